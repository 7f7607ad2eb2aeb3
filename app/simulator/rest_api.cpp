#include "simulator/rest_api.h"

#include "simulator/aggregate_builder.h"
#include "simulator/frame_text.h"
#include "simulator/kline_builder.h"
#include "simulator/rest_bodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

[[nodiscard]] RestReply errorReply(int status, const QString &code, const QString &text)
{
    const QJsonObject body{{QStringLiteral("code"), code.toInt()}, {QStringLiteral("msg"), text}};
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

[[nodiscard]] RestReply overLimitReply(int status, std::chrono::seconds wait, int limit)
{
    auto reply = errorReply(status, QStringLiteral("-1003"),
                            QStringLiteral("Too much request weight used; current limit is %1 request weight per 1 MINUTE. "
                                           "Please use WebSocket Streams for live updates to avoid polling the API.")
                                .arg(limit));
    reply.headers.emplace_back("Retry-After", QByteArray::number(qint64(wait.count())));
    return reply;
}

[[nodiscard]] Error invalidSymbol()
{
    return {QStringLiteral("Invalid symbol."), QStringLiteral("-1121")};
}

[[nodiscard]] QByteArray tradesBody(const std::vector<MarketTrade> &trades, TimeUnit unit)
{
    return arrayOf(trades, [unit](std::string &text, const MarketTrade &trade) {
        appendRestTrade(text, trade.trade, unit);
    });
}

const QLatin1String dayTickerPath("/api/v3/ticker/24hr");

// The symbols a request names, as `symbol` or as a JSON array `symbols`; none named means all.
[[nodiscard]] QStringList namedSymbols(const QUrlQuery &query)
{
    if (query.hasQueryItem(QStringLiteral("symbol")))
        return {query.queryItemValue(QStringLiteral("symbol"), QUrl::FullyDecoded)};
    QStringList names;
    const auto list = query.queryItemValue(QStringLiteral("symbols"), QUrl::FullyDecoded).toUtf8();
    for (const auto &name : QJsonDocument::fromJson(list).array())
        names.append(name.toString());
    return names;
}

[[nodiscard]] int dayTickersWeight(const QUrlQuery &query)
{
    const auto named = namedSymbols(query).size();
    return named == 0 || named > 100 ? 80 : named > 20 ? 40 : 2;
}

} // namespace

struct RestApi::Endpoint {
    QLatin1String path;
    int weight;
    Body (RestApi::*answer)(const RestRequest &) const;
};

const RestApi::Endpoint *RestApi::endpointAt(const QString &path)
{
    static const std::array endpoints{
        Endpoint{QLatin1String("/api/v3/ping"), 1, &RestApi::ping},
        Endpoint{QLatin1String("/api/v3/time"), 1, &RestApi::time},
        Endpoint{QLatin1String("/api/v3/exchangeInfo"), 20, &RestApi::exchangeInfo},
        Endpoint{QLatin1String("/api/v3/trades"), 25, &RestApi::recentTrades},
        Endpoint{QLatin1String("/api/v3/historicalTrades"), 25, &RestApi::historicalTrades},
        Endpoint{QLatin1String("/api/v3/aggTrades"), 4, &RestApi::aggTrades},
        Endpoint{QLatin1String("/api/v3/klines"), 2, &RestApi::klines},
        Endpoint{dayTickerPath, 80, &RestApi::dayTickers}};
    const auto found = std::find_if(endpoints.begin(), endpoints.end(),
                                    [&path](const Endpoint &endpoint) { return path == endpoint.path; });
    return found == endpoints.end() ? nullptr : &*found;
}

RestReply RestApi::answer(const RestRequest &request)
{
    const auto *endpoint = endpointAt(request.path);
    if (!endpoint)
        return errorReply(404, QStringLiteral("-1000"), QStringLiteral("Not found."));
    const auto weight = endpoint->path == dayTickerPath ? dayTickersWeight(request.query) : endpoint->weight;
    const auto verdict = m_weight.use(weight, m_clock());
    auto reply = withFaults(verdict.status == 200 ? answerOf(*endpoint, request)
                                                  : overLimitReply(verdict.status, verdict.retryAfter, m_weight.limit()));
    reply.headers.emplace_back("X-MBX-USED-WEIGHT", QByteArray::number(verdict.used));
    reply.headers.emplace_back("X-MBX-USED-WEIGHT-1M", QByteArray::number(verdict.used));
    return reply;
}

