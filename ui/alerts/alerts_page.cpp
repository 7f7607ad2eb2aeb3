#include "ui/alerts/alerts_page.h"

#include "ui/alerts/alert_form.h"
#include "ui/alerts/alert_history_card.h"
#include "ui/alerts/alert_history_model.h"
#include "ui/alerts/alert_rules_card.h"
#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/deliveries_dialog.h"
#include "ui/arrangement.h"
#include "ui/splitter.h"
#include "ui/theme.h"

#include <QHideEvent>
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

} // namespace

AlertsPage::AlertsPage(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QWidget(parent),
      m_rules(new AlertRulesModel(scales, this)),
      m_history(new AlertHistoryModel(scales, this)),
      m_rulesCard(new AlertRulesCard(m_rules, m_exchangeClock)),
      m_historyCard(new AlertHistoryCard(m_history)),
      m_split(splitter(Qt::Vertical)),
      m_form(new AlertForm(*m_rules, this)),
      m_deliveries(new DeliveriesDialog(this)),
      m_pace(new QTimer(this))
{
    m_split->addWidget(m_rulesCard);
    m_split->addWidget(m_historyCard);
    m_split->setSizes({400, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_split);
    wire();
}

void AlertsPage::wire()
{
    m_pace->setSingleShot(true);
    m_pace->setInterval(std::chrono::milliseconds(250)); // faster, nobody reads numbers
    connect(m_pace, &QTimer::timeout, this, &AlertsPage::showPulses);
    connect(m_rulesCard, &AlertRulesCard::newWanted, this, [this] { startAlert({}); });
    connect(m_rulesCard, &AlertRulesCard::deliveriesWanted, m_deliveries, &QDialog::open);
    connect(m_rulesCard, &AlertRulesCard::changeWanted, this, &AlertsPage::openForm);
    connect(m_rulesCard, &AlertRulesCard::rulesChanged, this, &AlertsPage::levelsChanged);
    connect(m_rulesCard, &AlertRulesCard::rulesChanged, this, &AlertsPage::alertsChanged);
    connect(m_historyCard, &AlertHistoryCard::eventsChanged, this, &AlertsPage::historyChanged);
    connect(m_historyCard, &AlertHistoryCard::unreadChanged, this, [this] { Q_EMIT unreadChanged(m_history->unread()); });
    connect(m_historyCard, &AlertHistoryCard::momentPicked, this, &AlertsPage::momentPicked);
    connect(m_historyCard, &AlertHistoryCard::replayWanted, this, &AlertsPage::replayWanted);
    connect(m_form, &AlertForm::saved, this, [this](const AlertRule &rule) { m_rulesCard->save(rule, freeId()); });
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
    m_deliveries->setTimeFormat(format);
    m_form->refresh();
}

void AlertsPage::setRules(const std::vector<AlertRule> &rules)
{
    m_rulesCard->setRules(rules);
    Q_EMIT levelsChanged();
}

void AlertsPage::setHistory(const std::vector<AlertEvent> &events, int unread)
{
    m_historyCard->setEvents(events, unread);
}

void AlertsPage::add(const AlertEvent &event)
{
    m_historyCard->add(event);
    if (isSeen())
        Q_EMIT historyRead(); // it still stands out until the page is left
    else
        Q_EMIT unreadChanged(m_history->unread());
}

void AlertsPage::setDestinations(const std::vector<AlertDestination> &destinations)
{
    QStringList names;
    for (const auto &destination : destinations)
        names += destination.name;
    m_form->setDestinations(names);
    m_deliveries->setDestinations(destinations);
}

bool AlertsPage::isSeen() const
{
    return isVisible() && !window()->isMinimized();
}

AlertTelling AlertsPage::telling() const
{
    return m_rules->telling();
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
    return {{rulesKey, m_rulesCard->columns()}, {historyKey, m_historyCard->columns()}, {splitKey, m_split->saveState()},
            {arrangedInKey, languageOf(*this)}};
}

void AlertsPage::restoreState(const QVariantMap &state)
{
    const auto language = state.value(arrangedInKey).toString();
    m_rulesCard->restoreColumns(state.value(rulesKey).toByteArray(), language);
    m_historyCard->restoreColumns(state.value(historyKey).toByteArray(), language);
    m_split->restoreState(state.value(splitKey).toByteArray());
}

} // namespace tidemark
