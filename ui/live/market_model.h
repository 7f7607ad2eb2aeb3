#pragma once

#include "core/live_values.h"
#include "ui/live/market_state_text.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

// The watched markets and where they stand: one row a market, in the user's order. Cells change one by one, and only
// when what they say changes. GUI thread.
class MarketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SymbolColumn, LastColumn, ChangeColumn, RateColumn, AgeColumn, StateColumn, ColumnCount };

    explicit MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // Where the market stands in the list; the newest market is `count()`.
    bool insert(int row, Symbol symbol);
    void remove(int row);
    [[nodiscard]] std::optional<int> rowOf(Symbol symbol) const;
    [[nodiscard]] Symbol symbolAt(int row) const;
    [[nodiscard]] std::optional<Trade> lastOf(Symbol symbol) const;
    [[nodiscard]] std::vector<Symbol> symbols() const;

    void showPulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow);
    void setNow(Timestamp exchangeNow);
    // The decimals of prices changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Symbol symbol;
        MarketPulse pulse; // without its windows and what it lost
        int direction = 0; // of the last change of price
        MarketStateText state;
        Timestamp stateAt; // when it was put into words
        std::array<QString, ColumnCount> texts;
    };
    void tellState(Row &row) const;
    static void take(Row &row, const MarketPulse &pulse);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] int direction(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    [[nodiscard]] QString priceToolTip(const Row &row) const;
    [[nodiscard]] QString accessibleText(const Row &row, int column) const;
    [[nodiscard]] QVariant foreground(const Row &row, int column) const;
    void refreshRow(int row);

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    Timestamp m_now;
    std::vector<Row> m_rows;
};

} // namespace tidemark
