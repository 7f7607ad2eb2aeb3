#include "database/cross_section.h"

#include "database/pg_array.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

[[nodiscard]] bool isEarlier(const Trade &a, const Trade &b)
{
    return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id);
}

// What may lie between two trades; ids and times may disagree.
[[nodiscard]] IdRange idsBetween(const Trade &last, const Trade &next)
{
    return {std::min(last.id, next.id) + 1, std::max(last.id, next.id) - 1};
}

} // namespace

Result<MomentAnswer> CrossSection::at(const MomentQuestion &question)
{
    return inReading(m_session, [&] { return atWithin(question); });
}

Result<MomentAnswer> CrossSection::atWithin(const MomentQuestion &question)
{
    auto parts = findParts(question.moment);
    if (!parts)
        return parts.error();
    std::sort(parts.value().begin(), parts.value().end(), [](const Part &a, const Part &b) { return a.from < b.from; });
    for (std::span<const Part> left = *parts; !left.empty();) {
        if (auto read = readMonth(left); !read)
            return read.error();
    }
    MomentAnswer answer{question.moment};
    for (const auto &market : m_markets) {
        auto &told = answer.markets.emplace_back(MomentPrice{market.symbol, market.last});
        if (market.next && !market.last) {
            told.around.startsBeforeRecord = market.next->id > 0;
            told.around.recordBegins = market.next->tradedAt;
        } else if (market.last && !market.next) {
            told.around.endsAfterRecord = true;
            told.around.recordEnds = market.last->tradedAt;
        } else if (!market.last) {
            told.around.startsBeforeRecord = true; // its trades of that time were dropped
        }
    }
    if (auto told = tellLedger(answer); !told)
        return told.error();
    return answer;
}

Result<std::vector<CrossSection::Part>> CrossSection::findParts(Timestamp moment)
{
    const auto minute = spanStart(moment, 1min);
    const auto after = moment + 1us;
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_minutes"), {parameter(minute)});
    if (!rows)
        return rows.error();
    m_markets.clear();
    std::vector<Part> parts;
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        if (!symbol)
            continue;
        const auto market = m_markets.size();
        m_markets.push_back({*symbol, {}, {}});
        if (rows->boolean(row, 1)) {
            parts.push_back({market, minute, after, true});
            parts.push_back({market, after, minute + 1min, false});
        }
        if (!rows->isNull(row, 2))
            parts.push_back({market, rows->moment(row, 2), rows->moment(row, 2) + 1min, true});
        if (!rows->isNull(row, 3))
            parts.push_back({market, rows->moment(row, 3), rows->moment(row, 3) + 1min, false});
    }
    return parts;
}

// The first of these parts, which ascend, and those of about a month: a statement that spans more plans all that lies between.
Result<void> CrossSection::readMonth(std::span<const Part> &parts)
{
    const auto from = parts.front().from;
    auto to = from;
    PgArray symbols;
    PgArray begins;
    PgArray ends;
    PgArray areNewest;
    std::size_t count = 0;
    for (; count < parts.size() && parts[count].from < from + 30 * 24h; ++count) {
        const auto &part = parts[count];
        to = std::max(to, part.to);
        symbols.add(m_markets[part.market].symbol);
        begins.add(part.from);
        ends.add(part.to);
        areNewest.add(part.isNewest ? "t" : "f");
    }
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_trades"),
                                    {symbols.text(), begins.text(), ends.text(), areNewest.text(), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto &part = parts[std::size_t(rows->integer(row, 0) - 1)];
        auto &market = m_markets[part.market];
        const auto trade = tradeAt(*rows, row, market.symbol, 1);
        if (part.isNewest && (!market.last || isEarlier(*market.last, trade)))
            market.last = trade;
        if (!part.isNewest && (!market.next || isEarlier(trade, *market.next)))
            market.next = trade;
    }
    parts = parts.subspan(count);
    return {};
}

// Consecutive ids need no look: nothing is between them.
Result<void> CrossSection::tellLedger(MomentAnswer &answer)
{
    std::vector<Completeness *> asked;
    PgArray symbols;
    PgArray firsts;
    PgArray lasts;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        const auto &[symbol, last, next] = m_markets[i];
        if (!last || !next)
            continue;
        const auto ids = idsBetween(*last, *next);
        if (ids.first > ids.last)
            continue;
        answer.markets[i].around.missing = ids.count();
        asked.push_back(&answer.markets[i].around);
        symbols.add(symbol);
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
