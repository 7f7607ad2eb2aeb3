#include "ui/history/history_page.h"

#include "ui/chart/price_chart.h"
#include "ui/history/export_bar.h"
#include "ui/history/moment_form.h"
#include "ui/history/second_card.h"
#include "ui/history/trades_model.h"
#include "ui/history/trades_panel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr minutes around(5);

struct Range {
    Timestamp from;
    Timestamp to;
};

// Whole minutes, so that steps within one minute need no new trades.
Range rangeAround(Timestamp moment)
{
    const Timestamp minute = floor<minutes>(moment);
    return {minute - around, minute + around + minutes(1)};
}

} // namespace

HistoryPage::HistoryPage(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QWidget(parent),
      m_scales(scales),
      m_unavailable(tr("The database is being started. History answers as soon as it is there.")),
      m_rest(new QTimer(this)),
      m_form(new MomentForm),
      m_card(new SecondCard),
      m_chart(new PriceChart),
      m_trades(new TradesPanel(std::move(scales)))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(milliseconds(60)); // a held key steps on; only where it rests is asked for
    m_card->showNote(m_unavailable);
    layOut();
    wire();
}

void HistoryPage::layOut()
{
    auto *left = new QWidget;
    left->setMinimumWidth(330);
    auto *question = new QVBoxLayout(left);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(gap);
    question->addWidget(m_form);
    question->addWidget(m_card, 1);
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_chart);
    auto *right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(gap);
    right->setChildrenCollapsible(false);
    right->addWidget(frame);
    right->addWidget(m_trades);
    right->setSizes({300, 360});
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(gap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 900});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(splitter);
}

void HistoryPage::wire()
{
    connect(m_rest, &QTimer::timeout, this, &HistoryPage::ask);
    connect(m_form, &MomentForm::changed, this, &HistoryPage::askSoon);
    connect(m_form, &MomentForm::latestWanted, this, [this] { Q_EMIT latestWanted(m_form->symbol()); });
    connect(m_chart, &PriceChart::momentPicked, this,
            [this](Timestamp moment) { showMoment(m_form->symbol(), moment); });
    connect(m_trades, &TradesPanel::outlineAsked, this, &HistoryPage::outlineAsked);
    connect(m_trades, &TradesPanel::tradesAsked, this, &HistoryPage::tradesAsked);
    connect(&m_trades->exporter(), &ExportBar::exportAsked, this, &HistoryPage::exportAsked);
    connect(&m_trades->exporter(), &ExportBar::exportCancelled, this, &HistoryPage::exportCancelled);
}

void HistoryPage::setSymbols(const std::vector<Symbol> &symbols)
{
    m_form->setSymbols(symbols);
}

void HistoryPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_form->setTimeFormat(format);
    m_trades->setTimeFormat(format);
    m_chart->setTimeZone(format.zone());
    if (m_answer)
        m_card->showAnswer(*m_answer, telling(m_answer->symbol));
}

void HistoryPage::refreshScales()
{
    m_chart->setPriceDecimals(m_scales->priceDecimals(m_form->symbol()));
    if (m_answer)
        m_card->showAnswer(*m_answer, telling(m_answer->symbol));
}

void HistoryPage::setUnavailable(const QString &reason)
{
    if (reason == m_unavailable)
        return;
    const bool cameBack = reason.isEmpty();
    m_unavailable = reason;
    m_trades->setAvailable(cameBack);
    if (!m_answer)
        m_card->showNote(reason);
    if (cameBack && m_hasBeenSeen)
        askSoon();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_hasBeenSeen)
        return;
    m_hasBeenSeen = true;
    if (!m_rest->isActive() && !m_form->symbol().isEmpty())
        Q_EMIT latestWanted(m_form->symbol());
}

void HistoryPage::showMoment(Symbol symbol, Timestamp moment)
{
    m_form->setMoment(symbol, moment);
}

void HistoryPage::focusMoment()
{
    m_form->focusMoment();
}

void HistoryPage::startExport()
{
    m_trades->exporter().askForFile();
}

void HistoryPage::askSoon()
{
    m_rest->start();
}

void HistoryPage::ask()
{
    const auto symbol = m_form->symbol();
    const auto moment = m_form->moment();
    m_chart->setMarker(moment);
    m_chart->showRange(moment - around, moment + around);
    const auto [from, to] = rangeAround(moment);
    if (!m_trades->covers(symbol, moment))
        m_trades->setRange(symbol, from, to);
    m_trades->reveal(moment);
    if (symbol.isEmpty()) {
        m_card->showNote(tr("Choose a market, or type the name of one that was recorded."));
        return;
    }
    if (!m_unavailable.isEmpty()) {
        m_answer.reset();
        m_chart->setMarker(std::nullopt);
        m_card->showNote(m_unavailable);
        m_chart->setEmptyText(tr("The record cannot be asked now."));
        return;
    }
    m_secondAsked = nextTicket();
    Q_EMIT secondAsked({m_secondAsked, symbol, moment});
    askChart();
}

void HistoryPage::askChart()
{
    const auto symbol = m_form->symbol();
    const auto [from, to] = rangeAround(m_form->moment());
    // What ends in the future may have grown since.
    const bool isSettled = to < wallClock() - minutes(1);
    if (isSettled && m_chartAsked.symbol == symbol && m_chartAsked.from == from && m_chartAsked.to == to)
        return;
    if (m_chartAsked.symbol != symbol) {
        m_chart->setTrades({});
        m_chart->setTitle(symbol.toString());
        m_chart->setHeading(symbol.toString());
        m_chart->setPriceDecimals(m_scales->priceDecimals(symbol));
    }
    m_chart->setEmptyText(tr("Reading the trades around this moment…"));
    m_chartAsked = {nextTicket(), symbol, from, to};
    Q_EMIT chartTradesAsked(m_chartAsked);
}

TellingPrices HistoryPage::telling(Symbol symbol) const
{
    return {m_format, m_scales->priceDecimals(symbol), m_scales->quantityDecimals(symbol), QLocale()};
}

void HistoryPage::showSecond(const SecondAnswer &answer)
{
    if (answer.ticket != m_secondAsked || m_secondAsked == 0)
        return;
    m_answer = answer;
    m_card->showAnswer(answer, telling(answer.symbol));
}

void HistoryPage::showOutline(const RangeOutline &outline)
{
    m_trades->showOutline(outline);
}

void HistoryPage::showTrades(const TradesAnswer &answer)
{
    m_trades->showTrades(answer);
}

void HistoryPage::showChartTrades(const TradesAnswer &answer)
{
    if (answer.ticket != m_chartAsked.ticket || m_chartAsked.ticket == 0)
        return;
    if (!answer.problem.isEmpty()) {
        m_chartAsked = {};
        m_chart->setEmptyText(tr("The trades could not be read: %1").arg(answer.problem));
        return;
    }
    m_chart->setHeading(answer.isTruncated ? tr("%1 (too many trades for one picture: the first of them)")
                                                 .arg(answer.symbol.toString())
                                           : answer.symbol.toString());
    m_chart->setEmptyText(tr("No trades were recorded around this moment."));
    m_chart->setTrades(answer.trades);
}

void HistoryPage::showExportProgress(const ExportProgress &progress)
{
    m_trades->exporter().showProgress(progress);
}

void HistoryPage::showExportEnd(const ExportAnswer &answer)
{
    m_trades->exporter().showEnd(answer);
}

} // namespace tidemark
