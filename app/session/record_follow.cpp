#include "session/record_follow.h"

#include "database/pg_array.h"
#include "database/reading.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_cursor.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto gapPatience = 60s; // for ids that are missing
constexpr auto gapIsOld = 1h;   // what lies before trades that old is not waited for
// Times may fall as ids rise: by a second as a rule, which is told as an error where it is more.
constexpr auto usualDisorder = 2s;
constexpr std::chrono::microseconds anyDisorder = 24h;
constexpr auto partSpan = 30 * 24h;

[[nodiscard]] QString idsWords(IdRange ids)
{
    return ids.first == ids.last ? QString::number(ids.first) : QStringLiteral("%1–%2").arg(ids.first).arg(ids.last);
}

} // namespace

RecordFollow::RecordFollow(const std::vector<Symbol> &markets, Timestamp from, std::optional<Timestamp> to, Take take, Say say, const QString &onGaps)
    : m_from(from), m_to(to), m_take(std::move(take)), m_say(std::move(say)),
      m_onGaps(onGaps.isEmpty() ? QStringLiteral("Once they were fetched, export the period anew to have them.") : onGaps)
{
    for (const auto &symbol : markets)
        add(symbol);
}

void RecordFollow::add(const Symbol &market)
{
    m_markets.push_back({.symbol = market, .next = {}, .lastAt = m_from, .waitingSince = {}, .firstKnown = {}});
}

void RecordFollow::resumeAfter(const Symbol &symbol, std::int64_t id, Timestamp tradedAt)
{
    for (auto &market : m_markets) {
        if (market.symbol != symbol)
            continue;
        market.next = id + 1;
        market.lastAt = tradedAt;
        market.isResumed = true;
    }
}

bool RecordFollow::isDone() const
{
    return std::all_of(m_markets.begin(), m_markets.end(), [](const Market &market) { return market.isDone; });
}

Result<void> RecordFollow::look(PgSession &session, Clock::time_point now)
{
    if (auto read = readEndings(session); !read)
        return read;
    const auto ledger = known(session);
    if (!ledger)
        return ledger.error();
    for (auto &market : m_markets) {
        if (market.isDone)
            continue;
        const auto ids = ledger->find(market.symbol);
        if (ids != ledger->end())
            noteSeries(market, ids->second);
        const bool isNew = !market.next || (ids != ledger->end() && ids->second.last >= *market.next);
        if (!isNew)
            market.isDone = isOver(market, now);
        else if (auto looked = look(session, market, now); !looked)
            return looked;
    }
    return {};
}

// The lowest and the highest id that the ledger tells of, of those markets that it knows.
Result<std::map<Symbol, IdRange>> RecordFollow::known(PgSession &session)
{
    PgArray names;
    for (const auto &market : m_markets)
        names.add(market.symbol);
    const auto rows = inReading(session, [&] { return Reading::rows(session, QStringLiteral("coverage_ends"), {names.text()}); });
    if (!rows)
        return rows.error();
    std::map<Symbol, IdRange> found;
    for (int row = 0; row < rows->count(); ++row)
        found[m_markets[std::size_t(rows->integer(row, 0) - 1)].symbol] = {rows->integer(row, 1), rows->integer(row, 2)};
    return found;
}

// Of markets that an earlier run followed: whose last trade is of a series that has ended since. Ids do not tell, the new series may have that one too.
Result<void> RecordFollow::readEndings(PgSession &session)
{
    if (std::none_of(m_markets.begin(), m_markets.end(), [](const Market &market) { return market.isResumed; }))
        return {};
    const auto rows = inReading(session, [&] { return Reading::rows(session, QStringLiteral("series_known")); });
    if (!rows)
        return rows.error();
    for (auto &market : m_markets) {
        const bool isResumed = std::exchange(market.isResumed, false);
        for (int row = 0; isResumed && row < rows->count(); ++row)
            market.hasEnded = market.hasEnded || (rows->text(row, 0) == market.symbol.view() && rows->moment(row, 1) > market.lastAt);
    }
    return {};
}

