#pragma once

#include "exchange/scripted_rest.h"

#include "core/timestamp.h"

#include <algorithm>
#include <map>

namespace tidemark::test {

// aggTrades, klines, trades and historicalTrades of a market whose trades, by id and when, the test names. A window of
// aggTrades may be an hour long at most, as the exchange may have it.
struct MadeMarket {
    std::map<qint64, Timestamp> trades;
    qint64 oldestKept = 0; // by historicalTrades

    [[nodiscard]] Answer answer(const QUrl &call) const
    {
        const QUrlQuery query(call);
        const auto number = [&query](const QString &name) { return query.queryItemValue(name).toLongLong(); };
        const auto from = momentOf(number(QStringLiteral("startTime")));
        const auto end = query.hasQueryItem(QStringLiteral("endTime")) ? momentOf(number(QStringLiteral("endTime")))
                                                                      : Timestamp::max();
        if (call.path().endsWith(QStringLiteral("/aggTrades")))
            return end - from < std::chrono::hours(1) ? aggregates(from, end) : Answer{400, R"({"code":-1127,"msg":"Too long."})"};
        if (call.path().endsWith(QStringLiteral("/klines")))
            return candles(query.queryItemValue(QStringLiteral("interval")), from, end, number(QStringLiteral("limit")));
        const bool isHistory = call.path().endsWith(QStringLiteral("/historicalTrades"));
        return list(isHistory ? std::max(oldestKept, number(QStringLiteral("fromId"))) : 0, number(QStringLiteral("limit")));
    }

private:
    [[nodiscard]] static Timestamp momentOf(qint64 number)
    {
        return timestampFromMicros(number < 100'000'000'000'000 ? number * 1'000 : number);
    }
    [[nodiscard]] Answer aggregates(Timestamp from, Timestamp end) const
    {
        QByteArrayList found;
        for (const auto &[id, at] : trades) {
            if (at >= from && at <= end)
                found.append(R"({"a":1,"p":"1.0","q":"1.0","f":)" + QByteArray::number(id) + R"(,"l":)" + QByteArray::number(id)
                             + R"(,"T":)" + QByteArray::number(qint64(microsOf(at))) + R"(,"m":true,"M":true})");
        }
        return {200, "[" + found.mid(0, 1).join(',') + "]"};
    }
    [[nodiscard]] Answer candles(const QString &interval, Timestamp from, Timestamp end, qint64 limit) const
    {
        const qint64 width = 1'000'000LL * (interval == QStringLiteral("1d") ? 86'400 : interval == QStringLiteral("1h") ? 3'600 : 60);
        std::map<qint64, int> counts;
        for (const auto &[id, at] : trades)
            ++counts[microsOf(at) / width];
        QByteArrayList rows; // there where nothing was traded, too
        for (auto place = counts.begin()->first; place <= counts.rbegin()->first; ++place) {
            const auto opened = timestampFromMicros(place * width);
            const auto count = counts.contains(place) ? counts.at(place) : 0;
            if (opened >= from && opened <= end && rows.size() < limit)
                rows.append("[" + QByteArray::number(qint64(microsOf(opened))) + R"(,"1.5","2.5","0.5","2.0","10.00000001",0,"20.00000002",)"
                            + QByteArray::number(count) + R"(,"0","0","0"])");
        }
        return {200, "[" + rows.join(',') + "]"};
    }
    [[nodiscard]] Answer list(qint64 fromId, qint64 limit) const
    {
        QByteArrayList found;
        for (const auto &[id, at] : trades) {
            if (id >= fromId && found.size() < limit)
                found.append(tradeJson(id).replace("1723161255342000", QByteArray::number(qint64(microsOf(at)))));
        }
        return {200, "[" + found.join(',') + "]"};
    }
};

} // namespace tidemark::test
