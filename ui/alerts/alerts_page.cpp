#include "ui/alerts/alerts_page.h"

#include "ui/alerts/alert_form.h"
#include "ui/alerts/alert_history_model.h"
#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/alerts_table.h"
#include "ui/number_format.h"
#include "ui/splitter.h"
#include "ui/status/notice_line.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

const QString rulesKey = QStringLiteral("rules");
const QString historyKey = QStringLiteral("history");
const QString splitKey = QStringLiteral("split");

constexpr int defaultPercent = 1;
constexpr std::chrono::seconds defaultWindow(300);

// A card with a title, buttons on its right, a line for what just happened, and a table.
QFrame *card(const QString &title, const std::vector<QPushButton *> &buttons, QWidget *notice, QWidget *table)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, 0, gap, 0);
    head->setSpacing(gap);
    auto *label = new QLabel(title);
    auto bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    head->addWidget(label);
    head->addStretch(1);
    for (auto *button : buttons)
        head->addWidget(button);
    notice->setContentsMargins(gap, 0, gap, 0);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, gap, 1, 1);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(notice);
    column->addWidget(table, 1);
    return frame;
}

} // namespace

AlertsPage::AlertsPage(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QWidget(parent),
      m_rules(new AlertRulesModel(scales, this)),
      m_history(new AlertHistoryModel(scales, this)),
      m_rulesTable(new AlertsTable(m_rules, tr("Alerts"))),
      m_historyTable(new AlertsTable(m_history, tr("What alerts have told"))),
      m_notice(new NoticeLine),
      m_historyNotice(new NoticeLine),
      m_new(new QPushButton(symbolicIcon(QStringLiteral("add")), tr("&New alert…"))),
      m_edit(new QPushButton(tr("&Change…"))),
      m_delete(new QPushButton(symbolicIcon(QStringLiteral("remove")), tr("&Delete"))),
      m_clear(new QPushButton(tr("C&lear"))),
      m_split(splitter(Qt::Vertical)),
      m_form(new AlertForm(*m_rules, this)),
      m_pace(new QTimer(this))
{
    layOut();
    fitColumns();
    wire();
    showPossible();
}

void AlertsPage::layOut()
{
    m_split->addWidget(createRules());
    m_split->addWidget(createHistory());
    m_split->setSizes({400, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_split);
}

QWidget *AlertsPage::createRules()
{
    m_new->setToolTip(tr("A new alert for a market (Ctrl+Shift+A)"));
    m_edit->setToolTip(tr("Change the marked alert (Enter)"));
    m_delete->setToolTip(tr("Delete the marked alert (Delete); this can be undone"));
    m_rulesTable->setEmptyText(tr("Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when "
                                  "a feed goes stale or trades are missing — also while this window is hidden.\n\nPress New alert, or "
                                  "right-click in a chart at the price you wait for."));
    return card(tr("Alerts"), {m_new, m_edit, m_delete}, m_notice, m_rulesTable);
}

QWidget *AlertsPage::createHistory()
{
    m_clear->setToolTip(tr("Empty this list; this can be undone"));
    m_historyTable->setEmptyText(tr("No alert has told anything yet. What they tell is listed here, the newest first; a click opens "
                                    "its moment in History."));
    return card(tr("What they told"), {m_clear}, m_historyNotice, m_historyTable);
}

void AlertsPage::fitColumns()
{
    const auto date = QStringLiteral("0000-00-00 00:00:00");
    m_rulesTable->fitColumn(AlertRulesModel::MarketColumn, QStringLiteral("[x] 1000SATSUSDT"));
    m_rulesTable->fitColumn(AlertRulesModel::ConditionColumn, tr("Crosses %1 downwards").arg(QStringLiteral("00,000.00000000")));
    m_rulesTable->fitColumn(AlertRulesModel::NowColumn, QStringLiteral("00,000.00, 00.00 % above"));
    m_rulesTable->fitColumn(AlertRulesModel::AgainColumn, tr("Again after %1").arg(QStringLiteral("15 min")));
    m_rulesTable->fitColumn(AlertRulesModel::ToldColumn, date);
    m_rulesTable->horizontalHeader()->setStretchLastSection(true);
    m_historyTable->fitColumn(AlertHistoryModel::TimeColumn, date);
    m_historyTable->fitColumn(AlertHistoryModel::MarketColumn, QStringLiteral("1000SATSUSDT"));
    m_historyTable->fitColumn(AlertHistoryModel::PriceColumn, QStringLiteral("000,000.00000000"));
    m_historyTable->horizontalHeader()->setSectionResizeMode(AlertHistoryModel::TextColumn, QHeaderView::Stretch);
}

void AlertsPage::wire()
{
    m_pace->setSingleShot(true);
    m_pace->setInterval(std::chrono::milliseconds(250)); // faster, nobody reads numbers
    connect(m_pace, &QTimer::timeout, this, &AlertsPage::showPulses);
    connect(m_new, &QPushButton::clicked, this, [this] { startAlert({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *rule = m_rules->ruleAt(m_rulesTable->selectedRow()))
            openForm(*rule);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_rulesTable->selectedRow()); });
    connect(m_clear, &QPushButton::clicked, this, &AlertsPage::clearHistory);
    connect(m_rulesTable, &AlertsTable::opened, this, [this](int row) { openForm(*m_rules->ruleAt(row)); });
    connect(m_rulesTable, &AlertsTable::removalAsked, this, &AlertsPage::remove);
    connect(m_rulesTable, &AlertsTable::rowSelected, this, &AlertsPage::showPossible);
    connect(m_historyTable, &AlertsTable::opened, this, &AlertsPage::openEvent);
    connect(m_historyTable, &AlertsTable::clicked, this, [this](const QModelIndex &index) { openEvent(index.row()); });
    connect(m_rules, &AlertRulesModel::switched, this, &AlertsPage::switchRule);
    connect(m_form, &AlertForm::saved, this, &AlertsPage::save);
}

void AlertsPage::setSymbols(const std::vector<Symbol> &symbols)
{
    m_symbols = symbols;
    m_form->setSymbols(symbols);
    std::erase_if(m_pulses, [&symbols](const MarketPulse &pulse) {
        return std::find(symbols.begin(), symbols.end(), pulse.symbol) == symbols.end();
    });
    showPulses();
}

void AlertsPage::setTimeFormat(const TimeFormat &format)
{
    m_rules->setTimeFormat(format);
    m_history->setTimeFormat(format);
    m_form->refresh();
}

void AlertsPage::setRules(const std::vector<AlertRule> &rules)
{
    m_rules->setRules(rules);
    showPossible();
}

void AlertsPage::setHistory(const std::vector<AlertEvent> &events, int unread)
{
    m_history->setEvents(events, unread);
    showPossible();
    Q_EMIT unreadChanged(m_history->unread());
}

void AlertsPage::add(const AlertEvent &event)
{
    m_history->add(event);
    showPossible();
    if (isSeen())
        Q_EMIT historyRead(); // it still stands out until the page is left
    else
        Q_EMIT unreadChanged(m_history->unread());
}

bool AlertsPage::isSeen() const
{
    return isVisible() && !window()->isMinimized();
}

AlertTelling AlertsPage::telling() const
{
    return m_rules->telling();
}

int AlertsPage::unread() const
{
    return m_history->unread();
}

void AlertsPage::showUpdate(const LiveUpdate &update)
{
    m_pulses = update.markets;
    m_exchangeClock.set(update.exchangeNow);
    if ((isVisible() || m_form->isVisible()) && !m_pace->isActive())
        m_pace->start();
}

void AlertsPage::showPulses()
{
    m_rules->setPulses(m_pulses);
    if (m_form->isVisible())
        m_form->refresh();
}

void AlertsPage::refreshScales()
{
    m_rules->refresh();
    m_history->refresh();
}

void AlertsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPulses();
    Q_EMIT historyRead();
    Q_EMIT unreadChanged(0);
}

void AlertsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_history->markRead();
}

