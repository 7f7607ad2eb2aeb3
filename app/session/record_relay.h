#pragma once

#include "core/market_rules.h"
#include "session/record_follow.h"
#include "session/trade_supply.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tidemark {

// What is being recorded, by this or another program, as it is stored: the record is looked at many times a second on a thread of its own,
// by one statement for all markets where nothing is new. Ids that are missing are waited for as RecordFollow says. Needs no more than
// to read: works on a standby, behind a pooler and beside any recorder. Used by one thread.
class RecordRelay final : public TradeSupply {
public:
    using Say = std::function<void(const QString &sentence)>; // from any thread

    // Markets that the record gets later join by themselves; `only` limits them.
    RecordRelay(OpenRecord open, MarketRules only, Say say);
    ~RecordRelay() override;

    void begin() override {}
    [[nodiscard]] Timestamp now() const override { return wallClock(); }
    [[nodiscard]] std::vector<Trade> due(std::size_t most) override;
    void standStill() override {}
    [[nodiscard]] std::optional<Timestamp> horizon() const override { return {}; }

private:
    void run(const std::stop_token &stop);
    [[nodiscard]] Result<void> look(PgSession &session);
    [[nodiscard]] Result<void> findMarkets(PgSession &session);
    [[nodiscard]] Result<void> put(std::span<const Trade> trades);
    void tell(const QString &problem, const std::stop_token &stop);
    void rest(std::chrono::milliseconds time, const std::stop_token &stop);

    OpenRecord m_open;
    MarketRules m_only;
    Say m_say;
    Timestamp m_since = wallClock();
    RecordFollow m_follow; // as what follows, the reader's own
    std::vector<Symbol> m_known;
    bool m_isFirstLook = true;
    std::chrono::steady_clock::time_point m_marketsDue{};
    std::stop_token m_stop;
    QString m_told;

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_changed;
    std::deque<std::vector<Trade>> m_pages;
    std::size_t m_place = 0;   // of the first page's next trade
    std::size_t m_waiting = 0; // trades in all of them
    std::jthread m_reader;     // begins last
};

} // namespace tidemark
