#include "archive/duckdb_session.h"
#include "archive/parquet.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace tidemark {
namespace {

constexpr std::size_t pageTrades = 16'384;

[[nodiscard]] Error notTrades(const QString &path, const QString &why)
{
    return {QStringLiteral("The file %1 cannot be read as trades: %2. It wants the columns trade_id, symbol, traded_at, price, quantity "
                           "and buyer_is_maker, as “tidemark-cli export” writes them.").arg(path, why)};
}

// This file and what is in it: DuckDB takes a path for a pattern of paths, and a folder “symbol=…” for the values of that column.
[[nodiscard]] QString tableOf(QString path)
{
    static const QRegularExpression patternSign(QStringLiteral(R"(([*?\[]))"));
    return QStringLiteral("read_parquet(%1, hive_partitioning = false)").arg(duckdbLiteral(path.replace(patternSign, QStringLiteral("[\\1]"))));
}

struct WantedColumn {
    const char *name;
    const char *form; // in words
};

constexpr std::array<WantedColumn, 6> wanted{{{"trade_id", "a 64-bit integer"},
                                              {"symbol", "text"},
                                              {"traded_at", "a timestamp in microseconds"},
                                              {"price", "a decimal of at most 8 decimals"},
                                              {"quantity", "a decimal of at most 8 decimals"},
                                              {"buyer_is_maker", "a boolean"}}};

[[nodiscard]] QString nameOf(std::size_t column)
{
    return QString::fromLatin1(wanted[column].name);
}

// A row of six columns, as DuckDB has it in memory.
struct TradeColumns {
    const std::int64_t *ids;
    const duckdb::Text *symbols;
    const std::int64_t *moments;
    const std::int64_t *prices;
    const duckdb::HugeInteger *quantities;
    const bool *makers;
};

[[nodiscard]] std::string_view viewOf(const duckdb::Text &text)
{
    constexpr std::uint32_t inlined = 12;
    return {text.length <= inlined ? text.start : text.pointer, text.length};
}

// What has no place in a record.
[[nodiscard]] QString faultOf(const TradeColumns &columns, std::size_t row)
{
    const auto &quantity = columns.quantities[row];
    if (quantity.upper != 0 || std::int64_t(quantity.lower) < 0)
        return QStringLiteral("its quantity does not fit");
    if (columns.prices[row] < 0 || columns.ids[row] < 0)
        return QStringLiteral("its price or id is negative");
    return {};
}

class DuckDbReader final : public ParquetReader {
public:
    DuckDbReader(std::unique_ptr<DuckDbSession> session, QString path) : m_session(std::move(session)), m_path(std::move(path)) {}
    ~DuckDbReader() override
    {
        const auto &api = m_session->api();
        if (m_hasAnswer)
            api.destroyAnswer(&m_answer);
        if (m_statement)
            api.destroyPrepare(&m_statement);
    }

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<std::vector<Trade>> next() override;

private:
    [[nodiscard]] Result<void> checkColumns();
    [[nodiscard]] bool isFit(const duckdb::Answer &answer, std::size_t column) const;
    [[nodiscard]] bool isFitDecimal(duckdb::Answer answer, std::size_t column) const;
    [[nodiscard]] Result<void> execute(const QString &sql);
    [[nodiscard]] Result<void> take(duckdb::Handle chunk, std::vector<Trade> &trades);
    [[nodiscard]] Error failure(const QString &why) const { return notTrades(m_path, why); }

