#include "ui/settings/markets_page.h"

#include "ui/live/market_search.h"
#include "ui/number_format.h"
#include "ui/settings/remarked_edit.h"
#include "ui/status/notice_line.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tidemark {

MarketsPage::MarketsPage(RecordPort &port, const std::vector<Symbol> &symbols, const MarketRules &rules, bool isGiven, QWidget *parent)
    : SettingsPage(parent),
      m_search(new MarketSearch(port)),
      m_remark(new NoticeLine),
      m_ruleEdit(new RemarkedEdit(tr("Markets by rule"))),
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
    addHeading(tr("Markets by rule"));
    addField(tr("&All that are"), m_ruleEdit);
    m_ruleEdit->edit().setPlaceholderText(tr("*USDT, BTC*, or ALL"));
    m_covered = addWords({});
    setSymbols(symbols);
    setRules(rules);
    connect(&port, &RecordPort::directoryLoaded, this, [this](const auto &listed) {
        m_listed = listed;
        showCovered(m_rules);
    });
    connect(m_ruleEdit, &RemarkedEdit::committed, this, &MarketsPage::takeRules);
    m_listing = port.ask(DirectoryQuestion{}, [this](const DirectoryAnswer &answer) {
        m_listed = answer.markets;
        showCovered(m_rules);
    });
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
    if (const auto rule = m_rules.patternOf(symbol); !rule.isEmpty()) {
        m_remark->say(tr("%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.").arg(symbol.toString(), rule));
        return;
    }
    m_remark->say(tr("%1 is not recorded any more.").arg(symbol.toString()), [this, symbol] { Q_EMIT added(symbol); });
    Q_EMIT removed(symbol);
}

void MarketsPage::setRules(const MarketRules &rules)
{
    m_rules = rules;
    m_ruleEdit->setText(rules.patterns().join(QStringLiteral(", ")));
    showCovered(rules);
}

void MarketsPage::takeRules()
{
    const auto text = m_ruleEdit->text().trimmed();
    const auto rules = text.isEmpty() ? Result<MarketRules>(MarketRules()) : MarketRules::fromText(text);
    if (!rules.ok()) {
        m_ruleEdit->setRemark(rules.message());
        return;
    }
    if (!rules->names().empty()) {
        m_ruleEdit->setRemark(tr("%1 is a single market: add it above. A rule has a * or ? in it, or is ALL.").arg(rules->names().front().toString()));
        return;
    }
    m_ruleEdit->setRemark({});
    if (rules->patterns() != m_rules.patterns())
        Q_EMIT rulesChosen(rules->patterns());
}

// How many that is now; what a day of them takes depends on the hour, and the Keep page tells it once they run.
void MarketsPage::showCovered(const MarketRules &rules)
{
    if (!rules.hasPatterns()) {
        m_covered->setText(tr("A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list "
                              "leave. All of Binance's are about 1,400 markets; what they take a day is told on the Keep page."));
        return;
    }
    const auto covered = std::count_if(m_listed.begin(), m_listed.end(), [&](const MarketInfo &market) { return market.isTrading() && !rules.patternOf(market.symbol).isEmpty(); });
    m_covered->setText(m_listed.empty() ? tr("Which these are is known once the exchange has told its list.")
                                        : formatCounted(covered, QStringLiteral("%1 market is so named now. New ones join by themselves."),
                                                        tr("%1 markets are so named now. New ones join by themselves.", nullptr, numerus(covered)), locale()));
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
