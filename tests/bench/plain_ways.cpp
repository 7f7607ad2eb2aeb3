#include "bench/plain_ways.h"

#include "bench/measurement.h"
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

} // namespace tidemark::bench
