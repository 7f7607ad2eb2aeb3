#include "ui/history/search_bar.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr int mostLargest = 10'000;

// Into a bound, where there is something in the field.
[[nodiscard]] Result<void> readNumber(const QLineEdit &edit, std::optional<Decimal> &bound)
{
    const auto text = edit.text().trimmed();
    if (text.isEmpty())
        return {};
    const auto number = parseDecimal(text, edit.locale());
    if (!number)
        return Error{QStringLiteral("%1: %2").arg(edit.accessibleName(), number.message())};
    bound = *number;
    return {};
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent),
      m_quantity(addNumber(tr("quantity ≥"), tr("Least quantity"), tr("Trades of at least this quantity"))),
      m_value(addNumber(tr("value ≥"), tr("Least value"), tr("Trades of at least this value: price × quantity"))),
      m_lowest(addNumber(tr("price ≥"), tr("Lowest price"), tr("Trades at this price or above"))),
      m_highest(addNumber(tr("price ≤"), tr("Highest price"), tr("Trades at this price or below"))),
      m_largest(addNumber(tr("largest"), tr("How many of the largest"), tr("Only so many, the largest first"))),
      m_buys(new QCheckBox(tr("▲ &buys"))),
      m_sells(new QCheckBox(tr("▼ se&lls"))),
      m_orders(new QCheckBox(tr("&Orders"))),
      m_sentence(new QLabel)
{
    for (auto *side : {m_buys, m_sells})
        side->setChecked(true);
    m_buys->setToolTip(tr("Trades whose buyer took what was offered"));
    m_sells->setToolTip(tr("Trades whose seller took what was bid"));
    m_orders->setToolTip(tr("The fills of one order as one row, which Enter opens: same instant, same side, ids in a row"));
    auto *clear = new QPushButton(tr("&Clear"));
    clear->setToolTip(tr("Show every trade of the range"));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (auto *edit : {m_quantity, m_value, m_lowest, m_highest, m_largest})
        row->addWidget(edit, edit == m_largest ? 1 : 2);
    for (auto *box : {m_buys, m_sells, m_orders}) {
        row->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &SearchBar::changed);
    }
    row->addWidget(clear);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 0, gap, 0);
    column->setSpacing(gap / 2);
    column->addLayout(row);
    column->addWidget(m_sentence);
    connect(clear, &QPushButton::clicked, this, &SearchBar::clear);
}

QLineEdit *SearchBar::addNumber(const QString &placeholder, const QString &name, const QString &toolTip)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(name);
    edit->setToolTip(toolTip);
    edit->setMinimumWidth(7 * gap);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->isModified())
            Q_EMIT changed();
        edit->setModified(false);
    });
    return edit;
}

Result<void> SearchBar::read(SearchQuestion &question) const
{
    std::optional<Decimal> value;
    std::optional<Decimal> largest;
    auto &filter = question.filter;
    for (const auto &[edit, bound] : {std::pair{m_quantity, &filter.leastQuantity}, {m_value, &value}, {m_lowest, &filter.lowestPrice},
                                      {m_highest, &filter.highestPrice}, {m_largest, &largest}}) {
        if (auto number = readNumber(*edit, *bound); !number)
            return number;
    }
    if (value && value->units() >= 0)
        filter.leastValue = WideDecimal::product(*value, Decimal::fromUnits(Decimal::unitsPerOne));
    if (largest && (largest->units() % Decimal::unitsPerOne != 0 || largest->units() < Decimal::unitsPerOne || largest->units() > mostLargest * Decimal::unitsPerOne))
        return Error{tr("How many of the largest is a whole number from 1 to %1.").arg(formatCount(mostLargest, locale()))};
    question.largest = largest ? int(largest->units() / Decimal::unitsPerOne) : 0;
    if (filter.lowestPrice && filter.highestPrice && *filter.lowestPrice > *filter.highestPrice)
        return Error{tr("The lowest price is above the highest one, so that no trade is between them.")};
    if (!m_buys->isChecked() && !m_sells->isChecked())
        return Error{tr("Neither buys nor sells are to be shown, so that no trade is left.")};
    filter.side = !m_sells->isChecked() ? TakerSide::Buy : !m_buys->isChecked() ? TakerSide::Sell : TakerSide::Either;
    question.unit = m_orders->isChecked() ? TradeUnit::Orders : TradeUnit::Trades;
    return {};
}

Result<std::optional<SearchQuestion>> SearchBar::question(const RangeQuestion &range) const
{
    SearchQuestion question{range};
    if (auto done = read(question); !done)
        return done.error();
    const bool isNothing = question.filter.isEmpty() && question.largest == 0 && question.unit == TradeUnit::Trades;
    return isNothing ? std::optional<SearchQuestion>() : std::optional(question);
}

void SearchBar::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void SearchBar::clear()
{
    for (auto *edit : {m_quantity, m_value, m_lowest, m_highest, m_largest})
        edit->clear();
    m_buys->setChecked(true);
    m_sells->setChecked(true);
    m_orders->setChecked(false);
    Q_EMIT changed();
}

void SearchBar::focusFirst()
{
    m_quantity->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tidemark
