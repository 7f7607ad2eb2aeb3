#pragma once

#include "core/timestamp.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tidemark {

// An interval of `klines`: so many seconds counted from the epoch, weeks that begin on Monday, or months of the calendar;
// all in UTC (https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints).
class KlineInterval {
public:
    KlineInterval() : KlineInterval(std::chrono::minutes(1)) {}

    // "1s", "1m", "3m" … "1d", "3d", "1w", "1M".
    [[nodiscard]] static std::optional<KlineInterval> fromName(const QString &name);

    // When the interval that holds `moment` began.
    [[nodiscard]] Timestamp start(Timestamp moment) const;
    // The start that many intervals later, or earlier; of a start.
    [[nodiscard]] Timestamp stepped(Timestamp start, std::int64_t count) const;

private:
    explicit KlineInterval(std::chrono::seconds span, std::chrono::seconds offset = {}, bool isMonth = false)
        : m_span(span), m_offset(offset), m_isMonth(isMonth)
    {
    }

    std::chrono::seconds m_span;
    std::chrono::seconds m_offset; // of a start from the epoch
    bool m_isMonth;
};

} // namespace tidemark
