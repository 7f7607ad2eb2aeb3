#include "ui/history/trades_model.h"

#include "core/wide_decimal.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

// Few questions under way: who scrolls on wants the newest place first, not all that were passed.
constexpr std::size_t asksAtOnce = 2;
constexpr std::size_t wishesKept = 6;

} // namespace

TradesModel::TradesModel(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_port(port), m_scales(std::move(scales)), m_asking(new QTimer(this))
{
    m_asking->setSingleShot(true);
    m_asking->setInterval(0);
    connect(m_asking, &QTimer::timeout, this, &TradesModel::askNext);
    connect(&m_port, &RecordPort::ready, this, [this] {
        if (!m_failed.empty())
            retry();
    });
}

void TradesModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    tellChanged(TimeColumn, TimeColumn);
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

void TradesModel::setOutline(const RangeOutline &outline)
{
    beginResetModel();
    m_symbol = outline.symbol;
    m_outline = MinuteOutline(outline);
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    m_failed.clear();
    endResetModel();
    setProblem(outline.problem);
}

void TradesModel::clear()
{
    setOutline({});
}

void TradesModel::want(std::size_t minute) const
{
    if (m_failed.contains(minute) || m_asked.contains(minute))
        return;
    std::erase(m_wanted, minute);
    m_wanted.push_back(minute);
    if (m_wanted.size() > wishesKept)
        m_wanted.erase(m_wanted.begin());
    m_asking->start();
}

void TradesModel::askNext()
{
    while (m_asked.size() < asksAtOnce && !m_wanted.empty()) {
        const auto minute = m_wanted.back();
        m_wanted.pop_back();
        ask(minute, m_outline.from(minute), {});
    }
}

void TradesModel::ask(std::size_t minute, Timestamp from, std::vector<Trade> before)
{
    m_asked[minute] = {std::move(before), m_port.ask(TradesQuestion{{m_symbol, from, m_outline.to(minute)}},
                                                     [this, minute](const TradesAnswer &answer) { take(minute, answer); })};
}

void TradesModel::take(std::size_t minute, const TradesAnswer &answer)
{
    auto trades = std::move(m_asked.extract(minute).mapped().before);
    if (!answer.problem.isEmpty()) {
        m_failed.insert(minute);
        setProblem(answer.problem);
        askNext();
        return;
    }
    const auto lastId = trades.empty() ? std::numeric_limits<std::int64_t>::min() : trades.back().id;
    const auto had = trades.size();
    std::copy_if(answer.trades.begin(), answer.trades.end(), std::back_inserter(trades),
                 [&](const Trade &trade) { return trade.id > lastId; });
    if (answer.isTruncated && trades.size() > had) {
        const auto from = trades.back().tradedAt;
        ask(minute, from, std::move(trades));
        return;
    }
    m_pages.store(minute, std::move(trades));
    rowsChanged(minute);
    askNext();
    Q_EMIT pageArrived();
}

void TradesModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

void TradesModel::retry()
{
    m_failed.clear();
    setProblem({});
    tellChanged();
}

void TradesModel::rowsChanged(std::size_t minute)
{
    const auto first = m_outline.firstRow(minute);
    const auto last = std::min<std::int64_t>(first + m_outline.tradesIn(minute), rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), ColumnCount - 1));
}

std::optional<int> TradesModel::rowOf(Timestamp moment)
{
    const auto minute = m_outline.minuteAt(moment);
    if (!minute)
        return std::nullopt;
    const auto *page = m_pages.use(*minute);
    if (!page) {
        want(*minute);
        return std::nullopt;
    }
    const auto found = std::find_if(page->begin(), page->end(), [&](const Trade &trade) { return trade.tradedAt >= moment; });
    const auto row = m_outline.firstRow(*minute) + std::min<std::int64_t>(found - page->begin(), m_outline.tradesIn(*minute));
    return int(std::min<std::int64_t>(row, rowCount() - 1));
}

const Trade *TradesModel::tradeAt(int row) const
{
    const auto place = m_outline.placeOf(row);
    const auto *page = m_pages.use(place.minute);
    if (!page) {
        want(place.minute);
        return nullptr;
    }
    return place.offset < std::int64_t(page->size()) ? &(*page)[std::size_t(place.offset)] : nullptr;
}

QString TradesModel::text(const Trade &trade, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_format.dateTimeMicros(trade.tradedAt);
    case IdColumn:
        return QString::number(trade.id); // a name, not an amount: no separators
    case PriceColumn:
        return formatDecimal(trade.price, m_scales->priceDecimals(trade.symbol), m_locale);
    case QuantityColumn:
        return formatDecimal(trade.quantity, m_scales->quantityDecimals(trade.symbol), m_locale);
    case ValueColumn:
        return formatWide(WideDecimal::product(trade.price, trade.quantity),
                          m_scales->priceDecimals(trade.symbol) + m_scales->quantityDecimals(trade.symbol), m_locale);
    case SideColumn:
        return trade.buyerIsMaker ? tr("▼ sell") : tr("▲ buy");
    default:
        return {};
    }
}

QString TradesModel::placeholder(int row) const
{
    const auto minute = m_outline.placeOf(row).minute;
    const bool isLost = m_failed.contains(minute) || m_pages.use(minute);
    return isLost ? tr("could not be read") : tr("loading…");
}

QVariant TradesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole)
        return {};
    const auto *trade = tradeAt(index.row());
    const auto &colors = themeColors(QGuiApplication::palette());
    if (!trade) {
        if (role == Qt::ForegroundRole)
            return colors.dim;
        return role == Qt::DisplayRole && index.column() == TimeColumn ? placeholder(index.row()) : QVariant();
    }
    if (role == Qt::ForegroundRole && index.column() == SideColumn)
        return trade->buyerIsMaker ? colors.down : colors.up;
    if (role == Qt::ToolTipRole && index.column() == SideColumn)
        return trade->buyerIsMaker ? tr("The seller took the price that a buyer offered (the buyer is the maker)")
                                   : tr("The buyer took the price that a seller offered (the seller is the maker)");
    return role == Qt::DisplayRole ? QVariant(text(*trade, index.column())) : QVariant();
}

QStringList TradesModel::titles() const
{
    const auto from = m_outline.minutes() > 0 ? m_outline.from(0) : wallClock();
    return {tr("Time (%1)").arg(m_format.zoneName(from)), tr("Trade id"), tr("Price"), tr("Quantity"), tr("Value"), tr("Side")};
}

} // namespace tidemark
