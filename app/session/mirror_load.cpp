#include "session/mirror_load.h"

#include "mirror/gzip.h"
#include "mirror/line_protocol.h"

#include <algorithm>
#include <set>

namespace tidemark {
namespace {

using MinuteKey = std::pair<Symbol, Timestamp>;

constexpr std::size_t usualLine = 160; // bytes

[[nodiscard]] MinuteKey minuteOf(const Trade &trade)
{
    return {trade.symbol, spanStart(trade.tradedAt, std::chrono::seconds(60))};
}

} // namespace

void MirrorLoad::add(TradesWithMinutes part)
{
    m_bodies.clear();
    m_trades.insert(m_trades.end(), part.trades.begin(), part.trades.end());
    for (auto &minute : part.minutes) {
        const MinuteKey key(minute.symbol, minute.openedAt);
        m_minutes.insert_or_assign(key, std::move(minute)); // the later one counts more
    }
}

void MirrorLoad::clear()
{
    m_trades.clear();
    m_minutes.clear();
    m_bodies.clear();
}

std::string MirrorLoad::lines(std::size_t first, std::size_t count) const
{
    std::string lines;
    lines.reserve(count * usualLine);
    std::set<MinuteKey> minutes;
    for (const auto &trade : std::span(m_trades).subspan(first, count)) {
        LineProtocol::append(lines, trade);
        minutes.insert(minuteOf(trade));
    }
    for (const auto &key : minutes) {
        if (const auto minute = m_minutes.find(key); minute != m_minutes.end())
            LineProtocol::append(lines, minute->second);
    }
    return lines;
}

QByteArray MirrorLoad::body(std::size_t first, std::size_t count) const
{
    const auto made = m_bodies.find({first, count});
    return made != m_bodies.end() ? made->second : gzipped(lines(first, count));
}

void MirrorLoad::pack(std::size_t most)
{
    for (std::size_t first = 0; first < m_trades.size(); first += most) {
        const auto count = std::min(most, m_trades.size() - first);
        m_bodies[{first, count}] = gzipped(lines(first, count));
    }
}

std::vector<SymbolRun> MirrorLoad::runsOf(std::span<const Trade> trades)
{
    std::vector<SymbolRun> runs;
    for (const auto &trade : trades) {
        if (!runs.empty() && runs.back().symbol == trade.symbol && runs.back().ids.last + 1 == trade.id)
            runs.back().ids.last = trade.id;
        else
            runs.push_back({trade.symbol, {trade.id, trade.id}});
    }
    return runs;
}

} // namespace tidemark
