#include "ui/chart/compare_panel.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr QSize largestPanel(380, 320); // logical pixels
constexpr qsizetype shortestQuote = 3;

// ETHUSDT beside BTCUSDT: something before the same quote asset. Not every market of the record is offered.
[[nodiscard]] bool isQuotedAs(const QString &typed, const QString &other)
{
    qsizetype same = 0;
    while (same < std::min(typed.size(), other.size()) && typed.at(typed.size() - 1 - same).toUpper() == other.at(other.size() - 1 - same))
        ++same;
    return same >= shortestQuote && same < typed.size();
}

} // namespace

ComparePanel::ComparePanel(QWidget *chart)
    : ChartPanel(tr("Compare with other markets"), chart), m_edit(new QLineEdit), m_offered(new QStringListModel(this)), m_add(new QPushButton(tr("Add"))),
      m_sentence(new QLabel), m_list(new QListWidget), m_remove(new QPushButton(tr("Remove"))), m_measures(new QButtonGroup(this))
{
    m_edit->setAccessibleName(tr("Market to compare with"));
    m_edit->setPlaceholderText(tr("A market of the record"));
    auto *completer = new QCompleter(m_offered, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_add->setProperty("primary", true);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(tr("Compared markets"));
    layOut();
    wire();
    setFocusProxy(m_edit);
}

void ComparePanel::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_edit, 1);
    row->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->setSpacing(gap);
    below->addWidget(m_list, 1);
    below->addWidget(m_remove, 0, Qt::AlignTop);
    auto *measures = new QHBoxLayout;
    measures->setSpacing(gap);
    const std::pair<ChartMeasure, QString> names[] = {
        {ChartMeasure::Percent, tr("Percent")}, {ChartMeasure::Ratio, tr("Ratio")}, {ChartMeasure::Spread, tr("Spread")}};
    for (const auto &[measure, name] : names) {
        auto *button = new QRadioButton(name);
        m_measures->addButton(button, int(measure));
        measures->addWidget(button);
    }
    measures->addStretch(1);
    content().addLayout(row);
    content().addWidget(m_sentence);
    content().addLayout(below, 1);
    content().addLayout(measures);
}

void ComparePanel::wire()
{
    connect(m_edit, &QLineEdit::returnPressed, this, &ComparePanel::add);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_add, &QPushButton::clicked, this, &ComparePanel::add);
    connect(m_remove, &QPushButton::clicked, this, &ComparePanel::removeMarked);
    connect(m_measures, &QButtonGroup::idClicked, this, [this](int measure) {
        auto choice = m_choice;
        choice.measure = ChartMeasure(measure);
        change(choice);
    });
}

void ComparePanel::offer(const std::vector<Symbol> &markets)
{
    m_markets = markets;
    offerOthers();
}

void ComparePanel::offerOthers()
{
    QStringList names;
    for (const auto symbol : m_markets) {
        if (symbol != m_own && !m_choice.has(symbol))
            names += symbol.toString();
    }
    if (names != m_offered->stringList())
        m_offered->setStringList(names);
}

void ComparePanel::openWith(Symbol own, const ComparisonChoice &choice)
{
    m_own = own;
    m_edit->clear();
    setChoice(choice);
    offerOthers();
    say({});
    openPanel();
}

void ComparePanel::setChoice(const ComparisonChoice &choice)
{
    m_choice = choice;
    m_list->clear();
    for (const auto symbol : choice.markets)
        m_list->addItem(symbol.toString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_remove->setEnabled(!choice.isEmpty());
    // Ratio and spread are of two.
    for (auto *button : m_measures->buttons())
        button->setEnabled(choice.markets.size() == 1);
    if (auto *shown = m_measures->button(int(choice.shown() == ChartMeasure::Price ? choice.measure : choice.shown())))
        shown->setChecked(true);
}

Result<Symbol> ComparePanel::meant() const
{
    const auto typed = m_edit->text().trimmed();
    const auto symbol = Symbol::fromText(typed);
    if (symbol && (*symbol == m_own || m_choice.has(*symbol) || std::find(m_markets.begin(), m_markets.end(), *symbol) != m_markets.end()))
        return symbol;
    const auto offered = m_offered->stringList().filter(typed, Qt::CaseInsensitive);
    const auto isWhole = [&typed](const Symbol &market) { return isQuotedAs(typed, market.toString()); };
    if (typed.isEmpty() || offered.isEmpty() || isWhole(m_own) || std::any_of(m_markets.begin(), m_markets.end(), isWhole))
        return symbol;
    return offered.size() == 1 ? Symbol::fromText(offered.front()) : Result<Symbol>(Error{});
}

void ComparePanel::add()
{
    const auto symbol = meant();
    auto choice = m_choice;
    if (!symbol && symbol.message().isEmpty()) {
        // Which of them: the list closes with Enter, and is opened again behind that.
        QMetaObject::invokeMethod(m_edit->completer(), [completer = m_edit->completer()] { completer->complete(); }, Qt::QueuedConnection);
        return;
    }
    if (!symbol) {
        say(symbol.message());
    } else if (*symbol == m_own) {
        say(tr("%1 is the chart's own market.").arg(symbol->toString()));
    } else if (choice.has(*symbol)) {
        say(tr("%1 is compared already.").arg(symbol->toString()));
    } else if (choice.markets.size() >= ComparisonChoice::mostMarkets) {
        say(tr("More than five other markets cannot be told apart: remove one first."));
    } else {
        choice.markets.push_back(*symbol);
        m_edit->clear();
        change(choice);
        return;
    }
    m_edit->selectAll();
}

void ComparePanel::removeMarked()
{
    const auto row = m_list->currentRow();
    if (row < 0)
        return;
    auto choice = m_choice;
    choice.markets.erase(choice.markets.begin() + row);
    change(choice);
}

void ComparePanel::change(const ComparisonChoice &choice)
{
    setChoice(choice);
    Q_EMIT chosen(choice);
    say(choice.markets.size() == 1 ? QString() : choice.isEmpty() ? tr("Nothing is compared.") : tr("Ratio and spread are of two markets."));
}

void ComparePanel::say(const QString &sentence)
{
    m_sentence->setText(sentence.isEmpty() ? tr("Enter adds a market; Esc closes.") : sentence);
    m_edit->setAccessibleDescription(m_sentence->text());
}

void ComparePanel::placeIn(const QRect &area)
{
    const auto room = area.adjusted(gap, gap, -gap, -gap);
    QRect place({}, largestPanel.boundedTo(room.size()));
    place.moveTopRight(room.topRight());
    setGeometry(place);
}

} // namespace tidemark
