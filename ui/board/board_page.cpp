#include "ui/board/board_page.h"

#include "ui/arrangement.h"
#include "ui/board/board_bar.h"
#include "ui/board/board_table.h"
#include "ui/status/notice_line.h"
#include "ui/theme.h"

#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

namespace tidemark {
namespace {

const QString boardWindowKey = QStringLiteral("window");
const QString boardScopeKey = QStringLiteral("scope");
const QString boardQuoteKey = QStringLiteral("quote");
const QString boardFilterKey = QStringLiteral("filter");
const QString boardSortKey = QStringLiteral("sort");
const QString boardDownKey = QStringLiteral("descending");
const QString boardMoversKey = QStringLiteral("movers");
const QString boardColumnsKey = QStringLiteral("columns");

} // namespace

BoardPage::BoardPage(RecordPort &port, std::shared_ptr<SymbolScales> scales, QWidget *parent)
    : QWidget(parent), m_port(port), m_scales(std::move(scales)), m_model(new BoardModel(m_scales, this)), m_bar(new BoardBar), m_notice(new NoticeLine),
      m_standing(new NoticeLine), m_table(new BoardTable(m_model)), m_window(m_model->window())
{
    m_pace.setInterval(pace);
    m_orderPace.setInterval(orderPace);
    layOut();
    wire();
    wireTable();
    m_bar->setWindow(m_window);
    m_bar->setScope(m_model->scope());
    showMarkets();
}

void BoardPage::layOut()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap, gap, gap, gap);
    rows->setSpacing(gap);
    rows->addWidget(m_bar);
    rows->addWidget(m_standing);
    rows->addWidget(m_notice);
    rows->addWidget(card(m_table), 1);
}

void BoardPage::wire()
{
    connect(&m_pace, &QTimer::timeout, this, &BoardPage::ask);
    connect(&m_orderPace, &QTimer::timeout, this, &BoardPage::order);
    connect(m_model, &BoardModel::marketsChanged, this, &BoardPage::showMarkets);
    connect(m_bar, &BoardBar::filterChanged, this, [this](const QString &text) {
        m_table->keepPlace([&] { m_model->setFilter(text); });
        showMarkets();
    });
    connect(m_bar, &BoardBar::quotePicked, this, [this](const QString &quote) {
        m_table->keepPlace([&] { m_model->setQuote(quote); });
        showMarkets();
    });
    connect(m_bar, &BoardBar::scopePicked, this, &BoardPage::pickScope);
    connect(m_bar, &BoardBar::windowPicked, this, &BoardPage::pickWindow);
    connect(m_bar, &BoardBar::moversToggled, this, [this](bool first) {
        auto order = m_model->order();
        order.isByMoves = first;
        setOrder(order);
    });
    connect(m_bar, &BoardBar::recordingAsked, this, [this] { record(m_table->selected()); });
    connect(m_bar, &BoardBar::chartsWanted, this, &BoardPage::chartsWanted);
    connect(m_bar, &BoardBar::tableWanted, this, &BoardPage::focusTable);
    connect(&m_port, &RecordPort::directoryLoaded, this, [this](const std::vector<MarketInfo> &listed) {
        m_listingProblem.clear();
        m_table->keepPlace([&] { m_model->learn(listed); });
    });
}

void BoardPage::wireTable()
{
    connect(m_table, &BoardTable::rowSelected, this, &BoardPage::showSelected);
    connect(m_table, &BoardTable::chartAsked, this, &BoardPage::openChart);
    connect(m_table, &BoardTable::recordingAsked, this, &BoardPage::record);
    m_table->setMayRecord([this] { return m_bar->mayRecord(); });
    connect(m_table, &BoardTable::orderAsked, this, &BoardPage::sortBy);
    connect(m_table, &BoardTable::typed, m_bar, &BoardBar::type);
    connect(m_table, &BoardTable::escaped, this, [this] {
        m_bar->filter().isEmpty() ? Q_EMIT chartsWanted() : m_bar->setFilter({});
    });
    auto *recording = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    recording->setContext(Qt::WidgetWithChildrenShortcut);
    connect(recording, &QShortcut::activated, this, [this] { record(m_table->selected()); });
    auto *filter = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, m_bar, &BoardBar::focusFilter);
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pace.start();
    m_orderPace.start();
    learn();
    ask();
}

