#include "session/series_gate.h"

#include "session/watched_markets.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(restartLog, "tidemark.exchange")

// How far a new series may have come: more than the exchange trades in any market.
constexpr std::int64_t idsAtOnce = 1'000;
constexpr std::int64_t idsAMillisecond = 100;

// An exchange that has given up the first ones tells a later beginning than the one that we have heard.
[[nodiscard]] SeriesStart withHeard(SeriesStart start, const WatchedMarket &market)
{
    const auto heard = market.isLearned ? std::nullopt : market.tracker.firstRun();
    if (heard && heard->at > start.formerlyAt) {
        start.beganAt = std::min(start.beganAt, heard->at);
        start.firstId = std::min(start.firstId, heard->id);
    }
    return start;
}

[[nodiscard]] QString noteOf(const SeriesStart &start)
{
    const auto first = start.firstId > 0 ? SeriesGate::tr(", with %1").arg(start.firstId) : QString(); // 0 may mean that nobody could tell
    return SeriesGate::tr("The exchange has started the trade ids of %1 again%2 at %3. What was recorded before is kept under a name of its "
                          "own (%1~1, or the next number); recording goes on.")
        .arg(start.symbol.toString(), first, toIsoString(start.beganAt));
}

} // namespace

SeriesGate::SeriesGate(RestClient &client, const WatchedMarkets &markets, QObject *parent)
    : QObject(parent), m_markets(markets), m_watch(client)
{
    connect(&m_watch, &SeriesWatch::began, this, &SeriesGate::begin);
    connect(&m_watch, &SeriesWatch::goesOn, this, &SeriesGate::goOn);
}

std::vector<Trade> SeriesGate::hold(TradeBatch &batch)
{
    if (std::none_of(batch.trades.begin(), batch.trades.end(), [this](const Trade &trade) { return isAgainst(trade); }))
        return {};
    const auto all = batch.trades;
    std::vector<Trade> held;
    std::erase_if(batch.trades, [&](const Trade &trade) {
        if (!isSuspect(trade, all))
            return false;
        m_watch.hold(trade);
        held.push_back(trade);
        return true;
    });
    return held;
}

bool SeriesGate::isAgainst(const Trade &trade) const
{
    if (m_watch.isSuspected(trade.symbol))
        return true;
    const auto *market = m_markets.find(trade.symbol);
    return market && market->tracker.last() && SeriesWatch::isContradiction(*market->tracker.last(), trade);
}

bool SeriesGate::isSuspect(const Trade &trade, const std::vector<Trade> &among)
{
    if (!isAgainst(trade))
        return false;
    if (m_watch.isSuspected(trade.symbol))
        return true;
    const auto &tracker = m_markets.find(trade.symbol)->tracker;
    auto newest = *tracker.last();
    for (const auto &other : among) { // the former series' last ones may have come with it
        if (other.symbol == trade.symbol && other.id > newest.id && other.tradedAt < trade.tradedAt)
            newest = other;
    }
    return m_watch.suspect(newest, std::max(newest.id, tracker.newestId().value_or(0)));
}

bool SeriesGate::admits(const MarketPast &past)
{
    const auto series = m_series.find(past.symbol);
    const auto beganAt = series == m_series.end() ? std::nullopt : series->second.beganAt;
    if (!past.last)
        return true;
    if (beganAt && past.last->tradedAt < *beganAt)
        return false; // read before its series ended
    if (!isDoubted(past))
        return true;
    m_series[past.symbol].isTurnedAway = true;
    return false;
}

bool SeriesGate::isDoubted(const MarketPast &past)
{
    // Trades of a new series may have been stored before anybody knew what the record had.
    if (past.contradicted && m_watch.suspect(*past.contradicted, past.covered.highest().value_or(past.contradicted->id), past.last))
        return true;
    // Live trades that came before may be of ids that have started again.
    const auto *market = m_markets.find(past.symbol);
    const auto &heard = market && !market->isLearned ? market->tracker.last() : std::optional<Trade>();
    return heard && SeriesWatch::isContradiction(*past.last, *heard)
        && m_watch.suspect(*past.last, past.covered.highest().value_or(past.last->id), heard);
}

