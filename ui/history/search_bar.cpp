#include "ui/history/search_bar.h"

#include "ui/number_format.h"
#include "ui/theme.h"
#include "ui/trade_filter_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int mostLargest = 10'000;

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent),
      m_filter(new TradeFilterFields(TradeFilterFields::Shape::OneRow)),
      m_largest(createNumberField(tr("largest"), tr("How many of the largest"), tr("Only so many, the largest first"), [this] { Q_EMIT changed(); })),
      m_orders(new QCheckBox(tr("&Orders"))),
      m_rest(createRest()),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_sentence(new QLabel)
{
    m_row->setSpacing(gap / 2);
    m_row->addWidget(m_filter, 4);
    m_row->addWidget(m_rest, 1);
    connect(m_filter, &TradeFilterFields::changed, this, &SearchBar::changed);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 0, gap, 0);
    column->setSpacing(gap / 2);
    column->addLayout(m_row);
    column->addWidget(m_sentence);
}

QWidget *SearchBar::createRest()
{
    m_orders->setToolTip(tr("The fills of one order as one row, which Enter opens: same instant, same side, ids in a row"));
    auto *clear = new QPushButton(tr("&Clear"));
    clear->setToolTip(tr("Show every trade of the range"));
    auto *rest = new QWidget;
    auto *row = new QHBoxLayout(rest);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
    row->addWidget(m_largest, 1);
    row->addWidget(m_orders);
    row->addWidget(clear);
    connect(m_orders, &QCheckBox::clicked, this, &SearchBar::changed);
    connect(clear, &QPushButton::clicked, this, &SearchBar::clear);
    return rest;
}

// Never wider than one below the other: the window would have to be as wide.
QSize SearchBar::minimumSizeHint() const
{
    const auto width = std::max(m_filter->minimumSizeHint().width(), m_rest->minimumSizeHint().width()) + 2 * gap;
    return {width, QWidget::minimumSizeHint().height()};
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_filter->minimumSizeHint().width() + m_rest->minimumSizeHint().width() + m_row->spacing() + 2 * gap;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

Result<void> SearchBar::read(SearchQuestion &question) const
{
    const auto filter = m_filter->filter();
    if (!filter)
        return filter.error();
    std::optional<Decimal> largest;
    if (auto number = readNumber(*m_largest, largest); !number)
        return number;
    if (largest && (largest->units() % Decimal::unitsPerOne != 0 || largest->units() < Decimal::unitsPerOne || largest->units() > mostLargest * Decimal::unitsPerOne))
        return Error{tr("How many of the largest is a whole number from 1 to %1.").arg(formatCount(mostLargest, locale()))};
    question.filter = *filter;
    question.largest = largest ? int(largest->units() / Decimal::unitsPerOne) : 0;
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
    m_filter->clear();
    m_largest->clear();
    m_orders->setChecked(false);
    Q_EMIT changed();
}

void SearchBar::focusFirst()
{
    m_filter->focusFirst();
}

} // namespace tidemark