// Where the ledger begins with another id and what was passed is in it no more, the exchange has started the market's ids again, and
// these belong to a former series.
void RecordFollow::noteSeries(Market &market, IdRange known)
{
    const bool isAnother = std::exchange(market.hasEnded, false)
        || (market.firstKnown && *market.firstKnown != known.first && market.next && known.last + 1 < *market.next);
    market.firstKnown = known.first;
    if (!isAnother)
        return;
    m_say(QStringLiteral("%1: the exchange has started the trade ids again; it goes on with %2.").arg(market.symbol.toString()).arg(known.first));
    market.next = known.first;
    market.waitingSince.reset();
}

Result<void> RecordFollow::look(PgSession &session, Market &market, Clock::time_point now)
{
    if (!market.next) {
        const auto found = findFirst(session, market, now);
        if (!found || !*found)
            return found ? Result<void>() : found.error();
    }
    const auto ledger = ledgerFrom(session, market);
    if (!ledger)
        return ledger.error();
    for (const auto &known : *ledger) {
        const auto passed = pass(session, market, known, now);
        if (!passed || !*passed || market.isDone)
            return passed ? Result<void>() : passed.error();
    }
    market.isDone = isOver(market, now);
    return {};
}

// The lowest id of the period. Until the record reaches back before it, an earlier one may still come.
Result<bool> RecordFollow::findFirst(PgSession &session, Market &market, Clock::time_point now)
{
    return inReading(session, [&]() -> Result<bool> {
        const auto completeness = RecordSurvey(session).completeness(market.symbol, m_from, m_to.value_or(StoredTrades::end));
        if (!completeness)
            return completeness.error();
        if (completeness->stored == 0) {
            market.isDone = isOver(market, now);
            return false;
        }
        const auto first = StoredTrades(session).after(market.symbol, m_from);
        if (!first)
            return first.error();
        const bool isOld = *first && wallClock() - (*first)->tradedAt > gapIsOld;
        if (!*first || (completeness->startsBeforeRecord && !isOld && !hasWaited(market, now)))
            return false;
        // Of trades with disordered times, the one that the exchange counted first.
        TradeCursor trades(session, market.symbol, m_from, (*first)->tradedAt + usualDisorder);
        const auto page = trades.next();
        if (!page)
            return page.error();
        market.next = page->empty() ? (*first)->id : page->front().id;
        market.lastAt = (*first)->tradedAt;
        market.waitingSince.reset();
        return true;
    });
}

Result<std::vector<RecordFollow::Known>> RecordFollow::ledgerFrom(PgSession &session, const Market &market)
{
    return Reading::list(session, QStringLiteral("coverage_between"),
                         {parameter(market.symbol), parameter(*market.next), parameter(std::numeric_limits<std::int64_t>::max())},
                         [](const PgRows &rows, int row) {
                             const auto kind = rows.text(row, 2);
                             return Known{{rows.integer(row, 0), rows.integer(row, 1)}, {kind.data(), qsizetype(kind.size())}};
                         });
}

// Whether what follows this range may be looked at.
Result<bool> RecordFollow::pass(PgSession &session, Market &market, const Known &known, Clock::time_point now)
{
    if (known.ids.last < *market.next)
        return true;
    if (known.ids.first > *market.next) {
        const auto passed = passGap(session, market, {*market.next, known.ids.first - 1}, now);
        if (!passed || !*passed)
            return passed;
    }
    market.waitingSince.reset();
    if (known.kind != "stored") {
        if (known.kind != "hole")
            m_say(QStringLiteral("%1: the trades %2 are not in the record (%3), so they are left out.")
                      .arg(market.symbol.toString(), idsWords({*market.next, known.ids.last}),
                           known.kind == "skipped"   ? QStringLiteral("they were not fetched")
                               : known.kind == "dropped" ? QStringLiteral("they were dropped, as was chosen")
                                                         : QStringLiteral("they could not be stored")));
        market.next = known.ids.last + 1;
        return true;
    }
    if (auto given = handOn(session, market, known.ids.last, usualDisorder); !given)
        return given.error();
    if (*market.next <= known.ids.last && !market.isDone) {
        if (auto given = handOn(session, market, known.ids.last, anyDisorder); !given)
            return given.error();
    }
    if (*market.next <= known.ids.last && !market.isDone) {
        m_say(QStringLiteral("%1: the ledger has the trades %2, but the table of trades has not; they are left out. “tidemark-cli verify” tells more.")
                  .arg(market.symbol.toString(), idsWords({*market.next, known.ids.last})));
        market.next = known.ids.last + 1;
    }
    return true;
}

