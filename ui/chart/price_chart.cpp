#include "ui/chart/price_chart.h"

#include "ui/chart/chart_accessible.h"
#include "ui/chart/price_chart_private.h"

#include <algorithm>

namespace tidemark {
PriceChart::PriceChart(QWidget *parent) : QWidget(parent), m_private(std::make_unique<Private>(this))
{
    ChartAccessible::install();
    setAccessibleName(tr("Price chart")); // until it is told whose
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

PriceChart::~PriceChart() = default;

void PriceChart::setTitle(const QString &title)
{
    m_private->title = title;
    setAccessibleName(title.isEmpty() ? tr("Price chart") : tr("%1 price chart").arg(title));
    m_private->dataChanged();
}

void PriceChart::setHeading(const QString &heading)
{
    m_private->heading = heading;
    m_private->dataChanged();
}

void PriceChart::setPriceDecimals(int decimals)
{
    m_private->view.frame.decimals = std::clamp(decimals, 0, Decimal::decimals);
    m_private->priceCharacters = 0;
    m_private->dataChanged();
}

void PriceChart::setTimeZone(const QTimeZone &zone)
{
    m_private->view.frame.zone = zone;
    m_private->dataChanged();
}

void PriceChart::setEmptyText(const QString &text)
{
    m_private->emptyText = text;
    m_private->dataChanged();
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
    m_private->view.time.setNow(m_private->data.live().newest()->at);
    m_private->dataChanged();
}

void PriceChart::setTrades(std::span<const Trade> trades)
{
    m_private->data.setTrades({});
    m_private->placeOldest();
    m_private->view.price.clear();
    m_private->priceCharacters = 0;
    m_private->mayRescale = true;
    addTrades(trades);
    m_private->dataChanged();
}

void PriceChart::setStretches(const std::vector<RecordStretch> &stretches)
{
    m_private->data.setStretches(stretches);
    m_private->dataChanged();
}

void PriceChart::setExchangeCandles(const std::vector<Candle> &candles)
{
    m_private->data.exchange().clear();
    m_private->data.exchange().add(candles);
    m_private->placeOldest();
    m_private->mayRescale = true;
    m_private->dataChanged();
}

void PriceChart::addExchangeCandles(const ExchangeCandles &answer)
{
    if (!answer.problem.isEmpty())
        return;
    m_private->data.exchange().add(answer.candles);
    m_private->data.exchange().noteAnswered({answer.from, answer.to});
    m_private->placeOldest();
    // Before the first trade the newest candle is what is known of the exchange's now.
    if (m_private->data.live().isEmpty() && m_private->view.time.returnsToNewest() && !answer.candles.empty())
        m_private->view.time.setNow(std::min(answer.to, answer.candles.back().openedAt + answer.candles.back().span));
    m_private->mayRescale = true;
    m_private->dataChanged();
}

void PriceChart::setSymbol(Symbol symbol)
{
    m_private->symbol = symbol;
    m_private->dataChanged();
}

void PriceChart::showAnswer(const ChartAnswer &answer)
{
    if (answer.chart != m_private->ticket || answer.symbol != m_private->symbol)
        return;
    m_private->data.take(answer, ChartData::Clock::now());
    m_private->placeOldest();
    m_private->mayRescale = true;
    m_private->askTimer.start();
    m_private->dataChanged();
}

void PriceChart::addRecorded(TimeRange time, std::span<const Trade> trades)
{
    ChartAnswer answer;
    answer.from = time.from;
    answer.to = time.to;
    answer.resolution = ChartResolution::Trades;
    answer.known = time;
    answer.trades.assign(trades.begin(), trades.end());
    m_private->data.take(answer, ChartData::Clock::now());
    m_private->placeOldest();
    m_private->mayRescale = true;
    m_private->dataChanged();
}

void PriceChart::forgetRecord()
{
    m_private->data.forgetRecord();
    m_private->dataChanged();
}

void PriceChart::setLoading(bool loading)
{
    m_private->isLoading = loading;
    m_private->dataChanged();
}

void PriceChart::setKnownUntil(std::optional<Timestamp> moment)
{
    m_private->knownUntil = moment;
    m_private->dataChanged();
}

void PriceChart::setNow(Timestamp exchangeNow)
{
    m_private->view.time.setNow(exchangeNow);
    if (m_private->nowIsSeen(exchangeNow))
        m_private->dataChanged();
}

void PriceChart::follow(std::chrono::seconds span)
{
    m_private->view.time.follow(span);
    m_private->viewMoved();
}

void PriceChart::showRange(Timestamp from, Timestamp to)
{
    m_private->view.time.showRange(from, to);
    m_private->viewMoved();
}

void PriceChart::setMarker(std::optional<Timestamp> moment)
{
    m_private->moment = moment;
    m_private->dataChanged();
}

void PriceChart::setExtremes(std::optional<LowHigh> extremes)
{
    m_private->extremes = extremes;
    m_private->dataChanged();
}

void PriceChart::setAlertLevels(std::vector<AlertLevel> levels)
{
    if (levels == m_private->alerts)
        return;
    m_private->alerts = std::move(levels);
    m_private->dataChanged();
}

void PriceChart::goTo(Timestamp moment)
{
    m_private->goTo(moment);
}

void PriceChart::setTimeframe(Timeframe timeframe)
{
    m_private->setTimeframe(timeframe);
}

Timeframe PriceChart::timeframe() const
{
    return m_private->timeframe;
}

void PriceChart::setLogarithmic(bool logarithmic)
{
    if (logarithmic == isLogarithmic())
        return;
    m_private->view.price.setLogarithmic(logarithmic);
    m_private->viewMoved();
    Q_EMIT stateChanged();
}

bool PriceChart::isLogarithmic() const
{
    return m_private->view.price.isLogarithmic();
}

void PriceChart::setMagnetic(bool magnetic)
{
    if (magnetic == m_private->pointing.isMagnetic())
        return;
    m_private->pointing.setMagnetic(magnetic);
    m_private->pointingChanged();
    Q_EMIT stateChanged();
}

bool PriceChart::isMagnetic() const
{
    return m_private->pointing.isMagnetic();
}

QVariantMap PriceChart::state() const
{
    return {{QStringLiteral("timeframe"), timeframeKey(timeframe())},
            {QStringLiteral("logarithmic"), isLogarithmic()},
            {QStringLiteral("magnetic"), isMagnetic()},
            {QStringLiteral("spanMicros"), qlonglong(m_private->view.time.span().count())}};
}

void PriceChart::restoreState(const QVariantMap &state)
{
    if (const auto chosen = timeframeFromKey(state.value(QStringLiteral("timeframe")).toString()))
        setTimeframe(*chosen);
    setLogarithmic(state.value(QStringLiteral("logarithmic"), isLogarithmic()).toBool());
    setMagnetic(state.value(QStringLiteral("magnetic"), isMagnetic()).toBool());
    const auto micros = state.value(QStringLiteral("spanMicros")).toLongLong();
    if (micros > 0)
        m_private->view.time.showSpan(std::chrono::microseconds(micros));
    m_private->viewMoved();
}

const ChartData &PriceChart::data() const
{
    return m_private->data;
}

std::optional<Decimal> PriceChart::newestPrice() const
{
    const auto newest = m_private->data.newest();
    return newest ? std::optional(newest->price) : std::nullopt;
}

PriceRange PriceChart::visiblePrices() const
{
    return m_private->view.frame.range;
}

QString PriceChart::spokenValue() const
{
    const auto at = m_private->pointed();
    const auto text = at ? m_private->pointedText(*at) : QString();
    const auto newest = newestPrice();
    return text.isEmpty() && newest ? priceText(*newest, m_private->view.frame.decimals) : text;
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
