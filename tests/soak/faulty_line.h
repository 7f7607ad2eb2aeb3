#pragma once

#include "core/endpoints.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace tidemark {

class TcpRelay;

// The line between recorders and exchange, on a thread of its own: bytes pass while the soak waits for something else.
class FaultyLine {
public:
    explicit FaultyLine(const ExchangeEndpoints &exchange);
    ~FaultyLine();
    FaultyLine(const FaultyLine &) = delete;
    FaultyLine &operator=(const FaultyLine &) = delete;

    // The exchange as it is seen through this line.
    [[nodiscard]] const ExchangeEndpoints &endpoints() const { return m_endpoints; }

    void freeze();   // half-open
    void slowDown(); // to less than the trades need
    void cut();      // each connection after some bytes, in the middle of what is being sent
    void reset();
    void heal();

private:
    void onThread(const std::function<void()> &action);

    QThread m_thread;
    QObject m_onThread;
    std::unique_ptr<TcpRelay> m_relay; // made, used and deleted on m_thread
    ExchangeEndpoints m_endpoints;
};

} // namespace tidemark
