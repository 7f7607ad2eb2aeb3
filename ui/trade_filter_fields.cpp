#include "ui/trade_filter_fields.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <array>

namespace tidemark {
namespace {

const QString sideKey = QStringLiteral("side");
const QString buyWord = QStringLiteral("buy");
const QString sellWord = QStringLiteral("sell");
const std::array numberKeys{QStringLiteral("quantity"), QStringLiteral("value"), QStringLiteral("lowest"), QStringLiteral("highest")};

// "1.5", without zeros that nobody typed.
[[nodiscard]] QString shortText(Decimal value)
{
    auto text = value.toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QLineEdit *createNumberField(const QString &placeholder, const QString &name, const QString &toolTip, std::function<void()> changed)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(name);
    edit->setToolTip(toolTip);
    edit->ensurePolished();
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(placeholder) + 4 * gap); // it is the field's only label; padding and frame are around it
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit, changed = std::move(changed)] {
        if (edit->isModified())
            changed();
        edit->setModified(false);
    });
    return edit;
}

Result<void> readNumber(const QLineEdit &edit, std::optional<Decimal> &bound)
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

TradeFilterFields::TradeFilterFields(Shape shape, QWidget *parent) : QWidget(parent), m_buys(new QCheckBox(tr("▲ &buys"))), m_sells(new QCheckBox(tr("▼ sells")))
{
    const auto tell = [this] { Q_EMIT changed(); };
    m_quantity = createNumberField(tr("quantity ≥"), tr("Least quantity"), tr("Trades of at least this quantity"), tell);
    m_value = createNumberField(tr("value ≥"), tr("Least value"), tr("Trades of at least this value: price × quantity"), tell);
    m_lowest = createNumberField(tr("price ≥"), tr("Lowest price"), tr("Trades at this price or above"), tell);
    m_highest = createNumberField(tr("price ≤"), tr("Highest price"), tr("Trades at this price or below"), tell);
    for (auto *side : {m_buys, m_sells}) {
        side->setChecked(true);
        connect(side, &QCheckBox::clicked, this, &TradeFilterFields::changed);
    }
    m_buys->setToolTip(tr("Trades whose buyer took what was offered"));
    m_sells->setToolTip(tr("Trades whose seller took what was bid"));
    shape == Shape::OneRow ? layOutInOneRow() : layOutInTwoRows();
}

void TradeFilterFields::layOutInOneRow()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
    for (auto *edit : {m_quantity, m_value, m_lowest, m_highest})
        row->addWidget(edit, 1);
    row->addWidget(m_buys);
    row->addWidget(m_sells);
}

void TradeFilterFields::layOutInTwoRows()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap / 2);
    grid->addWidget(m_quantity, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_buys, 0, 2);
    grid->addWidget(m_lowest, 1, 0);
    grid->addWidget(m_highest, 1, 1);
    grid->addWidget(m_sells, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

Result<TradeFilter> TradeFilterFields::filter() const
{
    TradeFilter filter;
    std::optional<Decimal> value;
    for (const auto &[edit, bound] : {std::pair{m_quantity, &filter.leastQuantity}, {m_value, &value}, {m_lowest, &filter.lowestPrice}, {m_highest, &filter.highestPrice}}) {
        if (auto number = readNumber(*edit, *bound); !number)
            return number.error();
    }
    if (filter.leastQuantity && filter.leastQuantity->units() < 0)
        filter.leastQuantity.reset(); // every trade is of more
    if (value && value->units() >= 0)
        filter.leastValue = WideDecimal::product(*value, Decimal::fromUnits(Decimal::unitsPerOne));
    if (filter.lowestPrice && filter.highestPrice && *filter.lowestPrice > *filter.highestPrice)
        return Error{tr("The lowest price is above the highest one, so that no trade is between them.")};
    if (!m_buys->isChecked() && !m_sells->isChecked())
        return Error{tr("Neither buys nor sells are to be shown, so that no trade is left.")};
    filter.side = !m_sells->isChecked() ? TakerSide::Buy : !m_buys->isChecked() ? TakerSide::Sell : TakerSide::Either;
    return filter;
}

void TradeFilterFields::clear()
{
    for (auto *edit : {m_quantity, m_value, m_lowest, m_highest})
        edit->clear();
    m_buys->setChecked(true);
    m_sells->setChecked(true);
}

void TradeFilterFields::focusFirst()
{
    m_quantity->setFocus(Qt::ShortcutFocusReason);
}

QVariantMap TradeFilterFields::state() const
{
    QVariantMap state;
    const std::array edits{m_quantity, m_value, m_lowest, m_highest};
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (const auto number = parseDecimal(edits[i]->text().trimmed(), locale()))
            state.insert(numberKeys[i], shortText(*number));
    }
    if (m_buys->isChecked() != m_sells->isChecked())
        state.insert(sideKey, m_buys->isChecked() ? buyWord : sellWord);
    return state;
}

void TradeFilterFields::restoreState(const QVariantMap &state)
{
    clear();
    const std::array edits{m_quantity, m_value, m_lowest, m_highest};
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (const auto number = Decimal::fromText(QStringView(state.value(numberKeys[i]).toString())))
            edits[i]->setText(shortText(*number).replace(QLatin1Char('.'), locale().decimalPoint()));
    }
    const auto side = state.value(sideKey).toString();
    m_buys->setChecked(side != sellWord);
    m_sells->setChecked(side != buyWord);
}

} // namespace tidemark
