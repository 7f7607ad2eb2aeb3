#include "bench/measurement.h"
#include "database/block_writer.h"
#include "database/cross_section.h"
#include "database/crossing_search.h"
#include "database/packer.h"
#include "database/trade_search.h"
#include "database/trade_writer.h"
#include "support/test_database.h"

#include <QCoreApplication>

#include <functional>
#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

const Timestamp begins{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};
constexpr int markets = 300;
constexpr std::size_t tradesAtOnce = 65'536;

Symbol symbolOf(int market)
{
    return Symbol::fromText(QStringLiteral("M%1USDT").arg(market, 3, 10, QLatin1Char('0')).toStdString()).value();
}

// A price that wanders, quantities of which few are large.
Trade madeTrade(const Symbol &symbol, std::int64_t id, Timestamp at, std::int64_t &price, std::mt19937_64 &random)
{
    price += std::int64_t(random() % 2'000'001) - 1'000'000;
    const auto quantity = std::int64_t(1'000'000'000 / (1 + random() % 100'000));
    return {symbol, id, at, Decimal::fromUnits(price), Decimal::fromUnits(quantity), random() % 2 == 0};
}

void write(const TestDatabase &database, std::vector<Trade> trades, bool isPacked)
{
    const auto session = database.open();
    if (isPacked) {
        (void)mustHave(BlockWriter(*session).write(trades));
        return;
    }
    const TradeBatch batch{std::move(trades), {}, {}};
    (void)mustHave(TradeWriter(*session).write({&batch, 1}));
}

// Of each market a trade every twenty seconds or so.
void fillMarkets(const TestDatabase &database, int each, bool isPacked)
{
    std::mt19937_64 random(3);
    for (int market = 0; market < markets; ++market) {
        std::vector<Trade> trades;
        std::int64_t price = 6'000'000'000'000;
        auto at = begins;
        for (int id = 0; id < each; ++id) {
            at += std::chrono::microseconds(random() % 40'000'000);
            trades.push_back(madeTrade(symbolOf(market), id, at, price, random));
        }
        write(database, std::move(trades), isPacked);
    }
    database.run("VACUUM ANALYZE");
}

// One market over a year.
void fillYear(const TestDatabase &database, std::int64_t count, bool isPacked)
{
    std::mt19937_64 random(4);
    std::int64_t price = 6'000'000'000'000;
    const std::chrono::microseconds pause = std::chrono::microseconds(365 * 24h) / count;
    for (std::int64_t id = 0; id < count;) {
        std::vector<Trade> trades;
        for (; id < count && trades.size() < tradesAtOnce; ++id)
            trades.push_back(madeTrade(symbolOf(0), id, begins + pause * id + std::chrono::microseconds(random() % 1000), price, random));
        write(database, std::move(trades), isPacked);
    }
    database.run("VACUUM ANALYZE");
}

void measure(const QString &name, const char *form, int count, double wanted, const std::function<void()> &ask)
{
    std::vector<double> times;
    for (int i = 0; i < count + 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        ask();
        if (i >= 3) // until the session is warm
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    say(QStringLiteral("  %1 %2 p50 %3  p99 %4 ms (wanted below %5)")
            .arg(name, -44).arg(QLatin1String(form), -7).arg(median(times), 6, 'f', 1).arg(quantile(times, 0.99), 6, 'f', 1).arg(wanted, 0, 'f', 0));
}

void benchMarkets(const TestServer &server, const Scale &scale, bool isPacked)
{
    const TestDatabase database(server);
    const int each = scale.pick(20'000, 3'000);
    fillMarkets(database, each, isPacked);
    const auto session = database.open();
    std::mt19937_64 random(5);
    const auto any = [&] { return begins + std::chrono::microseconds(random() % std::uint64_t(each * std::int64_t(20'000'000))); };
    const auto *form = isPacked ? "packed" : "plain";
    const int count = scale.pick(300, 100);
    measure(QStringLiteral("300 markets at a moment"), form, count, 50, [&] { (void)mustHave(CrossSection(*session).at({any()})); });
    measure(QStringLiteral("300 markets and their days"), form, count, 50,
            [&] { (void)mustHave(CrossSection(*session).at({.moment = any(), .wantsDays = true})); });
}

void benchYear(const TestServer &server, const Scale &scale, bool isPacked)
{
    const TestDatabase database(server);
    const auto trades = std::int64_t(scale.pick(30'000'000, 3'000'000));
    fillYear(database, trades, isPacked);
    const auto session = database.open();
    std::mt19937_64 random(6);
    const auto *form = isPacked ? "packed" : "plain";
    const int count = scale.pick(100, 40);
    const auto anyDay = [&] { return begins + 24h * std::int64_t(random() % 365); };
    measure(QStringLiteral("the 20 largest of a day"), form, count, 100, [&] {
        const auto day = anyDay();
        SearchQuestion question{{symbolOf(0), day, day + 24h}};
        question.largest = 20;
        require(mustHave(TradeSearch(*session, question).answer()).rows.size() == 20, QStringLiteral("fewer than 20"));
    });
    measure(QStringLiteral("a page of the year's rare large ones"), form, count, 100, [&] {
        SearchQuestion question{{symbolOf(0), anyDay(), begins + 366 * 24h}};
        question.filter.leastQuantity = Decimal::fromUnits(900'000'000);
        question.limit = 20;
        (void)mustHave(TradeSearch(*session, question).answer());
    });
    measure(QStringLiteral("the next crossing in the year"), form, count, 50, [&] {
        const auto price = Decimal::fromUnits(6'000'000'000'000 + std::int64_t(random() % 20'000'000'000) - 10'000'000'000);
        (void)mustHave(CrossingSearch(*session).answer({{symbolOf(0), begins + 1min, begins + 366 * 24h}, price, random() % 2 == 0}));
    });
}

} // namespace

// What is asked of a moment and of a market's past: the cross-section of 300 markets, the largest trades of a day, the next crossing in a year, of
// plain and of packed time.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const TestServer server;
    sayHeading(QStringLiteral("Moments and searches"));
    for (const bool isPacked : {false, true})
        benchMarkets(server, scale, isPacked);
    for (const bool isPacked : {false, true})
        benchYear(server, scale, isPacked);
    return 0;
}
