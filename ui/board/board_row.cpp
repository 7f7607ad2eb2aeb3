#include "ui/board/board_row.h"

#include "ui/live/market_facts.h"

#include <algorithm>

namespace tidemark {
namespace {

__extension__ using Wide = __int128;

constexpr std::chrono::seconds leastSpan(1);
constexpr std::chrono::hours exchangeSpan(24);

[[nodiscard]] std::optional<Wide> moveOf(const BoardRow &row)
{
    const auto price = row.price();
    const auto opening = row.opening();
    if (!price || !opening || opening->units() <= 0)
        return std::nullopt;
    return (Wide(price->units()) - opening->units()) * 1'000'000'000'000 / opening->units();
}

template <typename Number>
[[nodiscard]] std::optional<double> asKey(const std::optional<Number> &number)
{
    return number ? std::optional(double(*number)) : std::nullopt;
}

[[nodiscard]] std::optional<double> largestOf(const BoardRow &row)
{
    const auto &largest = row.market.turnover.largest;
    return row.isRecorded && largest ? std::optional(largest->value.toDouble()) : std::nullopt;
}

// From what is whole to what lacks most.
[[nodiscard]] double lackOf(const BoardRow &row)
{
    return !row.isRecorded ? 1e18 : row.market.isWhole ? double(row.market.missing) : 1e9 + double(row.market.missing);
}

[[nodiscard]] std::optional<double> keyOf(const BoardRow &row, int column)
{
    switch (column) {
    case BoardRow::PriceColumn:
        return row.price() ? std::optional(row.price()->toDouble()) : std::nullopt;
    case BoardRow::ChangeColumn:
        return asKey(moveOf(row));
    case BoardRow::RangeColumn:
        return asKey(row.position());
    case BoardRow::RateColumn:
        return row.tradesPerSecond();
    case BoardRow::ValueColumn:
        return row.valuePerSecond();
    case BoardRow::LargestColumn:
        return largestOf(row);
    case BoardRow::LagColumn:
        return row.isRecorded && row.market.lag ? std::optional(double(row.market.lag->count())) : std::nullopt;
    case BoardRow::RecordColumn:
        return lackOf(row);
    default:
        return std::nullopt;
    }
}

[[nodiscard]] std::optional<double> keyOf(const BoardRow &row, const BoardOrder &order)
{
    if (!order.isByMoves)
        return keyOf(row, order.column);
    const auto move = moveOf(row);
    return move ? std::optional(double(*move < 0 ? -*move : *move)) : std::nullopt;
}

// 1 upwards, -1 downwards, 0 where the price stayed.
[[nodiscard]] int wayOf(Decimal before, Decimal after)
{
    return int(after > before) - int(after < before);
}

} // namespace

bool BoardRow::take(const BoardMarket &heard, Timestamp exchangeNow)
{
    const auto way = isRecorded && market.price && heard.price ? wayOf(*market.price, *heard.price) : 0;
    isRecorded = true;
    ticker.reset();
    market = heard;
    now = exchangeNow;
    tick = way != 0 ? way : tick;
    return way != 0;
}

bool BoardRow::take(const ExchangeTicker &heard)
{
    const auto way = ticker ? wayOf(ticker->last, heard.last) : 0;
    ticker = heard;
    now = heard.at;
    tick = way != 0 ? way : tick;
    return way != 0;
}

std::optional<Decimal> BoardRow::price() const
{
    if (isRecorded)
        return market.price;
    return ticker && ticker->last.units() > 0 ? std::optional(ticker->last) : std::nullopt;
}

std::optional<Decimal> BoardRow::opening() const
{
    if (isRecorded)
        return market.window.opening ? std::optional(market.window.opening->price) : std::nullopt;
    return ticker && ticker->open.units() > 0 ? std::optional(ticker->open) : std::nullopt;
}

std::optional<Decimal> BoardRow::low() const
{
    if (isRecorded)
        return market.window.extremes ? std::optional(market.window.extremes->low.price) : std::nullopt;
    return ticker && ticker->low.units() > 0 ? std::optional(ticker->low) : std::nullopt;
}

std::optional<Decimal> BoardRow::high() const
{
    if (isRecorded)
        return market.window.extremes ? std::optional(market.window.extremes->high.price) : std::nullopt;
    return ticker && ticker->high.units() > 0 ? std::optional(ticker->high) : std::nullopt;
}

std::optional<int> BoardRow::position() const
{
    const auto lowest = low();
    const auto highest = high();
    const auto last = price();
    if (!lowest || !highest || !last || *lowest == *highest)
        return std::nullopt;
    const auto place = Wide(last->units() - lowest->units()) * 1'000 / (highest->units() - lowest->units());
    return int(std::clamp<Wide>(place, 0, 1'000));
}

int BoardRow::way() const
{
    const auto last = price();
    const auto first = opening();
    return !last || !first ? 0 : *last > *first ? 1 : *last < *first ? -1 : 0;
}

std::optional<std::chrono::microseconds> BoardRow::span() const
{
    if (!isRecorded)
        return ticker ? std::optional<std::chrono::microseconds>(exchangeSpan) : std::nullopt;
    const auto span = now - market.turnover.from;
    return span >= leastSpan ? std::optional(span) : std::nullopt;
}

std::optional<double> BoardRow::tradesPerSecond() const
{
    const auto time = isRecorded ? span() : std::nullopt; // the exchange does not tell how many
    return time ? std::optional(double(market.turnover.trades) * 1e6 / double(time->count())) : std::nullopt;
}

std::optional<double> BoardRow::valuePerSecond() const
{
    const auto time = span();
    const auto &value = isRecorded ? market.turnover.value : ticker ? ticker->value : market.turnover.value;
    return time ? std::optional(value.toDouble() * 1e6 / double(time->count())) : std::nullopt;
}

bool BoardRow::isDoubtful() const
{
    return isRecorded ? !isCurrent(market.state) : true;
}

bool BoardRow::isPart(int column) const
{
    if (!isRecorded || !market.price)
        return false;
    const bool isFigure = column == ChangeColumn || column == RangeColumn || column == RateColumn || column == ValueColumn || column == LargestColumn;
    if (isFigure && isDoubtful())
        return true;
    switch (column) {
    case ChangeColumn:
    case RangeColumn:
        return !market.window.isComplete;
    case RateColumn:
    case ValueColumn:
        return !market.isWhole;
    case LargestColumn:
        return isLargestPart();
    default:
        return false;
    }
}

bool BoardRow::isLargestPart() const
{
    return !market.isWhole || market.largestSince > market.turnover.from;
}

bool comesBefore(const BoardRow &a, const BoardRow &b, const BoardOrder &order)
{
    if (!order.isMixed && a.isRecorded != b.isRecorded)
        return a.isRecorded;
    const bool isAmount = !order.isByMoves && (order.column == BoardRow::ValueColumn || order.column == BoardRow::LargestColumn);
    if (isAmount && a.quoteRank != b.quoteRank)
        return a.quoteRank < b.quoteRank;
    const bool isUp = order.direction == Qt::AscendingOrder && !order.isByMoves;
    if (order.column == BoardRow::SymbolColumn && !order.isByMoves)
        return isUp ? a.symbol < b.symbol : b.symbol < a.symbol;
    const auto keyA = keyOf(a, order);
    const auto keyB = keyOf(b, order);
    if (keyA && keyB && *keyA != *keyB)
        return isUp ? *keyA < *keyB : *keyB < *keyA;
    return keyA.has_value() != keyB.has_value() ? keyA.has_value() : a.symbol < b.symbol;
}

} // namespace tidemark