void AlertsPage::showPossible()
{
    const bool isMarked = m_rules->ruleAt(m_rulesTable->selectedRow());
    m_edit->setEnabled(isMarked);
    m_delete->setEnabled(isMarked);
    m_clear->setEnabled(m_history->rowCount() > 0);
    m_rulesTable->viewport()->update();
}

void AlertsPage::startAlert(const Symbol &symbol, std::optional<Decimal> price)
{
    AlertRule rule;
    rule.symbol = symbol.isEmpty() && !m_symbols.empty() ? m_symbols.front() : symbol;
    rule.level = price.value_or(Decimal());
    rule.percent = Decimal::fromUnits(defaultPercent * Decimal::unitsPerOne);
    rule.window = defaultWindow;
    openForm(rule);
}

void AlertsPage::openForm(const AlertRule &rule)
{
    showPulses();
    m_form->edit(rule);
    m_form->open();
}

AlertId AlertsPage::freeId() const
{
    AlertId highest = 0; // an id is not used again while the history speaks of it
    for (const auto &rule : m_rules->rules())
        highest = std::max(highest, rule.id);
    for (const auto &event : m_history->events())
        highest = std::max(highest, event.rule);
    return highest + 1;
}

void AlertsPage::save(AlertRule rule)
{
    auto rules = m_rules->rules();
    const auto known = std::find_if(rules.begin(), rules.end(), [&rule](const AlertRule &other) { return other.id == rule.id; });
    const bool isNew = known == rules.end();
    if (isNew || !isSameCondition(*known, rule)) {
        rule.since = m_exchangeClock.now();
        rule.isEnabled = true;
    }
    if (isNew) {
        rule.id = freeId();
        rules.push_back(rule);
    } else {
        *known = rule;
    }
    setRules(rules);
    m_rulesTable->select(m_rules->rowOf(rule.id));
    m_rulesTable->setFocus();
    m_notice->clear();
    Q_EMIT alertsChanged(rules);
}

