#pragma once

#include "ui/live/market_words.h"
#include "ui/row_model.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tidemark {

// The watched markets and where they stand over the chosen window: one row a market, in the person's order. Cells change
// one by one, and only when what they say changes. GUI thread.
class MarketModel : public RowModel {
    Q_OBJECT

public:
    using enum MarketStanding::Column;
    enum Role {
        PositionRole = Qt::UserRole, // per mille from the window's low to its high; absent without a range
        TickRole,                    // how often the price has changed, negative where it fell last
    };

    explicit MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format) { m_words.setTimeFormat(format); }
    void setWindow(int window); // an index of rollingWindows
    // Where the market stands in the list; the newest market is `count()`.
    bool insert(int row, Symbol symbol);
    void remove(int row);
    // To where it then stands. False where it stands there already.
    bool move(int from, int to);
    // Once; what happens afterwards moves no row.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Those of `symbols` in their order, then the others.
    void setOrder(const std::vector<Symbol> &symbols);
    [[nodiscard]] std::optional<int> rowOf(Symbol symbol) const;
    [[nodiscard]] Symbol symbolAt(int row) const;
    [[nodiscard]] std::optional<Trade> lastOf(Symbol symbol) const;
    [[nodiscard]] std::optional<MarketFacts> factsOf(Symbol symbol) const;
    [[nodiscard]] std::vector<Symbol> symbols() const;

    void showPulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow);
    // The same for a list that nobody sees: put into words by the next `setNow` or `refresh`.
    void takePulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow);
    void setNow(Timestamp exchangeNow);
    // The decimals of prices changed.
    void refresh();
    // Only these rows are put into words as they change, and others when they are asked for; absent: all.
    void setSeen(const std::optional<std::pair<int, int>> &firstAndLast);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString titleToolTip(int column) const override { return m_words.titleToolTip(column); }
    [[nodiscard]] bool isFigure(int column) const override { return column != SymbolColumn && column != StateColumn; }

Q_SIGNALS:
    void orderChanged();

private:
    void tell(int row);
    [[nodiscard]] const MarketStanding &told(int row) const;
    void placeRows();
    void reorder(const std::vector<int> &rows);

    MarketWords m_words;
    mutable std::vector<MarketStanding> m_rows; // words are found when they are asked for
    std::unordered_map<Symbol, int> m_places;
    std::optional<std::pair<int, int>> m_seen;
};

} // namespace tidemark
