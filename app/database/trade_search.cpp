#include "database/trade_search.h"

#include "database/reading.h"
#include "database/record_survey.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t fewestMinutes = 32; // a page that is soon full needs no more
constexpr std::int64_t mostMinutes = 512;
constexpr std::int64_t tradesAtOnce = 20'000;
constexpr std::size_t largeMinutesAtOnce = 96;
constexpr std::int64_t lookedAtOnce = 200'000; // most of which the server keeps to itself
constexpr std::int64_t mostLargeMinutes = 600'000; // more than a year has

[[nodiscard]] Error stopped()
{
    return {QStringLiteral("The search was stopped; the record is as it was.")};
}

[[nodiscard]] bool isBehind(const Trade &trade, const std::optional<Trade> &after)
{
    return !after || std::tie(trade.tradedAt, trade.id) > std::tie(after->tradedAt, after->id);
}

// Minutes that touch become one part.
void addPart(std::vector<TimePart> &parts, Timestamp from, Timestamp to)
{
    if (!parts.empty() && parts.back().to == from)
        parts.back().to = to;
    else
        parts.push_back({from, to});
}

void keepLargest(std::vector<FoundTrade> &rows, std::size_t most, const LargerFirst &larger)
{
    std::sort(rows.begin(), rows.end(), larger);
    if (rows.size() > most)
        rows.resize(most);
}

