#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/view/chart_frame.h"
#include "ui/time_format.h"

#include <QAbstractTableModel>

#include <vector>

namespace tidemark {

// What a chart draws, as rows: its candles, or the trades in view, or where these are more than anyone reads, what each of
// its pixel columns holds. The newest first.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Trades, Candles, Columns };
    enum TradeColumn { TradeTime, TradePrice, TradeQuantity, TradeSide, TradeId, TradeColumns };
    enum SpanColumn { SpanTime, SpanOpen, SpanHigh, SpanLow, SpanClose, SpanChange, SpanVolume, SpanTrades, SpanColumns };

    static constexpr std::size_t mostTrades = 2'000;

    using QAbstractTableModel::QAbstractTableModel;

    // A further column, of what the chart shows beside its market's price.
    struct Figure {
        struct Cell {
            QString text;
            QString plain; // for programs; empty where there is no value
            QString note;  // what has to be known of it, in words
            QString since = {}; // for programs: from when on it counts
        };
        QString title;
        QString name;          // for programs
        bool isCount = false;  // from some moment on, which is told
        std::vector<Cell> cells; // of each row, ascending
    };
    struct Content {
        Kind kind = Kind::Trades;
        std::vector<Tick> trades;      // ascending
        std::vector<PriceSpan> spans;  // ascending; of candles `firstAt` is when they open
        int priceDecimals = 2;
        TimeFormat format;
        std::vector<Timestamp> ends = {}; // of each row: as of when its figures are told
        std::vector<Figure> figures = {};
    };
    // What is in view, in that frame.
    [[nodiscard]] static Content contentOf(const ChartData &data, const ChartFrame &frame);
    void show(Content content);
    [[nodiscard]] Kind kind() const { return m_content.kind; }
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] Timestamp momentAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] QString tradeText(const Tick &trade, int column) const;
    [[nodiscard]] QString spanText(const PriceSpan &span, int column) const;
    [[nodiscard]] int ownColumns() const { return m_content.kind == Kind::Trades ? int(TradeColumns) : int(SpanColumns); }
    [[nodiscard]] QVariant figure(const Figure::Cell &cell, int role) const;

    Content m_content;
    int m_quantityDecimals = 0; // as many as any of them needs, so that they stand below one another
};

} // namespace tidemark
