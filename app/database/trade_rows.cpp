#include "database/trade_rows.h"

#include "database/pg_numeric.h"

namespace tidemark {
namespace {

// The columns are numeric(18,8) and numeric(20,8): what the record wrote fits a Decimal.
[[nodiscard]] Decimal decimalAt(const PgRows &rows, int row, int column)
{
    const auto value = readNumeric(rows.text(row, column));
    Q_ASSERT(value);
    return value.value_or(Decimal());
}

[[nodiscard]] WideDecimal wideDecimalAt(const PgRows &rows, int row, int column, int scale)
{
    const auto value = WideDecimal::fromText(rows.text(row, column), scale);
    Q_ASSERT(value.ok());
    return value ? *value : WideDecimal(scale);
}

} // namespace

Trade tradeAt(const PgRows &rows, int row, const Symbol &symbol, int column)
{
    Trade trade;
    trade.symbol = symbol;
    trade.tradedAt = rows.moment(row, column);
    trade.id = rows.integer(row, column + 1);
    trade.price = decimalAt(rows, row, column + 2);
    trade.quantity = decimalAt(rows, row, column + 3);
    trade.buyerIsMaker = rows.boolean(row, column + 4);
    return trade;
}

std::vector<Trade> tradesOf(const PgRows &rows, const Symbol &symbol)
{
    std::vector<Trade> trades;
    trades.reserve(std::size_t(rows.count()));
    for (int row = 0; row < rows.count(); ++row)
        trades.push_back(tradeAt(rows, row, symbol));
    return trades;
}

namespace {

// The first columns, which candles of every kind begin with.
template <typename AnyCandle>
void takeFigures(AnyCandle &candle, const PgRows &rows, int row)
{
    candle.openedAt = rows.moment(row, 0);
    candle.open = decimalAt(rows, row, 1);
    candle.high = decimalAt(rows, row, 2);
    candle.low = decimalAt(rows, row, 3);
    candle.close = decimalAt(rows, row, 4);
    candle.volume = wideDecimalAt(rows, row, 5, Decimal::decimals);
}

} // namespace

Candle candleAt(const PgRows &rows, int row, const Symbol &symbol, std::chrono::seconds span)
{
    Candle candle;
    candle.symbol = symbol;
    candle.span = span;
    takeFigures(candle, rows, row);
    candle.quoteVolume = wideDecimalAt(rows, row, 6, 2 * Decimal::decimals);
    candle.trades = rows.integer(row, 7);
    candle.firstId = rows.integer(row, 8);
    candle.lastId = rows.integer(row, 9);
    candle.lowAt = rows.moment(row, 10);
    candle.highAt = rows.moment(row, 11);
    return candle;
}

namespace {

ChartCandle timelessCandleAt(const PgRows &rows, int row, std::chrono::seconds span)
{
    ChartCandle candle;
    candle.span = span;
    takeFigures(candle, rows, row);
    candle.ticks = rows.integer(row, 6);
    return candle;
}

} // namespace

ChartCandle chartCandleAt(const PgRows &rows, int row, std::chrono::seconds span)
{
    auto candle = timelessCandleAt(rows, row, span);
    candle.firstAt = candle.openedAt;
    candle.lastAt = candle.endsAt() - std::chrono::microseconds(1);
    candle.lowAt = rows.moment(row, 7);
    candle.highAt = rows.moment(row, 8);
    return candle;
}

ChartCandle chartSecondAt(const PgRows &rows, int row)
{
    auto candle = timelessCandleAt(rows, row, std::chrono::seconds(1));
    candle.firstAt = candle.lowAt = rows.moment(row, 7);
    candle.lastAt = candle.highAt = rows.moment(row, 8);
    return candle;
}

QByteArray parameter(const Symbol &symbol)
{
    return {symbol.view().data(), qsizetype(symbol.view().size())};
}

QByteArray parameter(Timestamp moment)
{
    return QByteArray::fromStdString(toIsoText(moment));
}

QByteArray parameter(std::int64_t number)
{
    return QByteArray::number(qlonglong(number));
}

QByteArray parameter(std::chrono::seconds span)
{
    return QByteArray::number(qlonglong(span.count())) + " seconds";
}

} // namespace tidemark
