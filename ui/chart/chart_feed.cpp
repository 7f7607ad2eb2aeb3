#include "ui/chart/chart_feed.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto recordInterval = 5'100ms; // what the record could not tell yet
constexpr auto exchangeInterval = 250ms; // who scrolls on is asked for where he rests
constexpr auto unansweredAfter = 30s;
constexpr int recordPatience = 6; // intervals of the exchange's timer

} // namespace

ChartFeed::ChartFeed(ChartData &data, ChartView &view, QWidget *chart)
    : QObject(chart), m_data(data), m_view(view), m_chart(chart)
{
    m_recordTimer.setSingleShot(true);
    m_recordTimer.setInterval(recordInterval);
    m_exchangeTimer.setSingleShot(true);
    m_exchangeTimer.setInterval(exchangeInterval);
    connect(&m_recordTimer, &QTimer::timeout, this, &ChartFeed::askRecord);
    connect(&m_exchangeTimer, &QTimer::timeout, this, &ChartFeed::askExchange);
}

void ChartFeed::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    Q_EMIT symbolChanged(symbol);
    Q_EMIT changed();
}

void ChartFeed::setLoading(bool loading)
{
    m_isLoading = loading;
    Q_EMIT changed();
}

void ChartFeed::addTrades(std::span<const Trade> trades)
{
    if (trades.empty())
        return;
    const auto newest = m_data.live().newest();
    const auto isOlder = [&](const Trade &trade) { return newest && trade.tradedAt < newest->at; };
    const bool isLoaded = !newest || std::any_of(trades.begin(), trades.end(), isOlder);
    Q_EMIT tradesComing(trades);
    m_data.addTrades(trades);
    placeOldest();
    m_view.time.setNow(m_data.live().newest()->at);
    if (isLoaded)
        Q_EMIT grew();
    else
        Q_EMIT changed();
}

void ChartFeed::setTrades(std::span<const Trade> trades)
{
    m_data.setTrades({});
    m_view.time.forgetNow();
    Q_EMIT startedOver();
    placeOldest();
    m_view.price.clear();
    Q_EMIT replaced();
    Q_EMIT grew();
    addTrades(trades);
}

void ChartFeed::addRecorded(TimeRange time, std::span<const Trade> trades)
{
    ChartAnswer answer;
    answer.from = time.from;
    answer.to = time.to;
    answer.resolution = ChartResolution::Trades;
    answer.known = time;
    answer.trades.assign(trades.begin(), trades.end());
    m_data.take(answer, ChartData::Clock::now());
    grow();
}

void ChartFeed::showAnswer(const ChartAnswer &answer)
{
    if (answer.symbol != m_symbol)
        return;
    m_data.take(answer, ChartData::Clock::now());
    m_recordTimer.start();
    grow();
}

void ChartFeed::forgetRecord()
{
    m_data.forgetRecord();
    Q_EMIT recordForgotten();
    Q_EMIT changed();
}

void ChartFeed::setStretches(const std::vector<RecordStretch> &stretches)
{
    const auto formerlyLost = m_data.stretches().lost();
    m_data.setStretches(stretches);
    Q_EMIT stretchesChanged(formerlyLost);
    Q_EMIT changed();
}

void ChartFeed::setExchangeCandles(const std::vector<Candle> &candles)
{
    m_data.exchange().clear();
    m_data.exchange().add(candles);
    grow();
}

void ChartFeed::addExchangeCandles(const ExchangeCandles &answer)
{
    if (!answer.problem.isEmpty())
        return;
    m_data.exchange().add(answer.candles);
    m_data.exchange().noteAnswered({answer.from, answer.to});
    grow();
    // Before the first trade the newest candle is what is known of the exchange's now.
    if (m_data.live().isEmpty() && m_view.time.returnsToNewest() && !answer.candles.empty())
        m_view.time.setNow(std::min(answer.to, answer.candles.back().openedAt + answer.candles.back().span));
}

void ChartFeed::grow()
{
    placeOldest();
    Q_EMIT grew();
}

void ChartFeed::placeOldest()
{
    auto oldest = m_data.exchange().oldest();
    if (const auto ours = m_data.oldest())
        oldest = std::min(oldest.value_or(*ours), *ours);
    m_view.time.setOldest(oldest);
}

void ChartFeed::askForMore()
{
    askRecord();
    if (!m_exchangeTimer.isActive())
        m_exchangeTimer.start();
}

bool ChartFeed::isLookedAt() const
{
    return m_view.time.isPlaced() && m_chart->isVisible();
}

void ChartFeed::askRecord()
{
    if (m_symbol.isEmpty() || !isLookedAt())
        return;
    const auto &frame = m_view.frame;
    const int pixels = int(std::lround(frame.plot.width() * frame.scale));
    const auto candles = frame.showsCandles() ? *frame.candles : 0s;
    auto wanted = m_data.wanted({m_view.time.from(), m_view.time.to(), pixels, candles}, ChartData::Clock::now());
    if (!wanted)
        return;
    wanted->symbol = m_symbol;
    Q_EMIT questionAsked(*wanted);
}

void ChartFeed::askExchange()
{
    if (m_isLoading || !isLookedAt())
        return;
    const auto &time = m_view.time;
    // Where the record's answer is on its way, it may turn out to have what is looked for.
    if (m_data.isAwaited(time.range(), ChartData::Clock::now()) && m_waits++ < recordPatience) {
        m_exchangeTimer.start();
        return;
    }
    m_waits = 0;
    const auto to = time.returnsToNewest() ? std::min(time.to(), time.now().value_or(time.to())) : time.to();
    for (const auto &part : m_data.unknownParts({time.from(), to}, {time.heldUntil(), time.returnsToNewest()})) {
        if (const auto wanted = m_data.exchange().ask(part)) {
            ask(*wanted);
            return;
        }
    }
}

void ChartFeed::ask(const TimeRange &wanted)
{
    m_exchangeTimer.start(); // there may be more
    QTimer::singleShot(unansweredAfter, this, [this, wanted] {
        m_data.exchange().forgetUnanswered(wanted);
        Q_EMIT changed();
    });
    Q_EMIT pastWanted(wanted.from, wanted.to);
}

} // namespace tidemark
