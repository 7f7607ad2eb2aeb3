#include "spool/spool_doubts.h"

#include "spool/batch_codec.h"

#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(doubtLog, "tidemark.spool")

const QString makeTrades = QStringLiteral("CREATE TABLE IF NOT EXISTS doubted(row INTEGER PRIMARY KEY AUTOINCREMENT, symbol TEXT NOT NULL, "
                                          "trades INTEGER NOT NULL, payload BLOB NOT NULL)");
// Times in µs since 1970.
const QString makeEndings = QStringLiteral("CREATE TABLE IF NOT EXISTS endings(symbol TEXT NOT NULL, began_at INTEGER NOT NULL, "
                                           "first_id INTEGER NOT NULL, formerly_at INTEGER NOT NULL, PRIMARY KEY(symbol, formerly_at))");

[[nodiscard]] qlonglong micros(Timestamp moment)
{
    return qlonglong(microsOf(moment));
}

} // namespace

Result<SpoolDoubts> SpoolDoubts::open(const QString &path)
{
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return connection.error();
    const auto tables = connection.value().value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('doubted', 'endings')"));
    return tables ? Result<SpoolDoubts>(SpoolDoubts(path, std::move(connection).value(), tables->toInt() == 2)) : tables.error();
}

Result<void> SpoolDoubts::layOut()
{
    for (const auto &statement : {makeTrades, makeEndings}) {
        if (auto made = m_isLaidOut ? Result<void>() : m_connection.run(statement); !made)
            return made;
    }
    m_isLaidOut = true;
    return {};
}

Result<std::int64_t> SpoolDoubts::number(const QString &question)
{
    if (!m_isLaidOut)
        return std::int64_t(0);
    const auto answer = m_connection.value(question);
    return answer ? Result<std::int64_t>(answer->toLongLong()) : answer.error();
}

Result<void> SpoolDoubts::keep(const std::vector<Trade> &trades)
{
    std::map<Symbol, std::vector<Trade>> markets;
    for (const auto &trade : trades)
        markets[trade.symbol].push_back(trade);
    auto done = layOut();
    if (done)
        done = m_connection.begin();
    for (const auto &[symbol, ofMarket] : markets) {
        if (done)
            done = m_connection.run(QStringLiteral("INSERT INTO doubted(symbol, trades, payload) VALUES (?, ?, ?)"),
                                    {symbol.toString(), qlonglong(ofMarket.size()), encodeBatch({ofMarket, {}, {}})});
    }
    if (done)
        done = m_connection.commit();
    if (!done)
        m_connection.rollback();
    return done;
}

Result<std::map<Symbol, std::vector<Trade>>> SpoolDoubts::trades()
{
    if (!m_isLaidOut)
        return std::map<Symbol, std::vector<Trade>>();
    auto rows = m_connection.query(QStringLiteral("SELECT row, payload FROM doubted ORDER BY row"));
    if (!rows)
        return rows.error();
    std::map<Symbol, std::vector<Trade>> markets;
    while ((*rows)->next()) {
        const auto batch = decodeBatch((*rows)->value(1).toByteArray());
        if (!batch)
            qCWarning(doubtLog).noquote() << m_path << "doubted row" << (*rows)->value(0).toLongLong() << ":" << batch.message();
        for (const auto &trade : batch ? batch->trades : std::vector<Trade>())
            markets[trade.symbol].push_back(trade);
    }
    if (const auto trouble = SqliteConnection::trouble(**rows))
        return *trouble;
    return markets;
}

Result<std::int64_t> SpoolDoubts::count()
{
    return number(QStringLiteral("SELECT coalesce(sum(trades), 0) FROM doubted"));
}

Result<std::int64_t> SpoolDoubts::lastRow()
{
    return number(QStringLiteral("SELECT coalesce(max(row), 0) FROM doubted"));
}

Result<void> SpoolDoubts::release(const Symbol &symbol, std::int64_t row)
{
    return !m_isLaidOut ? Result<void>() : m_connection.run(QStringLiteral("DELETE FROM doubted WHERE symbol = ? AND row <= ?"), {symbol.toString(), qlonglong(row)});
}

Result<void> SpoolDoubts::keepEnding(const SeriesStart &start)
{
    auto laidOut = layOut();
    return !laidOut ? laidOut : m_connection.run(QStringLiteral("INSERT OR REPLACE INTO endings VALUES (?, ?, ?, ?)"),
                            {start.symbol.toString(), micros(start.beganAt), qlonglong(start.firstId), micros(start.formerlyAt)});
}

Result<std::vector<SeriesStart>> SpoolDoubts::endings()
{
    if (!m_isLaidOut)
        return std::vector<SeriesStart>();
    auto rows = m_connection.query(QStringLiteral("SELECT symbol, began_at, first_id, formerly_at FROM endings ORDER BY formerly_at"));
    if (!rows)
        return rows.error();
    std::vector<SeriesStart> starts;
    while ((*rows)->next()) {
        const auto symbol = Symbol::fromText((*rows)->value(0).toString());
        if (!symbol)
            return symbol.error();
        starts.push_back({*symbol, timestampFromMicros((*rows)->value(1).toLongLong()), (*rows)->value(2).toLongLong(),
                          timestampFromMicros((*rows)->value(3).toLongLong())});
    }
    if (const auto trouble = SqliteConnection::trouble(**rows))
        return *trouble;
    return starts;
}

Result<void> SpoolDoubts::releaseEnding(const SeriesStart &start)
{
    return !m_isLaidOut ? Result<void>() : m_connection.run(QStringLiteral("DELETE FROM endings WHERE symbol = ? AND formerly_at = ?"),
                            {start.symbol.toString(), micros(start.formerlyAt)});
}

} // namespace tidemark
