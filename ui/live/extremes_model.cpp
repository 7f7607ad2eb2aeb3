#include "ui/live/extremes_model.h"

#include "ui/live/market_facts.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <utility>

namespace tidemark {

QString windowName(std::chrono::seconds span)
{
    const auto minutes = span.count() / 60;
    return minutes < 60 ? ExtremesModel::tr("%1 min").arg(minutes)
                        : ExtremesModel::tr("%1 h").arg(minutes / 60);
}

ExtremesModel::ExtremesModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_scales(std::move(scales))
{
    for (std::size_t row = 0; row < rollingWindows.size(); ++row)
        m_pulse.windows[row].span = rollingWindows[row];
    refresh();
}

void ExtremesModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

void ExtremesModel::showPulse(const MarketPulse &pulse, Timestamp now, std::optional<Timestamp> windowsEnd)
{
    const bool isOther = pulse.symbol != m_pulse.symbol;
    const bool wasCurrent = isCurrent(std::exchange(m_pulse, pulse).state);
    m_now = now;
    m_windowsEnd = windowsEnd;
    for (std::size_t row = 0; row < rollingWindows.size(); ++row)
        m_pulse.windows[row].span = rollingWindows[row];
    refresh();
    if (wasCurrent != isCurrent(m_pulse.state))
        tellChanged(ChangeColumn, ChangeColumn, {Qt::ForegroundRole});
    if (isOther)
        Q_EMIT headerDataChanged(Qt::Horizontal, WindowColumn, WindowColumn);
}

void ExtremesModel::refresh()
{
    for (int row = 0; row < int(m_texts.size()); ++row) {
        auto fresh = texts(row);
        auto &shown = m_texts[std::size_t(row)];
        for (int column = 0; column < ColumnCount; ++column) {
            auto &text = shown[std::size_t(column)];
            if (text == fresh[std::size_t(column)])
                continue;
            text = fresh[std::size_t(column)];
            Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

QString ExtremesModel::moment(Timestamp at) const
{
    return m_format.timeRecent(at, m_now);
}

std::optional<Timestamp> ExtremesModel::knownTo() const
{
    if (m_windowsEnd || isCurrent(m_pulse.state) || !m_pulse.last)
        return m_windowsEnd;
    return m_pulse.heardAt.value_or(m_pulse.last->tradedAt);
}

QString ExtremesModel::recordText(const WindowExtremes &window) const
{
    const auto known = knownTo();
    if (known && !m_windowsEnd && *known <= m_now - window.span)
        return tr("nothing heard since %1").arg(moment(*known));
    const bool isEmpty = m_pulse.last && !window.extremes;
    if (window.isComplete) {
        const auto words = isEmpty ? tr("no trade") : tr("complete");
        return known ? tr("%1 up to %2", "complete, no trade").arg(words, moment(*known)) : words;
    }
    QStringList parts;
    if (m_pulse.missing > 0)
        parts += tr("%1 missing").arg(formatCount(m_pulse.missing, m_locale));
    if (window.completeSince)
        parts += tr("complete since %1").arg(moment(*window.completeSince));
    if (known && !parts.isEmpty())
        parts += tr("up to %1").arg(moment(*known));
    return parts.isEmpty() ? tr("not known yet") : parts.join(QStringLiteral(", "));
}

std::optional<int> ExtremesModel::position(int row) const
{
    return positionInRange(m_pulse.windows[std::size_t(row)], m_pulse.last);
}

QString ExtremesModel::distance(Decimal from, Decimal to) const
{
    const auto difference = formatSigned(to - from, m_scales->priceDecimals(m_pulse.symbol), m_locale);
    const auto percent = formatChange(from, to, m_locale);
    return percent.isEmpty() ? difference : tr("%1 (%2)").arg(difference, percent);
}

void ExtremesModel::tellDistances(Texts &texts, const WindowExtremes &window) const
{
    if (!m_pulse.last)
        return;
    const auto last = m_pulse.last->price;
    texts[ToLowColumn] = distance(last, window.extremes->low.price);
    texts[ToHighColumn] = distance(last, window.extremes->high.price);
    if (window.opening) {
        const auto way = last > window.opening->price ? 1 : last < window.opening->price ? -1 : 0;
        texts[ChangeColumn] = arrowOf(way) + distance(window.opening->price, last);
    }
}

ExtremesModel::Texts ExtremesModel::texts(int row) const
{
    Texts texts;
    const auto &window = m_pulse.windows[std::size_t(row)];
    texts[WindowColumn] = windowName(window.span);
    texts[RecordColumn] = m_pulse.symbol.isEmpty() ? QString() : recordText(window);
    if (!window.extremes) {
        texts[LowColumn] = texts[HighColumn] = QStringLiteral("—");
        return texts;
    }
    const auto &[low, high] = *window.extremes;
    const auto decimals = m_scales->priceDecimals(m_pulse.symbol);
    texts[LowColumn] = formatDecimal(low.price, decimals, m_locale);
    texts[LowAtColumn] = moment(low.at);
    texts[HighColumn] = formatDecimal(high.price, decimals, m_locale);
    texts[HighAtColumn] = moment(high.at);
    tellDistances(texts, window);
    texts[RangeColumn] = formatChange(low.price, high.price, m_locale).remove(QLatin1Char('+'));
    if (const auto place = position(row))
        texts[PositionColumn] = formatCount(*place / 10, m_locale) + QChar::Nbsp + m_locale.percent();
    return texts;
}

QString ExtremesModel::toolTip(int row, int column) const
{
    const auto &window = m_pulse.windows[std::size_t(row)];
    const auto told = [this](Timestamp at) { return m_format.dateTimeMicros(at) + QLatin1Char(' ') + m_format.zoneName(at); };
    const auto priceText = [this](Decimal price) {
        return formatDecimal(price, m_scales->priceDecimals(m_pulse.symbol), m_locale);
    };
    const auto traded = [&](const Extreme &extreme) {
        return tr("%1, traded at %2").arg(priceText(extreme.price), told(extreme.at));
    };
    if (column == RecordColumn && window.completeSince)
        return tr("Every trade since %1 is in it.").arg(told(*window.completeSince));
    if (column == ChangeColumn && window.opening)
        return tr("From %1, last traded at %2").arg(priceText(window.opening->price), told(window.opening->at));
    if (window.extremes && (column == LowColumn || column == LowAtColumn))
        return traded(window.extremes->low);
    if (window.extremes && (column == HighColumn || column == HighAtColumn))
        return traded(window.extremes->high);
    return {};
}

QVariant ExtremesModel::foreground(int row, int column) const
{
    const auto &colors = themeColors(QGuiApplication::palette());
    const auto &opening = m_pulse.windows[std::size_t(row)].opening;
    if (column == LowAtColumn || column == HighAtColumn)
        return colors.dim;
    if (column != ChangeColumn || !opening || !m_pulse.last || opening->price == m_pulse.last->price)
        return {};
    if (!isCurrent(m_pulse.state))
        return colors.dim;
    return m_pulse.last->price > opening->price ? colors.up : colors.down;
}

QVariant ExtremesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &text = m_texts[std::size_t(index.row())][std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case PositionRole: {
        const auto place = position(index.row());
        return place ? QVariant(*place) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::ForegroundRole:
        return foreground(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != PositionColumn)
            return text;
        return text.isEmpty() ? tr("no place between low and high yet") : tr("%1 of the way from low to high").arg(text);
    default:
        return {};
    }
}

QStringList ExtremesModel::titles() const
{
    const auto market = m_pulse.symbol.isEmpty() ? tr("Window") : m_pulse.symbol.toString();
    return {market, tr("Change"), tr("Lowest"), tr("at"), tr("Last to lowest"), tr("Position"), tr("Last to highest"), tr("Highest"), tr("at"),
            tr("Range"), tr("Record")};
}

QString ExtremesModel::titleToolTip(int column) const
{
    return column == PositionColumn ? tr("Where the price stands between lowest and highest") : QString();
}

} // namespace tidemark
