#pragma once

#include "core/board_values.h"

#include <QString>

#include <array>
#include <optional>

namespace tidemark {

// One market of the board: what the record says of it, or, where it is not recorded, what the exchange does.
struct BoardRow {
    enum Column { SymbolColumn, PriceColumn, ChangeColumn, RangeColumn, RateColumn, ValueColumn, LargestColumn, LagColumn, RecordColumn, ColumnCount };

    Symbol symbol;
    QString quote; // the currency of its prices; empty where that is not known
    int quoteRank = 0; // among the quotes, the one with the most markets first
    bool isRecorded = false;
    BoardMarket market;                   // of a recorded one
    std::optional<ExchangeTicker> ticker; // of another one, once the exchange has said something
    Timestamp now;                        // the exchange's, when that was so
    int tick = 0;                         // of the last change of price: 1 up, −1 down
    std::int64_t tickAt = -1;             // in ms of the board's clock; −1: never
    std::array<QString, ColumnCount> told; // as it was shown last

    // True where the price is another one.
    bool take(const BoardMarket &heard, Timestamp exchangeNow);
    bool take(const ExchangeTicker &heard);

    [[nodiscard]] std::optional<Decimal> price() const;
    [[nodiscard]] std::optional<Decimal> opening() const; // what its change is measured from
    [[nodiscard]] std::optional<Decimal> low() const;
    [[nodiscard]] std::optional<Decimal> high() const;
    [[nodiscard]] std::optional<int> position() const; // per mille of the way from low to high
    [[nodiscard]] int way() const;                     // of the price over the window: 1 up, −1 down
    // Of which the rates are; nothing where it is too short, or unknown.
    [[nodiscard]] std::optional<std::chrono::microseconds> span() const;
    [[nodiscard]] std::optional<double> tradesPerSecond() const;
    [[nodiscard]] std::optional<double> valuePerSecond() const; // for people: the sums themselves are exact
    [[nodiscard]] bool isDoubtful() const; // the price may be old
    // Some of the window's trades are not here, so that what the column says is of less than the window.
    [[nodiscard]] bool isPart(int column) const;
    [[nodiscard]] bool isLargestPart() const;
};

// How the board is sorted. Of equal ones the name decides, so that nothing moves without a reason.
struct BoardOrder {
    int column = BoardRow::ValueColumn;
    Qt::SortOrder direction = Qt::DescendingOrder;
    bool isByMoves = false;    // instead: the largest changes first, up or down
    bool isMixed = false;      // what is not recorded stands among the others, since its figures are of the same window

    friend bool operator==(const BoardOrder &, const BoardOrder &) = default;
};

// What is not known comes last, either way. Amounts of different currencies are not compared: the quotes stand one after the other then.
[[nodiscard]] bool comesBefore(const BoardRow &a, const BoardRow &b, const BoardOrder &order);

} // namespace tidemark
