#include "ui/live/market_search.h"

#include "ui/live/directory_model.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QTableView>

namespace tidemark {
namespace {

QTableView *createPopup()
{
    auto *table = new QTableView;
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setProperty("popup", true);
    table->verticalHeader()->setDefaultSectionSize(3 * gap + 4);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setAccessibleName(MarketSearch::tr("Markets that match"));
    return table;
}

} // namespace

MarketSearch::MarketSearch(RecordPort &port, QWidget *parent)
    : QLineEdit(parent), m_port(port), m_directory(new DirectoryModel(this)), m_popup(new QCompleter(this))
{
    setPlaceholderText(tr("Add a market: BTC, ETHUSDT, EUR…"));
    setAccessibleName(tr("Add a market"));
    setToolTip(tr("Type a symbol, or an asset that is traded; Enter adds the market (Ctrl+N)"));
    setClearButtonEnabled(true);
    auto *sign = addAction(symbolicIcon(QStringLiteral("search"), Tone::Dim), LeadingPosition);
    sign->setText(tr("Add a market"));
    m_popup->setWidget(this);
    m_popup->setModel(m_directory);
    m_popup->setPopup(createPopup());
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setMaxVisibleItems(12);
    connect(&m_port, &RecordPort::directoryLoaded, this, &MarketSearch::setMarkets);
    connect(this, &QLineEdit::textEdited, this, &MarketSearch::search);
    connect(this, &QLineEdit::returnPressed, this, &MarketSearch::take);
    connect(m_popup, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const auto *market = m_directory->at(index.row()))
            choose(*market);
    });
}

void MarketSearch::ask(const DirectoryQuestion &question)
{
    m_asked = m_port.ask(question, [this](const DirectoryAnswer &answer) {
        if (answer.problem.isEmpty())
            setMarkets(answer.markets);
        else
            setProblem(answer.problem);
    });
}

void MarketSearch::setMarkets(const std::vector<MarketInfo> &markets)
{
    m_problem.clear();
    m_directory->setMarkets(markets);
    if (isLookedUp())
        take();
    else if (hasFocus() && !text().isEmpty())
        search(text());
    m_lookedUp.clear();
}

void MarketSearch::setProblem(const QString &problem)
{
    m_problem = problem;
    if (isLookedUp())
        Q_EMIT remarked(tr("“%1” is not in the exchange's list, which could not be read again: %2").arg(text().trimmed(), problem));
    else if (!m_directory->isLoaded() && hasFocus())
        search(text());
    m_lookedUp.clear();
}

bool MarketSearch::isLookedUp() const
{
    return !m_lookedUp.isEmpty() && m_lookedUp == text();
}

void MarketSearch::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_directory->isLoaded())
        ask({});
}

void MarketSearch::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_popup->popup()->hide();
        Q_EMIT remarked({});
        return;
    }
    m_directory->setSearch(text);
    if (!m_directory->isLoaded()) {
        Q_EMIT remarked(m_problem.isEmpty()
                            ? tr("The exchange's list is on its way. A full symbol, such as BTCUSDT, can be added now.")
                            : tr("The exchange's list could not be loaded: %1 A full symbol, such as BTCUSDT, can be "
                                 "added all the same.")
                                  .arg(m_problem));
        return;
    }
    if (m_directory->rowCount() == 0) {
        m_popup->popup()->hide();
        Q_EMIT remarked(tr("The exchange lists no market that matches “%1”. Try one of its two assets, such as BTC or "
                           "USDT.")
                            .arg(text.trimmed()));
        return;
    }
    Q_EMIT remarked({});
    m_popup->complete();
}

void MarketSearch::take()
{
    if (text().trimmed().isEmpty())
        return;
    if (!m_directory->isLoaded()) {
        takeUnlisted();
        return;
    }
    m_directory->setSearch(text());
    if (const auto *best = m_directory->at(0))
        choose(*best);
    else if (isLookedUp())
        search(text());
    else
        lookUpAgain();
}

// It may have been listed since the list was read.
void MarketSearch::lookUpAgain()
{
    m_lookedUp = text();
    Q_EMIT remarked(tr("The exchange's list is read again for “%1”…").arg(text().trimmed()));
    ask({.isReadAnew = true});
}

void MarketSearch::takeUnlisted()
{
    const auto symbol = Symbol::fromText(QStringView(text()).trimmed());
    if (!symbol) {
        Q_EMIT remarked(symbol.message());
        return;
    }
    finish();
    Q_EMIT marketChosen(*symbol);
}

void MarketSearch::choose(const MarketInfo &market)
{
    const auto chosen = market;
    finish();
    Q_EMIT marketChosen(chosen.symbol);
    if (!chosen.isTrading()) {
        Q_EMIT remarked(tr("%1 is %2: it shows no trades until the exchange opens it.")
                            .arg(chosen.symbol.toString(), tradingStatusText(chosen)));
    }
}

void MarketSearch::finish()
{
    m_popup->popup()->hide();
    clear();
    Q_EMIT remarked({});
}

} // namespace tidemark
