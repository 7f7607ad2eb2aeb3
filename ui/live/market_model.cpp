#include "ui/live/market_model.h"

#include "ui/number_format.h"

#include <algorithm>

namespace tidemark {
namespace {

const QString nothing = QStringLiteral("—");

int signOf(Decimal a, Decimal b)
{
    return a == b ? 0 : a > b ? 1 : -1;
}

bool isWords(int column)
{
    return column == MarketModel::SymbolColumn || column == MarketModel::StateColumn;
}

// What changes between trades too.
bool isTimed(int column)
{
    return column == MarketModel::AgeColumn || column == MarketModel::StateColumn;
}

} // namespace

MarketModel::MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : QAbstractTableModel(parent), m_scales(std::move(scales))
{
}

bool MarketModel::isPrice(int column)
{
    return column == LastColumn || column == ChangeColumn || column == DifferenceColumn;
}

void MarketModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
}

void MarketModel::setWindow(int window)
{
    if (std::exchange(m_window, window) == window)
        return;
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, ChangeColumn, RangeColumn);
}

bool MarketModel::insert(int row, Symbol symbol)
{
    if (rowOf(symbol))
        return false;
    row = std::clamp(row, 0, int(m_rows.size()));
    beginInsertRows({}, row, row);
    Row fresh;
    fresh.symbol = symbol;
    fresh.pulse.symbol = symbol;
    tellState(fresh);
    tellPrice(fresh);
    for (int column = 0; column < ColumnCount; ++column)
        fresh.texts.at(std::size_t(column)) = text(fresh, column);
    m_rows.insert(m_rows.begin() + row, std::move(fresh));
    endInsertRows();
    return true;
}

void MarketModel::remove(int row)
{
    Q_ASSERT(row >= 0 && row < int(m_rows.size()));
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

bool MarketModel::move(int from, int to)
{
    const auto count = int(m_rows.size());
    to = std::clamp(to, 0, std::max(count - 1, 0));
    if (from < 0 || from >= count || from == to)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = m_rows.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    endMoveRows();
    Q_EMIT orderChanged();
    return true;
}

// `rows` tells for each new row which old one it is.
std::optional<int> MarketModel::rowOf(Symbol symbol) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.symbol == symbol; });
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

Symbol MarketModel::symbolAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].symbol : Symbol();
}

std::optional<Trade> MarketModel::lastOf(Symbol symbol) const
{
    const auto row = rowOf(symbol);
    return row ? m_rows[std::size_t(*row)].pulse.last : std::nullopt;
}

std::optional<MarketFacts> MarketModel::factsOf(Symbol symbol) const
{
    const auto row = rowOf(symbol);
    return row ? std::optional(m_rows[std::size_t(*row)].facts) : std::nullopt;
}

std::vector<Symbol> MarketModel::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &row : m_rows)
        symbols.push_back(row.symbol);
    return symbols;
}

void MarketModel::take(Row &row, const MarketPulse &pulse)
{
    const auto &before = row.pulse.last;
    if (before && pulse.last && before->price != pulse.last->price) {
        row.facts.tick = signOf(pulse.last->price, before->price);
        ++row.ticks;
    }
    const bool isOther = pulse.state != row.pulse.state || pulse.note != row.pulse.note || pulse.last.has_value() != before.has_value();
    row.pulse = pulse;
    row.pulse.lost.clear();
    if (isOther)
        row.stateAt = {};
}

void MarketModel::takePulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow)
{
    m_now = exchangeNow;
    for (const auto &pulse : pulses) {
        if (const auto row = rowOf(pulse.symbol))
            take(m_rows[std::size_t(*row)], pulse);
    }
}

void MarketModel::showPulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow)
{
    takePulses(pulses, exchangeNow);
    refresh();
}

void MarketModel::setNow(Timestamp exchangeNow)
{
    m_now = exchangeNow;
    refresh();
}

