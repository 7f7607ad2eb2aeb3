#include "ui/history/export_markets.h"

#include <QMenu>

#include <algorithm>

namespace tidemark {

ExportMarkets::ExportMarkets(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setToolTip(tr("Markets to export; the period is the same for all"));
    connect(m_menu, &QMenu::aboutToShow, this, &ExportMarkets::fill);
    take({});
}

void ExportMarkets::setMarket(const Symbol &symbol)
{
    if (symbol == m_market)
        return;
    m_market = symbol;
    auto others = m_others;
    std::erase(others, symbol);
    take(std::move(others));
}

void ExportMarkets::setRecorded(const std::vector<Symbol> &symbols)
{
    m_recorded = symbols;
    std::sort(m_recorded.begin(), m_recorded.end());
}

void ExportMarkets::fill()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("All markets")), &QAction::triggered, this, [this] { tickAll(true); });
    connect(m_menu->addAction(tr("Only %1").arg(m_market.toString())), &QAction::triggered, this, [this] { tickAll(false); });
    m_menu->addSeparator();
    for (const auto &symbol : m_recorded) {
        if (symbol == m_market)
            continue;
        auto *action = m_menu->addAction(symbol.toString());
        action->setCheckable(true);
        action->setChecked(std::find(m_others.begin(), m_others.end(), symbol) != m_others.end());
        connect(action, &QAction::toggled, this, [this, symbol](bool isTicked) { tick(symbol, isTicked); });
    }
}

void ExportMarkets::tick(const Symbol &symbol, bool isTicked)
{
    auto others = m_others;
    std::erase(others, symbol);
    if (isTicked)
        others.push_back(symbol);
    std::sort(others.begin(), others.end());
    take(std::move(others));
}

void ExportMarkets::tickAll(bool isTicked)
{
    auto others = isTicked ? m_recorded : std::vector<Symbol>();
    std::erase(others, m_market);
    take(std::move(others));
}

void ExportMarkets::take(std::vector<Symbol> others)
{
    m_others = std::move(others);
    const auto name = m_market.isEmpty() ? tr("Market") : m_market.toString();
    setText(m_others.empty() ? name : tr("%1 and %2 more").arg(name).arg(m_others.size()));
    setAccessibleName(tr("Markets to export: %1").arg(text()));
    Q_EMIT changed();
}

} // namespace tidemark
