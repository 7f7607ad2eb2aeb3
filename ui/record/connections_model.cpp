#include "ui/record/connections_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <utility>

namespace tidemark {
namespace {

QString stateName(const ConnectionFacts &facts)
{
    if (facts.isRetiring)
        return ConnectionsModel::tr("Being replaced");
    switch (facts.state) {
    case FeedState::Stopped:
        return ConnectionsModel::tr("Stopped");
    case FeedState::Connecting:
        return ConnectionsModel::tr("Connecting");
    case FeedState::Waiting:
        return ConnectionsModel::tr("Waiting to retry");
    case FeedState::Live:
        return ConnectionsModel::tr("Live");
    case FeedState::Silent:
        return ConnectionsModel::tr("Silent");
    }
    return {};
}

QString stateMeaning(const ConnectionFacts &facts)
{
    if (facts.isRetiring)
        return ConnectionsModel::tr("A newer connection delivers already; this one is closed without losing a trade.");
    switch (facts.state) {
    case FeedState::Live:
        return ConnectionsModel::tr("Trades arrive over it.");
    case FeedState::Silent:
        return ConnectionsModel::tr("It does not bring the trades that there are, and is being replaced.");
    case FeedState::Waiting:
        return ConnectionsModel::tr("The last attempt failed; the next one follows by itself.");
    case FeedState::Connecting:
    case FeedState::Stopped:
        break;
    }
    return {};
}

} // namespace

ConnectionsModel::ConnectionsModel(QObject *parent) : RowModel(int(ColumnCount), parent) {}

ConnectionsModel::Row ConnectionsModel::rowOf(const ConnectionFacts &facts, Timestamp now) const
{
    const auto lag = facts.lag ? formatSpan(*facts.lag, m_locale) : QStringLiteral("—");
    const bool isOpen = facts.state == FeedState::Live || facts.state == FeedState::Silent;
    return {facts,
            {facts.host, stateName(facts), formatCount(facts.markets, m_locale),
             isOpen ? formatAge(now - facts.openedAt, m_locale) : QStringLiteral("—"),
             m_locale.toString(facts.messagesPerSecond, 'f', facts.messagesPerSecond < 10 ? 1 : 0), lag}};
}

void ConnectionsModel::resize(int rows)
{
    if (rows < rowCount()) {
        beginRemoveRows({}, rows, rowCount() - 1);
        m_rows.resize(std::size_t(rows));
        endRemoveRows();
    } else if (rows > rowCount()) {
        beginInsertRows({}, rowCount(), rows - 1);
        m_rows.resize(std::size_t(rows));
        endInsertRows();
    }
}

void ConnectionsModel::show(const std::vector<ConnectionFacts> &connections, Timestamp now)
{
    resize(int(connections.size()));
    for (int row = 0; row < rowCount(); ++row) {
        auto &shown = m_rows[std::size_t(row)];
        const auto former = std::exchange(shown, rowOf(connections[std::size_t(row)], now));
        for (int column = 0; column < ColumnCount; ++column) {
            if (former.texts.at(std::size_t(column)) != shown.texts.at(std::size_t(column)))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[facts, texts] = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return texts.at(std::size_t(index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return index.column() == HostColumn ? facts.host : stateMeaning(facts);
    case Qt::ForegroundRole: {
        const auto &colors = themeColors(QGuiApplication::palette());
        if (index.column() != StateColumn)
            return {};
        return facts.isRetiring ? colors.dim : facts.state == FeedState::Live ? colors.good : colors.warning;
    }
    default:
        return {};
    }
}

QStringList ConnectionsModel::titles() const
{
    return {tr("Connection"), tr("State"), tr("Markets"), tr("Age"), tr("Messages/s"), tr("Lag")};
}

} // namespace tidemark
