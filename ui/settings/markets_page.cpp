#include "ui/settings/markets_page.h"

#include "ui/live/market_search.h"
#include "ui/number_format.h"
#include "ui/settings/keep_sentences.h"
#include "ui/settings/remarked_edit.h"
#include "ui/status/notice_line.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>

#include <algorithm>
#include <utility>

namespace tidemark {

MarketsPage::MarketsPage(RecordPort &port, const std::vector<Symbol> &symbols, const MarketRules &rules, bool isGiven, QWidget *parent)
    : SettingsPage(parent),
      m_port(port),
      m_search(new MarketSearch(port)),
      m_remark(new NoticeLine),
      m_ruleEdit(new RemarkedEdit(tr("Markets by rule"))),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("&Remove")))
{
    addHeading(tr("Recorded markets"));
    m_meaning = addWords({});
    setViewer(false);
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
        showCovered(typedRules());
    });
    connect(&m_ruleEdit->edit(), &QLineEdit::textEdited, this, [this] { showCovered(typedRules()); });
    connect(m_ruleEdit, &RemarkedEdit::committed, this, &MarketsPage::takeRules);
    m_listing = port.ask(DirectoryQuestion{}, [this](const DirectoryAnswer &answer) {
        m_listed = answer.markets;
        showCovered(typedRules());
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

void MarketsPage::setViewer(bool isViewer)
{
    m_meaning->setText(isViewer ? tr("This window is a viewer: these markets are shown in it, and not recorded by it.")
                                : tr("Every trade of these is recorded. What is recorded of a market stays when it is removed."));
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
    const bool isUnruled = std::find(m_unruled.begin(), m_unruled.end(), symbol) != m_unruled.end();
    if (const auto rule = m_rules.patternOf(symbol); !isUnruled && !rule.isEmpty()) {
        m_remark->say(tr("%1 is one of %2, which are all recorded. Take that rule out below, and it leaves.").arg(symbol.toString(), rule));
        return;
    }
    m_remark->say(tr("%1 is not recorded any more.").arg(symbol.toString()), [this, symbol] { Q_EMIT added(symbol); });
    Q_EMIT removed(symbol);
}

void MarketsPage::setRules(const MarketRules &rules)
{
    m_isForecastAsked = m_isForecastAsked && rules.patterns() == m_rules.patterns();
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

// What is kept, and how, may have been changed on another page.
void MarketsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    showCovered(typedRules());
}

void MarketsPage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    m_isForecastAsked = m_isForecastAsked && event->spontaneous();
}

// What the exchange's counts and the record tell of it is asked only where rules are thought of, and not with every letter: once while the
// page is shown, and again when other rules were taken.
void MarketsPage::askForecast()
{
    if (!isVisible() || std::exchange(m_isForecastAsked, true))
        return;
    m_counting = m_port.ask(MarketDaysQuestion{}, [this](const MarketDays &answer) {
        m_days = answer;
        showCovered(typedRules());
    });
    m_keeping = m_port.ask(KeepingQuestion{}, [this](const KeepingAnswer &answer) {
        m_kept = answer;
        showCovered(typedRules());
    });
}

// What stands in the field; nothing while it cannot be read.
MarketRules MarketsPage::typedRules() const
{
    const auto rules = MarketRules::fromText(m_ruleEdit->text());
    return rules ? MarketRules({}, rules->patterns()) : MarketRules();
}

void MarketsPage::showCovered(const MarketRules &rules)
{
    if (!rules.hasPatterns()) {
        tellCovered(tr("A rule records every market that is traded and so named, now and later: new ones join, those that the exchange takes off its list "
                              "leave. All of Binance's are about 1,400 markets; what they take a day is told here while a rule is typed."));
        return;
    }
    askForecast();
    if (m_listed.empty())
        return tellCovered(tr("Which these are is known once the exchange has told its list."));
    const auto forecast = ruleForecast(rules, m_listed, m_days.days, m_kept, wallClock());
    const auto counted = formatCounted(forecast.markets, QStringLiteral("%1 market is so named now. New ones join by themselves."),
                                       tr("%1 markets are so named now. New ones join by themselves.", nullptr, numerus(forecast.markets)), locale());
    if (m_counting.isUnderWay() && m_days.days.empty())
        tellCovered(counted);
    else if (!m_days.problem.isEmpty())
        tellCovered(counted + QLatin1Char('\n') + tr("What they take a day cannot be told: %1").arg(m_days.problem));
    else
        tellCovered(ruleWords(forecast, wallClock(), locale()));
}

// Below the field, and to who does not see it with the field.
void MarketsPage::tellCovered(const QString &words)
{
    m_covered->setText(words);
    m_ruleEdit->edit().setAccessibleDescription(m_ruleEdit->remark().isEmpty() ? words : m_ruleEdit->remark());
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