// Without further questions nobody reckons for it, and the exchange's stream is closed.
void BoardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pace.stop();
    m_orderPace.stop();
    m_asked = {};
}

void BoardPage::learn()
{
    m_listing = m_port.ask(DirectoryQuestion{}, [this](const DirectoryAnswer &answer) {
        m_listingProblem = answer.problem;
        if (answer.problem.isEmpty())
            m_table->keepPlace([&] { m_model->learn(answer.markets); });
        explain();
    });
}

// One question at a time: a computer that is busy is asked less often.
void BoardPage::ask()
{
    const auto *handle = window()->windowHandle();
    const bool isSeen = isVisible() && !window()->isMinimized() && (!handle || handle->isExposed());
    if (!isSeen || m_asked.isUnderWay())
        return;
    m_asked = m_port.ask(BoardQuestion{0, m_window, wantsOthers(), m_revision}, [this](const BoardFrame &frame) { take(frame); });
}

void BoardPage::take(const BoardFrame &frame)
{
    if (!frame.problem.isEmpty() || frame.window != m_window)
        return; // of a window that was chosen before, or of none
    bool isOther = !std::exchange(m_isHeard, true);
    if (m_model->window() != frame.window) {
        m_model->setWindow(frame.window);
        isOther = true;
    }
    m_table->keepPlace([&] { isOther = m_model->take(frame) || isOther; });
    m_revision = frame.revision;
    if (isOther)
        m_table->keepPlace([this] { m_model->arrange(); });
    mark();
    m_table->tellSeen();
    const bool endsWithRecord = !frame.isNowHeard && frame.now > Timestamp(); // of which nothing may be there yet
    const auto endsAt = endsWithRecord ? std::optional(frame.now) : std::nullopt;
    const bool isSaid = m_tickers == frame.standing && m_endsAt == endsAt;
    m_tickers = frame.standing;
    m_endsAt = endsAt;
    if (!isSaid || isOther)
        explain();
}

void BoardPage::order()
{
    if (!m_table->isInHand())
        m_table->keepPlace([this] { m_model->arrange(); });
    m_table->tellSeen();
}

void BoardPage::pickWindow(int window)
{
    m_window = window;
    m_bar->setWindow(window);
    m_asked = {};
    ask();
}

void BoardPage::pickScope(BoardModel::Scope scope)
{
    m_revision = 0;
    m_table->keepPlace([&] { m_model->setScope(scope); });
    m_bar->setScope(scope);
    showSelected();
    m_asked = {};
    ask();
}

// Of figures the largest are looked for first.
void BoardPage::sortBy(int column)
{
    auto order = m_model->order();
    const bool again = order.column == column && !order.isByMoves;
    const auto first = column == BoardRow::SymbolColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    order.direction = !again ? first : order.direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    order.column = column;
    order.isByMoves = false;
    setOrder(order);
}

void BoardPage::setOrder(const BoardOrder &order)
{
    m_table->keepPlace([&] { m_model->setOrder(order); });
    m_bar->setMovers(order.isByMoves);
    m_table->scrollToTop();
    m_table->tellSeen();
}

void BoardPage::openChart(Symbol symbol)
{
    if (m_model->isRecorded(symbol))
        Q_EMIT chartWanted(symbol);
    else
        m_notice->say(tr("%1 is not recorded, so it has no chart here. Ctrl+R starts recording, with the hour before.").arg(symbol.toString()));
}

void BoardPage::record(Symbol symbol)
{
    if (symbol.isEmpty())
        return;
    if (m_model->isRecorded(symbol))
        return m_notice->say(tr("%1 is recorded already.").arg(symbol.toString()));
    if (!m_bar->mayRecord())
        return m_notice->say(m_bar->recordNote());
    Q_EMIT recordingWanted(symbol);
    m_notice->say(tr("%1 is recorded from now on; the hour before is being fetched. Enter shows its chart.").arg(symbol.toString()));
}

void BoardPage::showMarkets()
{
    m_bar->setQuotes(m_model->quotes(), m_model->quote());
    m_bar->setCounts(m_model->rowCount(), m_model->inScope());
    showSelected();
    explain();
}

