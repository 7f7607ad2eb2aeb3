#pragma once

#include "core/history_values.h"
#include "core/id_ranges.h"
#include "database/pg_session.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// The trades of markets from a time on, as they are stored: each once, of each market in the order of its ids, none left out that the
// record has or may still get. Ids that are missing are waited for for a minute after they were first seen, or not at all where what
// follows them is older than an hour; then it goes on, and says which. What arrives for such ids later is not told. Ids that the exchange
// does not have are passed in silence. Where a market's ids start again it goes on with the new ones. While nothing is new a look is one
// statement. Used by one thread.
class RecordFollow {
public:
    using Take = std::function<Result<void>(std::span<const Trade> trades)>; // its error ends a look
    using Say = std::function<void(const QString &sentence)>;

    // `to` absent: without an end. `onGaps` is the sentence that tells what to do about ids that are left out.
    RecordFollow(const std::vector<Symbol> &markets, Timestamp from, std::optional<Timestamp> to, Take take, Say say, const QString &onGaps = {});

    void add(const Symbol &market);
    // What was taken before, as by an earlier run.
    void resumeAfter(const Symbol &symbol, std::int64_t id, Timestamp tradedAt);

    // Hands on what is there to hand on. An error is the database's, or whatever `take` said, which `takeFailed` tells; after one of
    // the database's look again with another session: nothing is lost or told twice.
    [[nodiscard]] Result<void> look(PgSession &session, std::chrono::steady_clock::time_point now);
    [[nodiscard]] bool takeFailed() const { return m_takeFailed; }
    // The end was reached in every market.
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] std::int64_t taken() const { return m_taken; }

private:
    using Clock = std::chrono::steady_clock;

    struct Market {
        Symbol symbol;
        std::optional<std::int64_t> next; // the id that is wanted; absent: not even the first is known
        Timestamp lastAt;                 // of the one before it
        std::optional<Clock::time_point> waitingSince;
        std::optional<std::int64_t> firstKnown; // the ledger's lowest id when it was last looked at
        bool isDone = false;
        bool isResumed = false; // behind an earlier run, and whether its series goes on is yet to be found out
        bool hasEnded = false;  // it does not
    };
    struct Known {
        IdRange ids;
        QByteArray kind;
    };

    [[nodiscard]] Result<void> look(PgSession &session, Market &market, Clock::time_point now);
    [[nodiscard]] Result<std::map<Symbol, IdRange>> known(PgSession &session);
    [[nodiscard]] Result<void> readEndings(PgSession &session);
    void noteSeries(Market &market, IdRange known);
    [[nodiscard]] Result<bool> findFirst(PgSession &session, Market &market, Clock::time_point now);
    [[nodiscard]] Result<std::vector<Known>> ledgerFrom(PgSession &session, const Market &market);
    [[nodiscard]] Result<bool> pass(PgSession &session, Market &market, const Known &known, Clock::time_point now);
    [[nodiscard]] Result<bool> passGap(PgSession &session, Market &market, IdRange gap, Clock::time_point now);
    [[nodiscard]] Result<void> handOn(PgSession &session, Market &market, std::int64_t last, std::chrono::microseconds margin);
    [[nodiscard]] Result<bool> handOnPage(Market &market, const std::vector<Trade> &page, std::int64_t last, bool takesAll);
    [[nodiscard]] Result<void> give(Market &market, const std::vector<Trade> &trades);
    [[nodiscard]] bool isOver(Market &market, Clock::time_point now) const;
    [[nodiscard]] bool hasWaited(Market &market, Clock::time_point now) const;

    std::vector<Market> m_markets;
    Timestamp m_from;
    std::optional<Timestamp> m_to;
    Take m_take;
    Say m_say;
    QString m_onGaps;
    std::int64_t m_taken = 0;
    bool m_takeFailed = false;
};

} // namespace tidemark
