#include "ui/alerts/alert_history_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace tidemark {

AlertHistoryModel::AlertHistoryModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_scales(std::move(scales))
{
}

void AlertHistoryModel::setEvents(const std::vector<AlertEvent> &events, int unread)
{
    beginResetModel();
    m_events.assign(events.rbegin(), events.rend());
    if (rowCount() > mostEvents)
        m_events.resize(mostEvents);
    m_unread = std::min(unread, rowCount());
    endResetModel();
}

void AlertHistoryModel::add(const AlertEvent &event)
{
    if (rowCount() >= mostEvents) {
        beginRemoveRows({}, mostEvents - 1, rowCount() - 1);
        m_events.resize(mostEvents - 1);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.push_front(event);
    m_unread = std::min(m_unread + 1, rowCount());
    endInsertRows();
}

void AlertHistoryModel::markRead()
{
    if (const auto unread = std::exchange(m_unread, 0); unread > 0)
        Q_EMIT dataChanged(index(0, 0), index(unread - 1, ColumnCount - 1));
}

std::vector<AlertEvent> AlertHistoryModel::events() const
{
    return {m_events.rbegin(), m_events.rend()};
}

const AlertEvent *AlertHistoryModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_events[std::size_t(row)] : nullptr;
}

void AlertHistoryModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

void AlertHistoryModel::refresh()
{
    tellChanged();
}

QString AlertHistoryModel::text(const AlertEvent &event, int column) const
{
    const AlertTelling telling{*m_scales, m_format, QLocale()};
    switch (column) {
    case TimeColumn:
        return m_format.dateTime(event.at);
    case MarketColumn:
        return event.alsoIn.empty() ? event.symbol.toString()
                                    : tr("%1 +%2").arg(event.symbol.toString(), telling.locale.toString(int(event.alsoIn.size())));
    case TextColumn: {
        const auto sentence = alertText(event, telling);
        return event.note.isEmpty() ? sentence : tr("%1 “%2”").arg(sentence, event.note);
    }
    case PriceColumn:
        return alertPriceText(event, telling);
    default:
        return {};
    }
}

QString AlertHistoryModel::toolTip(const AlertEvent &event) const
{
    const auto at = m_format.dateTimeMicros(event.at) + QLatin1Char(' ') + m_format.zoneName(event.at);
    QStringList names{event.symbol.toString()};
    for (const auto &symbol : event.alsoIn)
        names += symbol.toString();
    return tr("%1 (%2). Opens this moment in History.").arg(at, formatMarkets(names, QLocale()));
}

QVariant AlertHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &event = m_events[std::size_t(index.row())];
    const bool isUnread = index.row() < m_unread;
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return toolTip(event);
    case Qt::AccessibleTextRole:
        return isUnread && index.column() == TextColumn ? tr("New: %1").arg(text(event, TextColumn)) : text(event, index.column());
    case Qt::FontRole:
        if (isUnread) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole:
        return index.column() == TimeColumn ? QVariant(themeColors(QGuiApplication::palette()).dim) : QVariant();
    case UnreadRole:
        return isUnread;
    default:
        return {};
    }
}

QStringList AlertHistoryModel::titles() const
{
    return {tr("Time"), tr("Market"), tr("What happened"), tr("Price")};
}

} // namespace tidemark
