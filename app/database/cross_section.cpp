#include "database/cross_section.h"

#include "core/block_packer.h"
#include "database/packed_rows.h"
#include "database/pg_array.h"
#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto near = 24h; // minutes that have no more between them are looked through together

[[nodiscard]] bool isEarlier(const Trade &a, const Trade &b)
{
    return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id);
}

// What may lie between two ids; ids and times may disagree.
[[nodiscard]] IdRange idsBetween(std::int64_t last, std::int64_t next)
{
    return {std::min(last, next) + 1, std::max(last, next) - 1};
}

// Markets, beginnings, ends, and which end counts, as parameters.
template <typename Parts, typename Markets>
[[nodiscard]] std::vector<PgParameter> columnsOf(const Parts &parts, const Markets &markets)
{
    PgArray symbols;
    PgArray begins;
    PgArray ends;
    PgArray areNewest;
    for (const auto &part : parts) {
        symbols.add(markets[part.market].symbol);
        begins.add(part.from);
        ends.add(part.to);
        areNewest.add(part.isNewest ? "t" : "f");
    }
    return {symbols.text(), begins.text(), ends.text(), areNewest.text()};
}

} // namespace

Result<MomentAnswer> CrossSection::at(const MomentQuestion &question)
{
    return inReading(m_session, [&] { return atWithin(question); });
}

Result<MomentAnswer> CrossSection::atWithin(const MomentQuestion &question)
{
    MomentAnswer answer{.moment = question.moment, .against = question.against};
    auto prices = pricesAt(question.moment, question.symbols);
    if (!prices)
        return prices.error();
    answer.markets = std::move(prices).value();
    if (question.wantsDays) {
        std::vector<PackedMinute> packed;
        std::transform(m_markets.begin(), m_markets.end(), std::back_inserter(packed), [](const Market &market) { return market.packed; });
        if (auto told = DaySoFar(m_session).tell(answer.markets, packed, question.moment); !told)
            return told.error();
    }
    if (!question.against)
        return answer;
    auto others = pricesAt(*question.against, question.symbols);
    if (!others)
        return others.error();
    answer.others = std::move(others).value();
    return answer;
}

Result<std::vector<MomentPrice>> CrossSection::pricesAt(Timestamp moment, const std::vector<Symbol> &symbols)
{
    auto parts = findParts(moment, symbols);
    if (!parts)
        return parts.error();
    std::sort(parts.value().begin(), parts.value().end(), [](const Part &a, const Part &b) { return a.from < b.from; });
    for (std::span<const Part> left = *parts; !left.empty();) {
        if (auto read = readMonth(left); !read)
            return read.error();
    }
    if (auto read = readPacked(moment, *parts); !read)
        return read.error();
    std::vector<MomentPrice> prices;
    std::transform(m_markets.begin(), m_markets.end(), std::back_inserter(prices), priceOf);
    if (auto told = tellLedger(prices); !told)
        return told.error();
    return prices;
}

MomentPrice CrossSection::priceOf(const Market &market)
{
    MomentPrice price{market.symbol, market.last};
    if (!market.last)
        price.closed = market.before;
    auto &around = price.around;
    if (!price.price()) {
        around.startsBeforeRecord = market.next ? market.next->id > 0 : true; // or its trades of that time were dropped
        around.recordBegins = market.next ? std::optional(market.next->tradedAt) : std::nullopt;
    } else if (!market.next && !market.idAfter) {
        around.endsAfterRecord = true;
        around.recordEnds = market.last ? std::optional(market.last->tradedAt) : std::nullopt;
    }
    return price;
}

Result<std::vector<CrossSection::Part>> CrossSection::findParts(Timestamp moment, const std::vector<Symbol> &symbols)
{
    const auto minute = spanStart(moment, 1min);
    const auto after = moment + 1us;
    PgArray asked;
    for (const auto &symbol : symbols)
        asked.add(symbol);
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_minutes"), {parameter(minute), asked.text()});
    if (!rows)
        return rows.error();
    m_markets.clear();
    std::vector<Part> parts;
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        if (!symbol)
            continue;
        const auto market = m_markets.size();
        auto &found = m_markets.emplace_back(Market{*symbol, {}, {}, {}, {}, {}});
        std::vector<Part> some;
        if (!rows->isNull(row, 2)) {
            found.before = ClosedMinute{rows->moment(row, 2), readNumeric(rows->text(row, 4)).value_or(Decimal()), rows->integer(row, 5)};
            some.push_back({market, rows->moment(row, 2), rows->moment(row, 2) + 1min, true});
        }
        if (rows->boolean(row, 1)) {
            some.push_back({market, minute, after, true});
            some.push_back({market, after, minute + 1min, false});
        }
        if (!rows->isNull(row, 3)) {
            found.idAfter = rows->integer(row, 6);
            some.push_back({market, rows->moment(row, 3), rows->moment(row, 3) + 1min, false});
        }
        for (const auto &part : some) {
            const bool goesOn = !parts.empty() && parts.back().market == market && parts.back().isNewest == part.isNewest && part.from - parts.back().to <= near;
            if (goesOn)
                parts.back().to = part.to;
            else
                parts.push_back(part);
        }
    }
    addUnknown(symbols);
    return parts;
}