    std::unique_ptr<DuckDbSession> m_session;
    QString m_path;
    duckdb::Handle m_statement = nullptr;
    duckdb::Answer m_answer{};
    bool m_hasAnswer = false;
    bool m_isAtEnd = false;
    std::int64_t m_rows = 0;
};

Result<void> DuckDbReader::start()
{
    if (auto fit = checkColumns(); !fit)
        return fit;
    // Into the types that the rows are read as; a value that does not fit is an error of DuckDB's, never rounded.
    return execute(QStringLiteral("SELECT trade_id, symbol, traded_at, price::DECIMAL(18,8), quantity::DECIMAL(20,8), buyer_is_maker "
                                  "FROM %1").arg(tableOf(m_path)));
}

Result<void> DuckDbReader::checkColumns()
{
    const auto &api = m_session->api();
    const auto sql = QStringLiteral("SELECT trade_id, symbol, traded_at, price, quantity, buyer_is_maker FROM %1 LIMIT 0")
                         .arg(tableOf(m_path));
    duckdb::Answer answer{};
    QString problem;
    if (api.query(m_session->connection(), sql.toUtf8().constData(), &answer) != 0)
        problem = duckdbWords(api.answerError(&answer));
    for (std::size_t column = 0; problem.isEmpty() && column < wanted.size(); ++column) {
        if (!isFit(answer, column))
            problem = QStringLiteral("its column %1 is not %2").arg(nameOf(column), QString::fromLatin1(wanted[column].form));
    }
    api.destroyAnswer(&answer);
    return problem.isEmpty() ? Result<void>() : Result<void>(failure(problem));
}

bool DuckDbReader::isFit(const duckdb::Answer &answer, std::size_t column) const
{
    auto copy = answer;
    const auto type = m_session->api().columnType(&copy, column);
    constexpr std::array types{duckdb::BigInteger, duckdb::Varchar, duckdb::TimestampUtc, duckdb::DecimalNumber, duckdb::DecimalNumber,
                               duckdb::Boolean};
    if (types[column] == duckdb::DecimalNumber)
        return type == duckdb::DecimalNumber && isFitDecimal(answer, column);
    return type == types[column] || (types[column] == duckdb::TimestampUtc && type == duckdb::Timestamp);
}

bool DuckDbReader::isFitDecimal(duckdb::Answer answer, std::size_t column) const
{
    const auto &api = m_session->api();
    auto type = api.columnLogicalType(&answer, column);
    const bool isFit = api.decimalScale(type) <= Decimal::decimals;
    api.destroyType(&type);
    return isFit;
}

Result<void> DuckDbReader::execute(const QString &sql)
{
    const auto &api = m_session->api();
    if (api.prepare(m_session->connection(), sql.toUtf8().constData(), &m_statement) != 0)
        return failure(duckdbWords(api.prepareError(m_statement)));
    m_hasAnswer = true;
    if (api.executeStreaming(m_statement, &m_answer) != 0)
        return failure(duckdbWords(api.answerError(&m_answer)));
    return {};
}

Result<std::vector<Trade>> DuckDbReader::next()
{
    const auto &api = m_session->api();
    std::vector<Trade> trades;
    while (trades.size() < pageTrades && !m_isAtEnd) {
        auto chunk = api.fetchChunk(m_answer);
        m_isAtEnd = !chunk || api.chunkSize(chunk) == 0; // to ask once more would be an error
        if (!chunk)
            break;
        auto taken = take(chunk, trades);
        api.destroyChunk(&chunk);
        if (!taken)
            return taken.error();
    }
    // A file that is damaged further on ends early, and says so here.
    if (const auto *error = api.answerError(&m_answer); error && *error)
        return failure(duckdbWords(error));
    return trades;
}

Result<void> DuckDbReader::take(duckdb::Handle chunk, std::vector<Trade> &trades)
{
    const auto &api = m_session->api();
    const auto rows = api.chunkSize(chunk);
    std::array<const void *, wanted.size()> data{};
    for (std::size_t column = 0; column < wanted.size(); ++column) {
        auto *vector = api.chunkVector(chunk, column);
        data[column] = api.vectorData(vector);
        const auto *validity = api.vectorValidity(vector);
        for (duckdb::Index row = 0; validity && row < rows; ++row) {
            if ((validity[row / 64] >> (row % 64) & 1U) == 0)
                return failure(QStringLiteral("its column %1 is empty in row %2").arg(nameOf(column)).arg(m_rows + std::int64_t(row) + 1));
        }
    }
    const TradeColumns columns{static_cast<const std::int64_t *>(data[0]), static_cast<const duckdb::Text *>(data[1]),
                               static_cast<const std::int64_t *>(data[2]), static_cast<const std::int64_t *>(data[3]),
                               static_cast<const duckdb::HugeInteger *>(data[4]), static_cast<const bool *>(data[5])};
    for (std::size_t row = 0; row < rows; ++row, ++m_rows) {
        const auto symbol = Symbol::fromText(viewOf(columns.symbols[row]));
        const auto fault = symbol ? faultOf(columns, row) : symbol.message();
        if (!fault.isEmpty())
            return failure(QStringLiteral("row %1: %2").arg(m_rows + 1).arg(fault));
        trades.push_back({*symbol, columns.ids[row], timestampFromMicros(columns.moments[row]), Decimal::fromUnits(columns.prices[row]),
                          Decimal::fromUnits(std::int64_t(columns.quantities[row].lower)), columns.makers[row]});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<ParquetReader>> ParquetReader::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{QStringLiteral("There is no readable file %1.").arg(path)};
    auto session = DuckDbSession::open();
    if (!session)
        return session.error();
    auto reader = std::make_unique<DuckDbReader>(std::move(session).value(), QFileInfo(path).absoluteFilePath());
    if (auto started = reader->start(); !started)
        return started.error();
    return std::unique_ptr<ParquetReader>(std::move(reader));
}

} // namespace tidemark
