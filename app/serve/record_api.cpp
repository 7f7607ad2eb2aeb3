#include "serve/record_api.h"

#include "database/cross_section.h"
#include "database/history.h"
#include "database/stored_trades.h"
#include "serve/day_statistics.h"
#include "serve/kline_text.h"
#include "serve/record_klines.h"
#include "serve/record_listing.h"
#include "serve/served_trades.h"
#include "simulator/frame_text.h"
#include "simulator/rest_bodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString symbolKey = QStringLiteral("symbol");
const QString symbolsKey = QStringLiteral("symbols");

[[nodiscard]] RestReply refusal(int status, int code, const QString &text)
{
    const QJsonObject body{{QStringLiteral("code"), code}, {QStringLiteral("msg"), text}};
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

[[nodiscard]] Error invalidSymbol()
{
    return {QStringLiteral("Invalid symbol."), QStringLiteral("-1121")};
}

[[nodiscard]] Error illegalCharacters(const QString &parameter, const QString &legal)
{
    return {QStringLiteral("Illegal characters found in parameter '%1'; legal range is '%2'.").arg(parameter, legal), QStringLiteral("-1100")};
}

[[nodiscard]] Error nothingYet(const Symbol &symbol)
{
    return {QStringLiteral("Nothing is recorded of %1 until this moment.").arg(symbol.toString()), QStringLiteral("-1000")};
}

// What is asked of the exchange and is not in a record of trades, and what to ask instead.
[[nodiscard]] RestReply notSupported(const RestRequest &request)
{
    const auto because = [](const char *why) { return refusal(400, -1020, QStringLiteral("This operation is not supported: ") + QString::fromUtf8(why)); };
    if (!request.isGet)
        return because("the record is only read here. Nothing can be ordered or changed.");
    const auto what = request.path.section(QLatin1Char('/'), -1);
    if (what == QLatin1String("aggTrades"))
        return because("which trades one order made is not in the record, so aggregate trades would be guesswork. Ask historicalTrades, which has "
                       "every single one.");
    if (what == QLatin1String("depth") || what == QLatin1String("bookTicker"))
        return because("the record holds trades and no order book.");
    static const QStringList interfaces{QStringLiteral("api"), QStringLiteral("sapi"), QStringLiteral("fapi"), QStringLiteral("dapi"), QStringLiteral("eapi")};
    if (interfaces.contains(request.path.section(QLatin1Char('/'), 1, 1)))
        return because("the record holds trades, no accounts and no orders. There are ping, time, exchangeInfo, trades, historicalTrades, klines, "
                       "uiKlines, avgPrice, ticker/price and ticker/24hr below /api/v3.");
    return refusal(404, -1000, QStringLiteral("Not found. REST is below /api/v3, streams are at /ws and /stream, and /trades.arrow has trades as Arrow."));
}

// One that was asked for by its name stands alone; of several there is a list.
[[nodiscard]] QByteArray aloneOrList(const RestRequest &request, const std::vector<std::string> &entries)
{
    if (request.query.hasQueryItem(symbolKey) && entries.size() == 1)
        return QByteArray::fromStdString(entries.front());
    return arrayOf(entries, [](std::string &text, const std::string &entry) { text += entry; });
}

[[nodiscard]] QByteArray tradeList(const std::vector<Trade> &trades, TimeUnit unit)
{
    return arrayOf(trades, [unit](std::string &text, const Trade &trade) { appendRestTrade(text, trade, unit); });
}

[[nodiscard]] Result<ServedInterval> intervalOf(const RestRequest &request)
{
    const auto name = request.query.queryItemValue(QStringLiteral("interval"));
    if (name.isEmpty())
        return Error{QStringLiteral("Mandatory parameter 'interval' was not sent, was empty/null, or malformed."), QStringLiteral("-1102")};
    const auto interval = KlineInterval::fromName(name);
    if (!interval)
        return Error{QStringLiteral("Invalid interval."), QStringLiteral("-1120")};
    const QString zoneKey = QStringLiteral("timeZone");
    const auto zone = ServedInterval::zoneFromText(request.query.hasQueryItem(zoneKey) ? request.query.queryItemValue(zoneKey, QUrl::FullyDecoded)
                                                                                          : QStringLiteral("0"));
    if (!zone)
        return illegalCharacters(zoneKey, QStringLiteral("-12:00 to +14:00"));
    return ServedInterval{name, *interval, *zone};
}

} // namespace

