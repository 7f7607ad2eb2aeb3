#include "bench/measurement.h"
#include "core/alert_watch.h"

#include <QCoreApplication>

#include <ctime>
#include <random>
#include <unordered_map>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int markets = 1'240;
constexpr int perSecondTold = 5'000; // trades
const Timestamp begin = timestampFromMicros(1'723'118'400'000'000);

// Rules of all kinds, on every market: levels about where prices are, and windows, percentages and spikes as people choose them.
std::vector<AlertRule> rulesOf(int count)
{
    constexpr AlertKind kinds[] = {AlertKind::Move, AlertKind::NewExtreme, AlertKind::Volume, AlertKind::Rate, AlertKind::Crossing};
    constexpr std::chrono::seconds windows[] = {10s, 30s, 1min, 5min, 15min, 1h};
    std::vector<AlertRule> rules;
    for (int id = 1; id <= count; ++id) {
        AlertRule rule;
        rule.id = id;
        rule.kind = kinds[id % 5];
        rule.markets = QStringLiteral("ALL");
        rule.window = windows[std::size_t(id / 5) % 6];
        rule.percent = Decimal::fromUnits(Decimal::unitsPerOne * (100 + id % 900) / 100);
        rule.factor = Decimal::fromUnits(Decimal::unitsPerOne * (3 + id % 20));
        rule.level = Decimal::fromUnits(Decimal::unitsPerOne * (50 + id % 100));
        rule.rest = 900s;
        rules.push_back(rule);
    }
    return rules;
}

double processorSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

struct Market {
    Symbol symbol;
    std::int64_t id = 0;
    std::int64_t price = 100 * Decimal::unitsPerOne;
    RollingExtremes extremes;
};

// Processor time for each second of trades, beside what is kept of prices anyway; and how often was told.
std::pair<double, std::int64_t> cost(const std::vector<AlertRule> &rules, int seconds)
{
    std::mt19937 random(1);
    std::vector<Market> all(markets);
    AlertWatch watch;
    watch.setRules(rules);
    for (int i = 0; i < markets; ++i) {
        all[std::size_t(i)].symbol = mustHave(Symbol::fromText(QStringView(QStringLiteral("M%1USDT").arg(i))));
        watch.begin(all[std::size_t(i)].symbol, begin);
        watch.noteCompleteSince(all[std::size_t(i)].symbol, begin - 24h);
    }
    double spent = 0;
    std::int64_t told = 0;
    for (int second = 0; second < seconds; ++second) {
        std::vector<std::pair<Market *, Trade>> trades;
        for (int i = 0; i < perSecondTold; ++i) {
            // As real markets are: a few have most of the trades.
            auto &market = all[std::size_t(random() % 2 ? random() % markets : random() % 50)];
            market.price += market.price / 20'000 * (std::int64_t(random() % 3) - 1);
            trades.emplace_back(&market, Trade{market.symbol, ++market.id, begin + std::chrono::seconds(second) + std::chrono::microseconds(i * 200),
                                               Decimal::fromUnits(market.price), Decimal::fromUnits(std::int64_t(random() % 1'000'000'000)), false});
        }
        const auto before = processorSeconds();
        for (const auto &[market, trade] : trades)
            watch.add(trade, market->extremes);
        told += std::int64_t(watch.take(begin + std::chrono::seconds(second)).size());
        // The first minute puts every market's rules in order, once.
        if (second >= seconds / 2)
            spent += processorSeconds() - before;
        for (const auto &[market, trade] : trades)
            market->extremes.add(trade.tradedAt, trade.price);
    }
    return {spent / (seconds - seconds / 2), told};
}

} // namespace

// What a thousand alerts on every market cost a recorder.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    sayHeading(QStringLiteral("Alerts on all of %1 markets at %2 trades/s").arg(markets).arg(perSecondTold));
    for (const int count : {0, 10, 1'000}) {
        const auto [share, told] = cost(rulesOf(count), scale.pick(600, 120));
        say(QStringLiteral("  %1 rules   %2 % of a core, told %3 times, %4 MB").arg(count, 5).arg(share * 100, 0, 'f', 2).arg(told).arg(residentMegabytes(), 0, 'f', 0));
    }
    return 0;
}
