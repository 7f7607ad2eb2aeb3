#pragma once

#include "core/alert_delivery.h"
#include "core/alert_level.h"
#include "core/live_values.h"
#include "ui/alerts/alert_sentences.h"
#include "ui/exchange_clock.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QSplitter;
class QTimer;

namespace tidemark {

class AlertForm;
class AlertHistoryCard;
class AlertHistoryModel;
class AlertRulesCard;
class AlertRulesModel;
class DeliveriesDialog;

// The tab Alerts: what a person wants to be told, and what was told. It shows values and emits the changed lists; whoever
// keeps and watches them is elsewhere. GUI thread.
class AlertsPage : public QWidget {
    Q_OBJECT

public:
    explicit AlertsPage(std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void setTimeFormat(const TimeFormat &format);
    void setRules(const std::vector<AlertRule> &rules);
    // The newest last.
    void setHistory(const std::vector<AlertEvent> &events, int unread);
    void add(const AlertEvent &event);
    void setDestinations(const std::vector<AlertDestination> &destinations);
    [[nodiscard]] DeliveriesDialog &deliveries() const { return *m_deliveries; }
    void showUpdate(const LiveUpdate &update);
    void refreshScales();

    // Opens the form for a new alert of this market; without a price, at its newest one.
    void startAlert(const Symbol &symbol, std::optional<Decimal> price = std::nullopt);
    // The levels that are waited for in a market, for its charts.
    [[nodiscard]] std::vector<AlertLevel> levelsOf(const Symbol &symbol) const;

    // Somebody could see what was told.
    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] AlertTelling telling() const;
    // Columns and split, as a person arranged them.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void alertsChanged(const std::vector<tidemark::AlertRule> &rules);
    void levelsChanged(); // by a person, or by whoever keeps the rules
    void historyChanged(const std::vector<tidemark::AlertEvent> &events);
    void unreadChanged(int unread);
    void historyRead();
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wire();
    void openForm(const AlertRule &rule);
    void showPulses();
    [[nodiscard]] AlertId freeId() const;

    ExchangeClock m_exchangeClock;
    AlertRulesModel *m_rules;
    AlertHistoryModel *m_history;
    AlertRulesCard *m_rulesCard;
    AlertHistoryCard *m_historyCard;
    QSplitter *m_split;
    AlertForm *m_form;
    DeliveriesDialog *m_deliveries;
    QTimer *m_pace;
    std::vector<Symbol> m_symbols;
    std::vector<MarketPulse> m_pulses;
};

} // namespace tidemark
