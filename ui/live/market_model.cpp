#include "ui/live/market_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {
namespace {

int signOf(Decimal a, Decimal b)
{
    return a == b ? 0 : a > b ? 1 : -1;
}

bool isWords(int column)
{
    return column == MarketModel::SymbolColumn || column == MarketModel::StateColumn;
}

bool isPrice(int column)
{
    return column == MarketModel::LastColumn || column == MarketModel::ChangeColumn;
}

QString arrow(int direction)
{
    return direction > 0 ? QStringLiteral("▲ ") : direction < 0 ? QStringLiteral("▼ ") : QString();
}

} // namespace

MarketModel::MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : QAbstractTableModel(parent), m_scales(std::move(scales))
{
}

void MarketModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
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

std::vector<Symbol> MarketModel::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &row : m_rows)
        symbols.push_back(row.symbol);
    return symbols;
}

void MarketModel::tellState(Row &row) const
{
    row.state = marketStateText(row.pulse, m_now, m_locale);
    row.stateAt = m_now;
}

void MarketModel::take(Row &row, const MarketPulse &pulse)
{
    if (row.pulse.last && pulse.last && row.pulse.last->price != pulse.last->price)
        row.direction = signOf(pulse.last->price, row.pulse.last->price);
    row.pulse.last = pulse.last;
    row.pulse.reference = pulse.reference;
    row.pulse.tradesPerSecond = pulse.tradesPerSecond;
    row.pulse.heardAt = pulse.heardAt;
    if (pulse.state == row.pulse.state && pulse.note == row.pulse.note)
        return;
    row.pulse.state = pulse.state;
    row.pulse.note = pulse.note;
    row.stateAt = {};
}

void MarketModel::showPulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow)
{
    m_now = exchangeNow;
    for (const auto &pulse : pulses) {
        if (const auto row = rowOf(pulse.symbol))
            take(m_rows[std::size_t(*row)], pulse);
    }
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
        refreshRow(row);
}

void MarketModel::refreshRow(int row)
{
    auto &shown = m_rows[std::size_t(row)];
    const bool wasDoubtful = shown.state.isDoubtful;
    // Pulses come with every frame, seconds do not.
    if (m_now < shown.stateAt || m_now - shown.stateAt >= std::chrono::seconds(1))
        tellState(shown);
    const bool fades = shown.state.isDoubtful != wasDoubtful;
    for (int column = 0; column < ColumnCount; ++column) {
        auto fresh = text(shown, column);
        auto &old = shown.texts.at(std::size_t(column));
        if (fresh == old && !(fades && isPrice(column)))
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
    if (column == StateColumn)
        return row.state.words;
    if (!row.pulse.last)
        return QStringLiteral("—");
    switch (column) {
    case LastColumn:
        return arrow(row.direction)
            + formatDecimal(row.pulse.last->price, m_scales->priceDecimals(row.symbol), m_locale);
    case ChangeColumn:
        return row.pulse.reference ? arrow(direction(row, column))
                + formatChange(row.pulse.reference->price, row.pulse.last->price, m_locale)
                             : QStringLiteral("—");
    case RateColumn:
        return m_locale.toString(row.pulse.tradesPerSecond, 'f', 1);
    default:
        return formatAge(m_now - row.pulse.last->tradedAt, m_locale);
    }
}

int MarketModel::direction(const Row &row, int column) const
{
    if (column == LastColumn)
        return row.direction;
    if (column == ChangeColumn && row.pulse.last && row.pulse.reference)
        return signOf(row.pulse.last->price, row.pulse.reference->price);
    return 0;
}

QString MarketModel::toolTip(const Row &row, int column) const
{
    if (column == StateColumn || row.pulse.state == MarketState::Refused)
        return row.state.sentence;
    if (!row.pulse.last)
        return tr("No trade of %1 has arrived yet.").arg(row.symbol.toString());
    const auto decimals = m_scales->priceDecimals(row.symbol);
    if (column == ChangeColumn && row.pulse.reference) {
        return tr("Since %1 %2, when it was %3: the oldest known price within 24 hours.")
            .arg(m_format.timeNear(row.pulse.reference->at, m_now), m_format.zoneName(row.pulse.reference->at),
                 formatDecimal(row.pulse.reference->price, decimals, m_locale));
    }
    if (column == RateColumn)
        return tr("Trades a second over the last ten seconds");
    return priceToolTip(row);
}

QString MarketModel::priceToolTip(const Row &row) const
{
    const auto &last = *row.pulse.last;
    const auto traded = tr("Last traded at %1, %2 %3")
                            .arg(formatDecimal(last.price, m_scales->priceDecimals(row.symbol), m_locale),
                                 m_format.timeMillis(last.tradedAt), m_format.zoneName(last.tradedAt));
    return row.state.isDoubtful ? traded + QLatin1Char('\n') + row.state.sentence : traded;
}

// Who hears the price must hear with it that it may be old.
QString MarketModel::accessibleText(const Row &row, int column) const
{
    const auto &words = row.texts.at(std::size_t(column));
    return column == LastColumn && row.state.isDoubtful ? tr("%1, %2").arg(words, row.state.words) : words;
}

QVariant MarketModel::foreground(const Row &row, int column) const
{
    const auto &colors = themeColors(QGuiApplication::palette());
    if (column == StateColumn) {
        const auto tone = row.state.tone;
        return tone == Tone::Warning ? colors.warning : tone == Tone::Bad ? colors.bad : tone == Tone::Good ? colors.good : colors.dim;
    }
    if (row.state.isDoubtful && isPrice(column))
        return colors.dim;
    const auto way = direction(row, column);
    return way > 0 ? colors.up : way < 0 ? colors.down : QVariant();
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
    default:
        return {};
    }
}

QVariant MarketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ChangeColumn)
        return tr("Since the oldest known price within 24 hours");
    if (role == Qt::ToolTipRole && section == StateColumn)
        return tr("Whether the price is current");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SymbolColumn:
        return tr("Market");
    case LastColumn:
        return tr("Last");
    case ChangeColumn:
        return tr("Change");
    case RateColumn:
        return tr("Trades/s");
    case AgeColumn:
        return tr("Age");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tidemark
