#include "ui/chart/chart_table_model.h"

#include "ui/chart/paint/volume_text.h"
#include "ui/chart/view/price_ticks.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace tidemark {
namespace {

// "1.25000000" needs 2.
[[nodiscard]] int decimalsOfText(const std::string &plain)
{
    const auto point = plain.find('.');
    const auto last = plain.find_last_not_of('0');
    return point == std::string::npos || last == std::string::npos ? 0 : int(last - point);
}

} // namespace

ChartTableModel::Content ChartTableModel::contentOf(const ChartData &data, const ChartFrame &frame)
{
    Content content{Kind::Candles, {}, {}, frame.decimals, TimeFormat(frame.zone)};
    if (frame.hasRoomForCandles()) { // of the chart's own market, also where lines of several are drawn
        for (const auto &candle : data.candles(*frame.candles, frame.from, frame.to())) {
            content.spans.push_back(candle);
            content.spans.back().firstAt = candle.openedAt;
            content.ends.push_back(candle.endsAt());
        }
        return content;
    }
    // Before the first and after the newest trade there are none to be had.
    const auto newest = data.newest();
    const auto from = std::max(frame.from, data.oldest().value_or(frame.from));
    const auto to = newest ? std::min<Timestamp>(frame.to(), newest->at + std::chrono::microseconds(1)) : frame.to();
    content.trades = data.ticks(from, to, mostTrades + 1);
    if (content.trades.size() <= mostTrades && (from >= to || data.hasTicks(from, to))) {
        content.kind = Kind::Trades;
        for (const auto &trade : content.trades)
            content.ends.push_back(trade.at);
        return content;
    }
    content.kind = Kind::Columns;
    content.trades.clear();
    for (const auto &column : data.columns(frame.from, frame.to(), int(frame.plot.width()))) {
        content.spans.push_back(column.span);
        content.ends.push_back(column.span.lastAt);
    }
    return content;
}

void ChartTableModel::show(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    m_quantityDecimals = 0;
    for (const auto &trade : m_content.trades)
        m_quantityDecimals = std::max(m_quantityDecimals, decimalsNeeded(trade.quantity));
    for (const auto &span : m_content.spans)
        m_quantityDecimals = std::max(m_quantityDecimals, decimalsOfText(span.volume.toText()));
    endResetModel();
}

std::size_t ChartTableModel::count() const
{
    return m_content.kind == Kind::Trades ? m_content.trades.size() : m_content.spans.size();
}

Timestamp ChartTableModel::momentAt(int row) const
{
    const auto index = count() - 1 - std::size_t(row);
    return m_content.kind == Kind::Trades ? m_content.trades[index].at : m_content.spans[index].firstAt;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(count());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownColumns() + int(m_content.figures.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    const auto row = count() - 1 - std::size_t(index.row());
    if (index.column() >= ownColumns())
        return figure(m_content.figures[std::size_t(index.column() - ownColumns())].cells[row], role);
    if (role != Qt::DisplayRole)
        return {};
    return m_content.kind == Kind::Trades ? tradeText(m_content.trades[row], index.column())
                                          : spanText(m_content.spans[row], index.column());
}

QVariant ChartTableModel::figure(const Figure::Cell &cell, int role) const
{
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::ForegroundRole && cell.plain.isEmpty())
        return themeColors(QGuiApplication::palette()).dim;
    const bool isNote = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    return isNote && !cell.note.isEmpty() ? QVariant(cell.note) : QVariant();
}

QString ChartTableModel::tradeText(const Tick &trade, int column) const
{
    switch (column) {
    case TradeTime:
        return m_content.format.dateTimeMicros(trade.at);
    case TradePrice:
        return formatDecimal(trade.price, m_content.priceDecimals, QLocale());
    case TradeQuantity:
        return formatDecimal(trade.quantity, m_quantityDecimals, QLocale());
    case TradeSide:
        return trade.buyerIsMaker ? tr("sell") : tr("buy");
    case TradeId:
        return formatCount(trade.id, QLocale());
    }
    return {};
}

QString ChartTableModel::spanText(const PriceSpan &span, int column) const
{
    const auto price = [&](Decimal value) { return formatDecimal(value, m_content.priceDecimals, QLocale()); };
    switch (column) {
    case SpanTime:
        return m_content.kind == Kind::Candles ? m_content.format.dateTime(span.firstAt)
                                               : m_content.format.dateTimeMicros(span.firstAt).left(23);
    case SpanOpen:
        return price(span.open);
    case SpanHigh:
        return price(span.high);
    case SpanLow:
        return price(span.low);
    case SpanClose:
        return price(span.close);
    case SpanChange:
        return formatChange(span.open, span.close, QLocale());
    case SpanVolume:
        return formatWide(span.volume, m_quantityDecimals, QLocale());
    case SpanTrades:
        return formatCount(span.ticks, QLocale());
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section >= ownColumns())
        return m_content.figures[std::size_t(section - ownColumns())].title;
    const auto time = [this](Timestamp moment) { return tr("Time (%1)").arg(m_content.format.zoneName(moment)); };
    const auto zoned = count() > 0 ? time(momentAt(0)) : tr("Time");
    if (m_content.kind == Kind::Trades) {
        const QString names[] = {zoned, tr("Price"), tr("Quantity"), tr("Side"), tr("Id")};
        return names[section];
    }
    const QString names[] = {zoned, tr("Open"), tr("High"), tr("Low"), tr("Close"), tr("Change"), tr("Volume"), tr("Trades")};
    return names[section];
}

} // namespace tidemark