void AlertsPage::switchRule(AlertId id, bool isEnabled)
{
    auto rules = m_rules->rules();
    auto &rule = rules[std::size_t(m_rules->rowOf(id))];
    if (isEnabled)
        rule.since = m_exchangeClock.now(); // what happened while it was off is not told
    setRules(rules);
    Q_EMIT alertsChanged(rules);
}

void AlertsPage::remove(int row)
{
    const auto *marked = m_rules->ruleAt(row);
    if (!marked)
        return;
    const auto rule = *marked;
    auto rules = m_rules->rules();
    rules.erase(rules.begin() + row);
    setRules(rules);
    Q_EMIT alertsChanged(rules);
    const auto market = rule.symbol.isEmpty() ? tr("Every market") : rule.symbol.toString();
    m_notice->say(tr("Deleted: %1, %2.").arg(market, alertConditionText(rule, m_rules->telling())),
                  [this, row, rule] { restore(row, rule); });
}

void AlertsPage::restore(int row, const AlertRule &rule)
{
    auto rules = m_rules->rules();
    rules.insert(rules.begin() + std::min(row, int(rules.size())), rule);
    setRules(rules);
    m_rulesTable->select(m_rules->rowOf(rule.id));
    m_rulesTable->setFocus();
    Q_EMIT alertsChanged(rules);
}

void AlertsPage::clearHistory()
{
    const auto events = m_history->events();
    setHistory({}, 0);
    Q_EMIT historyChanged({});
    m_historyNotice->say(tr("The list was emptied."), [this, events] {
        auto all = events;
        const auto since = m_history->events(); // told meanwhile
        all.insert(all.end(), since.begin(), since.end());
        setHistory(all, 0);
        Q_EMIT historyChanged(all);
    });
}

void AlertsPage::openEvent(int row)
{
    if (const auto *event = m_history->eventAt(row))
        Q_EMIT momentPicked(event->symbol, event->at);
}

std::vector<AlertLevel> AlertsPage::levelsOf(const Symbol &symbol) const
{
    std::vector<AlertLevel> levels;
    for (const auto &rule : m_rules->rules()) {
        if (rule.kind == AlertKind::Crossing && rule.symbol == symbol)
            levels.push_back({rule.level, rule.note.isEmpty() ? tr("Alert") : rule.note, rule.isEnabled});
    }
    return levels;
}

QVariantMap AlertsPage::state() const
{
    return {{rulesKey, m_rulesTable->horizontalHeader()->saveState()},
            {historyKey, m_historyTable->horizontalHeader()->saveState()},
            {splitKey, m_split->saveState()}};
}

void AlertsPage::restoreState(const QVariantMap &state)
{
    m_rulesTable->horizontalHeader()->restoreState(state.value(rulesKey).toByteArray());
    m_historyTable->horizontalHeader()->restoreState(state.value(historyKey).toByteArray());
    m_split->restoreState(state.value(splitKey).toByteArray());
}

} // namespace tidemark
