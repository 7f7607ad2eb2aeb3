#pragma once

#include "exchange/attempt_budget.h"
#include "exchange/stream_lane.h"
#include "exchange/stream_limits.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <unordered_map>
#include <vector>

namespace tidemark {

// All lanes of a stream: as many as the exchange's limit of streams for one connection takes. Exchange thread.
class LaneSet : public QObject {
    Q_OBJECT
public:
    LaneSet(const QUrl &base, const StreamLimits &limits, QObject *parent = nullptr);
    ~LaneSet() override;

    void start();
    void stop();
    // Markets that are not there yet; markets that are.
    void add(const std::vector<Symbol> &symbols);
    void remove(const std::vector<Symbol> &symbols);

    // See StreamLane.
    void renew(const QString &why);
    void measure(std::chrono::steady_clock::time_point now);
    void noteClockJump(std::chrono::milliseconds jump);

    // Nothing for a market that is not there.
    [[nodiscard]] StreamLane *laneOf(const Symbol &symbol) const;
    // The lane that is worst off: the feed is as bad as that. Nothing without markets.
    [[nodiscard]] const StreamLane *worst() const;
    [[nodiscard]] std::vector<Symbol> silentMarkets() const;
    [[nodiscard]] QStringList notices() const { return m_route.notices(); }
    [[nodiscard]] std::int64_t reconnects() const;
    [[nodiscard]] std::vector<ConnectionFacts> connections() const; // oldest first

Q_SIGNALS:
    void textReceived(tidemark::StreamLane &lane, tidemark::StreamConnection &connection, const QString &frame);
    void binaryReceived(tidemark::StreamLane &lane, tidemark::StreamConnection &connection, const QByteArray &frame);
    void stateChanged();
    void connected(const std::vector<tidemark::Symbol> &symbols);

private:
    StreamLane &laneWithRoom();
    void follow(StreamLane &lane);

    StreamRoute m_route; // of all lanes, as are the attempts
    StreamLimits m_limits;
    AttemptBudget m_attempts; // of all lanes together
    std::vector<std::unique_ptr<StreamLane>> m_lanes;
    std::unordered_map<Symbol, StreamLane *> m_laneOf;
    bool m_isRunning = false;
};

} // namespace tidemark
