#include "simulator/rest_message.h"

#include <algorithm>

namespace tidemark {

Result<std::optional<std::int64_t>> integerParameter(const RestRequest &request, const QString &name)
{
    if (!request.query.hasQueryItem(name))
        return std::optional<std::int64_t>();
    const auto text = request.query.queryItemValue(name);
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const auto number = text.toLongLong(&fits);
    if (!digitsOnly || !fits) {
        return Error{QStringLiteral("Illegal characters found in parameter '%1'; legal range is '^[0-9]{1,20}$'.").arg(name),
                     QStringLiteral("-1100")};
    }
    return std::optional<std::int64_t>(number);
}

Result<std::size_t> limitParameter(const RestRequest &request)
{
    constexpr std::int64_t usual = 500;
    constexpr std::int64_t most = 1000;
    const auto limit = integerParameter(request, QStringLiteral("limit"));
    if (!limit)
        return limit.error();
    if (*limit == std::optional<std::int64_t>(0))
        return Error{QStringLiteral("Data sent for parameter 'limit' is not valid."), QStringLiteral("-1130")};
    return std::size_t(std::min(limit->value_or(usual), most));
}

Result<std::optional<Timestamp>> timeParameter(const RestRequest &request, const QString &name)
{
    constexpr std::int64_t firstMicros = 100'000'000'000'000; // 1973 in µs, year 5138 in ms
    const auto number = integerParameter(request, name);
    if (!number)
        return number.error();
    if (!number->has_value())
        return std::optional<Timestamp>();
    const auto value = **number;
    return std::optional<Timestamp>(timestampFromMicros(value >= firstMicros ? value : value * 1000));
}

} // namespace tidemark
