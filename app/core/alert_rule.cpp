#include "core/alert_rule.h"

#include "core/market_pattern.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto longestWindow = 24h;
constexpr auto longestFlow = 1h; // it is compared with twenty times as long
constexpr qsizetype longestNote = 2'000;
constexpr std::int64_t mostTimes = 1'000;

[[nodiscard]] Result<void> checkMarkets(const AlertRule &rule)
{
    if (!rule.symbol.isEmpty() && !rule.markets.isEmpty())
        return Error{QStringLiteral("it names both one market and a pattern of markets; name one.")};
    if (rule.symbol.isEmpty() && rule.markets.isEmpty() && isOfPrice(rule.kind))
        return Error{QStringLiteral("it names no market: one by its name, a pattern such as *USDT, or ALL.")};
    const auto markets = rule.markets.isEmpty() ? MarketPattern::all() : MarketPattern::fromText(rule.markets);
    return markets ? Result<void>() : Result<void>(markets.error());
}

[[nodiscard]] Result<void> checkFlow(const AlertRule &rule)
{
    if (rule.window > longestFlow)
        return Error{QStringLiteral("a spike is measured within an hour at most.")};
    if (rule.factor.units() < 0 || rule.least.units() < 0 || (rule.factor.units() == 0 && rule.least.units() == 0))
        return Error{QStringLiteral("it says neither how many times what is usual, nor how much at least.")};
    if (rule.factor.units() != 0 && (rule.factor.units() <= Decimal::unitsPerOne || rule.factor.units() > mostTimes * Decimal::unitsPerOne))
        return Error{QStringLiteral("a spike is more than 1 and at most 1000 times what is usual.")};
    return {};
}

} // namespace

Result<void> checkAlert(const AlertRule &rule)
{
    if (auto markets = checkMarkets(rule); !markets)
        return markets;
    if (rule.kind == AlertKind::Crossing && rule.level.units() <= 0)
        return Error{QStringLiteral("its price is not above zero.")};
    if (rule.kind == AlertKind::Move && rule.percent.units() <= 0)
        return Error{QStringLiteral("its percentage is not above zero.")};
    if (hasWindow(rule.kind) && (rule.window < 1s || rule.window > longestWindow))
        return Error{QStringLiteral("its time is not between a second and 24 hours.")};
    if (rule.rest && rule.rest->count() < 0)
        return Error{QStringLiteral("it would rest for less than no time.")};
    if (rule.note.size() > longestNote)
        return Error{QStringLiteral("its note is longer than %1 letters.").arg(longestNote)};
    if (rule.sound.volume < 0 || rule.sound.volume > 100)
        return Error{QStringLiteral("its volume is not between 0 and 100 percent.")};
    return isOfFlow(rule.kind) ? checkFlow(rule) : Result<void>();
}

} // namespace tidemark
