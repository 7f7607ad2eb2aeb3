#include "ui/history/history_page.h"

#include "ui/arrangement.h"
#include "ui/history/archive_offer.h"
#include "ui/history/days_dialog.h"
#include "ui/history/export_bar.h"
#include "ui/history/fetch_bar.h"
#include "ui/history/history_chart.h"
#include "ui/history/markets_dialog.h"
#include "ui/history/moment_form.h"
#include "ui/history/second_card.h"
#include "ui/history/trades_panel.h"
#include "ui/splitter.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr std::chrono::milliseconds lookAgainAfter(500);
const QString chartKey = QStringLiteral("chart");
constexpr int looksForFetched = 10; // a database that needs longer is told by its own sentence

} // namespace

HistoryPage::HistoryPage(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QWidget(parent),
      m_port(port),
      m_scales(scales),
      m_unavailable(tr("The database is being started. History answers as soon as it is there.")),
      m_rest(new QTimer(this)),
      m_lookAgain(new QTimer(this)),
      m_form(new MomentForm),
      m_card(new SecondCard(port)),
      m_chart(new HistoryChart(port, m_scales)),
      m_trades(new TradesPanel(port, std::move(scales)))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(std::chrono::milliseconds(60)); // a held key steps on; only where it rests is asked for
    m_lookAgain->setSingleShot(true);
    m_card->showNote(m_unavailable);
    m_form->setPlaces(placesOf(port));
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
    auto *right = splitter(Qt::Vertical);
    right->addWidget(m_chart);
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
    connect(m_lookAgain, &QTimer::timeout, this, &HistoryPage::askSecond);
    connect(&m_card->fetcher(), &FetchBar::fetched, this, &HistoryPage::awaitFetched);
    connect(m_form, &MomentForm::changed, this, &HistoryPage::askSoon);
    connect(m_form, &MomentForm::latestWanted, this, [this] { Q_EMIT latestWanted(m_form->symbol()); });
    connect(m_form, &MomentForm::daysWanted, this, &HistoryPage::getDays);
    connect(m_form, &MomentForm::marketsWanted, this, &HistoryPage::showAllMarkets);
    connect(m_form, &MomentForm::replayWanted, this, [this] { Q_EMIT replayWanted(m_form->symbol(), m_form->moment()); });
    connect(m_chart, &HistoryChart::replayWanted, this, [this](Timestamp moment) { Q_EMIT replayWanted(m_form->symbol(), moment); });
    auto *playing = new QShortcut(Qt::Key_P, this);
    playing->setContext(Qt::WidgetWithChildrenShortcut);
    connect(playing, &QShortcut::activated, this, &HistoryPage::play);
    connect(m_trades, &TradesPanel::momentPicked, this, [this](Timestamp moment) { showMoment(m_form->symbol(), moment); });
    connect(m_chart, &HistoryChart::momentPicked, this,
            [this](Timestamp moment) { showMoment(m_form->symbol(), moment); });
    connect(m_chart, &HistoryChart::exportWanted, this,
            [this](Timestamp from, Timestamp to) { exportRange(m_form->symbol(), from, to); });
    connect(m_chart, &HistoryChart::periodMarked, this, [this](Timestamp from, Timestamp to) { showRange(m_form->symbol(), from, to); });
    connect(m_chart, &HistoryChart::alertWanted, this, [this](Decimal price) { Q_EMIT alertWanted(m_form->symbol(), price); });
    connect(m_form, &MomentForm::bookmarkWanted, this, &HistoryPage::bookmark);
    connect(m_chart, &HistoryChart::bookmarkWanted, this, [this](Timestamp moment) { Q_EMIT bookmarkWanted(m_form->symbol(), moment); });
}

// From the trade that is marked, where the marks are, else from the moment.
void HistoryPage::play()
{
    Q_EMIT replayWanted(m_form->symbol(), m_trades->markedMoment().value_or(m_form->moment()));
}

void HistoryPage::setSymbols(const std::vector<Symbol> &symbols)
{
    m_form->setSymbols(symbols);
    m_chart->offerMarkets(symbols);
    m_symbols = symbols;
    if (m_days)
        m_days->setSymbols(symbols);
    m_trades->exporter().setRecorded(symbols);
}

ChartLink &HistoryPage::link() const
{
    return m_chart->link();
}

void HistoryPage::chooseMarket(Symbol symbol)
{
    if (symbol != m_form->symbol())
        m_form->setMoment(symbol, m_form->moment());
}

QVariantMap HistoryPage::state() const
{
    auto state = arrangementOf(*this);
    state.insert(chartKey, m_chart->state());
    return state;
}

void HistoryPage::restoreState(const QVariantMap &state)
{
    restoreArrangement(*this, state);
    m_chart->restoreState(state.value(chartKey).toMap());
}

void HistoryPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_form->setTimeFormat(format);
    m_trades->setTimeFormat(format);
    m_chart->setTimeFormat(format);
    if (m_markets)
        m_markets->setTimeFormat(format);
    if (m_answer)
        m_card->showAnswer(*m_answer, telling(m_answer->symbol));
}

void HistoryPage::refreshScales()
{
    m_chart->refreshScales();
    if (m_answer)
        m_card->showAnswer(*m_answer, telling(m_answer->symbol));
}

void HistoryPage::setAlertLevels(const std::vector<AlertLevel> &levels)
{
    m_chart->setAlertLevels(levels);
}

void HistoryPage::setBookmarks(const Bookmarks &bookmarks)
{
    m_chart->setBookmarks(bookmarks);
}

std::optional<Timestamp> HistoryPage::shownMoment() const
{
    return m_answer ? std::optional(m_form->moment()) : std::nullopt;
}

