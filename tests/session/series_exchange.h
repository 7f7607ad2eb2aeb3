#pragma once

#include "core/trade.h"
#include "exchange/scripted_rest.h"

#include <iterator>
#include <map>

namespace tidemark::test {

inline const Symbol btc = *Symbol::fromText("BTCUSDT");
inline constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000);

[[nodiscard]] inline Trade tradeAt(std::int64_t id, Timestamp at)
{
    return {btc, id, at, Decimal::fromUnits(100), Decimal::fromUnits(100), false};
}

// An exchange that has these trades and no others.
struct SeriesExchange {
    std::map<qint64, Timestamp> trades;

    [[nodiscard]] Answer answer(const QUrl &call) const
    {
        const QUrlQuery query(call);
        if (trades.empty())
            return {200, "[]"};
        const bool isNewest = call.path().endsWith(QStringLiteral("/trades"));
        const auto found = isNewest ? std::prev(trades.end())
                                    : trades.lower_bound(query.queryItemValue(QStringLiteral("fromId")).toLongLong());
        if (found == trades.end())
            return {200, "[]"};
        return {200, "[" + tradeJson(found->first).replace("1723161255342000", QByteArray::number(qint64(microsOf(found->second)))) + "]"};
    }
};

} // namespace tidemark::test