[[nodiscard]] std::optional<Decimal> asDecimal(const WideDecimal &value)
{
    const auto read = Decimal::fromText(value.toText());
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

TradeSearch::TradeSearch(PgSession &session, const SearchQuestion &question, std::stop_token stop)
    : m_session(session),
      m_question(question),
      m_stop(std::move(stop)),
      m_matching(session, question.symbol),
      m_groups(question.unit),
      m_from(question.after ? std::max(question.from, question.after->tradedAt) : question.from)
{
    if (question.unit == TradeUnit::Runs)
        m_cursor = std::make_unique<TradeCursor>(session, question.symbol, m_from, question.to);
}

void TradeSearch::keep(std::optional<FoundTrade> row, std::vector<FoundTrade> &rows) const
{
    if (row && row->trades >= m_question.fewest && matches(*row, m_question.filter) && isBehind(row->last, m_question.after))
        rows.push_back(std::move(*row));
}

// Stretches of likely minutes with about as many trades as are read at once.
Result<std::vector<TimePart>> TradeSearch::nextParts()
{
    std::vector<TimePart> parts;
    const auto most = std::min(fewestMinutes << std::min(m_parts, 8), mostMinutes);
    const auto minutes = m_matching.minutes(m_from, m_question.to, m_question.filter, m_question.unit, most);
    if (!minutes)
        return minutes.error();
    std::int64_t trades = 0;
    auto reached = m_from;
    bool isCut = false;
    for (const auto &minute : *minutes) {
        isCut = trades > 0 && trades + minute.trades > tradesAtOnce;
        if (isCut)
            break;
        trades += minute.trades;
        reached = std::min(minute.openedAt + 1min, m_question.to);
        addPart(parts, std::max(minute.openedAt, m_from), reached);
    }
    m_isAtEnd = !isCut && std::int64_t(minutes->size()) < most;
    m_from = reached;
    return parts;
}

Result<TradeSearch::Page> TradeSearch::nextOfMinutes()
{
    const auto parts = nextParts();
    if (!parts)
        return parts.error();
    // Of an order every fill is needed, whatever it is itself.
    const auto filter = m_question.unit == TradeUnit::Trades ? m_question.filter : TradeFilter{.side = m_question.filter.side};
    auto trades = m_matching.trades(*parts, filter);
    return trades ? Result<Page>(Page{std::move(trades).value(), m_isAtEnd}) : trades.error();
}

Result<TradeSearch::Page> TradeSearch::nextOfAll()
{
    auto trades = m_cursor->next();
    if (!trades)
        return trades.error();
    m_isAtEnd = trades->empty();
    return Page{std::move(trades).value(), m_isAtEnd};
}

// Which may be asked twice: a record of an older version is found out by a question that fails.
Result<TradeSearch::Page> TradeSearch::nextTrades()
{
    return inReading(m_session, [this, from = m_from] {
        m_from = from;
        return m_cursor ? nextOfAll() : nextOfMinutes();
    });
}

Result<std::vector<FoundTrade>> TradeSearch::next()
{
    std::vector<FoundTrade> rows;
    while (rows.empty() && !m_isAtEnd) {
        if (m_stop.stop_requested())
            return stopped();
        const auto page = nextTrades();
        if (!page)
            return page.error();
        ++m_parts;
        for (const auto &trade : page->trades)
            keep(m_groups.add(trade), rows);
        if (page->isLast)
            keep(m_groups.finish(), rows);
    }
    return rows;
}

Result<SearchAnswer> TradeSearch::answer()
{
    SearchAnswer answer{m_question.symbol, m_question.from, m_question.to, {}, false, {}};
    auto found = m_question.largest > 0 ? findLargest(answer) : findFirst(answer);
    if (!found)
        return found.error();
    const auto completeness = RecordSurvey(m_session).completeness(m_question.symbol, m_question.from, m_question.to);
    if (!completeness)
        return completeness.error();
    answer.completeness = *completeness;
    return answer;
}

Result<void> TradeSearch::findFirst(SearchAnswer &answer)
{
    const auto limit = std::size_t(m_question.limit);
    while (answer.rows.size() <= limit) {
        auto rows = next();
        if (!rows)
            return rows.error();
        if (rows->empty())
            return {};
        answer.rows.insert(answer.rows.end(), rows->begin(), rows->end());
    }
    answer.isTruncated = true;
    answer.rows.resize(limit);
    return {};
}

Result<void> TradeSearch::findLargest(SearchAnswer &answer)
{
    return m_question.unit == TradeUnit::Runs ? largestOfAll(answer) : largestByMinutes(answer);
}

Result<void> TradeSearch::largestOfAll(SearchAnswer &answer)
{
    const LargerFirst larger(m_question);
    for (;;) {
        auto rows = next();
        if (!rows)
            return rows.error();
        if (rows->empty())
            return {};
        answer.rows.insert(answer.rows.end(), rows->begin(), rows->end());
        keepLargest(answer.rows, std::size_t(m_question.largest), larger);
    }
}

// From the minute with the largest trade, or the most volume, on: once that is less than the last of the largest, no other minute has a larger one.
Result<void> TradeSearch::largestByMinutes(SearchAnswer &answer)
{
    auto minutes = m_matching.minutes(m_from, m_question.to, m_question.filter, m_question.unit, mostLargeMinutes);
    if (!minutes)
        return minutes.error();
    const auto sizeOf = [this](const LikelyMinute &minute) { return m_question.isByValue ? minute.value : minute.quantity; };
    std::stable_sort(minutes.value().begin(), minutes.value().end(), [&](const auto &a, const auto &b) { return sizeOf(b) < sizeOf(a); });
    const LargerFirst larger(m_question);
    const auto most = std::size_t(m_question.largest);
    for (std::span<const LikelyMinute> left = *minutes; !left.empty();) {
        if (m_stop.stop_requested())
            return stopped();
        const bool isFull = answer.rows.size() == most;
        const auto least = isFull ? std::optional(answer.rows.back()) : std::nullopt;
        if (least && sizeOf(left.front()) < (m_question.isByValue ? least->value : least->quantity))
            return {};
        if (auto read = readLarge(left, least, answer.rows); !read)
            return read;
        keepLargest(answer.rows, most, larger);
    }
    return {};
}

// The next minutes, and of them what is at least as large as the least of those that are known.
Result<void> TradeSearch::readLarge(std::span<const LikelyMinute> &left, const std::optional<FoundTrade> &least, std::vector<FoundTrade> &rows)
{
    std::vector<TimePart> parts;
    std::int64_t trades = 0;
    const auto most = least && m_question.unit == TradeUnit::Trades ? lookedAtOnce : tradesAtOnce;
    while (!left.empty() && parts.size() < largeMinutesAtOnce && (parts.empty() || trades + left.front().trades <= most)) {
        const auto &minute = left.front();
        trades += minute.trades;
        parts.push_back({std::max(minute.openedAt, m_from), std::min(minute.openedAt + 1min, m_question.to)});
        left = left.subspan(1);
    }
    auto filter = m_question.unit == TradeUnit::Trades ? m_question.filter : TradeFilter{.side = m_question.filter.side};
    if (least && m_question.unit == TradeUnit::Trades && !m_question.isByValue)
        filter.leastQuantity = asDecimal(least->quantity);
    if (least && m_question.unit == TradeUnit::Trades && m_question.isByValue)
        filter.leastValue = least->value;
    const auto found = m_matching.trades(parts, filter);
    if (!found)
        return found.error();
    TradeGrouping groups(m_question.unit);
    for (const auto &trade : *found)
        keep(groups.add(trade), rows);
    keep(groups.finish(), rows);
    return {};
}

} // namespace tidemark