struct RecordApi::Endpoint {
    QLatin1String path;
    Body (RecordApi::*answer)(const Call &);
};

const RecordApi::Endpoint *RecordApi::endpointAt(const QString &path)
{
    static const std::array endpoints{Endpoint{QLatin1String("/api/v3/ping"), &RecordApi::ping},
                                      Endpoint{QLatin1String("/api/v3/time"), &RecordApi::time},
                                      Endpoint{QLatin1String("/api/v3/exchangeInfo"), &RecordApi::exchangeInfo},
                                      Endpoint{QLatin1String("/api/v3/trades"), &RecordApi::recentTrades},
                                      Endpoint{QLatin1String("/api/v3/historicalTrades"), &RecordApi::historicalTrades},
                                      Endpoint{QLatin1String("/api/v3/klines"), &RecordApi::klines},
                                      Endpoint{QLatin1String("/api/v3/uiKlines"), &RecordApi::klines},
                                      Endpoint{QLatin1String("/api/v3/ticker/price"), &RecordApi::prices},
                                      Endpoint{QLatin1String("/api/v3/ticker/24hr"), &RecordApi::dayTickers},
                                      Endpoint{QLatin1String("/api/v3/avgPrice"), &RecordApi::averagePrice}};
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&path](const Endpoint &endpoint) { return path == endpoint.path; });
    return found == endpoints.end() ? nullptr : &*found;
}

// The exchange's own numbers are negative; a database's words are not.
RestReply RecordApi::refusalOf(const Error &error)
{
    if (error.code.startsWith(QLatin1Char('-')))
        return refusal(400, error.code.toInt(), error.message);
    auto reply = refusal(503, -1001, QStringLiteral("The record cannot be read now: %1").arg(error.message));
    reply.headers.emplace_back("Retry-After", "2");
    return reply;
}

bool RecordApi::mayTakeSeconds(const RestRequest &request)
{
    const auto *endpoint = endpointAt(request.path);
    if (!endpoint)
        return false;
    return endpoint->answer == &RecordApi::klines || (endpoint->answer == &RecordApi::dayTickers && !request.query.hasQueryItem(symbolKey));
}

RestReply RecordApi::answer(PgSession &session, const RestRequest &request, const ServedMoment &moment)
{
    const auto *endpoint = endpointAt(request.path);
    if (!endpoint || !request.isGet)
        return notSupported(request);
    const auto body = (this->*endpoint->answer)({session, request, moment});
    auto reply = body ? RestReply{200, *body, {}} : refusalOf(body.error());
    reply.headers.emplace_back("X-MBX-USED-WEIGHT", "0");
    reply.headers.emplace_back("X-MBX-USED-WEIGHT-1M", "0");
    return reply;
}

Result<std::vector<Symbol>> RecordApi::markets(PgSession &session) const
{
    auto symbols = History(session).symbols();
    if (symbols)
        std::erase_if(symbols.value(), [this](const Symbol &symbol) { return !isServed(symbol); });
    return symbols;
}

bool RecordApi::isServed(const Symbol &symbol) const
{
    return m_only.admits(symbol);
}

