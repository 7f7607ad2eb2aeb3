#pragma once

#include "core/alert_event.h"
#include "ui/alerts/alerts_card.h"

namespace tidemark {

class AlertRulesModel;
class ExchangeClock;

// What a person wants to be told: the list of alerts, and what can be done with them. Deleting asks nothing and can be
// undone. GUI thread.
class AlertRulesCard : public AlertsCard {
    Q_OBJECT

public:
    // The clock says from when on a rule counts; both outlive the card.
    AlertRulesCard(AlertRulesModel *rules, const ExchangeClock &clock, QWidget *parent = nullptr);

    void setRules(const std::vector<AlertRule> &rules);
    // A rule whose id is not in the list is new, and gets `freeId`.
    void save(AlertRule rule, AlertId freeId);

Q_SIGNALS:
    void newWanted();
    void deliveriesWanted();
    void changeWanted(const tidemark::AlertRule &rule);
    void rulesChanged(const std::vector<tidemark::AlertRule> &rules);

private:
    void fitColumns();
    void wire();
    void switchRule(AlertId id, bool isEnabled);
    void remove(int row);
    void restore(int row, const AlertRule &rule);
    void take(const std::vector<AlertRule> &rules);
    void mark(AlertId id);
    void showPossible();

    AlertRulesModel *m_rules;
    const ExchangeClock &m_clock;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_delete;
    QPushButton *m_deliveries;
};

} // namespace tidemark
