#include "ui/chart/price_chart.h"

#include "ui/chart/price_chart_private.h"

#include <algorithm>

namespace tidemark {
PriceChart::PriceChart(QWidget *parent) : QWidget(parent), m_private(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
}

PriceChart::~PriceChart() = default;

void PriceChart::setTitle(const QString &title)
{
    m_private->title = title;
    m_private->refreshSoon();
}

void PriceChart::setHeading(const QString &heading)
{
    m_private->heading = heading;
    m_private->refreshSoon();
}

void PriceChart::setPriceDecimals(int decimals)
{
    m_private->frame.decimals = std::clamp(decimals, 0, Decimal::decimals);
    m_private->priceCharacters = 0;
    m_private->refreshSoon();
}

void PriceChart::setTimeZone(const QTimeZone &zone)
{
    m_private->frame.zone = zone;
    m_private->refreshSoon();
}

void PriceChart::setEmptyText(const QString &text)
{
    m_private->emptyText = text;
    m_private->refreshSoon();
}

void PriceChart::addTrades(std::span<const Trade> trades)
{
    if (trades.empty())
        return;
    const auto newest = m_private->data.live().newest();
    // What was loaded for a view must fit into it; what merely happens must not move it.
    const auto isOlder = [&](const Trade &trade) { return newest && trade.tradedAt < newest->at; };
    if (!newest || std::any_of(trades.begin(), trades.end(), isOlder))
        m_private->mayRescale = true;
    m_private->data.addTrades(trades);
    m_private->placeOldest();
    m_private->view.setNow(m_private->data.live().newest()->at);
    m_private->refreshSoon();
}

void PriceChart::setTrades(std::span<const Trade> trades)
{
    m_private->data.setTrades({});
    m_private->placeOldest();
    m_private->range = {};
    m_private->priceCharacters = 0;
    m_private->mayRescale = true;
    addTrades(trades);
    m_private->refreshSoon();
}

void PriceChart::setStretches(const std::vector<RecordStretch> &stretches)
{
    m_private->data.setStretches(stretches);
    m_private->refreshSoon();
}

void PriceChart::setExchangeCandles(const std::vector<Candle> &candles)
{
    m_private->data.exchange().clear();
    m_private->data.exchange().add(candles);
    m_private->placeOldest();
    m_private->mayRescale = true;
    m_private->refreshSoon();
}

void PriceChart::addExchangeCandles(const ExchangeCandles &answer)
{
    if (!answer.problem.isEmpty())
        return;
    m_private->data.exchange().add(answer.candles);
    m_private->data.exchange().noteAnswered({answer.from, answer.to});
    m_private->placeOldest();
    // Before the first trade the newest candle is what is known of the exchange's now.
    if (m_private->data.live().isEmpty() && m_private->view.returnsToNewest() && !answer.candles.empty())
        m_private->view.setNow(std::min(answer.to, answer.candles.back().openedAt + answer.candles.back().span));
    m_private->mayRescale = true;
    m_private->refreshSoon();
}

void PriceChart::setSymbol(Symbol symbol)
{
    m_private->symbol = symbol;
    m_private->refreshSoon();
}

void PriceChart::showAnswer(const ChartAnswer &answer)
{
    if (answer.chart != m_private->ticket || answer.symbol != m_private->symbol)
        return;
    m_private->data.take(answer, ChartData::Clock::now());
    m_private->placeOldest();
    m_private->mayRescale = true;
    m_private->askTimer.start();
    m_private->refresh();
}

void PriceChart::forgetRecord()
{
    m_private->data.forgetRecord();
    m_private->refreshSoon();
}

void PriceChart::setLoading(bool loading)
{
    m_private->isLoading = loading;
    m_private->refreshSoon();
}

void PriceChart::setKnownUntil(std::optional<Timestamp> moment)
{
    m_private->knownUntil = moment;
    m_private->refreshSoon();
}

void PriceChart::setNow(Timestamp exchangeNow)
{
    m_private->view.setNow(exchangeNow);
    m_private->refreshSoon();
}

void PriceChart::follow(std::chrono::seconds span)
{
    m_private->view.follow(span);
    m_private->userMoved();
}

void PriceChart::showRange(Timestamp from, Timestamp to)
{
    m_private->view.showRange(from, to);
    m_private->userMoved();
}

void PriceChart::setMarker(std::optional<Timestamp> moment)
{
    m_private->moment = moment;
    m_private->refreshSoon();
}

void PriceChart::setExtremes(std::optional<LowHigh> extremes)
{
    m_private->extremes = extremes;
    m_private->refreshSoon();
}

const ChartData &PriceChart::data() const
{
    return m_private->data;
}

QSize PriceChart::sizeHint() const
{
    return {900, 500};
}

QSize PriceChart::minimumSizeHint() const
{
    return {320, 200};
}

} // namespace tidemark
