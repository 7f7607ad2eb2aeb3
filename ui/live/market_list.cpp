#include "ui/live/market_list.h"

#include "ui/arrangement.h"
#include "ui/live/market_model.h"
#include "ui/live/market_search.h"
#include "ui/live/market_table.h"
#include "ui/status/notice_line.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

const QString orderKey = QStringLiteral("order");
const QString columnsKey = QStringLiteral("columns");

} // namespace

MarketList::MarketList(RecordPort &port, std::shared_ptr<const SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent)
    : QWidget(parent),
      m_model(new MarketModel(std::move(scales), this)),
      m_search(new MarketSearch(port)),
      m_notice(new NoticeLine),
      m_table(new MarketTable(m_model)),
      m_remove(new QToolButton)
{
    for (const auto symbol : symbols)
        m_model->insert(m_model->rowCount(), symbol);
    m_remove->setProperty("quiet", true);
    m_remove->setIcon(symbolicIcon(QStringLiteral("remove")));
    m_remove->setToolTip(tr("Remove the marked market from the list (Delete); its record is kept"));
    m_remove->setAccessibleName(tr("Remove the marked market"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_remove);
    row->setSpacing(gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(card(m_table), 1);

    wire();
    m_remove->setEnabled(false);
}

void MarketList::wire()
{
    connect(m_search, &MarketSearch::remarked, m_notice, [this](const QString &sentence) { m_notice->say(sentence); });
    connect(m_search, &MarketSearch::marketChosen, this, [this](Symbol symbol) { add(m_model->rowCount(), symbol); });
    connect(m_table, &MarketTable::removalAsked, this, &MarketList::remove);
    connect(m_table, &MarketTable::rowSelected, this, [this](int selectedRow) {
        m_remove->setEnabled(selectedRow >= 0);
        Q_EMIT marketSelected(m_model->symbolAt(selectedRow));
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { remove(m_table->selectedRow()); });
    connect(m_table, &MarketTable::chartAsked, this, [this](int row) { Q_EMIT chartAsked(m_model->symbolAt(row)); });
    connect(m_table, &MarketTable::closingAsked, this, [this](int row) { Q_EMIT closingAsked(m_model->symbolAt(row)); });
    connect(m_table, &MarketTable::dragged, this, &MarketList::marketDragged);
    connect(m_table, &MarketTable::dropped, this, &MarketList::marketDropped);
    connect(m_table, &MarketTable::dragCancelled, this, &MarketList::dragCancelled);
}

Symbol MarketList::selected() const
{
    return m_model->symbolAt(m_table->selectedRow());
}

void MarketList::select(Symbol symbol)
{
    if (const auto row = m_model->rowOf(symbol))
        m_table->select(*row);
}

void MarketList::addMarket(Symbol symbol)
{
    add(m_model->rowCount(), symbol);
}

void MarketList::removeMarket(Symbol symbol)
{
    if (const auto row = m_model->rowOf(symbol))
        remove(*row);
}

void MarketList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MarketList::focusTable()
{
    m_table->setFocus();
}

void MarketList::setHint(const QString &hint)
{
    m_table->setHint(hint);
}

QVariantMap MarketList::state() const
{
    QStringList order;
    for (const auto symbol : m_model->symbols())
        order += symbol.toString();
    return {{orderKey, order}, {columnsKey, m_table->horizontalHeader()->saveState()}, {arrangedInKey, languageOf(*this)}};
}

void MarketList::restoreState(const QVariantMap &state)
{
    std::vector<Symbol> order;
    for (const auto &name : state.value(orderKey).toStringList()) {
        if (const auto symbol = Symbol::fromText(name))
            order.push_back(*symbol);
    }
    m_model->setOrder(order);
    restoreHeader(*m_table->horizontalHeader(), state.value(columnsKey).toByteArray(), state.value(arrangedInKey).toString());
}

void MarketList::add(int row, Symbol symbol)
{
    if (m_model->insert(row, symbol)) {
        Q_EMIT marketAdded(symbol);
        Q_EMIT changed();
    } else {
        m_notice->say(tr("%1 is in the list already.").arg(symbol.toString()));
    }
    select(symbol);
}

void MarketList::follow(const std::vector<Symbol> &joined, const std::vector<Symbol> &left)
{
    for (const auto &symbol : left) {
        if (const auto row = m_model->rowOf(symbol)) {
            m_model->remove(*row);
            Q_EMIT marketRemoved(symbol);
        }
    }
    for (const auto &symbol : joined) {
        if (m_model->insert(m_model->rowCount(), symbol))
            Q_EMIT marketAdded(symbol);
    }
    if (m_table->selectedRow() < 0 && !joined.empty())
        select(joined.front()); // the first one is marked, whether it was named or came by a rule
    Q_EMIT changed();
}

QString MarketList::ruleOf(const Symbol &symbol) const
{
    const bool isUnruled = std::find(m_unruled.begin(), m_unruled.end(), symbol) != m_unruled.end();
    return m_model->rowOf(symbol) && !isUnruled ? m_rules.patternOf(symbol) : QString();
}

void MarketList::remove(int row)
{
    const auto symbol = m_model->symbolAt(row);
    if (symbol.isEmpty())
        return;
    if (const auto rule = m_ruling->ruleOf(symbol); !rule.isEmpty()) {
        m_notice->say(tr("%1 is one of %2, which are all recorded. Take that rule out in Settings → Markets first.").arg(symbol.toString(), rule));
        return;
    }
    m_model->remove(row);
    Q_EMIT marketRemoved(symbol);
    Q_EMIT changed();
    m_notice->say(tr("%1 is no longer watched. What was recorded is kept.").arg(symbol.toString()),
                  [this, row, symbol] { add(row, symbol); });
}

} // namespace tidemark
