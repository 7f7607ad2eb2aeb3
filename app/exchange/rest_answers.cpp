#include "exchange/rest_answers.h"

#include "core/trade_rules.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <simdjson.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <string_view>

namespace tidemark {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;
namespace ondemand = simdjson::ondemand;

Error garbage(simdjson::error_code error)
{
    return unreadableAnswer(simdjson::error_message(error));
}

[[nodiscard]] QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

[[nodiscard]] QString stringIn(object from, std::string_view key)
{
    std::string_view text;
    return from[key].get(text) ? QString() : toQString(text);
}

constexpr std::chrono::days longestBehind(20 * 365); // for a computer's clock; other units are thousands of years off

// What there is to know of an answer's times before any of its trades is believed.
struct AnswerTimes {
    TimeUnits units;
    std::int64_t bad = 0;
    bool areLate = false; // some of them, for the clock that is known
    bool areFar = false;  // some of them are wrong by more than a clock may be
};

// One trade of an answer; nothing where the answer itself is broken.
void readTrade(ondemand::object &item, std::string_view raw, const Symbol &symbol, Timestamp latest, TradeBatch &batch,
               AnswerTimes &times)
{
    TradeText text;
    std::optional<std::int64_t> id;
    if (!item["id"].get_int64().get(text.id))
        id = text.id;
    const bool isWhole = id && !item["price"].get_string().get(text.price) && !item["qty"].get_string().get(text.quantity)
        && !item["time"].get_int64().get(text.time) && !item["isBuyerMaker"].get_bool().get(text.buyerIsMaker);
    if (!isWhole) {
        batch.rejected.push_back(rejected(
            raw, QStringLiteral("A field of the trade (id, price, qty, time, isBuyerMaker) is missing or of the wrong type."),
            symbol, id));
        return;
    }
    const auto trade = checkedTrade(symbol, text, latest);
    times.units.note(text.time);
    const bool isBadTime = !trade && trade.error().code == badTimeCode();
    times.bad += isBadTime;
    const bool isLate = isBadTime && timeFromDigits(text.time) > latest;
    times.areLate = times.areLate || isLate;
    times.areFar = times.areFar || (isBadTime && !(isLate && timeFromDigits(text.time) - latest < longestBehind));
    if (trade)
        batch.trades.push_back(*trade);
    else
        batch.rejected.push_back(rejected(raw, trade.error().message, symbol, id));
}

// Not the rows are at fault: none of them may close a gap as rejected. No time is named, since it would be another one with each answer,
// and so news each time.
[[nodiscard]] Error wrongUnit()
{
    return {QStringLiteral("The exchange's answer is not taken, since none of its trades has a time that can be right, as if it told "
                           "times in another unit than was asked for, or its clock were wrong by days. What is missing stays missing until "
                           "it answers otherwise; choose another address with --api-url.")};
}

// Neither are they here.
[[nodiscard]] Error lateByOurs()
{
    return {QStringLiteral("The exchange's answer is not taken, since it has trades that are more than two days ahead of this computer's clock, "
                           "and the exchange's clock is not known yet. What is missing stays missing until it is; look at this computer's "
                           "clock.")};
}

[[nodiscard]] Error mixedUnits()
{
    return {QStringLiteral("The exchange's answer is not taken, since it tells some times in milliseconds and others in microseconds, so "
                           "none of them can be believed. What is missing stays missing until it answers otherwise; choose another "
                           "address with --api-url.")};
}

[[nodiscard]] Error twoStamps()
{
    return {QStringLiteral("The REST address tells times in milliseconds, although the stream tells microseconds, so a trade would "
                           "carry another time than the exchange gave it. Its trades are not taken, and what is missing stays "
                           "missing; choose another address with --api-url, such as https://api.binance.com.")};
}

[[nodiscard]] simdjson::error_code readTradesInto(ondemand::document &document, const Symbol &symbol, Timestamp latest,
                                                  TradeBatch &batch, AnswerTimes &times)
{
    ondemand::array items;
    if (const auto error = document.get_array().get(items))
        return error;
    for (auto next : items) {
        ondemand::object item;
        std::string_view raw;
        if (const auto error = next.get_object().get(item))
            return error;
        if (const auto error = item.raw_json().get(raw))
            return error;
        bool isEmpty = false;
        if (const auto error = item.reset().get(isEmpty))
            return error;
        readTrade(item, raw, symbol, latest, batch, times);
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                         : simdjson::TRAILING_CONTENT;
}

// What prices (PRICE_FILTER, tickSize) or quantities (LOT_SIZE, stepSize) are multiples of; zero where it is not told.
[[nodiscard]] Decimal stepIn(object market, std::string_view filterType, std::string_view key)
{
    simdjson::dom::array filters;
    if (market["filters"].get(filters))
        return {};
    for (const auto filter : filters) {
        std::string_view type;
        std::string_view step;
        if (filter["filterType"].get(type) || type != filterType || filter[key].get(step))
            continue;
        const auto decimal = Decimal::fromText(step);
        return decimal ? *decimal : Decimal();
    }
    return {};
}

// How many decimals are written of what is counted with this precision; all of them where it is not told.
[[nodiscard]] int decimalsIn(object market, std::string_view key)
{
    std::int64_t decimals = 0;
    return market[key].get(decimals) || decimals < 0 || decimals > Decimal::decimals ? Decimal::decimals : int(decimals);
}

// Of a text; zero where it is absent or no amount.
[[nodiscard]] double numberIn(element from, std::string_view key)
{
    std::string_view text;
    bool isNumber = false;
    const auto number = from[key].get(text) ? 0 : QByteArray(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return isNumber && number > 0 && std::isfinite(number) ? number : 0;
}

[[nodiscard]] std::optional<MarketInfo> marketOf(object market)
{
    std::string_view name;
    if (market["symbol"].get(name))
        return std::nullopt;
    const auto symbol = Symbol::fromText(name);
    if (!symbol)
        return std::nullopt;
    return MarketInfo{*symbol, stringIn(market, "status"), stringIn(market, "baseAsset"), stringIn(market, "quoteAsset"),
                      stepIn(market, "PRICE_FILTER", "tickSize"), stepIn(market, "LOT_SIZE", "stepSize"),
                      {decimalsIn(market, "quotePrecision"), decimalsIn(market, "baseAssetPrecision")}};
}

[[nodiscard]] std::optional<int> weightLimitIn(element document)
{
    simdjson::dom::array limits;
    if (document["rateLimits"].get(limits))
        return std::nullopt;
    for (const auto limit : limits) {
        std::string_view type;
        std::string_view interval;
        std::int64_t count = 0;
        std::int64_t weight = 0;
        if (limit["rateLimitType"].get(type) || limit["interval"].get(interval) || limit["intervalNum"].get(count)
            || limit["limit"].get(weight))
            continue;
        if (type == "REQUEST_WEIGHT" && interval == "MINUTE" && count == 1 && weight > 0 && weight < INT_MAX)
            return int(weight);
    }
    return std::nullopt;
}

[[nodiscard]] simdjson::error_code parse(simdjson::dom::parser &parser, const QByteArray &body, element &document)
{
    return parser.parse(body.constData(), std::size_t(body.size())).get(document);
}

// "Sun, 06 Nov 1994 08:49:37 GMT", in seconds since 1970.
[[nodiscard]] std::optional<std::int64_t> httpSeconds(const QByteArray &text)
{
    constexpr qsizetype behindDay = 16;
    const auto words = QString::fromLatin1(text.trimmed());
    // Apart, since both together would be read in this computer's zone, where an hour a year is not.
    const auto day = QLocale::c().toDate(words.left(behindDay), QStringLiteral("ddd, dd MMM yyyy"));
    const auto time = QLocale::c().toTime(words.mid(behindDay + 1), QStringLiteral("hh:mm:ss 'GMT'"));
    const bool isOne = day.isValid() && time.isValid() && words.mid(behindDay, 1) == QLatin1String(" ");
    return isOne ? std::optional<std::int64_t>(QDateTime(day, time, QTimeZone::utc()).toSecsSinceEpoch()) : std::nullopt;
}

} // namespace

Result<TradeBatch> readTrades(const QByteArray &body, const Symbol &symbol, Timestamp latest, bool mayTellMilliseconds, bool isExchangesClock)
{
    const simdjson::padded_string json(body.constData(), std::size_t(body.size()));
    ondemand::parser parser;
    ondemand::document document;
    TradeBatch batch;
    AnswerTimes times;
    batch.receivedAt = wallClock();
    auto error = parser.iterate(json).get(document);
    if (!error)
        error = readTradesInto(document, symbol, latest, batch, times);
    if (error)
        return garbage(error);
    const bool mayBeOurs = !isExchangesClock && !times.areFar;
    if (times.bad > 0 && !mayBeOurs && batch.trades.empty() && times.bad == std::int64_t(batch.rejected.size()))
        return wrongUnit();
    if (times.areLate && !isExchangesClock)
        return lateByOurs();
    if (times.units.areMixed())
        return mixedUnits();
    if (times.units.hasMilliseconds() && !mayTellMilliseconds)
        return twoStamps();
    return batch;
}

Result<ExchangeListing> readListing(const QByteArray &body)
{
    simdjson::dom::parser parser;
    element document;
    simdjson::dom::array markets;
    if (const auto error = parse(parser, body, document))
        return garbage(error);
    if (const auto error = document["symbols"].get(markets))
        return garbage(error);
    ExchangeListing listing{{}, weightLimitIn(document)};
    for (const auto item : markets) {
        object fields;
        if (item.get(fields))
            continue;
        if (auto market = marketOf(fields))
            listing.markets.push_back(std::move(*market));
    }
    return listing;
}

Result<std::vector<MarketDay>> readMarketDays(const QByteArray &body)
{
    simdjson::dom::parser parser;
    element document;
    simdjson::dom::array tickers;
    if (const auto error = parse(parser, body, document))
        return garbage(error);
    if (const auto error = document.get(tickers))
        return garbage(error);
    std::vector<MarketDay> days;
    for (const auto ticker : tickers) {
        std::string_view name;
        MarketDay day;
        if (const auto error = ticker["symbol"].get(name))
            return garbage(error);
        if (const auto error = ticker["lastId"].get(day.newestId))
            return garbage(error);
        const auto symbol = Symbol::fromText(name);
        if (!symbol)
            continue;
        day.symbol = *symbol;
        if (std::int64_t trades = 0; !ticker["count"].get(trades))
            day.trades = std::max<std::int64_t>(trades, 0);
        day.quoteVolume = numberIn(ticker, "quoteVolume");
        day.lastPrice = numberIn(ticker, "lastPrice");
        days.push_back(day);
    }
    return days;
}

Result<Timestamp> readServerTime(const QByteArray &body)
{
    simdjson::dom::parser parser;
    element document;
    std::int64_t digits = 0;
    if (const auto error = parse(parser, body, document))
        return garbage(error);
    if (const auto error = document["serverTime"].get(digits))
        return garbage(error);
    if (timeFromDigits(digits) < earliestPlausible())
        return Error{QStringLiteral("The exchange's time is neither in microseconds nor in milliseconds.")};
    return timeFromDigits(digits);
}

std::optional<ExchangeRefusal> readRefusal(const QByteArray &body)
{
    simdjson::dom::parser parser;
    element document;
    object fields;
    ExchangeRefusal refusal;
    if (parse(parser, body, document) || document.get(fields) || fields["code"].get(refusal.code))
        return std::nullopt;
    refusal.message = stringIn(fields, "msg");
    return refusal;
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &retryAfter, const QByteArray &date)
{
    bool isNumber = false;
    if (const auto seconds = retryAfter.trimmed().toLongLong(&isNumber); isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const auto until = httpSeconds(retryAfter);
    const auto ours = std::chrono::floor<std::chrono::seconds>(wallClock()).time_since_epoch().count();
    const auto left = until ? *until - httpSeconds(date).value_or(ours) : 0;
    return left > 0 ? std::optional(std::chrono::seconds(left)) : std::nullopt;
}

Error unreadableAnswer(const char *why)
{
    return {QStringLiteral("The exchange's answer cannot be read: %1").arg(QString::fromLatin1(why))};
}

} // namespace tidemark
