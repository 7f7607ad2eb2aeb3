#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tidemark {

class RestClient;

// Measures the exchange's clock minus this computer's (/api/v3/time): of three samples the one with the least round trip
// counts, and is off by half of that at most. Every five minutes, and when asked to. Exchange thread.
class ClockOffset : public QObject {
    Q_OBJECT
public:
    explicit ClockOffset(RestClient &client, QObject *parent = nullptr);

    // Starts a measurement, unless one is under way.
    void measureNow();

Q_SIGNALS:
    void measured(std::chrono::microseconds offset);

private:
    struct Sample {
        std::chrono::microseconds roundTrip;
        std::chrono::microseconds offset;
    };

    void ask();
    void onAnswer(const Result<Timestamp> &answer, Timestamp asked, std::chrono::microseconds roundTrip);
    void finish();
    void noteProblem(const QString &problem);

    RestClient &m_client;
    QTimer m_again;
    std::optional<Sample> m_best;
    int m_asked = 0; // 0: nothing under way
    bool m_isFailing = false;
};

} // namespace tidemark
