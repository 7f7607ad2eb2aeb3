#pragma once

#include "ui/settings/settings_page.h"

#include "core/market_info.h"
#include "core/symbol.h"

class QListWidget;
class QPushButton;

namespace tidemark {

class MarketSearch;
class NoticeLine;

// Which markets are recorded. GUI thread.
class MarketsPage : public SettingsPage {
    Q_OBJECT

public:
    MarketsPage(const std::vector<Symbol> &symbols, bool isGiven, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void showDirectory(const std::vector<MarketInfo> &markets);
    void showDirectoryProblem(const QString &problem);

Q_SIGNALS:
    void added(tidemark::Symbol symbol);
    void removed(tidemark::Symbol symbol);
    void directoryWanted();

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
