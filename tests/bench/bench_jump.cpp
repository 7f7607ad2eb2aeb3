#include "bench/chart_asker.h"
#include "bench/long_record.h"
#include "bench/measurement.h"
#include "support/test_database.h"

#include <QCoreApplication>

#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int jumps = 200;
constexpr int pixels = 1'200;
constexpr auto perTrade = LongRecord::perTrade;
const auto begins = LongRecord::begins;
const auto btc = LongRecord::market();

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
    LongRecord(database).fill(trades);
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