RestReply RestApi::answerOf(const Endpoint &endpoint, const RestRequest &request) const
{
    const auto body = (this->*endpoint.answer)(request);
    if (!body)
        return errorReply(400, body.error().code, body.error().message);
    return {200, *body, {}};
}

RestReply RestApi::withFaults(RestReply reply)
{
    enum Purpose : std::uint64_t { TooMany = 11, Banned, Garbage, Refused };
    constexpr std::chrono::seconds shortWait(2);
    constexpr std::chrono::seconds shortestBan(120);
    const auto number = ++m_answered;
    const auto strikes = [&](double chance, Purpose purpose) { return happens(chance, m_seed, purpose, number); };
    if (strikes(m_faults.restRefused, Refused))
        return {RestReply::noAnswer, {}, {}};
    if (strikes(m_faults.restBanned, Banned))
        return overLimitReply(418, shortestBan, m_weight.limit());
    if (strikes(m_faults.restTooMany, TooMany))
        return overLimitReply(429, shortWait, m_weight.limit());
    if (strikes(m_faults.restGarbage, Garbage))
        reply.body.truncate(reply.body.size() / 2);
    return reply;
}

Result<std::size_t> RestApi::marketOf(const RestRequest &request) const
{
    const auto name = request.query.queryItemValue(QStringLiteral("symbol"), QUrl::FullyDecoded);
    if (name.isEmpty()) {
        return Error{QStringLiteral("Mandatory parameter 'symbol' was not sent, was empty/null, or malformed."),
                     QStringLiteral("-1102")};
    }
    const auto &listing = m_market.listing();
    const auto found = std::find_if(listing.begin(), listing.end(),
                                    [&name](const MarketInfo &info) { return info.symbol.toString() == name; });
    if (found == listing.end())
        return invalidSymbol();
    return std::size_t(found - listing.begin());
}

std::vector<MarketTrade> RestApi::newest(std::size_t market, std::size_t count) const
{
    return m_market.trades(market, m_market.kept(market).last - std::int64_t(count) + 1, count);
}

RestApi::Body RestApi::ping(const RestRequest &) const
{
    return QByteArray("{}");
}

RestApi::Body RestApi::time(const RestRequest &request) const
{
    std::string text = R"({"serverTime":)";
    appendTime(text, m_market.now(), request.unit);
    return QByteArray::fromStdString(text + '}');
}

RestApi::Body RestApi::exchangeInfo(const RestRequest &request) const
{
    const auto names = namedSymbols(request.query);
    std::vector<MarketInfo> listed;
    for (const auto &info : m_market.listing()) {
        if (names.isEmpty() || names.contains(info.symbol.toString()))
            listed.push_back(info);
    }
    if (!names.isEmpty() && int(listed.size()) != names.size())
        return invalidSymbol();
    std::string text = R"({"timezone":"UTC","serverTime":)";
    appendTime(text, m_market.now(), request.unit);
    text += R"(,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":)"
        + std::to_string(m_weight.limit()) + R"(}],"exchangeFilters":[],"symbols":)";
    return QByteArray::fromStdString(text) + arrayOf(listed, appendListing) + '}';
}

RestApi::Body RestApi::recentTrades(const RestRequest &request) const
{
    const auto market = marketOf(request);
    if (!market)
        return market.error();
    const auto limit = limitParameter(request);
    if (!limit)
        return limit.error();
    return tradesBody(newest(*market, *limit), request.unit);
}

