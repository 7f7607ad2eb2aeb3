#include "database/cross_section.h"

#include "core/block_packer.h"
#include "database/day_so_far.h"
#include "database/packed_rows.h"
#include "database/pg_array.h"
#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

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
        if (auto told = DaySoFar(m_session).tell(answer.markets, question.moment); !told)
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
        auto &found = m_markets.emplace_back(Market{*symbol, {}, {}, {}, {}});
        if (rows->boolean(row, 1)) {
            parts.push_back({market, minute, after, true});
            parts.push_back({market, after, minute + 1min, false});
        }
        if (!rows->isNull(row, 2)) {
            found.before = ClosedMinute{rows->moment(row, 2), readNumeric(rows->text(row, 4)).value_or(Decimal()), rows->integer(row, 5)};
            parts.push_back({market, rows->moment(row, 2), rows->moment(row, 2) + 1min, true});
        }
        if (!rows->isNull(row, 3)) {
            found.idAfter = rows->integer(row, 6);
            parts.push_back({market, rows->moment(row, 3), rows->moment(row, 3) + 1min, false});
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
            m_markets.push_back({symbol, {}, {}, {}, {}});
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
    const auto plain = readPlain(month);
    return plain ? readPacked(month) : plain;
}

void CrossSection::take(const Part &part, const Trade &trade)
{
    auto &market = m_markets[part.market];
    if (part.isNewest && (!market.last || isEarlier(*market.last, trade)))
        market.last = trade;
    if (!part.isNewest && (!market.next || isEarlier(trade, *market.next)))
        market.next = trade;
}

Result<void> CrossSection::readPlain(std::span<const Part> parts)
{
    auto parameters = columnsOf(parts, m_markets);
    auto to = parts.front().to;
    for (const auto &part : parts)
        to = std::max(to, part.to);
    parameters.push_back(parameter(parts.front().from));
    parameters.push_back(parameter(to));
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_trades"), parameters);
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto &part = parts[std::size_t(rows->integer(row, 0) - 1)];
        take(part, tradeAt(*rows, row, m_markets[part.market].symbol, 1));
    }
    return {};
}

// Blocks are unpacked here: the server takes a hundred times as long for one.
Result<void> CrossSection::readPacked(std::span<const Part> parts)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("packed_around"), columnsOf(parts, m_markets));
    if (!rows)
        return rows.error();
    std::unordered_map<std::string_view, std::vector<const Part *>> ofMarket;
    for (const auto &part : parts)
        ofMarket[m_markets[part.market].symbol.view()].push_back(&part);
    for (int row = 0; row < rows->count(); ++row) {
        const auto found = ofMarket.find(rows->text(row, 0));
        if (found == ofMarket.end())
            continue;
        const auto trades = BlockPacker::unpack(packedBlockAt(*rows, row, m_markets[found->second.front()->market].symbol, 1));
        if (!trades)
            return trades.error();
        for (const auto &trade : *trades) {
            for (const auto *part : found->second) {
                if (trade.tradedAt >= part->from && trade.tradedAt < part->to)
                    take(*part, trade);
            }
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
