#include "archive/parquet_sink.h"

#include "archive/csv_rows.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using duckdb::Handle;
using duckdb::HugeInteger;
using duckdb::Index;

constexpr std::size_t mostPages = 3;

struct ColumnRow {
    const char *name;
    int type;
    std::uint8_t width = 0; // of a decimal
    std::uint8_t scale = 0;
};

constexpr ColumnRow tradeColumns[]{
    {"trade_id", duckdb::BigInteger},           {"symbol", duckdb::Varchar},
    {"traded_at", duckdb::TimestampUtc},        {"price", duckdb::DecimalNumber, 18, 8},
    {"quantity", duckdb::DecimalNumber, 20, 8}, {"buyer_is_maker", duckdb::Boolean},
};

constexpr ColumnRow candleColumns[]{
    {"symbol", duckdb::Varchar},
    {"span", duckdb::Varchar},
    {"opened_at", duckdb::TimestampUtc},
    {"open", duckdb::DecimalNumber, 18, 8},
    {"high", duckdb::DecimalNumber, 18, 8},
    {"low", duckdb::DecimalNumber, 18, 8},
    {"close", duckdb::DecimalNumber, 18, 8},
    {"volume", duckdb::DecimalNumber, 38, 8},
    {"quote_volume", duckdb::DecimalNumber, 38, 16},
    {"trades", duckdb::BigInteger},
    {"first_id", duckdb::BigInteger},
    {"last_id", duckdb::BigInteger},
    {"low_at", duckdb::TimestampUtc},
    {"high_at", duckdb::TimestampUtc},
};

[[nodiscard]] HugeInteger hugeOf(std::int64_t value)
{
    return {std::uint64_t(value), value < 0 ? -1 : 0};
}

// Absent: more than 38 digits.
[[nodiscard]] std::optional<HugeInteger> hugeOf(const WideDecimal &value)
{
    constexpr std::size_t mostDigits = 38;
    auto digits = value.toText();
    std::erase(digits, '.');
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.size() > mostDigits)
        return std::nullopt;
    WideDecimal::Units units = 0;
    for (const char digit : digits)
        units = units * 10 + WideDecimal::Units(digit - '0');
    return HugeInteger{std::uint64_t(units), std::int64_t(units >> 64)};
}

} // namespace

bool ParquetRows::put(Page page)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_pages.size() < mostPages || !m_isTaken; });
    if (!m_isTaken)
        return false;
    m_pages.push_back(std::move(page));
    m_changed.notify_all();
    return true;
}

void ParquetRows::end()
{
    const std::scoped_lock lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_all();
}

void ParquetRows::abandon()
{
    const std::scoped_lock lock(m_mutex);
    m_isAbandoned = m_hasEnded = true;
    m_changed.notify_all();
}

void ParquetRows::stopTaking()
{
    const std::scoped_lock lock(m_mutex);
    m_isTaken = false;
    m_changed.notify_all();
}

std::optional<ParquetRows::Page> ParquetRows::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pages.empty() || m_hasEnded; });
    if (m_pages.empty() || m_isAbandoned)
        return std::nullopt;
    auto page = std::move(m_pages.front());
    m_pages.pop_front();
    m_changed.notify_all();
    return page;
}

bool ParquetRows::isAbandoned() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isAbandoned;
}

Result<std::unique_ptr<TradeSink>> openParquetSink(const QString &path, RowKind rows)
{
    auto session = DuckDbSession::open();
    if (!session)
        return session.error();
    auto sink = std::make_unique<ParquetSink>(std::move(session).value(), rows);
    if (auto started = sink->start(path); !started)
        return started.error();
    return std::unique_ptr<TradeSink>(std::move(sink));
}

ParquetSink::ParquetSink(std::unique_ptr<DuckDbSession> session, RowKind rows) : m_session(std::move(session)), m_kind(rows) {}

ParquetSink::~ParquetSink()
{
    m_rows.abandon();
    join();
}

Result<void> ParquetSink::start(const QString &path)
{
    if (auto registered = registerRows(); !registered)
        return registered;
    const auto sql = QStringLiteral("COPY (SELECT * FROM tidemark_rows()) TO %1 (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 40960, USE_TMP_FILE false)")
                         .arg(duckdbLiteral(path));
    m_thread = std::thread([this, sql] {
        m_outcome = m_session->run(sql);
        m_rows.stopTaking();
    });
    return {};
}

Result<void> ParquetSink::registerRows()
{
    const auto &api = m_session->api();
    auto function = api.createTableFunction();
    api.nameTableFunction(function, "tidemark_rows");
    api.setExtraInfo(function, this, nullptr);
    api.setBind(function, [](Handle info) { declareColumns(info); });
    api.setInit(function, [](Handle) {});
    api.setFunction(function, [](Handle info, Handle chunk) { fill(info, chunk); });
    const bool isDone = api.registerTableFunction(m_session->connection(), function) == 0;
    api.destroyTableFunction(&function);
    return isDone ? Result<void>() : Result<void>(Error{QStringLiteral("DuckDB does not take rows")});
}