void MarketModel::refresh()
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        tellTexts(row);
}

void MarketModel::tellState(Row &row) const
{
    row.facts.state = marketStateText(row.pulse, m_now, m_locale);
    row.stateAt = m_now;
}

QString MarketModel::price(const Row &row, Decimal price) const
{
    return formatDecimal(price, m_scales->priceDecimals(row.symbol), m_locale);
}

void MarketModel::tellPrice(Row &row) const
{
    auto &facts = row.facts;
    const auto &last = row.pulse.last;
    const auto &opening = window(row).opening;
    row.position = positionInRange(window(row), last);
    facts.price = last ? price(row, last->price) : QString();
    facts.way = last && opening ? signOf(last->price, opening->price) : 0;
    facts.percent.clear();
    facts.difference.clear();
    if (!last || !opening)
        return;
    facts.percent = arrowOf(facts.way) + formatChange(opening->price, last->price, m_locale);
    facts.difference = formatSigned(last->price - opening->price, m_scales->priceDecimals(row.symbol), m_locale);
}

void MarketModel::tellTexts(int row)
{
    auto &shown = m_rows[std::size_t(row)];
    const bool wasDoubtful = shown.facts.state.isDoubtful;
    const auto formerPosition = shown.position;
    // Pulses come with every frame, seconds do not.
    const bool isDue = m_now < shown.stateAt || m_now - shown.stateAt >= std::chrono::seconds(1);
    if (isDue)
        tellState(shown);
    tellPrice(shown);
    const bool fades = shown.facts.state.isDoubtful != wasDoubtful;
    for (int column = 0; column < ColumnCount; ++column) {
        if (isTimed(column) && !isDue)
            continue;
        auto fresh = text(shown, column);
        auto &old = shown.texts.at(std::size_t(column));
        const bool moved = column == RangeColumn && formerPosition != shown.position;
        if (fresh == old && !moved && !(fades && (isPrice(column) || column == LagColumn)))
            continue;
        old = std::move(fresh);
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

int MarketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MarketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MarketModel::text(const Row &row, int column) const
{
    if (column == SymbolColumn)
        return row.symbol.toString();
    // How late trades arrive means something only while they do.
    if (column == StateColumn || (column == LagColumn && row.facts.state.isDoubtful))
        return row.facts.state.words;
    if (!row.pulse.last)
        return nothing;
    switch (column) {
    case LastColumn:
        return arrowOf(row.facts.tick) + row.facts.price;
    case ChangeColumn:
        return row.facts.percent.isEmpty() ? nothing : row.facts.percent;
    case DifferenceColumn:
        return row.facts.difference.isEmpty() ? nothing : row.facts.difference;
    case RangeColumn:
        return row.position ? formatCount(*row.position / 10, m_locale) + QChar::Nbsp + m_locale.percent() : nothing;
    case RateColumn:
        return m_locale.toString(row.pulse.tradesPerSecond, 'f', 1);
    case LagColumn:
        // By a clock that is wrong a trade may arrive before it was made.
        return row.pulse.lag
            ? formatCount(row.pulse.lag->count() / 1'000, m_locale) + QChar::Nbsp + tr("ms") : nothing;
    default:
        return formatAge(m_now - row.pulse.last->tradedAt, m_locale);
    }
}

int MarketModel::direction(const Row &row, int column) const
{
    if (column == LastColumn)
        return row.facts.tick;
    return column == ChangeColumn || column == DifferenceColumn ? row.facts.way : 0;
}

QVariant MarketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(std::size_t(index.column()));
    case Qt::TextAlignmentRole:
        return int((isWords(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::ForegroundRole:
        return foreground(row, index.column());
    case PositionRole:
        return index.column() == RangeColumn && row.position ? QVariant(*row.position) : QVariant();
    case TickRole:
        return index.column() == LastColumn ? QVariant(row.facts.tick * row.ticks) : QVariant();
    default:
        return {};
    }
}

} // namespace tidemark