Symbol HistoryPage::symbol() const
{
    return m_chart->symbol();
}

void HistoryPage::setUnavailable(const QString &reason)
{
    if (reason == m_unavailable)
        return;
    const bool cameBack = reason.isEmpty();
    m_unavailable = reason;
    m_trades->setAvailable(cameBack);
    if (m_days)
        m_days->setUnavailable(reason);
    if (m_markets)
        m_markets->setUnavailable(reason);
    if (!m_answer)
        m_card->showNote(reason);
    if (cameBack && (m_hasBeenSeen || m_isGiven))
        askSoon();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_hasBeenSeen)
        return;
    m_hasBeenSeen = true;
    if (!m_isGiven && !m_rest->isActive() && !m_form->symbol().isEmpty())
        Q_EMIT latestWanted(m_form->symbol());
}

void HistoryPage::showMoment(Symbol symbol, Timestamp moment)
{
    m_isGiven = true;
    m_form->setMoment(symbol, moment);
}

void HistoryPage::focusMoment()
{
    m_form->focusMoment();
}

void HistoryPage::copyLink()
{
    m_form->copyLink();
}

void HistoryPage::bookmark()
{
    Q_EMIT bookmarkWanted(m_form->symbol(), m_form->exact());
}

void HistoryPage::exportRange(Symbol symbol, Timestamp from, Timestamp to)
{
    showMoment(symbol, from);
    showRange(symbol, from, to);
    startExport();
}

// In whole minutes, as the range's fields tell it: what was asked for is inside.
void HistoryPage::showRange(Symbol symbol, Timestamp from, Timestamp to)
{
    using std::chrono::minutes;
    m_trades->setRange(symbol, std::chrono::floor<minutes>(from), std::chrono::ceil<minutes>(to));
}

void HistoryPage::startExport()
{
    m_trades->exporter().askForFile();
}

void HistoryPage::getDays()
{
    if (!m_days) {
        m_days = new DaysDialog(m_port, this);
        m_days->setSymbols(m_symbols);
        m_days->setUnavailable(m_unavailable);
        connect(m_days, &DaysDialog::downloaded, this, &HistoryPage::readAnew);
    }
    m_days->show(m_form->symbol(), m_form->moment());
}

void HistoryPage::startSearch()
{
    m_trades->startSearch();
}

void HistoryPage::showAllMarkets()
{
    if (!m_markets) {
        m_markets = new MarketsDialog(m_port, m_scales, this);
        m_markets->setTimeFormat(m_format);
        connect(m_markets, &MarketsDialog::momentPicked, this, [this](Symbol symbol, Timestamp moment) {
            showMoment(symbol, moment);
            focusMoment();
        });
    }
    m_markets->setUnavailable(m_unavailable);
    m_markets->showMoment(m_form->moment());
}

void HistoryPage::readAnew()
{
    if (!m_hasBeenSeen || !m_unavailable.isEmpty())
        return;
    m_chart->forget();
    m_trades->reload();
    ask();
}

void HistoryPage::askSoon()
{
    m_rest->start();
}

void HistoryPage::ask()
{
    const auto symbol = m_form->symbol();
    const auto moment = m_form->moment();
    m_chart->showMoment(moment);
    const auto [from, to] = rangeAround(moment);
    if (!m_trades->covers(symbol, moment))
        m_trades->setRange(symbol, from, to);
    m_trades->reveal(m_form->exact());
    if (symbol.isEmpty()) {
        m_card->showNote(tr("Choose a market, or type the name of one that was recorded."));
        return;
    }
    if (!m_unavailable.isEmpty()) {
        m_answer.reset();
        m_chart->showUnavailable();
        m_card->showNote(m_unavailable);
        return;
    }
    askSecond();
    const bool isAnother = m_chart->symbol() != symbol;
    m_chart->ask(symbol, moment);
    if (isAnother)
        Q_EMIT symbolChanged(symbol);
}

void HistoryPage::askSecond()
{
    if (!m_unavailable.isEmpty())
        return;
    m_second = m_port.ask(SecondQuestion{.symbol = m_form->symbol(), .second = m_form->moment()},
                          [this](const SecondAnswer &answer) { showSecond(answer); });
}

TellingPrices HistoryPage::telling(Symbol symbol) const
{
    return {m_format, m_scales->priceDecimals(symbol), m_scales->quantityDecimals(symbol), QLocale()};
}

void HistoryPage::showSecond(const SecondAnswer &answer)
{
    refill(answer);
    m_answer = answer;
    m_card->showAnswer(answer, telling(answer.symbol));
}

void HistoryPage::setImport(std::function<void(const QStringList &paths)> import)
{
    m_card->archive().setImport(std::move(import));
}

// What was fetched is committed a moment later: the page fills as soon as the record has more of the minute than before.
void HistoryPage::refill(const SecondAnswer &answer)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(answer.second);
    if (!m_refill || m_refill->symbol != answer.symbol || m_refill->minute != minute) {
        m_refill.reset();
        return;
    }
    if (m_answer && m_answer->minuteCompleteness != answer.minuteCompleteness) {
        m_chart->forget();
        m_chart->ask(answer.symbol, m_form->moment());
        m_trades->reload();
    }
    const bool isThere = answer.problem.isEmpty() && answer.minuteCompleteness.stored >= m_refill->trades;
    if (isThere || m_refill->looksLeft-- == 0)
        m_refill.reset();
    else
        m_lookAgain->start(lookAgainAfter);
}

void HistoryPage::awaitFetched(const FetchAnswer &answer)
{
    m_chart->forget();
    m_refill = Refill{answer.symbol, answer.from, answer.trades, looksForFetched};
    askSecond();
}

} // namespace tidemark