void SeriesGate::noteNewestId(const Symbol &symbol, std::int64_t id)
{
    const auto *market = m_markets.find(symbol);
    if (market && market->tracker.last() && id < market->tracker.last()->id)
        m_watch.suspect(*market->tracker.last(), *market->tracker.newestId());
}

void SeriesGate::noteLearned(const MarketPast &past)
{
    auto &recorded = m_series[past.symbol].recorded;
    recorded = past.beforeGaps;
    if (past.last)
        recorded.push_back(*past.last);
}

void SeriesGate::noteAbsence()
{
    for (const auto &[symbol, market] : m_markets) {
        if (market.tracker.last())
            m_series[symbol].heard = market.tracker.last();
    }
}

void SeriesGate::noteNext(const std::optional<Trade> &last, const Trade &next)
{
    if (!last || next.id <= last->id + 1 || next.tradedAt < last->tradedAt)
        return;
    const auto silence = std::chrono::floor<std::chrono::milliseconds>(next.tradedAt - last->tradedAt).count();
    if (next.id <= idsAtOnce + idsAMillisecond * silence)
        m_series[next.symbol].beforeGap = last;
}

std::vector<std::int64_t> SeriesGate::idsToCheck(const Symbol &symbol, const std::vector<IdRange> &gaps) const
{
    const auto series = m_series.find(symbol);
    if (series == m_series.end())
        return {};
    auto unchecked = series->second.recorded;
    for (const auto &known : {series->second.heard, series->second.beforeGap}) {
        if (known)
            unchecked.push_back(*known);
    }
    std::vector<std::int64_t> ids;
    for (const auto &known : unchecked) {
        if (std::any_of(gaps.begin(), gaps.end(), [&](IdRange gap) { return gap.first == known.id + 1; }))
            ids.push_back(known.id);
    }
    return ids;
}

void SeriesGate::check(TradeBatch &fetched)
{
    const auto series = fetched.trades.empty() ? m_series.end() : m_series.find(fetched.trades.front().symbol);
    if (series == m_series.end())
        return;
    auto &known = series->second;
    if (known.heard && check(*known.heard, fetched)) // the higher one, usually
        known.heard.reset();
    if (known.beforeGap && check(*known.beforeGap, fetched))
        known.beforeGap.reset();
    std::erase_if(known.recorded, [&](const Trade &recorded) { return check(recorded, fetched); });
}

bool SeriesGate::check(const Trade &unchecked, TradeBatch &fetched)
{
    const auto same = std::find_if(fetched.trades.begin(), fetched.trades.end(),
                                   [&](const Trade &trade) { return trade.id == unchecked.id; });
    if (same == fetched.trades.end())
        return false;
    if (SeriesWatch::isContradiction(unchecked, *same))
        m_watch.suspect(unchecked, unchecked.id, *same);
    else
        fetched.trades.erase(same);
    return true;
}

void SeriesGate::goOn(const Symbol &symbol, const std::vector<Trade> &held)
{
    Q_EMIT goesOn(symbol, held);
    const auto series = m_series.find(symbol);
    if (series != m_series.end() && std::exchange(series->second.isTurnedAway, false))
        Q_EMIT pastWanted(symbol);
}

void SeriesGate::begin(const SeriesStart &found, const std::vector<Trade> &held)
{
    const auto *market = m_markets.find(found.symbol);
    const auto start = market ? withHeard(found, *market) : found;
    const auto note = noteOf(start);
    m_series[start.symbol] = {.recorded = {}, .heard = {}, .beforeGap = {}, .beganAt = start.beganAt, .note = note};
    qCWarning(restartLog).noquote() << note;
    Q_EMIT began(start, held);
}

QStringList SeriesGate::notices(const Symbol &symbol) const
{
    const auto series = m_series.find(symbol);
    QStringList notices{m_watch.notice(symbol), series == m_series.end() ? QString() : series->second.note};
    notices.removeAll(QString());
    return notices;
}

} // namespace tidemark
