#include "bench/measurement.h"
#include "bench/record_asker.h"
#include "database/cross_section.h"
#include "database/history.h"
#include "database/trade_writer.h"
#include "support/cli_process.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>
#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr auto perTrade = 2100ms; // 30 million trades are two years, in 24 partitions
constexpr auto longestRange = 7 * 24h;
constexpr std::int64_t tradesPerWrite = 50'000;
constexpr int otherMarkets = 300; // beside the one that is asked about
constexpr int tradesOfEach = 1'000;
const Timestamp begins{std::chrono::sys_days(std::chrono::year(2024) / 8 / 1)};
const auto btc = Symbol::fromText(std::string_view("BTCUSDT")).value();

Trade madeTrade(std::int64_t id, std::mt19937_64 &random)
{
    const auto at = begins + id * perTrade + std::chrono::microseconds(random() % 2'000'000);
    return {btc, id, at, Decimal::fromUnits(6'000'000'000'000 + std::int64_t(random() % 100'000) * 1'000'000),
            Decimal::fromUnits(std::int64_t(random() % 100'000'000)), random() % 2 == 0};
}

// A record of that many trades as the program itself writes it, on a server like anybody's: one that compiles its plans.
class LargeRecord {
public:
    LargeRecord(const TestServer &server, std::int64_t trades) : m_database(server), m_trades(trades)
    {
        fill();
        fillOthers();
        m_database.run("VACUUM ANALYZE trades");
        m_database.run("VACUUM ANALYZE candles");
        m_database.run("ALTER DATABASE " + m_database.name().toUtf8() + " SET jit = on");
    }

    [[nodiscard]] const PgTarget &target() const { return m_database.target(); }
    [[nodiscard]] Timestamp randomSecond(std::mt19937_64 &random) const
    {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(m_trades * perTrade).count();
        return begins + std::chrono::seconds(random() % std::uint64_t(seconds));
    }

private:
    void fill() const
    {
        std::mt19937_64 random(1);
        const auto session = m_database.open();
        TradeWriter writer(*session);
        for (std::int64_t id = 0; id < m_trades;) {
            TradeBatch batch;
            for (const auto end = std::min(m_trades, id + tradesPerWrite); id < end; ++id)
                batch.trades.push_back(madeTrade(id, random));
            (void)mustHave(writer.write({&batch, 1}));
        }
    }

    // All over the same time, so that most of a moment's last trades are hours or days old.
    void fillOthers() const
    {
        std::mt19937_64 random(2);
        const auto session = m_database.open();
        TradeWriter writer(*session);
        const auto between = m_trades * perTrade / tradesOfEach;
        for (int id = 0; id < tradesOfEach; ++id) {
            TradeBatch batch;
            for (int market = 0; market < otherMarkets; ++market) {
                const auto symbol = Symbol::fromText(QStringLiteral("M%1USDT").arg(market, 3, 10, QLatin1Char('0')).toStdString()).value();
                const auto within = std::chrono::microseconds(random() % std::uint64_t(std::chrono::microseconds(between).count()));
                batch.trades.push_back({symbol, id, begins + id * between + within, Decimal::fromUnits(100'000'000),
                                        Decimal::fromUnits(100'000'000), false});
            }
            (void)mustHave(writer.write({&batch, 1}));
        }
    }

    TestDatabase m_database;
    std::int64_t m_trades;
};

// A second picked in History, from the question to the answer.
void pick(RecordAsker &asker, Timestamp second)
{
    const auto answer = asker.ask(SecondQuestion{btc, second}, [](PgSession &session, const SecondQuestion &asked) {
        return History(session).atSecond(asked);
    });
    require(answer.problem.isEmpty() && (answer.before || answer.inSecond), answer.problem);
}

// What every market cost at a moment.
void lookAcross(RecordAsker &asker, Timestamp moment)
{
    const auto answer = asker.ask(MomentQuestion{moment}, [](PgSession &session, const MomentQuestion &asked) {
        return CrossSection(session).at(asked);
    });
    require(answer.problem.isEmpty() && answer.markets.size() == otherMarkets + 1, answer.problem);
}

void runCommand(const LargeRecord &record, QStringList arguments)
{
    const auto answer = CliProcess::run(arguments + QStringList{QStringLiteral("--database"), record.target().toUri()});
    require(answer.exitCode == 0, QString::fromUtf8(answer.messages));
}

[[nodiscard]] double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Measured {
    QString name;
    std::function<void(const LargeRecord &, RecordAsker &, std::mt19937_64 &)> ask;
};

[[nodiscard]] std::vector<Measured> questions()
{
    const auto text = [](Timestamp moment) { return toIsoString(moment); };
    return {
        {QStringLiteral("latest"), [](const auto &record, auto &, auto &) { runCommand(record, {QStringLiteral("latest"), btc.toString()}); }},
        {QStringLiteral("price"), [=](const auto &record, auto &, auto &random) {
             runCommand(record, {QStringLiteral("price"), btc.toString(), text(record.randomSecond(random) + 10s)});
         }},
        {QStringLiteral("range"), [=](const auto &record, auto &, auto &random) {
             const auto from = record.randomSecond(random);
             const auto to = from + std::chrono::seconds(1 + random() % std::uint64_t(std::chrono::seconds(longestRange).count()));
             runCommand(record, {QStringLiteral("range"), btc.toString(), text(from), text(to)});
         }},
        {QStringLiteral("picked second"), [](const auto &record, auto &asker, auto &random) { pick(asker, record.randomSecond(random) + 10s); }},
        {QStringLiteral("every market"), [](const auto &record, auto &asker, auto &random) { lookAcross(asker, record.randomSecond(random) + 10s); }},
    };
}

// In turns, so that what else the machine does falls on both alike.
void measure(const Measured &measured, const LargeRecord &small, const LargeRecord &large, int count)
{
    std::mt19937_64 random(1);
    RecordAsker ofSmall(small.target());
    RecordAsker ofLarge(large.target());
    std::vector<double> few;
    std::vector<double> many;
    for (int i = 0; i < count + 3; ++i) {
        const auto ofFew = millisecondsOf([&] { measured.ask(small, ofSmall, random); });
        const auto ofMany = millisecondsOf([&] { measured.ask(large, ofLarge, random); });
        if (i < 3)
            continue; // until sessions are open and caches are warm
        few.push_back(ofFew);
        many.push_back(ofMany);
    }
    say(QStringLiteral("  %1  p50 %2 ms  p99 %3 ms   a tenth of the trades: p50 %4 ms  p99 %5 ms   p50 %6 ×")
            .arg(measured.name, -13).arg(median(many), 6, 'f', 1).arg(quantile(many, 0.99), 6, 'f', 1)
            .arg(median(few), 6, 'f', 1).arg(quantile(few, 0.99), 6, 'f', 1).arg(median(many) / median(few), 0, 'f', 2));
}

// What a command costs besides the question: the program alone, and where the private server has to be started and stopped.
void measureTheRest(int count)
{
    std::vector<double> program;
    for (int i = 0; i < count; ++i)
        program.push_back(millisecondsOf([] { (void)CliProcess::run({QStringLiteral("--version")}); }));
    say(QStringLiteral("  of it the program's start alone: p50 %1 ms").arg(median(program), 0, 'f', 1));
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-bench-XXXXXX"));
    const QStringList arguments{QStringLiteral("database"), QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("data"))};
    std::vector<double> starts;
    for (int i = 0; i < 6; ++i) {
        const auto time = millisecondsOf([&] { require(CliProcess::run(arguments).exitCode == 0, QStringLiteral("No private server.")); });
        if (i > 0) // the first makes the cluster
            starts.push_back(time);
    }
    say(QStringLiteral("  where nobody records, the private server's start and stop besides: %1 ms").arg(spread(starts, 0)));
}

} // namespace

// What a person waits for: the whole commands, a second picked in History, and the price of 301 markets at a moment, among ten times as
// many trades.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = scale.pick(30'000'000, 3'000'000);
    const int count = scale.pick(300, 100);
    const TestServer server;
    const LargeRecord small(server, trades / 10);
    const LargeRecord large(server, trades);
    sayHeading(QStringLiteral("Questions among %1 stored trades, %2 of each; wanted: p99 below 50 ms, at most 1.3 × a tenth's")
                   .arg(trades).arg(count));
    for (const auto &measured : questions())
        measure(measured, small, large, count);
    measureTheRest(scale.pick(100, 30));
    return 0;
}
