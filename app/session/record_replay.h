#pragma once

#include "core/replay_clock.h"
#include "session/record_tape.h"
#include "session/trade_supply.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tidemark {

// A past time of the record, played again on a clock that runs at a factor of the computer's, stands, and goes to any moment. What is
// next is read ahead on a thread of its own, some pages; where that does not keep up, or whoever takes the trades does not, the clock
// waits: no trade is left out. A record that cannot be read is tried again every two seconds, and said once. Used by one thread.
class RecordReplay final : public TradeSupply {
public:
    struct Part {
        std::vector<Symbol> markets;
        Timestamp from;
        Timestamp to;
        double speed = 1; // ReplayClock::asFastAsTaken: by what is taken
    };
    using Say = std::function<void(const QString &sentence)>; // from any thread

    // The clock stands at `from`.
    RecordReplay(OpenRecord open, Part part, Say say);
    ~RecordReplay() override;

    void begin() override;
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] std::vector<Trade> due(std::size_t most) override;
    void standStill() override;
    [[nodiscard]] std::optional<Timestamp> horizon() const override { return m_now; }

    void pause();
    void setSpeed(double speed);
    // The next trade, however fast time passes, and also while it stands: it is that trade's then. Absent until it is read, and at the end.
    [[nodiscard]] std::optional<Trade> step();
    // What is traded until then, some at a time: as far as it is taken, time moves there.
    [[nodiscard]] std::vector<Trade> dueUntil(Timestamp moment, std::size_t most);
    // Where nothing comes for a second, it goes on a moment before the next trade.
    void skipIdle();
    // Goes on there, forwards or back.
    void seek(Timestamp moment);
    // All of it was taken, and the clock stands at its end.
    [[nodiscard]] bool isAtEnd() const override { return m_isAtEnd; }

private:
    using Page = std::vector<TapeTrade>;

    void read(const std::stop_token &stop);
    void readFrom(Timestamp from, int course, std::shared_ptr<PgSession> &session, const std::stop_token &stop);
    [[nodiscard]] bool put(Page page, int course, const std::stop_token &stop);
    [[nodiscard]] bool isOnCourse(int course, const std::stop_token &stop);
    void tell(const QString &problem, const std::stop_token &stop);
    [[nodiscard]] bool takePage();
    [[nodiscard]] std::optional<Timestamp> next();
    [[nodiscard]] std::vector<Trade> take(Timestamp until, std::size_t most);

    OpenRecord m_open;
    Part m_part;
    Say m_say;
    ReplayClock m_clock;
    Timestamp m_now;
    Page m_page; // being taken
    std::size_t m_place = 0;
    bool m_isAtEnd = false;

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_changed;
    std::deque<Page> m_pages; // an empty one is the end
    Timestamp m_readFrom;
    int m_course = 0; // counts the seeks
    QString m_told;   // the reader's own
    std::jthread m_reader; // begins last
};

} // namespace tidemark
