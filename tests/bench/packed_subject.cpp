#include "bench/packed_subject.h"

#include "database/history.h"
#include "database/packer.h"
#include "support/archive_files.h"

#include <algorithm>
#include <functional>
#include <map>
#include <random>

namespace tidemark::bench {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t tradesPerStore = 50'000;
constexpr int asks = 300;

struct Question {
    QString name;
    std::function<void(History &, const Trade &)> ask;
};

[[nodiscard]] std::vector<Question> questions()
{
    return {{QStringLiteral("the price of a second"),
             [](History &history, const Trade &at) {
                 (void)mustHave(history.atSecond({at.symbol, std::chrono::floor<std::chrono::seconds>(at.tradedAt)}));
             }},
            {QStringLiteral("low and high of a minute"),
             [](History &history, const Trade &at) { (void)mustHave(history.summary(at.symbol, at.tradedAt, at.tradedAt + 1min)); }},
            {QStringLiteral("a page of the table"), [](History &history, const Trade &at) {
                 (void)mustHave(history.trades({at.symbol, at.tradedAt, at.tradedAt + 24h}, 1'000));
             }}};
}

[[nodiscard]] std::vector<Trade> made(int count)
{
    return madeHistory("BTCUSDT", 3'700'000'000, "2024-08-01T00:00:00Z", count, false);
}

void store(const TestDatabase &database, const std::vector<Trade> &trades)
{
    for (std::size_t at = 0; at < trades.size(); at += tradesPerStore)
        database.store({trades.begin() + std::ptrdiff_t(at), trades.begin() + std::ptrdiff_t(std::min(trades.size(), at + tradesPerStore))});
    database.run("VACUUM ANALYZE");
}

// Milliseconds from the question to its answer, by question, at the same moments.
using Times = std::map<QString, std::vector<double>>;

[[nodiscard]] Times timesOf(const TestDatabase &database, const std::vector<Trade> &trades)
{
    const auto session = database.open();
    History history(*session);
    std::mt19937_64 random(7);
    Times times;
    for (int i = 0; i < asks; ++i) {
        const auto &at = trades[random() % trades.size()];
        for (const auto &[name, ask] : questions()) {
            QElapsedTimer timer;
            timer.start();
            ask(history, at);
            times[name].push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return times;
}

[[nodiscard]] double bytesATrade(const TestDatabase &database, const char *tables, std::size_t trades)
{
    database.run("VACUUM ANALYZE");
    return database.valueOf(QByteArray("SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                                       " AND relkind = 'r' AND relname ~ '")
                            + tables + '\'')
               .toDouble()
        / double(trades);
}

void sayBytes(const TestDatabase &database, const char *tables, const char *form, std::size_t trades)
{
    say(QStringLiteral("  %1 %2 bytes a trade").arg(QLatin1String(form), -34).arg(bytesATrade(database, tables, trades), 5, 'f', 1));
}

struct Measured {
    Times plain;
    Times packed;
};

[[nodiscard]] Measured measured(const TestServer &server, int count)
{
    const auto trades = made(count);
    const TestDatabase database(server);
    store(database, trades);
    sayHeading(QStringLiteral("Asking %1 trades, plain and packed, %2 times each").arg(trades.size()).arg(asks));
    database.run("CREATE TABLE usual (\"timestamp\" timestamptz, symbol text, price numeric(18,8));"
                 " INSERT INTO usual SELECT traded_at, symbol, price FROM trades; CREATE INDEX ON usual (symbol, \"timestamp\")");
    sayBytes(database, "^usual", "timestamp, symbol, price, an index:", trades.size());
    database.run("DROP TABLE usual");
    sayBytes(database, "^trades_", "plain:", trades.size());
    Measured result{timesOf(database, trades), {}};
    const auto session = database.open();
    Packer packer(*session);
    QElapsedTimer timer;
    timer.start();
    const auto report = mustHave(packer.packBefore(trades.front().symbol, trades.back().tradedAt + 1s));
    require(report.trades == std::int64_t(trades.size()), QStringLiteral("not all trades were packed"));
    const auto rate = perSecond(report.trades, timer);
    // As once the month is over: its table goes.
    const auto space = mustHave(packer.giveSpaceBack(trades.back().tradedAt + 31 * 24h));
    require(space.busy.empty(), QStringLiteral("an emptied month could not be dropped"));
    sayBytes(database, "^(packed|trades)", "packed (wanted at most 10):", trades.size());
    say(QStringLiteral("  packing %1 trades/s").arg(rate, 0, 'f', 0));
    result.packed = timesOf(database, trades);
    return result;
}

void sayTimes(const Times &times, const Times &fewer, const char *form)
{
    for (const auto &[name, values] : times) {
        say(QStringLiteral("  %1 %2 p50 %3 ms  p99 %4 ms (wanted below 50)   of that at a tenth of the rows, p50: %5 (wanted at most 1.3)")
                .arg(name, -26).arg(QLatin1String(form), -7).arg(quantile(values, 0.5), 6, 'f', 2).arg(quantile(values, 0.99), 6, 'f', 2)
                .arg(quantile(values, 0.5) / quantile(fewer.at(name), 0.5), 0, 'f', 2));
    }
}

} // namespace

void benchPackedTime(const TestServer &server, const Scale &scale)
{
    const int most = scale.pick(30'000'000, 1'000'000);
    const auto fewer = measured(server, most / 10);
    const auto all = measured(server, most);
    sayTimes(all.plain, fewer.plain, "plain");
    sayTimes(all.packed, fewer.packed, "packed");
}

} // namespace tidemark::bench