// What was asked for by name and was never recorded.
void CrossSection::addUnknown(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols) {
        if (std::none_of(m_markets.begin(), m_markets.end(), [&symbol](const Market &market) { return market.symbol == symbol; }))
            m_markets.push_back({symbol, {}, {}, {}, {}, {}});
    }
}

// The first of these parts, which ascend, and those of about a month: a statement that spans more plans all that lies between.
Result<void> CrossSection::readMonth(std::span<const Part> &parts)
{
    const auto end = parts.front().from + 30 * 24h;
    std::size_t count = 0;
    while (count < parts.size() && parts[count].from < end)
        ++count;
    const auto month = parts.first(count);
    parts = parts.subspan(count);
    auto to = month.front().to;
    for (const auto &part : month)
        to = std::max(to, part.to);
    auto parameters = columnsOf(month, m_markets);
    parameters.push_back(parameter(month.front().from));
    parameters.push_back(parameter(to));
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_trades"), parameters);
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto &part = month[std::size_t(rows->integer(row, 0) - 1)];
        take(part, tradeAt(*rows, row, m_markets[part.market].symbol, 1));
    }
    return {};
}

void CrossSection::take(const Part &part, const Trade &trade)
{
    auto &market = m_markets[part.market];
    if (part.isNewest && (!market.last || isEarlier(*market.last, trade)))
        market.last = trade;
    if (!part.isNewest && (!market.next || isEarlier(trade, *market.next)))
        market.next = trade;
}

// Blocks are unpacked here: the server takes a hundred times as long for one.
Result<void> CrossSection::readPacked(Timestamp moment, std::span<const Part> parts)
{
    const auto after = moment + 1us;
    std::map<std::size_t, std::vector<Part>> ofMarkets;
    for (const auto &part : parts)
        ofMarkets[part.market].push_back(part);
    PgArray symbols;
    PgArray begins;
    PgArray ends;
    std::vector<const std::vector<Part> *> asked;
    for (const auto &[market, some] : ofMarkets) {
        auto from = after;
        auto to = after;
        for (const auto &part : some) {
            from = std::min(from, part.from);
            to = std::max(to, part.to);
        }
        asked.push_back(&some);
        symbols.add(m_markets[market].symbol);
        begins.add(from);
        ends.add(to);
    }
    if (asked.empty())
        return {};
    const auto rows = Reading::rows(m_session, QStringLiteral("packed_around"), {symbols.text(), begins.text(), ends.text(), parameter(after)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto &some = *asked[std::size_t(rows->integer(row, 0) - 1)];
        if (auto taken = takeBlock(moment, some, packedBlockAt(*rows, row, m_markets[some.front().market].symbol, 1)); !taken)
            return taken;
    }
    return {};
}

// Of one market. A block that ends in the moment's own minute may not be the only one.
Result<void> CrossSection::takeBlock(Timestamp moment, std::span<const Part> parts, const PackedBlock &block)
{
    const auto minute = spanStart(moment, 1min);
    const auto from = std::min_element(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.from < b.from; })->from;
    const auto to = std::max_element(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.to < b.to; })->to;
    const auto trades = BlockPacker::unpackBetween(block, std::min(from, minute), std::max(to, moment + 1us));
    if (!trades)
        return trades.error();
    auto &packed = m_markets[parts.front().market].packed;
    packed.isWhole = packed.isWhole && (block.lastAt < minute || block.lastAt > moment);
    for (const auto &trade : *trades) {
        if (trade.tradedAt >= minute && trade.tradedAt <= moment)
            packed.add(trade);
        for (const auto &part : parts) {
            if (trade.tradedAt >= part.from && trade.tradedAt < part.to)
                take(part, trade);
        }
    }
    return {};
}

// Consecutive ids need no look: nothing is between them. A last trade that was dropped is one of those that are looked for.
Result<void> CrossSection::tellLedger(std::vector<MomentPrice> &prices)
{
    std::vector<Completeness *> asked;
    PgArray symbols;
    PgArray firsts;
    PgArray lasts;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        const auto &market = m_markets[i];
        const auto &closed = prices[i].closed;
        const auto last = market.last ? std::optional(market.last->id) : closed ? std::optional(closed->lastId - 1) : std::nullopt;
        const auto next = market.next ? std::optional(market.next->id) : market.idAfter ? market.idAfter : closed ? std::optional(closed->lastId + 1) : std::nullopt;
        if (!last || !next)
            continue;
        const auto ids = idsBetween(*last, *next);
        if (ids.first > ids.last)
            continue;
        prices[i].around.missing = ids.count();
        asked.push_back(&prices[i].around);
        symbols.add(market.symbol);
        firsts.add(ids.first);
        lasts.add(ids.last);
    }
    if (asked.empty())
        return {};
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_ledger"), {symbols.text(), firsts.text(), lasts.text()});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        auto &around = *asked[std::size_t(rows->integer(row, 0) - 1)];
        around.missing -= rows->integer(row, 1);
        around.holes = rows->integer(row, 2);
        around.skipped = rows->integer(row, 3);
        around.rejected = rows->integer(row, 4);
        around.dropped = rows->integer(row, 5);
    }
    return {};
}

} // namespace tidemark
