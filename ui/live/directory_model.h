#pragma once

#include "core/market_info.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tidemark {

// The exchange's own list of markets, narrowed to what matches a search text: by symbol, base or quote asset, the best
// match first. GUI thread.
class DirectoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SymbolColumn, PairColumn, StatusColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMarkets(std::vector<MarketInfo> markets);
    void setSearch(const QString &text);
    [[nodiscard]] bool isLoaded() const { return !m_markets.empty(); }
    [[nodiscard]] const MarketInfo *find(Symbol symbol) const;
    [[nodiscard]] const MarketInfo *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<MarketInfo> m_markets;
    std::vector<std::size_t> m_matches;
    QString m_search;
};

// The exchange's word for a market's state as people would say it: "trading", "halted (BREAK)".
[[nodiscard]] QString tradingStatusText(const MarketInfo &market);

} // namespace tidemark
