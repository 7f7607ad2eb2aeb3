#include "bench/plain_ways.h"

#include "bench/made_trades.h"
#include "database/copy_encoder.h"
#include "database/partitions.h"
#include "database/sql_text.h"

namespace tidemark::bench {

double bareCopy(const TestDatabase &database, const std::vector<TradeBatch> &batches)
{
    const auto session = database.open();
    (void)mustHave(Partitions(*session).ensureFor(batches.front().trades));
    std::int64_t copied = 0;
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches) {
        CopyEncoder encoder;
        encoder.add(batch.trades);
        copied += mustHave(session->copyIn(sqlQuery(QStringLiteral("copy_trades")), encoder.finish()));
    }
    return perSecond(copied, timer);
}

double singleInserts(const TestDatabase &database, const std::vector<Trade> &trades)
{
    const auto session = database.open();
    (void)mustHave(Partitions(*session).ensureFor(trades));
    QElapsedTimer timer;
    timer.start();
    for (const auto &trade : trades) {
        (void)mustHave(session->query(
            "INSERT INTO trades VALUES ($1, $2, $3, $4, $5, $6)",
            {trade.symbol.toString().toUtf8(), toIsoString(trade.tradedAt).toUtf8(), QByteArray::number(qlonglong(trade.id)),
             QByteArray::fromStdString(trade.price.toText()), QByteArray::fromStdString(trade.quantity.toText()),
             trade.buyerIsMaker ? "true" : "false"}));
    }
    return perSecond(std::int64_t(trades.size()), timer);
}

PlainWays::PlainWays(const Scale &scale)
    : m_alternations(scale.alternations),
      m_trades(makeTrades(scale.pick(500'000, 200'000))),
      m_batches(inBatches(m_trades, batchTrades)),
      m_inserted(m_trades.begin(), m_trades.begin() + scale.pick(1'000, 300))
{
}

void PlainWays::alternate(const QString &name, const std::function<Run(const TestDatabase &)> &way, const QString &wantedOfCopy,
                          const QString &wantedOfInserts) const
{
    std::vector<double> toCopy;
    std::vector<double> toInsert;
    for (int round = 0; round < m_alternations; ++round) {
        const auto copy = bareCopy(TestDatabase(m_server), m_batches);
        const auto run = way(TestDatabase(m_server));
        const auto insert = singleInserts(TestDatabase(m_server), m_inserted);
        toCopy.push_back(run.tradesPerSecond / copy);
        toInsert.push_back(run.tradesPerSecond / insert);
        say(QStringLiteral("  %1 %2 trades/s   bare COPY %3 rows/s   INSERT %4 rows/s   ratio %5%6")
                .arg(name).arg(run.tradesPerSecond, 7, 'f', 0).arg(copy, 7, 'f', 0).arg(insert, 5, 'f', 0)
                .arg(toCopy.back(), 0, 'f', 2).arg(run.remark));
    }
    say(QStringLiteral("  of bare COPY               %1%2").arg(spread(toCopy, 2), wantedOfCopy));
    say(QStringLiteral("  times single INSERTs       %1%2").arg(spread(toInsert, 0), wantedOfInserts));
}

} // namespace tidemark::bench
