#pragma once

#include "core/symbol.h"
#include "core/trade.h"
#include "exchange/stream_socket.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <memory>
#include <vector>

namespace tidemark {

class Course;
class ModelledExchange;
class ModelledSocket;

// In how many ways the line to the exchange can fail, each with its probability: of one connection, call, message or frame, or of
// a second of one connection. All zero: a line that only takes its time.
struct LineTrouble {
    double refusesConnection = 0;
    double swallowsConnection = 0;  // no answer ever
    double losesConnection = 0;     // a second
    double fallsSilent = 0;         // a second: half open, nothing comes any more
    double announcesShutdown = 0;   // a second
    double closes = 0;              // a second
    double missesFrame = 0;         // the exchange never sends it
    double doublesFrame = 0;
    double refusesSubscription = 0;
    double leavesUnanswered = 0;    // SUBSCRIBE
    double losesCall = 0;
    double failsCall = 0;           // 500, 503
    double barsCall = 0;            // 429, 418
    double refusesCall = 0;         // 403
    double answersNonsense = 0;     // a cut body, a web page
    std::chrono::microseconds delay{20'000}; // mean
    std::chrono::microseconds databaseLag{0}; // of the exchange's REST behind its streams

    [[nodiscard]] static LineTrouble ofEveryKind(Course &course);
};

// The line between the program and the exchange: what ExchangeLine makes in this program ends here.
class ModelledLine {
public:
    ModelledLine(Course &course, ModelledExchange &exchange);
    ~ModelledLine();

    void setTrouble(const LineTrouble &trouble);
    [[nodiscard]] const LineTrouble &trouble() const { return m_trouble; }
    [[nodiscard]] Course &course() { return m_course; }
    [[nodiscard]] ModelledExchange &exchange() { return m_exchange; }

    [[nodiscard]] std::unique_ptr<StreamSocket> makeSocket();
    void forget(ModelledSocket *socket);
    // About once a second of virtual time: what may happen to each connection.
    void haveAccidents();
    void renew(); // all connections that are open
    // The exchange answers no call for so long, whatever the trouble is; its streams go on.
    void barCalls(std::chrono::nanoseconds time);
    [[nodiscard]] std::chrono::nanoseconds barred() const; // how long it goes on

    [[nodiscard]] static ModelledLine &current();

private:
    void carry(const Trade &trade);

    Course &m_course;
    ModelledExchange &m_exchange;
    LineTrouble m_trouble;
    std::chrono::nanoseconds m_barredUntil{0};
    std::vector<ModelledSocket *> m_sockets;
};

} // namespace tidemark
