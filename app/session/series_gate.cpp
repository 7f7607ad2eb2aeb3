#include "session/series_gate.h"

#include "session/watched_markets.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(restartLog, "tidemark.exchange")

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

} // namespace

SeriesGate::SeriesGate(RestClient &client, const WatchedMarkets &markets, QObject *parent)
    : QObject(parent), m_markets(markets), m_watch(client)
{
    connect(&m_watch, &SeriesWatch::began, this, &SeriesGate::begin);
    connect(&m_watch, &SeriesWatch::goesOn, this, &SeriesGate::goOn);
}

void SeriesGate::hold(TradeBatch &batch)
{
    std::erase_if(batch.trades, [this](const Trade &trade) {
        if (!isSuspect(trade))
            return false;
        m_watch.hold(trade);
        return true;
    });
}

bool SeriesGate::isSuspect(const Trade &trade)
{
    if (m_watch.isSuspected(trade.symbol))
        return true;
    const auto *market = m_markets.find(trade.symbol);
    const auto &newest = market ? market->tracker.last() : std::optional<Trade>();
    return newest && SeriesWatch::isContradiction(*newest, trade)
        && m_watch.suspect(*newest, std::max(newest->id, market->tracker.newestId().value_or(0)));
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
    if (past.contradicted && m_watch.suspect(*past.contradicted, past.covered.highest().value_or(past.contradicted->id)))
        return true;
    // Live trades that came before may be of ids that have started again.
    const auto *market = m_markets.find(past.symbol);
    const auto &heard = market && !market->isLearned ? market->tracker.last() : std::optional<Trade>();
    return heard && SeriesWatch::isContradiction(*past.last, *heard)
        && m_watch.suspect(*past.last, past.covered.highest().value_or(past.last->id));
}

void SeriesGate::noteNewestId(const Symbol &symbol, std::int64_t id)
{
    const auto *market = m_markets.find(symbol);
    if (market && market->tracker.last() && id < market->tracker.last()->id)
        m_watch.suspect(*market->tracker.last(), *market->tracker.newestId());
}

void SeriesGate::noteLearned(const MarketPast &past)
{
    m_series[past.symbol].recorded = past.last;
}

void SeriesGate::noteAbsence()
{
    for (const auto &[symbol, market] : m_markets) {
        if (market.tracker.last())
            m_series[symbol].heard = market.tracker.last();
    }
}

std::optional<std::int64_t> SeriesGate::idToCheck(const Symbol &symbol, const std::vector<IdRange> &gaps) const
{
    const auto series = m_series.find(symbol);
    if (series == m_series.end())
        return std::nullopt;
    for (const auto &known : {series->second.recorded, series->second.heard}) {
        if (known && std::any_of(gaps.begin(), gaps.end(), [&](IdRange gap) { return gap.first == known->id + 1; }))
            return known->id;
    }
    return std::nullopt;
}

void SeriesGate::check(TradeBatch &fetched)
{
    const auto series = fetched.trades.empty() ? m_series.end() : m_series.find(fetched.trades.front().symbol);
    if (series == m_series.end())
        return;
    check(series->second.heard, fetched); // the higher one, usually
    check(series->second.recorded, fetched);
}

void SeriesGate::check(std::optional<Trade> &unchecked, TradeBatch &fetched)
{
    const auto same = std::find_if(fetched.trades.begin(), fetched.trades.end(),
                                   [&](const Trade &trade) { return unchecked && trade.id == unchecked->id; });
    if (same == fetched.trades.end())
        return;
    const auto known = *std::exchange(unchecked, std::nullopt);
    if (SeriesWatch::isContradiction(known, *same))
        m_watch.suspect(known, known.id);
    else
        fetched.trades.erase(same);
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
    if (!market)
        return;
    const auto start = withHeard(found, *market);
    const auto note = tr("The exchange has started the trade ids of %1 again, with %2 at %3. What was recorded before is kept under a "
                         "name of its own (%1~1, or the next number); recording goes on.")
                          .arg(start.symbol.toString(), QString::number(start.firstId), toIsoString(start.beganAt));
    m_series[start.symbol] = {.recorded = {}, .heard = {}, .beganAt = start.beganAt, .note = note};
    qCWarning(restartLog).noquote() << note;
    Q_EMIT began(start, held);
}

void SeriesGate::forget(const Symbol &symbol)
{
    m_watch.forget(symbol);
    m_series.erase(symbol);
}

QStringList SeriesGate::notices(const Symbol &symbol) const
{
    const auto series = m_series.find(symbol);
    QStringList notices{m_watch.notice(symbol), series == m_series.end() ? QString() : series->second.note};
    notices.removeAll(QString());
    return notices;
}

} // namespace tidemark