Result<bool> RecordFollow::passGap(PgSession &session, Market &market, IdRange gap, Clock::time_point now)
{
    const auto after = StoredTrades(session).byId(market.symbol, gap.last + 1);
    if (!after)
        return after.error();
    const bool isOld = *after && wallClock() - (*after)->tradedAt > gapIsOld;
    if (!isOld && !hasWaited(market, now))
        return false;
    m_say(QStringLiteral("%1: the trades %2 (%3) are missing from the record and left out. %4")
              .arg(market.symbol.toString(), idsWords(gap)).arg(gap.count()).arg(m_onGaps));
    market.next = gap.last + 1;
    if (*after)
        market.lastAt = (*after)->tradedAt;
    return true;
}

// What is stored from the wanted id to `last`, page by page; the times of their ids tell where to look.
Result<void> RecordFollow::handOn(PgSession &session, Market &market, std::int64_t last, std::chrono::microseconds margin)
{
    auto from = market.lastAt - margin;
    while (*market.next <= last && !market.isDone && from < wallClock() + partSpan) {
        const auto to = from + partSpan; // planned at once
        TradeCursor pages(session, market.symbol, from, to);
        for (bool isThere = true; isThere && *market.next <= last && !market.isDone;) {
            const auto page = pages.next();
            if (!page)
                return page.error();
            isThere = !page->empty();
            const auto given = handOnPage(market, *page, last, margin == anyDisorder);
            if (!given)
                return given.error();
            if (!*given)
                return {}; // some are stamped earlier still
        }
        from = to;
    }
    return {};
}

// Whether all up to the page's last wanted one were there; with `takesAll` what is not is told.
Result<bool> RecordFollow::handOnPage(Market &market, const std::vector<Trade> &page, std::int64_t last, bool takesAll)
{
    std::vector<Trade> trades;
    std::copy_if(page.begin(), page.end(), std::back_inserter(trades),
                 [&](const Trade &trade) { return trade.id >= *market.next && trade.id <= last; });
    if (trades.empty())
        return true;
    const bool isWhole = trades.back().id - *market.next + 1 == std::int64_t(trades.size());
    if (!isWhole && !takesAll)
        return false;
    if (!isWhole)
        m_say(QStringLiteral("%1: of the trades %2 the ledger has more than the table of trades; what is not there is left out. "
                             "“tidemark-cli verify” tells more.").arg(market.symbol.toString(), idsWords({*market.next, trades.back().id})));
    if (auto given = give(market, trades); !given)
        return given.error();
    return true;
}

Result<void> RecordFollow::give(Market &market, const std::vector<Trade> &trades)
{
    std::vector<Trade> wanted;
    wanted.reserve(trades.size());
    for (const auto &trade : trades) {
        if (trade.tradedAt >= m_from && (!m_to || trade.tradedAt < *m_to))
            wanted.push_back(trade);
        market.isDone = market.isDone || (m_to && trade.tradedAt >= *m_to + usualDisorder);
    }
    if (!wanted.empty()) {
        if (auto taken = m_take(wanted); !taken) {
            m_takeFailed = true;
            return taken;
        }
    }
    m_taken += std::int64_t(wanted.size());
    market.next = trades.back().id + 1;
    market.lastAt = trades.back().tradedAt;
    return {};
}

// All that is known was handed on, none of it from behind the end; and for so long that what is still on its way would be here.
bool RecordFollow::isOver(Market &market, Clock::time_point now) const
{
    return m_to && wallClock() > *m_to + gapPatience && hasWaited(market, now);
}

bool RecordFollow::hasWaited(Market &market, Clock::time_point now) const
{
    if (!market.waitingSince)
        market.waitingSince = now;
    return now - *market.waitingSince >= gapPatience;
}

} // namespace tidemark