Result<Symbol> RecordApi::symbolOf(const Call &call) const
{
    if (call.request.query.queryItemValue(symbolKey).isEmpty())
        return Error{QStringLiteral("Mandatory parameter 'symbol' was not sent, was empty/null, or malformed."), QStringLiteral("-1102")};
    const auto symbols = symbolsOf(call);
    return symbols ? Result<Symbol>(symbols->front()) : symbols.error();
}

Result<std::vector<Symbol>> RecordApi::symbolsOf(const Call &call) const
{
    const auto &query = call.request.query;
    const auto served = markets(call.session);
    if (!served)
        return served;
    const bool isOne = query.hasQueryItem(symbolKey);
    if (isOne && query.hasQueryItem(symbolsKey))
        return Error{QStringLiteral("Combination of optional parameters invalid."), QStringLiteral("-1128")};
    if (!isOne && !query.hasQueryItem(symbolsKey))
        return served;
    const auto list = QJsonDocument::fromJson(query.queryItemValue(symbolsKey, QUrl::FullyDecoded).toUtf8());
    QJsonArray names = isOne ? QJsonArray{query.queryItemValue(symbolKey, QUrl::FullyDecoded)} : list.array();
    if (names.isEmpty())
        return illegalCharacters(symbolsKey, QStringLiteral("^\\[(\"[A-Z0-9-_.]{1,20}\"(,\"[A-Z0-9-_.]{1,20}\"){0,}){0,1}\\]$"));
    std::vector<Symbol> symbols;
    for (const auto &name : names) {
        const auto symbol = Symbol::fromText(name.toString());
        const bool isThere = symbol && std::find(served->begin(), served->end(), *symbol) != served->end();
        if (!isThere || symbol->toString() != name.toString())
            return invalidSymbol();
        symbols.push_back(*symbol);
    }
    return symbols;
}

Result<MarketInfo> RecordApi::listed(PgSession &session, const Symbol &symbol)
{
    if (const auto known = m_listed.find(symbol); known != m_listed.end())
        return known->second;
    auto info = RecordListing(session).of(symbol);
    if (info)
        m_listed.emplace(symbol, *info);
    return info;
}

RecordApi::Body RecordApi::ping(const Call &)
{
    return QByteArray("{}");
}

RecordApi::Body RecordApi::time(const Call &call)
{
    std::string text = R"({"serverTime":)";
    appendTime(text, call.moment.now, call.request.unit);
    return QByteArray::fromStdString(text + '}');
}

RecordApi::Body RecordApi::exchangeInfo(const Call &call)
{
    const auto symbols = symbolsOf(call);
    if (!symbols)
        return symbols.error();
    std::vector<MarketInfo> infos;
    for (const auto &symbol : *symbols) {
        auto info = listed(call.session, symbol);
        if (!info)
            return info.error();
        infos.push_back(std::move(info).value());
    }
    std::string text = R"({"timezone":"UTC","serverTime":)";
    appendTime(text, call.moment.now, call.request.unit);
    text += R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000}],"exchangeFilters":[],"symbols":)";
    return QByteArray::fromStdString(text) + arrayOf(infos, appendListing) + '}';
}

RecordApi::Body RecordApi::recentTrades(const Call &call)
{
    const auto symbol = symbolOf(call);
    if (!symbol)
        return symbol.error();
    const auto limit = limitParameter(call.request);
    if (!limit)
        return limit.error();
    const auto trades = ServedTrades(call.session, call.moment.horizon).newest(*symbol, *limit);
    return trades ? Body(tradeList(*trades, call.request.unit)) : trades.error();
}

RecordApi::Body RecordApi::historicalTrades(const Call &call)
{
    const auto fromId = integerParameter(call.request, QStringLiteral("fromId"));
    if (!fromId)
        return fromId.error();
    if (!fromId->has_value())
        return recentTrades(call);
    const auto symbol = symbolOf(call);
    if (!symbol)
        return symbol.error();
    const auto limit = limitParameter(call.request);
    if (!limit)
        return limit.error();
    const auto trades = ServedTrades(call.session, call.moment.horizon).from(*symbol, **fromId, *limit);
    return trades ? Body(tradeList(*trades, call.request.unit)) : trades.error();
}

