#include "ui/live/directory_model.h"

#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {
namespace {

// "btc/usdt", "BTC-USDT" and "btc usdt" all mean BTCUSDT.
QString normalized(const QString &text)
{
    auto plain = text.toUpper();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'/' || c == u'-' || c == u'_'; });
    return plain;
}

// Lower is better; absent: no match. Markets that are not traded come after those that are.
std::optional<int> rank(const MarketInfo &market, const QString &search)
{
    const auto symbol = market.symbol.toString();
    const int halted = market.isTrading() ? 0 : 10;
    if (symbol == search)
        return 0;
    if (market.baseAsset == search)
        return halted + 1;
    if (symbol.startsWith(search))
        return halted + 2;
    if (market.baseAsset.startsWith(search))
        return halted + 3;
    if (market.quoteAsset == search)
        return halted + 4;
    return symbol.contains(search) ? std::optional(halted + 5) : std::nullopt;
}

} // namespace

QString tradingStatusText(const MarketInfo &market)
{
    if (market.isTrading())
        return DirectoryModel::tr("trading");
    return DirectoryModel::tr("not traded now (%1)").arg(market.status);
}

void DirectoryModel::setMarkets(std::vector<MarketInfo> markets)
{
    beginResetModel();
    m_markets = std::move(markets);
    m_matches.clear();
    endResetModel();
    setSearch(m_search);
}

void DirectoryModel::setSearch(const QString &text)
{
    m_search = normalized(text);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_markets.size() && !m_search.isEmpty(); ++i) {
        if (const auto place = rank(m_markets[i], m_search))
            ranked.emplace_back(*place, i);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_matches.clear();
    for (const auto &[place, market] : ranked)
        m_matches.push_back(market);
    endResetModel();
}

const MarketInfo *DirectoryModel::find(Symbol symbol) const
{
    const auto found = std::find_if(m_markets.begin(), m_markets.end(),
                                    [&](const MarketInfo &market) { return market.symbol == symbol; });
    return found == m_markets.end() ? nullptr : &*found;
}

const MarketInfo *DirectoryModel::at(int row) const
{
    return row >= 0 && row < int(m_matches.size()) ? &m_markets[m_matches[std::size_t(row)]] : nullptr;
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &market = *at(index.row());
    if (role == Qt::ForegroundRole && !market.isTrading())
        return themeColors(QGuiApplication::palette()).dim;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case SymbolColumn:
        return market.symbol.toString();
    case PairColumn:
        return QStringLiteral("%1 / %2").arg(market.baseAsset, market.quoteAsset);
    case StatusColumn:
        return tradingStatusText(market);
    default:
        return {};
    }
}

} // namespace tidemark
