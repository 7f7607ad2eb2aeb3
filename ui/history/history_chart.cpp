#include "ui/history/history_chart.h"

#include "ui/chart/price_chart.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {

using std::chrono::minutes;

HistoryChart::HistoryChart(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QFrame(parent), m_port(port), m_scales(std::move(scales)), m_chart(new PriceChart)
{
    setProperty("card", true);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_chart);
    m_chart->setTitle({});
    m_chart->setPort(port);
    m_chart->setPlaces(placesOf(port), [this] { return this->symbol(); });
    connect(m_chart, &PriceChart::momentPicked, this, &HistoryChart::momentPicked);
    connect(m_chart, &PriceChart::historyWanted, this, &HistoryChart::momentPicked);
    connect(m_chart, &PriceChart::replayWanted, this, &HistoryChart::replayWanted);
    connect(m_chart, &PriceChart::exportWanted, this, &HistoryChart::exportWanted);
    connect(m_chart, &PriceChart::periodMarked, this, &HistoryChart::periodMarked);
    connect(m_chart, &PriceChart::alertWanted, this, &HistoryChart::alertWanted);
    connect(m_chart, &PriceChart::bookmarkWanted, this, &HistoryChart::bookmarkWanted);
    connect(m_chart, &PriceChart::questionAsked, this, &HistoryChart::askChart);
    connect(m_chart, &PriceChart::pastWanted, this, &HistoryChart::askPast);
}

QVariantMap HistoryChart::state() const
{
    return m_chart->state();
}

void HistoryChart::restoreState(const QVariantMap &state)
{
    m_chart->restoreState(state);
}

void HistoryChart::setTimeFormat(const TimeFormat &format)
{
    m_chart->setTimeZone(format.zone());
}

void HistoryChart::refreshScales()
{
    m_chart->setPriceDecimals(m_scales->priceDecimals(m_asked.symbol));
}

ChartLink &HistoryChart::link() const
{
    return m_chart->link();
}

void HistoryChart::offerMarkets(const std::vector<Symbol> &markets)
{
    m_chart->comparison().offer(markets);
}

void HistoryChart::setAlertLevels(const std::vector<AlertLevel> &levels)
{
    m_chart->setAlertLevels(levels);
}

void HistoryChart::setBookmarks(const Bookmarks &bookmarks)
{
    m_bookmarks = bookmarks;
    m_chart->setBookmarks(bookmarks.of(m_asked.symbol));
}

void HistoryChart::showMoment(Timestamp moment)
{
    m_chart->setMarker(moment);
    m_chart->showRange(moment - aroundMoment, moment + aroundMoment);
}

void HistoryChart::showUnavailable()
{
    m_chart->setMarker(std::nullopt);
    m_chart->setEmptyText(tr("The record cannot be asked now."));
}

void HistoryChart::ask(Symbol symbol, Timestamp moment)
{
    const auto [from, to] = rangeAround(moment);
    // What ends in the future may have grown since.
    const bool isSettled = to < wallClock() - minutes(1);
    if (isSettled && m_asked.symbol == symbol && m_asked.from == from && m_asked.to == to)
        return;
    if (m_asked.symbol != symbol)
        begin(symbol);
    m_chart->setEmptyText(tr("Reading the trades around this moment…"));
    m_chart->setLoading(true);
    m_asked = {symbol, from, to};
    m_trades = m_port.ask(TradesQuestion{m_asked}, [this](const TradesAnswer &answer) { showTrades(answer); });
    askRecord(from, to);
}

void HistoryChart::begin(Symbol symbol)
{
    m_chart->setTrades({});
    m_chart->setStretches({});
    m_chart->setExchangeCandles({});
    m_candles.clear();
    m_chart->setSymbol(symbol); // beyond these minutes the chart asks for what it shows
    m_chart->setTitle(symbol.toString());
    m_chart->setHeading(symbol.toString());
    m_chart->setBookmarks(m_bookmarks.of(symbol));
    m_chart->setPriceDecimals(m_scales->priceDecimals(symbol));
}

void HistoryChart::forget()
{
    m_asked.from = m_asked.to = {};
    m_chart->forgetRecord();
}

void HistoryChart::askRecord(Timestamp from, Timestamp to)
{
    m_surveyed = {from, to};
    m_record = m_port.ask(RecordQuestion{.symbol = m_asked.symbol, .from = from, .to = to},
                          [this](const RecordOutline &outline) { showRecord(outline); });
}

// The view reaches beyond what is here: what the record has there decides what is said of the exchange's candles.
void HistoryChart::askPast(Timestamp from, Timestamp to)
{
    if (m_asked.symbol.isEmpty())
        return;
    if (from < m_surveyed.from || to > m_surveyed.to)
        askRecord(std::min(from, m_surveyed.from), std::max(to, m_surveyed.to));
    to = std::min(to, wallClock());
    if (from >= to)
        return;
    m_candles.add(m_port.ask(ExchangeCandlesQuestion{{m_asked.symbol, from, to}},
                             [this](const ExchangeCandles &candles) { m_chart->addExchangeCandles(candles); }));
}

void HistoryChart::askChart(const ChartQuestion &question)
{
    m_chartAsks.overtake(m_port.ask(question, [this](const ChartAnswer &answer) { m_chart->showAnswer(answer); }));
}

void HistoryChart::showTrades(const TradesAnswer &answer)
{
    m_tradesUntil.reset();
    if (!answer.problem.isEmpty()) {
        m_asked.from = m_asked.to = {}; // it is the market that is shown, and may be asked for again
        m_chart->setEmptyText(tr("The trades could not be read: %1").arg(answer.problem));
        showKnown();
        return;
    }
    m_asked = {answer.symbol, answer.from, answer.to}; // also where the record told them at the second asking
    const auto name = answer.symbol.toString();
    m_chart->setHeading(name); // of trades that are too many for one answer the chart asks for the rest
    m_chart->setEmptyText(tr("No trades were recorded around this moment."));
    const auto until = answer.isTruncated && !answer.trades.empty() ? answer.trades.back().tradedAt : std::min(answer.to, wallClock());
    const TimeRange known{answer.from, std::chrono::floor<std::chrono::seconds>(until)};
    if (!known.isEmpty())
        m_chart->addRecorded(known, answer.trades);
    if (!answer.isTruncated)
        m_tradesUntil = until;
    showKnown();
}

void HistoryChart::showRecord(const RecordOutline &outline)
{
    m_recordEnds = outline.recordEnds;
    m_chart->setStretches(outline.stretches);
    showKnown();
}

// The last trade's price is known to have stayed only as far as both the trades and the record reach.
void HistoryChart::showKnown()
{
    m_chart->setLoading(m_trades.isUnderWay() || m_record.isUnderWay());
    const bool isKnown = m_tradesUntil && m_recordEnds && !m_record.isUnderWay();
    m_chart->setKnownUntil(isKnown ? std::optional(std::min(*m_tradesUntil, *m_recordEnds)) : std::nullopt);
}

} // namespace tidemark
