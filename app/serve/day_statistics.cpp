#include "serve/day_statistics.h"

#include "database/history.h"
#include "database/stored_trades.h"
#include "simulator/frame_text.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// Writes `,"key":"value"` one after the other.
class Fields {
public:
    Fields(std::string &text, TimeUnit unit) : m_text(text), m_unit(unit) {}

    void add(const char *key, Decimal value)
    {
        begin(key) += '"';
        value.appendTo(m_text);
        m_text += '"';
    }
    void add(const char *key, const WideDecimal &value)
    {
        begin(key) += '"';
        appendSum(m_text, value);
        m_text += '"';
    }
    void add(const char *key, const std::string &value) { begin(key) += '"' + value + '"'; }
    void add(const char *key, std::int64_t value) { begin(key) += std::to_string(value); }
    void add(const char *key, Timestamp value) { appendTime(begin(key), value, m_unit); }

private:
    std::string &begin(const char *key)
    {
        m_text += m_text.back() == '{' ? "\"" : ",\"";
        return (m_text += key) += "\":";
    }

    std::string &m_text;
    TimeUnit m_unit;
};

[[nodiscard]] std::string percentOf(const DayStatistics &day)
{
    char digits[32];
    const auto open = day.total.open.toDouble();
    std::snprintf(digits, sizeof digits, "%.3f", open == 0 ? 0 : day.change().toDouble() / open * 100);
    return digits;
}

[[nodiscard]] WideDecimal::Units unitsOf(const WideDecimal &value)
{
    WideDecimal::Units units = 0;
    for (const auto digit : value.toText()) {
        if (digit != '.')
            units = units * 10 + WideDecimal::Units(digit - '0');
    }
    return units;
}

} // namespace

Result<std::optional<DayStatistics>> dayStatistics(PgSession &session, const Symbol &symbol, Timestamp now,
                                                   const std::optional<Timestamp> &horizon)
{
    StoredTrades trades(session);
    const auto newest = trades.before(symbol, horizon ? *horizon + 1us : StoredTrades::end);
    if (!newest)
        return newest.error();
    if (!*newest)
        return std::optional<DayStatistics>();
    DayStatistics day;
    day.symbol = symbol;
    day.to = std::max(now, (*newest)->tradedAt);
    day.from = day.to - 24h;
    const auto summary = History(session).summary(symbol, day.from + 1us, day.to + 1us);
    if (!summary)
        return summary.error();
    day.total.symbol = symbol;
    day.total.trades = summary->trades;
    day.total.open = day.total.high = day.total.low = day.total.close = day.previousClose = (*newest)->price;
    day.total.firstId = day.total.lastId = -1;
    if (!summary->first || !summary->last || !summary->extremes)
        return std::optional(day);
    day.total.open = summary->first->price;
    day.total.close = summary->last->price;
    day.total.low = summary->extremes->low.price;
    day.total.high = summary->extremes->high.price;
    day.total.volume = summary->volume;
    day.total.quoteVolume = summary->quoteVolume;
    day.total.firstId = summary->first->id;
    day.total.lastId = summary->last->id;
    day.lastQuantity = summary->last->quantity;
    const auto previous = trades.before(symbol, day.from + 1us);
    if (!previous)
        return previous.error();
    day.previousClose = *previous ? (*previous)->price : summary->first->price;
    return std::optional(day);
}

Decimal truncatedMean(const WideDecimal &quoteVolume, const WideDecimal &volume)
{
    const auto parts = unitsOf(volume);
    return parts == 0 ? Decimal() : Decimal::fromUnits(std::int64_t(unitsOf(quoteVolume) / parts));
}

void appendRestTicker(std::string &text, const DayStatistics &day, bool isMini, TimeUnit unit)
{
    Fields fields(text += '{', unit);
    fields.add("symbol", std::string(day.symbol.view()));
    if (!isMini) {
        fields.add("priceChange", day.change());
        fields.add("priceChangePercent", percentOf(day));
        fields.add("weightedAvgPrice", truncatedMean(day.total.quoteVolume, day.total.volume));
        fields.add("prevClosePrice", day.previousClose);
        fields.add("lastPrice", day.total.close);
        fields.add("lastQty", day.lastQuantity);
    }
    fields.add("openPrice", day.total.open);
    fields.add("highPrice", day.total.high);
    fields.add("lowPrice", day.total.low);
    if (isMini)
        fields.add("lastPrice", day.total.close);
    fields.add("volume", day.total.volume);
    fields.add("quoteVolume", day.total.quoteVolume);
    fields.add("openTime", day.from);
    fields.add("closeTime", day.to);
    fields.add("firstId", day.total.firstId);
    fields.add("lastId", day.total.lastId);
    fields.add("count", day.total.trades);
    text += '}';
}

void appendTickerFrame(std::string &text, const DayStatistics &day, bool isMini, TimeUnit unit)
{
    Fields fields(text += '{', unit);
    fields.add("e", std::string(isMini ? "24hrMiniTicker" : "24hrTicker"));
    fields.add("E", day.to);
    fields.add("s", std::string(day.symbol.view()));
    if (!isMini) {
        fields.add("p", day.change());
        fields.add("P", percentOf(day));
        fields.add("w", truncatedMean(day.total.quoteVolume, day.total.volume));
        fields.add("x", day.previousClose);
    }
    fields.add("c", day.total.close);
    if (!isMini)
        fields.add("Q", day.lastQuantity);
    fields.add("o", day.total.open);
    fields.add("h", day.total.high);
    fields.add("l", day.total.low);
    fields.add("v", day.total.volume);
    fields.add("q", day.total.quoteVolume);
    if (!isMini) {
        fields.add("O", day.from);
        fields.add("C", day.to);
        fields.add("F", day.total.firstId);
        fields.add("L", day.total.lastId);
        fields.add("n", day.total.trades);
    }
    text += '}';
}

} // namespace tidemark
