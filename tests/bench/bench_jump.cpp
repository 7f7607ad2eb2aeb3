#include "bench/chart_asker.h"
#include "bench/measurement.h"
#include "database/copy_encoder.h"
#include "database/partitions.h"
#include "database/sql_text.h"
#include "support/test_database.h"

#include <QCoreApplication>

#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int jumps = 200;
constexpr int pixels = 1'200;
constexpr auto perTrade = 43ms; // 23 trades a second: BTCUSDT on an ordinary day
const Timestamp begins{std::chrono::sys_days(std::chrono::year(2024) / 8 / 1)};
const auto btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

void copyTrades(PgSession &session, int count)
{
    constexpr int page = 100'000;
    std::mt19937_64 random(1);
    std::int64_t cents = 6'000'000;
    for (int first = 0; first < count; first += page) {
        std::vector<Trade> trades;
        for (int i = first; i < std::min(count, first + page); ++i) {
            cents += std::int64_t(random() % 21) - 10;
            trades.push_back({btc, i, begins + i * perTrade, Decimal::fromUnits(cents * 1'000'000),
                              Decimal::fromUnits(std::int64_t(random() % 100'000'000)), i % 2 == 0});
        }
        (void)mustHave(Partitions(session).ensureFor(trades));
        CopyEncoder encoder;
        encoder.add(trades);
        const auto body = encoder.finish();
        (void)mustHave(session.copyIn(sqlQuery(QStringLiteral("copy_trades")), body));
    }
}

void sumUp(PgSession &session, const QByteArray &unit)
{
    require(session.run("INSERT INTO candles SELECT symbol, CASE '" + unit + "' WHEN 'day' THEN interval '1 day' ELSE ('1 " + unit
                        + "')::interval END, date_trunc('" + unit + "', traded_at), (array_agg(price ORDER BY trade_id))[1], max(price), "
                        "min(price), (array_agg(price ORDER BY trade_id DESC))[1], sum(quantity), sum(price * quantity), count(*), "
                        "min(trade_id), max(trade_id), min(traded_at), max(traded_at) FROM trades GROUP BY 1, 2, 3"));
}

void measure(RecordAsker &record, const QString &name, std::chrono::microseconds span, std::chrono::microseconds whole)
{
    std::mt19937_64 random(std::uint64_t(span.count()));
    std::vector<double> frames;
    std::vector<double> firsts;
    std::vector<double> completes;
    double questions = 0;
    for (int i = 0; i < jumps; ++i) {
        ChartAsker asker(record, btc, pixels);
        const auto room = std::uint64_t(std::max<std::int64_t>(1, (whole - span).count()));
        const auto from = begins + std::chrono::microseconds(std::int64_t(random() % room));
        const auto times = asker.jumpTo(from, from + span);
        frames.push_back(times.frame);
        firsts.push_back(times.first);
        completes.push_back(times.complete);
        questions += times.questions;
    }
    say(QStringLiteral("  %1  first p50 %2 p99 %3 ms   complete p50 %4 p99 %5 ms   %6 questions")
            .arg(name, -10).arg(median(firsts), 5, 'f', 1).arg(quantile(firsts, 0.99), 5, 'f', 1).arg(median(completes), 6, 'f', 1)
            .arg(quantile(completes, 0.99), 6, 'f', 1).arg(questions / jumps, 0, 'f', 1));
}

} // namespace

// A chart that zooms and jumps to places that are not in memory, through the reader that the program has.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = scale.pick(10'000'000, 1'000'000);
    const TestServer server;
    const TestDatabase database(server);
    {
        const auto session = database.open();
        copyTrades(*session, trades);
        for (const auto *unit : {"minute", "hour", "day"})
            sumUp(*session, unit);
        require(session->run("VACUUM ANALYZE trades"));
        require(session->run("VACUUM ANALYZE candles"));
    }
    RecordAsker record(database.target());
    sayHeading(QStringLiteral("Jumps of a chart of %1 px among %2 stored trades, %3 each; wanted: complete within 100 ms")
                   .arg(pixels).arg(trades).arg(jumps));
    const std::chrono::microseconds whole = trades * perTrade;
    measure(record, QStringLiteral("1 s"), 1s, whole);
    measure(record, QStringLiteral("1 min"), 1min, whole);
    measure(record, QStringLiteral("5 min"), 5min, whole);
    measure(record, QStringLiteral("15 min"), 15min, whole);
    measure(record, QStringLiteral("1 h"), 1h, whole);
    measure(record, QStringLiteral("4 h"), 4h, whole);
    measure(record, QStringLiteral("8 h"), 8h, whole);
    measure(record, QStringLiteral("everything"), whole, whole);
    return 0;
}
