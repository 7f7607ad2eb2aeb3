#include "simulator/replay_market.h"

#include "simulator/frame_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace tidemark {
namespace {

[[nodiscard]] bool isOneAggregate(const Trade &a, const Trade &b)
{
    using std::chrono::floor;
    using std::chrono::milliseconds;
    return b.id == a.id + 1 && a.price == b.price && a.buyerIsMaker == b.buyerIsMaker
        && floor<milliseconds>(a.tradedAt) == floor<milliseconds>(b.tradedAt);
}

} // namespace

ReplayMarket::ReplayMarket(Recording recording, double speed, std::function<Timestamp()> clock)
    : m_recording(std::move(recording)), m_speed(speed), m_clock(std::move(clock)), m_happened(m_recording.markets.size())
{
    m_toldAt.reserve(m_recording.frames.size());
    for (const auto &frame : m_recording.frames)
        m_toldAt.push_back(m_toldAt.empty() ? frame.eventAt : std::max(m_toldAt.back(), frame.eventAt));
    findAggregates();
}

void ReplayMarket::findAggregates()
{
    std::vector<std::map<std::int64_t, const Trade *>> byId(m_recording.markets.size());
    for (const auto &frame : m_recording.frames)
        byId[frame.market].emplace(frame.trade.id, &frame.trade);
    m_aggregates.resize(byId.size());
    for (std::size_t market = 0; market < byId.size(); ++market) {
        auto &aggregates = m_aggregates[market];
        const Trade *before = nullptr;
        for (const auto &[id, trade] : byId[market]) {
            if (before && isOneAggregate(*before, *trade))
                aggregates.back().last = id;
            else
                aggregates.push_back({id, id});
            before = trade;
        }
    }
}

Timestamp ReplayMarket::now() const
{
    const auto start = m_toldAt.front();
    if (!m_beganAt)
        return start;
    if (waitsForClients())
        return m_released == 0 ? start : m_toldAt[m_released - 1];
    const auto elapsed = std::max<std::int64_t>(0, (m_clock() - *m_beganAt).count());
    return start + std::chrono::microseconds(std::llround(double(elapsed) * m_speed));
}

void ReplayMarket::begin()
{
    if (!m_beganAt)
        m_beganAt = m_clock();
}

std::size_t ReplayMarket::dueFrames() const
{
    if (!m_beganAt)
        return 0;
    if (waitsForClients())
        return m_toldAt.size();
    return std::size_t(std::upper_bound(m_toldAt.begin(), m_toldAt.end(), now()) - m_toldAt.begin());
}

std::vector<MarketTrade> ReplayMarket::advance(const std::vector<bool> &wanted, std::size_t most)
{
    std::vector<MarketTrade> trades;
    const auto through = std::min(dueFrames(), m_released + most);
    for (; m_released < through; ++m_released) {
        const auto &frame = m_recording.frames[m_released];
        auto &happened = m_happened[frame.market];
        const auto place = fromIdOn(happened, frame.trade.id);
        if (place == happened.end() || m_recording.frames[*place].trade.id != frame.trade.id)
            happened.insert(place, m_released);
        if (wanted[frame.market])
            trades.push_back(tradeAt(m_released));
    }
    return trades;
}

ReplayMarket::Positions::const_iterator ReplayMarket::fromIdOn(const Positions &positions, std::int64_t id) const
{
    return std::lower_bound(positions.begin(), positions.end(), id, [this](std::size_t position, std::int64_t wanted) {
        return m_recording.frames[position].trade.id < wanted;
    });
}

MarketTrade ReplayMarket::tradeAt(std::size_t position) const
{
    const auto &frame = m_recording.frames[position];
    return {frame.trade, frame.market, frame.eventAt, position};
}

IdRange ReplayMarket::kept(std::size_t market) const
{
    const auto &happened = m_happened[market];
    if (happened.empty())
        return {};
    return {m_recording.frames[happened.front()].trade.id, m_recording.frames[happened.back()].trade.id};
}

std::vector<MarketTrade> ReplayMarket::trades(std::size_t market, std::int64_t fromId, std::size_t count) const
{
    const auto &happened = m_happened[market];
    std::vector<MarketTrade> trades;
    for (auto at = fromIdOn(happened, fromId); at != happened.end() && trades.size() < count; ++at)
        trades.push_back(tradeAt(*at));
    return trades;
}

std::int64_t ReplayMarket::firstIdFrom(std::size_t market, Timestamp moment) const
{
    const auto &happened = m_happened[market];
    const auto byTime = [this](std::size_t position, Timestamp at) {
        return m_recording.frames[position].trade.tradedAt < at;
    };
    const auto found = std::lower_bound(happened.begin(), happened.end(), moment, byTime);
    return found == happened.end() ? kept(market).last + 1 : m_recording.frames[*found].trade.id;
}

TradeAggregate ReplayMarket::aggregateOf(std::size_t market, std::int64_t id) const
{
    const auto &aggregates = m_aggregates[market];
    const auto found = std::lower_bound(aggregates.begin(), aggregates.end(), id,
                                        [](const IdRange &ids, std::int64_t wanted) { return ids.last < wanted; });
    return {found - aggregates.begin() + 1, found == aggregates.end() ? IdRange{id, id} : *found};
}

TradeAggregate ReplayMarket::aggregateAt(std::size_t market, std::int64_t number) const
{
    return {number, m_aggregates[market][std::size_t(number - 1)]};
}

void ReplayMarket::appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const
{
    const auto &frame = m_recording.frames[trade.record];
    struct Splice {
        RecordedFrame::Span span;
        Timestamp time;
    };
    std::array splices{Splice{frame.eventTime, frame.eventAt}, Splice{frame.tradeTime, frame.trade.tradedAt}};
    if (splices[1].span.at < splices[0].span.at)
        std::swap(splices[0], splices[1]);
    std::size_t copied = 0;
    for (const auto &splice : splices) {
        text.append(frame.payload, copied, splice.span.at - copied);
        appendTime(text, splice.time, unit);
        copied = splice.span.at + splice.span.size;
    }
    text.append(frame.payload, copied);
}

} // namespace tidemark
