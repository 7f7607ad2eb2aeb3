#include "ui/settings/markets_page.h"

#include "ui/live/market_search.h"
#include "ui/status/notice_line.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tidemark {

MarketsPage::MarketsPage(RecordPort &port, const std::vector<Symbol> &symbols, bool isGiven, QWidget *parent)
    : SettingsPage(parent),
      m_search(new MarketSearch(port)),
      m_remark(new NoticeLine),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("&Remove")))
{
    addHeading(tr("Recorded markets"));
    addWords(tr("Every trade of these is recorded. What is recorded of a market stays when it is removed."));
    if (isGiven)
        addGiven(QStringLiteral("--symbols"));
    SettingsPage::add(m_search);
    SettingsPage::add(m_remark);
    m_list->setAccessibleName(tr("Recorded markets"));
    m_list->installEventFilter(this);
    SettingsPage::add(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    SettingsPage::add(buttons);
    setSymbols(symbols);
    connect(m_search, &MarketSearch::marketChosen, this, qOverload<Symbol>(&MarketsPage::add));
    connect(m_search, &MarketSearch::remarked, this, [this](const QString &sentence) { m_remark->say(sentence); });
    connect(m_remove, &QPushButton::clicked, this, &MarketsPage::removeMarked);
}

void MarketsPage::setSymbols(const std::vector<Symbol> &symbols)
{
    if (symbols == m_symbols && m_list->count() == int(symbols.size()))
        return;
    m_symbols = symbols;
    const auto row = m_list->currentRow();
    m_list->clear();
    for (const auto &symbol : symbols)
        (new QListWidgetItem(symbol.toString(), m_list))->setSizeHint({0, 4 * gap});
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_remove->setEnabled(!symbols.empty());
}

void MarketsPage::add(Symbol symbol)
{
    const bool isThere = std::find(m_symbols.begin(), m_symbols.end(), symbol) != m_symbols.end();
    m_remark->say(isThere ? tr("%1 is in the list already.").arg(symbol.toString()) : QString());
    if (!isThere)
        Q_EMIT added(symbol);
}

void MarketsPage::removeMarked()
{
    const auto row = m_list->currentRow();
    if (row < 0)
        return;
    const auto symbol = m_symbols[std::size_t(row)];
    m_remark->say(tr("%1 is not recorded any more.").arg(symbol.toString()), [this, symbol] { Q_EMIT added(symbol); });
    Q_EMIT removed(symbol);
}

bool MarketsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete)
        return SettingsPage::eventFilter(watched, event);
    removeMarked();
    return true;
}

} // namespace tidemark
