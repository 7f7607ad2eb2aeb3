#pragma once

#include "core/trade.h"
#include "ui/row_model.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QLocale>

#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace tidemark {

// The newest trades of one market, the newest first: bounded, filled in batches, the batches bounded too. Where a batch
// brought more than is taken, the ids tell how many are not in here. GUI thread.
class TapeModel : public RowModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, PriceColumn, QuantityColumn, SideColumn, ColumnCount };
    enum Role {
        WeightRole = Qt::UserRole, // per mille of what counts as a large trade, by price × quantity; at most 1000
        LeftOutRole,               // trades between this one and the next older row that are not in here
    };
    static constexpr std::size_t capacity = 10'000; // rows
    static constexpr std::size_t mostAtOnce = 200;  // new rows a batch: more than a screen shows
    static constexpr int largeFactor = 10;          // times the mean of the trades before: large
    static constexpr int leastKnown = 50;           // trades before that anything is called large

    explicit TapeModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    // Another market; begins with what is known of it.
    void restart(std::span<const Trade> trades);
    // Any order; what is there, or older than all that is shown, changes nothing. Of newer ones the newest `most` are taken.
    void add(std::span<const Trade> trades, std::size_t most = mostAtOnce);
    // Of trades that a person left out on purpose it is not told that they are.
    void setFiltered(bool filtered) { m_isFiltered = filtered; }
    [[nodiscard]] const Trade *tradeAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString titleToolTip(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != SideColumn; }

private:
    struct Row {
        Trade trade;
        int weight = 0;
    };
    [[nodiscard]] std::vector<Row> newRows(std::span<const Trade> trades, std::size_t most);
    void insertLate(const Trade &trade);
    void dropOldest();
    [[nodiscard]] int weigh(const Trade &trade);
    [[nodiscard]] QString text(const Trade &trade, int column) const;
    [[nodiscard]] QString toolTip(int row) const;
    [[nodiscard]] std::int64_t leftOutAfter(int row) const;

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    std::deque<Row> m_rows; // newest first
    double m_meanValue = 0;  // of price × quantity, the newest trades counting most
    int m_weighed = 0;       // trades that the mean is made of
    bool m_isFiltered = false;
};

} // namespace tidemark
