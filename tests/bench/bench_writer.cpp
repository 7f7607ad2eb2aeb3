#include "database/copy_encoder.h"
#include "database/partitions.h"
#include "database/sql_text.h"
#include "database/trade_writer.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace tidemark;

namespace {

constexpr int totalTrades = 500'000;
constexpr int batchTrades = 25'000;
constexpr int insertedTrades = 5'000;
constexpr int alternations = 5;

// Two symbols in turns, some 5,000 trades a second, as the exchange would deliver them.
std::vector<TradeBatch> makeBatches()
{
    const std::array symbols{Symbol::fromText(std::string_view("BTCUSDT")).value(),
                             Symbol::fromText(std::string_view("ETHUSDT")).value()};
    std::array<std::int64_t, 2> ids{3'735'683'259, 1'520'538'925};
    std::mt19937_64 random(1);
    std::vector<TradeBatch> batches(totalTrades / batchTrades);
    auto moment = parseTimestamp(u"2024-08-08T23:54:15Z").value();
    std::int64_t price = 6'183'763;
    for (auto &batch : batches) {
        batch.trades.reserve(batchTrades);
        for (int i = 0; i < batchTrades; ++i) {
            const auto which = random() % 2;
            moment += std::chrono::microseconds(random() % 400);
            price += std::int64_t(random() % 21) - 10;
            batch.trades.push_back({symbols[which], ids[which]++, moment, Decimal::fromUnits(price * 1'000'000),
                                    Decimal::fromUnits(std::int64_t(random() % 100'000) * 1000 + 1000), random() % 2 == 0});
        }
    }
    return batches;
}

void require(bool done, const QString &why)
{
    if (!done)
        qFatal("%s", qPrintable(why));
}

double rate(std::int64_t rows, const QElapsedTimer &timer)
{
    return double(rows) * 1e9 / double(timer.nsecsElapsed());
}

double bareCopy(const TestDatabase &database, const std::vector<TradeBatch> &batches)
{
    const auto session = database.open();
    Partitions partitions(*session);
    require(partitions.ensureFor(batches.front().trades).ok(), QStringLiteral("partitions"));
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches) {
        CopyEncoder encoder;
        encoder.add(batch.trades);
        const auto copied = session->copyIn(sqlQuery(QStringLiteral("copy_trades")), encoder.finish());
        require(copied.ok(), copied.message());
    }
    return rate(totalTrades, timer);
}

double wholeWay(const TestDatabase &database, const std::vector<TradeBatch> &batches)
{
    const auto session = database.open();
    TradeWriter writer(*session);
    std::int64_t stored = 0;
    QElapsedTimer timer;
    timer.start();
    auto prepared = PreparedBatch::of({&batches.front(), 1});
    for (std::size_t next = 1; next <= batches.size(); ++next) {
        const auto begun = writer.begin(prepared);
        require(begun.ok(), begun.message());
        if (next < batches.size())
            prepared = PreparedBatch::of({&batches[next], 1});
        const auto report = writer.finish();
        require(report.ok(), report.message());
        stored += report->stored;
    }
    require(stored == totalTrades, QStringLiteral("not all were stored"));
    return rate(totalTrades, timer);
}

double autocommittedInserts(const TestDatabase &database, const std::vector<TradeBatch> &batches)
{
    const auto session = database.open();
    require(Partitions(*session).ensureFor(batches.front().trades).ok(), QStringLiteral("partitions"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < insertedTrades; ++i) {
        const auto &trade = batches.front().trades[std::size_t(i)];
        const auto inserted = session->query(
            "INSERT INTO trades VALUES ($1, $2, $3, $4, $5, $6)",
            {trade.symbol.toString().toUtf8(), toIsoString(trade.tradedAt).toUtf8(), QByteArray::number(qlonglong(trade.id)),
             QByteArray::fromStdString(trade.price.toText()), QByteArray::fromStdString(trade.quantity.toText()),
             trade.buyerIsMaker ? "true" : "false"});
        require(inserted.ok(), inserted.message());
    }
    return rate(insertedTrades, timer);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measurePreparation(const std::vector<TradeBatch> &batches)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches) {
        CopyEncoder encoder;
        encoder.add(batch.trades);
        require(!encoder.finish().empty(), QStringLiteral("empty"));
    }
    const auto encoded = rate(totalTrades, timer);
    timer.restart();
    for (const auto &batch : batches)
        require(!PreparedBatch::of({&batch, 1}).isEmpty(), QStringLiteral("empty"));
    std::printf("encoding alone %.2f M rows/s; whole preparation %.2f M rows/s\n", encoded / 1e6, rate(totalTrades, timer) / 1e6);
}

} // namespace

// Trades a second on three ways into the same partitioned table, alternated so that a noisy machine treats them alike.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto batches = makeBatches();
    measurePreparation(batches);
    const TestServer server;
    std::vector<double> toCopy;
    std::vector<double> toInsert;
    for (int round = 0; round < alternations; ++round) {
        const auto copy = bareCopy(TestDatabase(server), batches);
        const auto whole = wholeWay(TestDatabase(server), batches);
        const auto insert = autocommittedInserts(TestDatabase(server), batches);
        toCopy.push_back(whole / copy);
        toInsert.push_back(whole / insert);
        std::printf("bare COPY %7.0f rows/s   whole way %7.0f rows/s (%.2f of it)   INSERT %6.0f rows/s (%.0f times)\n", copy,
                    whole, toCopy.back(), insert, toInsert.back());
        std::fflush(stdout);
    }
    std::printf("median: whole way %.2f of bare COPY, %.0f times one autocommitted INSERT a trade\n", median(toCopy), median(toInsert));
    return 0;
}