void ParquetSink::declareColumns(Handle info)
{
    const auto library = DuckDbLibrary::load(); // it is: this is called by it
    const auto &api = **library;
    const auto &sink = *static_cast<ParquetSink *>(api.bindExtraInfo(info));
    const auto columns = sink.m_kind == RowKind::Trades ? std::span<const ColumnRow>(tradeColumns) : std::span<const ColumnRow>(candleColumns);
    for (const auto &column : columns) {
        auto type = column.width > 0 ? api.createDecimalType(column.width, column.scale) : api.createType(column.type);
        api.addResultColumn(info, column.name, type);
        api.destroyType(&type);
    }
}

// No more than one vector at a time; none says that all were handed on.
void ParquetSink::fill(Handle info, Handle chunk)
{
    const auto library = DuckDbLibrary::load();
    const auto &api = **library;
    auto &sink = *static_cast<ParquetSink *>(api.functionExtraInfo(info));
    if (!sink.m_page) {
        sink.m_page = sink.m_rows.take();
        sink.m_at = 0;
    }
    Index rows = 0;
    if (sink.m_page) {
        const auto *trades = std::get_if<std::vector<Trade>>(&*sink.m_page);
        rows = trades ? sink.fillTrades(chunk, *trades) : sink.fillCandles(chunk, std::get<std::vector<Candle>>(*sink.m_page));
    }
    if (sink.m_rows.isAbandoned())
        api.setFunctionError(info, "the file was given up");
    if (!sink.m_tooLarge.isEmpty())
        api.setFunctionError(info, sink.m_tooLarge.toUtf8().constData());
    api.setChunkSize(chunk, rows);
}

template <typename Value>
Value *ParquetSink::column(Handle chunk, Index number) const
{
    const auto &api = m_session->api();
    return static_cast<Value *>(api.vectorData(api.chunkVector(chunk, number)));
}

void ParquetSink::setText(Handle chunk, Index number, Index row, std::string_view text) const
{
    const auto &api = m_session->api();
    api.assignText(api.chunkVector(chunk, number), row, text.data(), text.size());
}

Index ParquetSink::fillTrades(Handle chunk, const std::vector<Trade> &trades)
{
    const auto rows = std::min<Index>(m_session->api().vectorSize(), trades.size() - m_at);
    auto *ids = column<std::int64_t>(chunk, 0);
    auto *moments = column<std::int64_t>(chunk, 2);
    auto *prices = column<std::int64_t>(chunk, 3);
    auto *quantities = column<HugeInteger>(chunk, 4);
    auto *makers = column<bool>(chunk, 5);
    for (Index row = 0; row < rows; ++row) {
        const auto &trade = trades[m_at + row];
        ids[row] = trade.id;
        setText(chunk, 1, row, trade.symbol.view());
        moments[row] = microsOf(trade.tradedAt);
        prices[row] = trade.price.units();
        quantities[row] = hugeOf(trade.quantity.units());
        makers[row] = trade.buyerIsMaker;
    }
    m_at += rows;
    if (m_at == trades.size())
        m_page.reset();
    return rows;
}

Index ParquetSink::fillCandles(Handle chunk, const std::vector<Candle> &candles)
{
    const auto rows = std::min<Index>(m_session->api().vectorSize(), candles.size() - m_at);
    for (Index row = 0; row < rows; ++row) {
        const auto &candle = candles[m_at + row];
        setText(chunk, 0, row, candle.symbol.view());
        setText(chunk, 1, row, spanWord(candle.span));
        column<std::int64_t>(chunk, 2)[row] = microsOf(candle.openedAt);
        Index number = 3;
        for (const auto price : {candle.open, candle.high, candle.low, candle.close})
            column<std::int64_t>(chunk, number++)[row] = price.units();
        for (const auto *sum : {&candle.volume, &candle.quoteVolume}) {
            const auto units = hugeOf(*sum);
            if (!units)
                m_tooLarge = QStringLiteral("the volume %1 of %2 has more than the 38 digits that Parquet holds exactly").arg(sum->toString(), candle.symbol.toString());
            column<HugeInteger>(chunk, number++)[row] = units.value_or(HugeInteger{});
        }
        for (const auto count : {candle.trades, candle.firstId, candle.lastId})
            column<std::int64_t>(chunk, number++)[row] = count;
        for (const auto moment : {candle.lowAt, candle.highAt})
            column<std::int64_t>(chunk, number++)[row] = microsOf(moment);
    }
    m_at += rows;
    if (m_at == candles.size())
        m_page.reset();
    return rows;
}

Result<void> ParquetSink::write(std::span<const Trade> trades)
{
    return trades.empty() ? Result<void>() : put(std::vector<Trade>(trades.begin(), trades.end()));
}

Result<void> ParquetSink::write(std::span<const Candle> candles)
{
    return candles.empty() ? Result<void>() : put(std::vector<Candle>(candles.begin(), candles.end()));
}

Result<void> ParquetSink::put(ParquetRows::Page page)
{
    if (m_rows.put(std::move(page)))
        return {};
    join();
    return *m_outcome ? Result<void>(Error{QStringLiteral("DuckDB ended early")}) : *m_outcome;
}

Result<void> ParquetSink::finish()
{
    m_rows.end();
    join();
    return *m_outcome;
}

void ParquetSink::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace tidemark
