#include "bench/measurement.h"
#include "database/history.h"
#include "database/partitions.h"
#include "support/test_database.h"

#include <QCoreApplication>

#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int questions = 200;
constexpr int truncQuestions = 5;
constexpr std::int64_t daysFilled = 20;
const auto begins = timestampFromMicros(1'722'470'400'000'000); // 2024-08-01
const auto btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

// Made by the server itself, evenly over twenty days of one month, with the candles of their minutes.
void fill(PgSession &session, std::int64_t trades)
{
    Trade first;
    first.symbol = btc;
    first.tradedAt = begins;
    require(Partitions(session).ensureFor(std::vector{first}));
    const auto spacing = std::chrono::microseconds(std::chrono::days(daysFilled)).count() / trades;
    require(session.run("INSERT INTO trades SELECT 'BTCUSDT', '2024-08-01 00:00:00+00'::timestamptz + n * interval '1 microsecond' * "
                        + QByteArray::number(qlonglong(spacing)) + ", n, 60000 + n % 1000, 0.001 * (1 + n % 500), n % 2 = 0 "
                        "FROM generate_series(0, " + QByteArray::number(qlonglong(trades - 1)) + ") AS n"));
    require(session.run("INSERT INTO candles SELECT 'BTCUSDT', interval '1 minute', '2024-08-01 00:00:00+00'::timestamptz + m * "
                        "interval '1 minute', 60000, 60999, 60000, 60999, 1, 60000, 1, m, m, now(), now() "
                        "FROM generate_series(0, " + QByteArray::number(qlonglong(daysFilled * 1440 - 1)) + ") AS m"));
    require(session.run("VACUUM ANALYZE trades"));
    require(session.run("VACUUM ANALYZE candles"));
}

std::vector<Timestamp> randomSeconds(int count)
{
    std::mt19937_64 random(1);
    std::vector<Timestamp> seconds;
    for (int i = 0; i < count; ++i)
        seconds.push_back(begins + std::chrono::seconds(random() % std::uint64_t(daysFilled * 86'400)));
    return seconds;
}

// Milliseconds for the whole answer: what was traded in that second, the trade before it, the minute around it.
std::vector<double> askProgram(PgSession &session)
{
    History history(session);
    std::vector<double> times;
    for (const auto second : randomSeconds(questions)) {
        QElapsedTimer timer;
        timer.start();
        const auto answer = mustHave(history.atSecond({0, btc, second}));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        require(answer.before || answer.inSecond, QStringLiteral("A second without an answer."));
    }
    return times;
}

std::vector<double> askDateTrunc(PgSession &session)
{
    std::vector<double> times;
    for (const auto second : randomSeconds(truncQuestions)) {
        QElapsedTimer timer;
        timer.start();
        (void)mustHave(session.query("SELECT * FROM prices WHERE symbol = 'BTCUSDT' AND DATE_TRUNC('second', timestamp) = $1",
                                     {toIsoString(second).toUtf8()}));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

// The price of a second among many stored trades: the program's question, and the same in the words that come to mind.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = scale.pick(10'000'000, 1'000'000);
    const TestServer server;
    const TestDatabase database(server);
    fill(*database.open(), trades);
    sayHeading(QStringLiteral("The price of a second among %1 stored trades, %2 questions").arg(trades).arg(questions));
    const auto trunc = median(askDateTrunc(*database.open()));
    const auto session = database.open();
    require(History::prepare(*session));
    const auto ours = askProgram(*session);
    say(QStringLiteral("  price                      p50 %1 ms   p99 %2 ms   (wanted p50 below 5 ms)")
            .arg(median(ours), 0, 'f', 2).arg(quantile(ours, 0.99), 0, 'f', 2));
    say(QStringLiteral("  DATE_TRUNC form            p50 %1 ms, %2 times as long").arg(trunc, 0, 'f', 0).arg(trunc / median(ours), 0, 'f', 0));
    return 0;
}
