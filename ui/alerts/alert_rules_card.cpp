#include "ui/alerts/alert_rules_card.h"

#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/alert_sentences.h"
#include "ui/alerts/alerts_table.h"
#include "ui/exchange_clock.h"
#include "ui/status/notice_line.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace tidemark {

AlertRulesCard::AlertRulesCard(AlertRulesModel *rules, const ExchangeClock &clock, QWidget *parent)
    : AlertsCard(tr("Alerts"), rules, tr("Alerts"), parent),
      m_rules(rules),
      m_clock(clock),
      m_new(addButton(QStringLiteral("add"), tr("&New alert…"), tr("A new alert for a market (Ctrl+Shift+A)"))),
      m_edit(addButton({}, tr("&Change…"), tr("Change the marked alert (Enter)"))),
      m_delete(addButton(QStringLiteral("remove"), tr("&Delete"), tr("Delete the marked alert (Delete); this can be undone"))),
      m_deliveries(addButton({}, tr("Deli&veries…"), tr("Where alerts also go: ntfy, Telegram, a webhook, a program of your own")))
{
    table().setEmptyText(tr("Alerts tell you when a price crosses a level, makes a new low or high, or moves quickly, and when "
                            "a feed goes stale or trades are missing — also while this window is hidden.\n\nPress New alert, or "
                            "right-click in a chart at the price you wait for."));
    fitColumns();
    wire();
    showPossible();
}

void AlertRulesCard::fitColumns()
{
    table().fitColumn(AlertRulesModel::MarketColumn, QStringLiteral("[x] 1000SATSUSDT"));
    table().fitColumn(AlertRulesModel::ConditionColumn, tr("Crosses %1 downwards").arg(QStringLiteral("00,000.00000000")));
    table().fitColumn(AlertRulesModel::NowColumn, QStringLiteral("00,000.00, 00.00 % above"));
    table().fitColumn(AlertRulesModel::AgainColumn, tr("Again after %1").arg(QStringLiteral("15 min")));
    table().fitColumn(AlertRulesModel::ToldColumn, QStringLiteral("0000-00-00 00:00:00"));
    table().horizontalHeader()->setStretchLastSection(true);
}

void AlertRulesCard::wire()
{
    connect(m_new, &QPushButton::clicked, this, &AlertRulesCard::newWanted);
    connect(m_deliveries, &QPushButton::clicked, this, &AlertRulesCard::deliveriesWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *rule = m_rules->ruleAt(table().selectedRow()))
            Q_EMIT changeWanted(*rule);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(table().selectedRow()); });
    connect(&table(), &AlertsTable::opened, this, [this](int row) { Q_EMIT changeWanted(*m_rules->ruleAt(row)); });
    connect(&table(), &AlertsTable::removalAsked, this, &AlertRulesCard::remove);
    connect(&table(), &AlertsTable::rowSelected, this, &AlertRulesCard::showPossible);
    connect(m_rules, &AlertRulesModel::switched, this, &AlertRulesCard::switchRule);
}

void AlertRulesCard::setRules(const std::vector<AlertRule> &rules)
{
    m_rules->setRules(rules);
    showPossible();
}

void AlertRulesCard::take(const std::vector<AlertRule> &rules)
{
    setRules(rules);
    Q_EMIT rulesChanged(rules);
}

void AlertRulesCard::mark(AlertId id)
{
    table().select(m_rules->rowOf(id));
    table().setFocus();
}

void AlertRulesCard::showPossible()
{
    const bool isMarked = m_rules->ruleAt(table().selectedRow());
    m_edit->setEnabled(isMarked);
    m_delete->setEnabled(isMarked);
    table().viewport()->update();
}

void AlertRulesCard::save(AlertRule rule, AlertId freeId)
{
    auto rules = m_rules->rules();
    const auto known = std::find_if(rules.begin(), rules.end(), [&rule](const AlertRule &other) { return other.id == rule.id; });
    const bool isNew = known == rules.end();
    if (isNew || !isSameCondition(*known, rule)) {
        rule.since = m_clock.now();
        rule.isEnabled = true;
    }
    if (isNew) {
        rule.id = freeId;
        rules.push_back(rule);
    } else {
        *known = rule;
    }
    take(rules);
    mark(rule.id);
    notice().clear();
}

void AlertRulesCard::switchRule(AlertId id, bool isEnabled)
{
    auto rules = m_rules->rules();
    if (isEnabled)
        rules[std::size_t(m_rules->rowOf(id))].since = m_clock.now(); // what happened while it was off is not told
    take(rules);
}

void AlertRulesCard::remove(int row)
{
    const auto *marked = m_rules->ruleAt(row);
    if (!marked)
        return;
    const auto rule = *marked;
    auto rules = m_rules->rules();
    rules.erase(rules.begin() + row);
    take(rules);
    notice().say(tr("Deleted: %1, %2.").arg(alertWhoText(rule), alertConditionText(rule, m_rules->telling())),
                 [this, row, rule] { restore(row, rule); });
}

void AlertRulesCard::restore(int row, const AlertRule &rule)
{
    auto rules = m_rules->rules();
    rules.insert(rules.begin() + std::min(row, int(rules.size())), rule);
    take(rules);
    mark(rule.id);
}

} // namespace tidemark
