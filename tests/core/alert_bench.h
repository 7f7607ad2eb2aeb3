#pragma once

#include "core/alert_watch.h"

// What the tests of alerts' watch share: one rule of each kind, trades of a market, and a watch that they are given to.
namespace tidemark::test {

using namespace std::chrono_literals;

inline const Timestamp start = timestampFromMicros(1'700'000'000'000'000);

inline Symbol btc()
{
    return *Symbol::fromText("BTCUSDT");
}

inline Symbol eth()
{
    return *Symbol::fromText("ETHUSDT");
}

inline AlertRule rule(AlertKind kind, AlertDirection direction = AlertDirection::Either, const char *level = "100")
{
    AlertRule rule;
    rule.id = 1;
    rule.kind = kind;
    rule.symbol = btc();
    rule.direction = direction;
    rule.level = *Decimal::fromText(std::string_view(level));
    rule.percent = *Decimal::fromText(std::string_view("2"));
    rule.window = 60s;
    rule.rest = 0s;
    rule.since = start - 1h;
    return rule;
}

inline Trade trade(std::int64_t id, Timestamp at, const char *price)
{
    return {btc(), id, at, *Decimal::fromText(std::string_view(price)), *Decimal::fromText(std::string_view("1")), false};
}

inline AlertAnchor anchor(const char *price, Timestamp at = start - 10min)
{
    return {btc(), 100, at, *Decimal::fromText(std::string_view(price)), at + 1s};
}

// A watch that is given trades as the feed gives them. Tells at once, since each take is an hour after the last.
class Bench {
public:
    explicit Bench(const std::vector<AlertRule> &rules, const std::vector<AlertAnchor> &anchors = {})
    {
        watch.setAnchors(anchors);
        watch.setRules(rules);
    }

    std::vector<AlertEvent> add(const Trade &trade)
    {
        watch.add(trade, extremes);
        extremes.add(trade.tradedAt, trade.price);
        return take();
    }

    std::vector<AlertEvent> add(std::int64_t id, std::chrono::seconds after, const char *price)
    {
        return add(trade(id, start + after, price));
    }

    std::vector<AlertEvent> take()
    {
        m_now += 1h;
        return watch.take(m_now);
    }

    AlertWatch watch;
    RollingExtremes extremes;

private:
    Timestamp m_now = start;
};

inline Bench begun(const std::vector<AlertRule> &rules)
{
    Bench bench(rules);
    bench.watch.begin(btc(), start);
    return bench;
}

} // namespace tidemark::test