void BoardPage::showSelected()
{
    const auto symbol = m_table->selected();
    m_bar->offerRecording(symbol.isEmpty() || m_model->isRecorded(symbol) ? Symbol() : symbol);
}

void BoardPage::explain()
{
    QStringList words;
    if (!m_replayNote.isEmpty())
        words += m_replayNote;
    if (m_endsAt)
        words += tr("The exchange has not been heard yet: the figures end with the record's newest trade, %1 %2.").arg(m_format.dateTime(*m_endsAt), m_format.zoneName(*m_endsAt));
    if (wantsOthers() && !m_tickers.problem.isEmpty())
        words += m_tickers.problem;
    else if (wantsOthers() && m_tickers.state == TickersStanding::State::Connecting)
        words += tr("Asking the exchange for the figures of markets that are not recorded…");
    if (wantsOthers() && !m_listingProblem.isEmpty())
        words += tr("Which markets the exchange has is not known: %1").arg(m_listingProblem);
    if (m_standing->sentence() != words.join(QLatin1Char(' ')))
        words.isEmpty() ? m_standing->clear() : m_standing->say(words.join(QLatin1Char(' ')));
    if (!m_bar->filter().isEmpty() || !m_model->quote().isEmpty())
        m_table->setEmptyText(tr("No market matches. Escape clears the filter; the fields above choose which markets and currencies are shown."));
    else if (!m_isHeard)
        m_table->setEmptyText(tr("The figures are being gathered…"));
    else if (m_model->scope() == BoardModel::Scope::Recorded)
        m_table->setEmptyText(tr("No market is recorded yet. Add one in Live (Ctrl+N), or choose “All markets” above."));
    else
        m_table->setEmptyText(tr("There is no such market, as far as the exchange has told."));
}

void BoardPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeFormat(format);
    explain();
}

void BoardPage::refreshScales()
{
    m_model->refresh();
}

void BoardPage::setReplayNote(const QString &note)
{
    m_replayNote = note;
    explain();
}

void BoardPage::focusTable()
{
    m_table->setFocus();
    m_isMarkDue = true;
    mark();
}

// Before the first figures the order says nothing: what is first then would soon stand elsewhere.
void BoardPage::mark()
{
    if (!m_isMarkDue || !m_isHeard || m_model->rowCount() == 0)
        return;
    m_isMarkDue = false;
    if (m_table->selected().isEmpty())
        m_table->select(m_model->rowOf(m_foremost) ? m_foremost : m_model->symbolAt(0));
}

Symbol BoardPage::selected() const
{
    return m_table->selected();
}

QVariantMap BoardPage::state() const
{
    const auto &order = m_model->order();
    return {{boardWindowKey, m_window},
            {boardScopeKey, int(m_model->scope())},
            {boardQuoteKey, m_model->quote()},
            {boardFilterKey, m_bar->filter()},
            {boardSortKey, order.column},
            {boardDownKey, order.direction == Qt::DescendingOrder},
            {boardMoversKey, order.isByMoves},
            {boardColumnsKey, m_table->columns()},
            {arrangedInKey, languageOf(*this)}};
}

// What does not fit is left as it is.
void BoardPage::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_table->restoreColumns(state.value(boardColumnsKey).toByteArray(), state.value(arrangedInKey).toString());
    const auto within = [&](const QString &key, int count, int otherwise) {
        const auto value = state.value(key, otherwise).toInt();
        return value >= 0 && value < count ? value : otherwise;
    };
    pickWindow(within(boardWindowKey, int(rollingWindows.size()), m_window));
    m_model->setQuote(state.value(boardQuoteKey).toString());
    pickScope(BoardModel::Scope(within(boardScopeKey, 3, int(m_model->scope()))));
    m_bar->setFilter(state.value(boardFilterKey).toString());
    BoardOrder order;
    order.column = within(boardSortKey, BoardRow::ColumnCount, order.column);
    order.direction = state.value(boardDownKey, true).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    order.isByMoves = state.value(boardMoversKey).toBool();
    setOrder(order);
    showMarkets();
}

} // namespace tidemark