RecordApi::Body RecordApi::klines(const Call &call)
{
    const auto &request = call.request;
    const auto symbol = symbolOf(call);
    if (!symbol)
        return symbol.error();
    const auto interval = intervalOf(request);
    if (!interval)
        return interval.error();
    const auto limit = limitParameter(request);
    if (!limit)
        return limit.error();
    const auto from = timeParameter(request, QStringLiteral("startTime"));
    if (!from)
        return from.error();
    const auto to = timeParameter(request, QStringLiteral("endTime"));
    if (!to)
        return to.error();
    const auto klines = RecordKlines(call.session).klines({*symbol, *interval, *from, *to, *limit, call.moment.now, call.moment.horizon});
    if (!klines)
        return klines.error();
    return arrayOf(*klines, [&](std::string &text, const RecordKline &kline) { appendKlineEntry(text, kline, request.unit); });
}

RecordApi::Body RecordApi::prices(const Call &call)
{
    const auto symbols = symbolsOf(call);
    if (!symbols)
        return symbols.error();
    // The exchange's clock may be ahead of this computer's.
    const auto found = CrossSection(call.session).at({call.moment.horizon.value_or(call.moment.now + 24h)});
    if (!found)
        return found.error();
    std::vector<std::string> entries;
    for (const auto &symbol : *symbols) {
        const auto market = std::find_if(found->markets.begin(), found->markets.end(), [&](const MomentPrice &price) { return price.symbol == symbol; });
        if (market == found->markets.end() || !market->last)
            continue;
        entries.push_back(R"({"symbol":")" + std::string(symbol.view()) + R"(","price":")" + market->last->price.toText() + R"("})");
    }
    if (entries.empty() && symbols->size() == 1)
        return nothingYet(symbols->front());
    return aloneOrList(call.request, entries);
}

RecordApi::Body RecordApi::dayTickers(const Call &call)
{
    const auto type = call.request.query.queryItemValue(QStringLiteral("type"));
    if (!type.isEmpty() && type != QLatin1String("FULL") && type != QLatin1String("MINI"))
        return Error{QStringLiteral("Data sent for parameter 'type' is not valid."), QStringLiteral("-1130")};
    const auto symbols = symbolsOf(call);
    if (!symbols)
        return symbols.error();
    std::vector<std::string> entries;
    for (const auto &symbol : *symbols) {
        const auto day = dayStatistics(call.session, symbol, call.moment.now, call.moment.horizon);
        if (!day)
            return day.error();
        if (*day)
            appendRestTicker(entries.emplace_back(), **day, type == QLatin1String("MINI"), call.request.unit);
    }
    if (entries.empty() && symbols->size() == 1)
        return nothingYet(symbols->front());
    return aloneOrList(call.request, entries);
}

RecordApi::Body RecordApi::averagePrice(const Call &call)
{
    const auto symbol = symbolOf(call);
    if (!symbol)
        return symbol.error();
    const auto last = StoredTrades(call.session).before(*symbol, call.moment.horizon ? *call.moment.horizon + 1us : StoredTrades::end);
    if (!last)
        return last.error();
    if (!*last)
        return nothingYet(*symbol);
    const auto to = std::max(call.moment.now, (*last)->tradedAt);
    const auto summary = History(call.session).summary(*symbol, to - 5min + 1us, to + 1us);
    if (!summary)
        return summary.error();
    const auto price = summary->trades == 0 ? (*last)->price : truncatedMean(summary->quoteVolume, summary->volume);
    std::string text = R"({"mins":5,"price":")" + price.toText() + R"(","closeTime":)";
    appendTime(text, (*last)->tradedAt, call.request.unit);
    return QByteArray::fromStdString(text + '}');
}

} // namespace tidemark
