#pragma once

#include "ui/settings/settings_page.h"

#include "core/symbol.h"

class QListWidget;
class QPushButton;

namespace tidemark {

class MarketSearch;
class NoticeLine;
class RecordPort;

// Which markets are recorded. GUI thread.
class MarketsPage : public SettingsPage {
    Q_OBJECT

public:
    MarketsPage(RecordPort &port, const std::vector<Symbol> &symbols, bool isGiven, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);

Q_SIGNALS:
    void added(tidemark::Symbol symbol);
    void removed(tidemark::Symbol symbol);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Symbol symbol);
    void removeMarked();

    std::vector<Symbol> m_symbols;
    MarketSearch *m_search;
    NoticeLine *m_remark;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace tidemark
