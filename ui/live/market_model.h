#pragma once

#include "core/live_values.h"
#include "ui/live/market_facts.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

// The watched markets and where they stand over the chosen window: one row a market, in the person's order. Cells change
// one by one, and only when what they say changes. GUI thread.
class MarketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SymbolColumn, LastColumn, ChangeColumn, DifferenceColumn, RangeColumn, RateColumn, LagColumn, AgeColumn,
                  StateColumn, ColumnCount };
    enum Role {
        PositionRole = Qt::UserRole, // per mille from the window's low to its high; absent without a range
        TickRole,                    // how often the price has changed, negative where it fell last
    };

    explicit MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void orderChanged();

private:
    struct Row {
        Symbol symbol;
        MarketPulse pulse; // without what it lost
        MarketFacts facts;
        std::optional<int> position;
        int ticks = 0;     // changes of price
        Timestamp stateAt; // when it was put into words
        std::array<QString, ColumnCount> texts;
    };
    [[nodiscard]] static bool isPrice(int column); // is doubtful with the market
    void take(Row &row, const MarketPulse &pulse);
    [[nodiscard]] const WindowExtremes &window(const Row &row) const { return row.pulse.windows[std::size_t(m_window)]; }
    void tellState(Row &row) const;
    void tellPrice(Row &row) const;
    void tellTexts(int row);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] int direction(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    [[nodiscard]] QString changeToolTip(const Row &row) const;
    [[nodiscard]] QString rangeToolTip(const Row &row) const;
    [[nodiscard]] QString priceToolTip(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row, int column) const;
    [[nodiscard]] QVariant foreground(const Row &row, int column) const;
    [[nodiscard]] QString headerToolTip(int section) const;
    [[nodiscard]] QString price(const Row &row, Decimal price) const;
    __extension__ using Wide = __int128;
    [[nodiscard]] std::optional<Wide> sortKey(const Row &row, int column) const;
    [[nodiscard]] bool comesBefore(const Row &a, const Row &b, int column, Qt::SortOrder order) const;
    void reorder(const std::vector<int> &rows);

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    Timestamp m_now;
    int m_window = 2;
    std::vector<Row> m_rows;
};

} // namespace tidemark
