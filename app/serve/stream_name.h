#pragma once

#include "core/result.h"
#include "simulator/kline_interval.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tidemark {

// An interval as clients name it, in the time zone that they name; candles of a day begin at that zone's midnight.
struct ServedInterval {
    QString name; // "1m", "1d" …
    KlineInterval interval;
    std::chrono::minutes zone{0}; // ahead of UTC

    // "8", "-3:30", "0"; from −12 to +14 hours. Absent: it is none.
    [[nodiscard]] static std::optional<std::chrono::minutes> zoneFromText(const QString &text);

    [[nodiscard]] Timestamp start(Timestamp moment) const { return interval.start(moment + zone) - zone; }
    [[nodiscard]] Timestamp stepped(Timestamp start, std::int64_t count) const { return interval.stepped(start + zone, count) - zone; }
};

// What a stream's name asks for, of those that trades alone can tell exactly.
struct StreamName {
    enum class Kind { Trade, Kline, MiniTicker, Ticker };

    Kind kind = Kind::Trade;
    QString market;          // as in the name, in lower case; empty: all markets (`!miniTicker@arr`)
    ServedInterval interval; // of a kline

    // The error says why there is no such stream here. Absent: a name that says nothing, as `/ws/0`, which the exchange takes in silence.
    [[nodiscard]] static Result<std::optional<StreamName>> fromText(const QString &name);
};

} // namespace tidemark