RestApi::Body RestApi::historicalTrades(const RestRequest &request) const
{
    const auto fromId = integerParameter(request, QStringLiteral("fromId"));
    if (!fromId)
        return fromId.error();
    if (!fromId->has_value())
        return recentTrades(request);
    const auto market = marketOf(request);
    if (!market)
        return market.error();
    const auto limit = limitParameter(request);
    if (!limit)
        return limit.error();
    auto trades = m_market.trades(*market, **fromId, *limit);
    if (m_faults.restLag.count() > 0) {
        std::erase_if(trades, [known = m_market.now() - m_faults.restLag](const MarketTrade &trade) {
            return trade.trade.tradedAt > known;
        });
    }
    return tradesBody(trades, request.unit);
}

RestApi::Body RestApi::aggTrades(const RestRequest &request) const
{
    const auto market = marketOf(request);
    if (!market)
        return market.error();
    const auto limit = limitParameter(request);
    const auto fromId = integerParameter(request, QStringLiteral("fromId"));
    const auto from = timeParameter(request, QStringLiteral("startTime"));
    const auto to = timeParameter(request, QStringLiteral("endTime"));
    for (const auto *error : {limit ? nullptr : &limit.error(), fromId ? nullptr : &fromId.error(),
                              from ? nullptr : &from.error(), to ? nullptr : &to.error()}) {
        if (error)
            return *error;
    }
    return arrayOf(aggregatesOf(m_market, *market, {*fromId, *from, *to, *limit}),
                   [&request](std::string &text, const AggregateTrade &aggregate) {
                       appendAggregateTrade(text, aggregate, request.unit);
                   });
}

RestApi::Body RestApi::dayTickers(const RestRequest &request) const
{
    const auto names = namedSymbols(request.query);
    std::vector<DayTicker> tickers;
    for (std::size_t market = 0; market < m_market.listing().size(); ++market) {
        const auto &symbol = m_market.listing()[market].symbol;
        if (names.isEmpty() || names.contains(symbol.toString()))
            tickers.push_back(dayTicker(market, symbol));
    }
    if (!names.isEmpty() && qsizetype(tickers.size()) != names.size())
        return invalidSymbol();
    return arrayOf(tickers, [&request](std::string &text, const DayTicker &ticker) { appendDayTicker(text, ticker, request.unit); });
}

DayTicker RestApi::dayTicker(std::size_t market, const Symbol &symbol) const
{
    constexpr std::size_t mostHoles = 100; // in a row, at the end
    DayTicker ticker{.symbol = symbol, .from = m_market.now() - std::chrono::days(1), .to = m_market.now(), .lastPrice = {}};
    const auto last = newest(market, mostHoles);
    if (last.empty() || last.back().trade.tradedAt < ticker.from)
        return ticker;
    ticker.ids = {m_market.firstIdFrom(market, ticker.from), last.back().trade.id};
    ticker.trades = ticker.ids.count();
    ticker.lastPrice = last.back().trade.price;
    // As if the day were like its last trades: a sum over all of it would be dear.
    double value = 0;
    for (const auto &each : last)
        value += double(each.trade.price.units()) * double(each.trade.quantity.units()) / 1e16;
    ticker.quoteVolume = QByteArray::number(value / double(last.size()) * double(ticker.trades), 'f', 8).toStdString();
    return ticker;
}

RestApi::Body RestApi::klines(const RestRequest &request) const
{
    const auto market = marketOf(request);
    if (!market)
        return market.error();
    const auto interval = KlineInterval::fromName(request.query.queryItemValue(QStringLiteral("interval")));
    if (!interval)
        return Error{QStringLiteral("Invalid interval."), QStringLiteral("-1120")};
    const auto limit = limitParameter(request);
    if (!limit)
        return limit.error();
    const auto from = timeParameter(request, QStringLiteral("startTime"));
    if (!from)
        return from.error();
    const auto to = timeParameter(request, QStringLiteral("endTime"));
    if (!to)
        return to.error();
    const auto klines = klinesOf(m_market, *market, {*interval, *from, *to, *limit});
    if (!klines)
        return klines.error();
    return arrayOf(*klines, [&request](std::string &text, const Kline &kline) { appendKline(text, kline, request.unit); });
}

} // namespace tidemark
