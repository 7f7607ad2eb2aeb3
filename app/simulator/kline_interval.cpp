#include "simulator/kline_interval.h"

#include <algorithm>
#include <array>

namespace tidemark {

using namespace std::chrono_literals;

std::optional<KlineInterval> KlineInterval::fromName(const QString &name)
{
    constexpr auto day = 24h;
    constexpr auto firstMonday = 4 * day; // the epoch was a Thursday
    struct Named {
        QLatin1String name;
        KlineInterval interval;
    };
    static const std::array intervals{
        Named{QLatin1String("1s"), KlineInterval(1s)},           Named{QLatin1String("1m"), KlineInterval(1min)},
        Named{QLatin1String("3m"), KlineInterval(3min)},         Named{QLatin1String("5m"), KlineInterval(5min)},
        Named{QLatin1String("15m"), KlineInterval(15min)},       Named{QLatin1String("30m"), KlineInterval(30min)},
        Named{QLatin1String("1h"), KlineInterval(1h)},           Named{QLatin1String("2h"), KlineInterval(2h)},
        Named{QLatin1String("4h"), KlineInterval(4h)},           Named{QLatin1String("6h"), KlineInterval(6h)},
        Named{QLatin1String("8h"), KlineInterval(8h)},           Named{QLatin1String("12h"), KlineInterval(12h)},
        Named{QLatin1String("1d"), KlineInterval(day)},          Named{QLatin1String("3d"), KlineInterval(3 * day)},
        Named{QLatin1String("1w"), KlineInterval(7 * day, firstMonday)}, Named{QLatin1String("1M"), KlineInterval({}, {}, true)}};
    const auto found = std::find_if(intervals.begin(), intervals.end(),
                                    [&name](const Named &known) { return name == known.name; });
    return found == intervals.end() ? std::nullopt : std::optional(found->interval);
}

Timestamp KlineInterval::start(Timestamp moment) const
{
    const auto today = std::chrono::floor<std::chrono::days>(moment);
    if (m_isMonth) {
        const std::chrono::year_month_day date(today);
        return std::chrono::sys_days(date.year() / date.month() / 1);
    }
    const auto since = moment.time_since_epoch() - m_offset;
    auto rest = since % m_span;
    if (rest.count() < 0)
        rest += m_span;
    return moment - rest;
}

Timestamp KlineInterval::stepped(Timestamp start, std::int64_t count) const
{
    if (!m_isMonth)
        return start + m_span * count;
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(start));
    return std::chrono::sys_days(date + std::chrono::months(count));
}

} // namespace tidemark
