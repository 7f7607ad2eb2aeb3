#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace tidemark {

// How many of a list are told.
inline constexpr std::size_t fewOfList = 20;
inline constexpr std::size_t allOfList = std::numeric_limits<std::size_t>::max();

// {"count": of all, "list": the first ones, as `object` tells each}
template <typename Items, typename Tell>
[[nodiscard]] QJsonObject listObject(const Items &items, std::int64_t count, std::size_t most, Tell object)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(most, items.size()); ++i)
        list.append(object(items[i]));
    return {{QStringLiteral("count"), qint64(count)}, {QStringLiteral("list"), list}};
}

// A line each for the first ones, as `line` tells each, and how many more there are.
template <typename Items, typename Tell>
[[nodiscard]] QString listText(const Items &items, std::int64_t count, std::size_t most, Tell line)
{
    QString text;
    const auto told = std::min(most, items.size());
    for (std::size_t i = 0; i < told; ++i)
        text += QStringLiteral("    ") + line(items[i]) + QLatin1Char('\n');
    if (count > std::int64_t(told))
        text += QStringLiteral("    and %1 more\n").arg(count - std::int64_t(told));
    return text;
}

} // namespace tidemark
