#include "exchange/lane_set.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace tidemark {
namespace {

[[nodiscard]] int badness(FeedState state)
{
    switch (state) {
    case FeedState::Live: return 0;
    case FeedState::Silent: return 1;
    case FeedState::Connecting: return 2;
    case FeedState::Waiting: return 3;
    case FeedState::Stopped: return 4;
    }
    return 4;
}

[[nodiscard]] bool isWorse(const StreamLane &a, const StreamLane &b)
{
    if (a.state() != b.state())
        return badness(a.state()) > badness(b.state());
    return !a.problem().isEmpty() && b.problem().isEmpty();
}

} // namespace

LaneSet::LaneSet(const QUrl &base, const StreamLimits &limits, QObject *parent)
    : QObject(parent), m_route(base, limits), m_limits(limits), m_attempts(limits.attempts, limits.attemptWindow)
{
}

LaneSet::~LaneSet()
{
    // Lanes that stop have nobody to tell any more.
    for (const auto &lane : m_lanes)
        lane->disconnect(this);
}

void LaneSet::start()
{
    m_isRunning = true;
    for (const auto &lane : m_lanes)
        lane->start();
}

void LaneSet::stop()
{
    m_isRunning = false;
    for (const auto &lane : m_lanes)
        lane->stop();
}

void LaneSet::add(const std::vector<Symbol> &symbols)
{
    auto left = std::span(symbols);
    while (!left.empty()) {
        auto &lane = laneWithRoom();
        const auto room = std::size_t(m_limits.streamsPerConnection) - lane.symbols().size();
        const auto part = left.first(std::min(room, left.size()));
        lane.add({part.begin(), part.end()});
        for (const auto &symbol : part)
            m_laneOf[symbol] = &lane;
        left = left.subspan(part.size());
        if (m_isRunning)
            lane.start();
    }
}

void LaneSet::remove(const std::vector<Symbol> &symbols)
{
    for (const auto &lane : m_lanes) {
        std::vector<Symbol> here;
        std::copy_if(symbols.begin(), symbols.end(), std::back_inserter(here),
                     [&](const Symbol &symbol) { return laneOf(symbol) == lane.get(); });
        if (!here.empty())
            lane->remove(here);
        if (lane->symbols().empty())
            lane->stop();
    }
    for (const auto &symbol : symbols)
        m_laneOf.erase(symbol);
}

void LaneSet::renew(const QString &why)
{
    for (const auto &lane : m_lanes)
        lane->renew(why);
}

void LaneSet::measure(std::chrono::steady_clock::time_point now)
{
    for (const auto &lane : m_lanes)
        lane->measure(now);
}

void LaneSet::noteClockJump(std::chrono::milliseconds jump)
{
    for (const auto &lane : m_lanes)
        lane->noteClockJump(jump);
}

StreamLane *LaneSet::laneOf(const Symbol &symbol) const
{
    const auto lane = m_laneOf.find(symbol);
    return lane == m_laneOf.end() ? nullptr : lane->second;
}

const StreamLane *LaneSet::worst() const
{
    const StreamLane *worst = nullptr;
    for (const auto &lane : m_lanes) {
        if (!lane->symbols().empty() && (!worst || isWorse(*lane, *worst)))
            worst = lane.get();
    }
    return worst;
}

std::vector<Symbol> LaneSet::silentMarkets() const
{
    std::vector<Symbol> all;
    for (const auto &lane : m_lanes) {
        const auto silent = lane->silentMarkets();
        all.insert(all.end(), silent.begin(), silent.end());
    }
    return all;
}

std::int64_t LaneSet::reconnects() const
{
    std::int64_t reconnects = 0;
    for (const auto &lane : m_lanes)
        reconnects += lane->reconnects();
    return reconnects;
}

std::vector<ConnectionFacts> LaneSet::connections() const
{
    std::vector<ConnectionFacts> all;
    for (const auto &lane : m_lanes) {
        const auto connections = lane->connections();
        all.insert(all.end(), connections.begin(), connections.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.openedAt < b.openedAt; });
    return all;
}

StreamLane &LaneSet::laneWithRoom()
{
    for (const auto &lane : m_lanes) {
        if (int(lane->symbols().size()) < m_limits.streamsPerConnection)
            return *lane;
    }
    auto &lane = *m_lanes.emplace_back(std::make_unique<StreamLane>(m_route, m_limits, m_attempts));
    follow(lane);
    return lane;
}

void LaneSet::follow(StreamLane &lane)
{
    connect(&lane, &StreamLane::textReceived, this, [this, &lane](StreamConnection &connection, const QString &frame) {
        Q_EMIT textReceived(lane, connection, frame);
    });
    connect(&lane, &StreamLane::binaryReceived, this, [this, &lane](StreamConnection &connection, const QByteArray &frame) {
        Q_EMIT binaryReceived(lane, connection, frame);
    });
    connect(&lane, &StreamLane::stateChanged, this, &LaneSet::stateChanged);
    connect(&lane, &StreamLane::connected, this, &LaneSet::connected);
}

} // namespace tidemark
