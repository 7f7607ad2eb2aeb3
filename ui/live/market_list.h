#pragma once

#include "core/live_values.h"
#include "core/market_rules.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QPoint>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <vector>

class QToolButton;

namespace tidemark {

class MarketModel;
class MarketSearch;
class MarketTable;
class NoticeLine;
class RecordPort;

// The watched markets with the field that adds to them. Removing asks nothing and can be undone. GUI thread.
class MarketList : public QWidget {
    Q_OBJECT

public:
    MarketList(RecordPort &port, std::shared_ptr<const SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent = nullptr);

    [[nodiscard]] MarketModel &model() { return *m_model; }
    [[nodiscard]] Symbol selected() const;
    void select(Symbol symbol);
    // As if it was found in the search, or removed from the list.
    void addMarket(Symbol symbol);
    void removeMarket(Symbol symbol);
    // What rules bring, and what leaves by them: without a word, and the marked market stays marked.
    void follow(const std::vector<Symbol> &joined, const std::vector<Symbol> &left);
    // A market that one of them covers cannot be removed by itself.
    void setRules(const MarketRules &rules) { m_rules = rules; }
    // Except of these, which are in the list by their own names alone: the exchange does not trade them now.
    void setUnruled(const std::vector<Symbol> &symbols) { m_unruled = symbols; }
    // For a list whose markets are removed from another one with it: that one's rules count, for the markets it has.
    void setRulesOf(const MarketList &other) { m_ruling = &other; }
    void focusSearch();
    void focusTable();
    // What the list's empty rows say.
    void setHint(const QString &hint);
    [[nodiscard]] MarketTable &table() { return *m_table; }
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void marketAdded(tidemark::Symbol symbol);
    void marketRemoved(tidemark::Symbol symbol);
    void changed(); // after one or many were added or removed
    void marketSelected(tidemark::Symbol symbol); // empty: none
    void chartAsked(tidemark::Symbol symbol);
    void closingAsked(tidemark::Symbol symbol);
    void marketDragged(tidemark::Symbol symbol, QPoint globalPosition);
    void marketDropped(tidemark::Symbol symbol, QPoint globalPosition);
    void dragCancelled();

private:
    void wire();
    void add(int row, Symbol symbol);
    void remove(int row);
    [[nodiscard]] QString ruleOf(const Symbol &symbol) const;

    MarketModel *m_model;
    MarketSearch *m_search;
    NoticeLine *m_notice;
    MarketTable *m_table;
    QToolButton *m_remove;
    MarketRules m_rules;
    std::vector<Symbol> m_unruled;
    const MarketList *m_ruling = this;
};

} // namespace tidemark
