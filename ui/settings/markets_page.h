#pragma once

#include "ui/settings/settings_page.h"

#include "core/keeping_values.h"
#include "core/market_day.h"
#include "core/market_info.h"
#include "core/market_rules.h"
#include "core/record_port.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace tidemark {

class MarketSearch;
class NoticeLine;
class RemarkedEdit;

// Which markets are recorded. GUI thread.
class MarketsPage : public SettingsPage {
    Q_OBJECT

public:
    MarketsPage(RecordPort &port, const std::vector<Symbol> &symbols, const MarketRules &rules, bool isGiven, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void setRules(const MarketRules &rules);
    // A market that a rule covers cannot be removed by itself, except of these: the exchange does not trade them now.
    void setUnruled(const std::vector<Symbol> &symbols) { m_unruled = symbols; }
    // Of a viewer: these are shown alone.
    void setViewer(bool isViewer);

Q_SIGNALS:
    void added(tidemark::Symbol symbol);
    void removed(tidemark::Symbol symbol);
    void rulesChosen(const QStringList &patterns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void add(Symbol symbol);
    void removeMarked();
    void takeRules();
    void askForecast();
    [[nodiscard]] MarketRules typedRules() const;
    void showCovered(const MarketRules &rules);
    void tellCovered(const QString &words);

    RecordPort &m_port;
    std::vector<Symbol> m_symbols;
    MarketRules m_rules;
    std::vector<Symbol> m_unruled;
    QLabel *m_meaning; // what it means for a market to be in the list
    std::vector<MarketInfo> m_listed;
    Asked m_listing;
    MarketDays m_days;
    Asked m_counting;
    KeepingAnswer m_kept;
    Asked m_keeping;
    bool m_isForecastAsked = false;
    MarketSearch *m_search;
    NoticeLine *m_remark;
    RemarkedEdit *m_ruleEdit;
    QLabel *m_covered; // what the rules come to
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace tidemark
