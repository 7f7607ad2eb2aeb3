#pragma once

#include "core/live_values.h"
#include "core/replay_port.h"
#include "session/past_market.h"
#include "session/record_replay.h"
#include "session/replay_reader.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace tidemark {

class Mailbox;

// A past time of the record in the frames that the live feed gives: every trade once, in the order in which they were told, and where
// each market stood. It reads and counts on a thread of its own, where it lives, and never touches what is being recorded. A screen
// that is slow makes time stand: no trade is left out.
class ReplayFeed : public QObject {
    Q_OBJECT

public:
    ReplayFeed(OpenRecord open, Mailbox &mailbox);
    ~ReplayFeed() override;

    void begin(const ReplayStart &start);
    void setRunning(bool isRunning);
    void setSpeed(double speed);
    void setSkipsIdle(bool skipsIdle);
    void seek(Timestamp moment);
    void step(const ReplayStep &step);
    void follow(const std::vector<Symbol> &symbols);

private:
    // What is to be taken before it stands again.
    struct Goal {
        std::optional<Timestamp> until = {};
        Symbol market = {};      // empty: any
        std::int64_t trades = 0; // of it
        std::optional<std::int64_t> throughId = {};
    };
    void jump(Timestamp moment, Goal goal);
    void takeOutset(int course, const ReplayOutset &outset);
    void takePast(int course, const ReplayPast &past);
    void takeProblem(int course, const QString &problem);
    void tick();
    void pursue();
    void take(std::vector<Trade> trades);
    void note(const Trade &trade);
    [[nodiscard]] bool hasReached(const Trade &trade);
    void stepOn();
    void stepBack(const ReplayStep &step);
    void stand();
    void post();

    OpenRecord m_open;
    Mailbox &m_mailbox;
    ReplayStart m_start;
    ReplayStanding m_standing;
    std::map<Symbol, PastMarket> m_markets;
    std::vector<Trade> m_unposted;
    std::optional<Goal> m_goal;
    std::deque<ReplayStep> m_steps; // that come next
    bool m_isBegun = false; // this course's outset is here
    std::chrono::steady_clock::time_point m_posted;
    Timestamp m_forgotten;
    QTimer m_timer;
    std::unique_ptr<RecordReplay> m_replay;
    std::unique_ptr<ReplayReader> m_reader; // goes first: it tells this
};

} // namespace tidemark
