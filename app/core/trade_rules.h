#pragma once

#include "core/result.h"
#include "core/trade.h"

#include <optional>
#include <string_view>

namespace tidemark {

// A trade as it stands in a message of the exchange: price and quantity still as text.
struct TradeText {
    std::int64_t id = 0;
    std::string_view price;
    std::string_view quantity;
    std::int64_t time = 0; // as it stands there, see timeFromDigits()
    bool buyerIsMaker = false;
};

// A trade's frame taken apart, its values not yet judged. Views end with the next frame.
struct TradeFrame {
    std::string_view symbol;
    TradeText text;
    std::int64_t eventTime = 0;
};

// The latest moment a trade can plausibly have: a day after the exchange's own clock, or, before that is known, two days
// after this computer's.
[[nodiscard]] Timestamp latestPlausible(std::optional<Timestamp> exchangeNow);

// No trade is older: Binance opened in July 2017.
[[nodiscard]] constexpr Timestamp earliestPlausible()
{
    return std::chrono::sys_days(std::chrono::year(2017) / 1 / 1);
}

// A time as the exchange writes it: in microseconds, which is what we ask for, or in milliseconds where it does not know
// these. The size tells which, without a doubt.
[[nodiscard]] constexpr bool isInMilliseconds(std::int64_t digits)
{
    constexpr std::int64_t year2286 = 10'000'000'000'000;
    return digits >= microsOf(earliestPlausible()) / 1'000 && digits < year2286;
}
[[nodiscard]] constexpr Timestamp timeFromDigits(std::int64_t digits)
{
    return timestampFromMicros(isInMilliseconds(digits) ? digits * 1'000 : digits);
}

// The times of one answer, which tells all of them in one unit. What is too small for either is in none.
class TimeUnits {
public:
    constexpr void note(std::int64_t digits)
    {
        m_hasMilliseconds = m_hasMilliseconds || isInMilliseconds(digits);
        m_hasMicroseconds = m_hasMicroseconds || digits >= microsOf(earliestPlausible());
    }
    [[nodiscard]] constexpr bool hasMilliseconds() const { return m_hasMilliseconds; }
    [[nodiscard]] constexpr bool areMixed() const { return m_hasMilliseconds && m_hasMicroseconds; }

private:
    bool m_hasMilliseconds = false;
    bool m_hasMicroseconds = false;
};

// The code of an Error that blames a time.
[[nodiscard]] inline QString badTimeCode()
{
    return QStringLiteral("time");
}

// What is wrong with a trade that the record's columns could not hold exactly, or that cannot be true.
[[nodiscard]] std::optional<Error> faultOf(const Trade &trade, Timestamp latest);

// The trade, where the record's columns can hold it exactly; else a sentence that says what is wrong with it. The same
// for trades from streams and from REST.
[[nodiscard]] Result<Trade> checkedTrade(const Symbol &symbol, const TradeText &text, Timestamp latest);

// The event time as the frame says it, or, where that is minutes away from the trade, the trade's own time.
[[nodiscard]] Timestamp believableEventTime(Timestamp said, const Trade &trade);

// An id that no trade can have is left out: the ledger knows nothing of it.
[[nodiscard]] RejectedInput rejected(std::string_view raw, const QString &reason, std::optional<Symbol> symbol = {},
                                     std::optional<std::int64_t> id = {});

} // namespace tidemark
