#include "exchange/rest_client.h"

#include "core/trade_rules.h"
#include "exchange/exchange_line.h"
#include "exchange/exchange_proxy.h"
#include "exchange/period_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <memory>

namespace tidemark {
namespace {

const QString dayTickerPath = QStringLiteral("/api/v3/ticker/24hr");
constexpr qsizetype listingLimit = 64 * 1024 * 1024;
constexpr qsizetype answerLimit = 4 * 1024 * 1024;
constexpr int listingWeight = 20;
constexpr int aggregatesWeight = 4;
constexpr int candlesWeight = 2;
constexpr std::size_t mostTickersByName = 20; // at this weight; more are told with all the others
constexpr int someTickersWeight = 2;
constexpr int allTickersWeight = 80;
constexpr int someAggregates = 20; // the first may be placeholders without trades
constexpr int mostTimeouts = 6; // until an answer that drips is given up
constexpr std::chrono::seconds unknownRetryAfter(60);
constexpr std::chrono::seconds longestRetryAfter = std::chrono::days(7); // bans last three days at most

[[nodiscard]] QUrlQuery queryFor(const Symbol &symbol, int limit)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("symbol"), QString::fromUtf8(QUrl::toPercentEncoding(symbol.toString())));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    return query;
}

// In milliseconds where that is exact, since every gateway takes these; the exchange tells the unit by the size.
void addPeriod(QUrlQuery &query, Timestamp begin, std::optional<Timestamp> end)
{
    using std::chrono::milliseconds;
    const auto isWhole = [](Timestamp moment) { return moment == std::chrono::floor<milliseconds>(moment); };
    const std::int64_t unit = isWhole(begin) && (!end || isWhole(*end)) ? 1'000 : 1;
    query.addQueryItem(QStringLiteral("startTime"), QString::number(microsOf(begin) / unit));
    if (end)
        query.addQueryItem(QStringLiteral("endTime"), QString::number(microsOf(*end) / unit - 1));
}

// As MINI: the shortest form that has the ids.
[[nodiscard]] QUrlQuery tickerQuery(const std::vector<Symbol> &symbols)
{
    QUrlQuery query;
    QJsonArray names;
    for (const auto &symbol : symbols)
        names.append(symbol.toString());
    const auto list = QJsonDocument(names).toJson(QJsonDocument::Compact);
    if (!symbols.empty())
        query.addQueryItem(QStringLiteral("symbols"), QString::fromUtf8(list.toPercentEncoding()));
    query.addQueryItem(QStringLiteral("type"), QStringLiteral("MINI"));
    return query;
}

// Markets that had no trade within a day are left out.
[[nodiscard]] std::map<Symbol, std::int64_t> newestIdsOf(const std::vector<MarketDay> &days)
{
    std::map<Symbol, std::int64_t> newest;
    for (const auto &day : days) {
        if (day.newestId >= 0)
            newest.emplace(day.symbol, day.newestId);
    }
    return newest;
}

[[nodiscard]] QString intervalName(std::chrono::seconds span)
{
    using namespace std::chrono_literals;
    return span == 24h ? QStringLiteral("1d") : span == 1h ? QStringLiteral("1h") : QStringLiteral("1m");
}

[[nodiscard]] bool isWebPage(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

// What it means for the record is said of the call that fetches what is missing.
[[nodiscard]] QString sentenceFor(int status, const QString &host, bool isHistory)
{
    switch (status) {
    case 400:
        return isHistory ? QStringLiteral("%1 refuses to hand out trades of this market (HTTP 400), so what is missing of it stays "
                                          "missing; what the stream brings is recorded. Check how the market is written, or choose "
                                          "another address with --api-url.").arg(host)
                         : QStringLiteral("The exchange refuses the call (HTTP 400).");
    case 401:
        return QStringLiteral("%1 wants a key for this call (HTTP 401), and Tidemark has none. Watching and recording go on, but "
                              "missing trades cannot be fetched from it. Choose an address that serves historicalTrades to "
                              "everybody with --api-url, such as https://api.binance.com.").arg(host);
    case 403:
        return QStringLiteral("The exchange's firewall refuses calls from this address (HTTP 403). Watching and recording go on, but "
                              "missing trades cannot be fetched until it stops; where it does not, choose another address with "
                              "--api-url.");
    case 404:
        return QStringLiteral("%1 does not offer this call. Watching and recording go on, but missing trades cannot be fetched "
                              "from it. Choose an address that serves historicalTrades with --api-url, such as "
                              "https://api.binance.com.").arg(host);
    case 418:
        return QStringLiteral("The exchange has barred this address for a while, because it was asked too often.");
    case 429:
        return QStringLiteral("The exchange asks for fewer calls.");
    case 451:
        return QStringLiteral("Binance does not serve this country, so nothing can be fetched from %1 and missing trades stay "
                              "missing. Choose an address that serves you and historicalTrades with --api-url.").arg(host);
    default:
        return status >= 500 ? QStringLiteral("The exchange has trouble of its own (HTTP %1).").arg(status)
                             : QStringLiteral("The exchange refuses the call (HTTP %1).").arg(status);
    }
}

} // namespace

RestClient::RestClient(const QUrl &base, QObject *parent, Resolver resolver)
    : QObject(parent), m_base(base),
      m_address(base.host(), quint16(base.port(base.scheme() == QLatin1String("https") ? 443 : 80)), std::move(resolver), this)
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // an order to wait is obeyed to the second
    connect(&m_turn, &QTimer::timeout, this, &RestClient::sendWaiting);
}

RestClient::~RestClient() = default;

template <typename T, typename Read>
void RestClient::call(Call call, const QObject *context, Callback<T> done, Read read)
{
    call.context = context;
    call.done = [done = std::move(done), read = std::move(read)](Result<QByteArray> body) {
        done(body ? read(*body) : Result<T>(body.error()));
    };
    enqueue(std::move(call));
}

void RestClient::historicalTrades(const Symbol &symbol, std::int64_t fromId, int limit, const QObject *context,
                                  Callback<TradeBatch> done)
{
    auto query = queryFor(symbol, limit);
    query.addQueryItem(QStringLiteral("fromId"), QString::number(fromId));
    call<TradeBatch>({QStringLiteral("/api/v3/historicalTrades"), query, tradesWeight, answerLimit, {}, {}}, context,
                     std::move(done),
                     [this, symbol](const QByteArray &body) { return tradesIn(body, symbol); });
}

void RestClient::recentTrades(const Symbol &symbol, int limit, const QObject *context, Callback<TradeBatch> done)
{
    call<TradeBatch>({QStringLiteral("/api/v3/trades"), queryFor(symbol, limit), tradesWeight, answerLimit, {}, {}},
                     context, std::move(done),
                     [this, symbol](const QByteArray &body) { return tradesIn(body, symbol); });
}

int RestClient::newestIdsWeight(std::size_t symbols)
{
    return symbols <= mostTickersByName ? someTickersWeight : allTickersWeight;
}

void RestClient::newestIds(const std::vector<Symbol> &symbols, const QObject *context,
                           Callback<std::map<Symbol, std::int64_t>> done)
{
    const auto told = [done = std::move(done)](const Result<std::vector<MarketDay>> &days) {
        done(days ? newestIdsOf(*days) : Result<std::map<Symbol, std::int64_t>>(days.error()));
    };
    const auto orAll = [this, guard = QPointer<const QObject>(context), told](const Result<std::vector<MarketDay>> &days) {
        if (!days && days.error().code == QLatin1String("400"))
            marketDays(guard, told);
        else
            told(days);
    };
    if (symbols.size() > mostTickersByName)
        return marketDays(context, told);
    call<std::vector<MarketDay>>({dayTickerPath, tickerQuery(symbols), someTickersWeight, listingLimit, {}, {}}, context, orAll, readMarketDays);
}

void RestClient::marketDays(const QObject *context, Callback<std::vector<MarketDay>> done)
{
    call<std::vector<MarketDay>>({dayTickerPath, tickerQuery({}), allTickersWeight, listingLimit, {}, {}}, context, std::move(done), readMarketDays);
}

void RestClient::aggregates(const Symbol &symbol, Timestamp begin, Timestamp end, const QObject *context,
                            Callback<std::vector<AggregateSpan>> done)
{
    auto query = queryFor(symbol, someAggregates);
    addPeriod(query, begin, end);
    call<std::vector<AggregateSpan>>({QStringLiteral("/api/v3/aggTrades"), query, aggregatesWeight, answerLimit, {}, {}},
                                     context, std::move(done), readAggregates);
}

void RestClient::candlePage(const Symbol &symbol, std::chrono::seconds span, Timestamp begin, std::optional<Timestamp> end,
                            const QObject *context, Callback<std::vector<Candle>> done)
{
    auto query = queryFor(symbol, candlesPerCall);
    query.addQueryItem(QStringLiteral("interval"), intervalName(span));
    addPeriod(query, begin, end);
    call<std::vector<Candle>>({QStringLiteral("/api/v3/klines"), query, candlesWeight, answerLimit, {}, {}}, context,
                              std::move(done),
                              [symbol, span](const QByteArray &body) { return readCandles(body, symbol, span); });
}

void RestClient::firstTradeAt(const Symbol &symbol, Timestamp from, const QObject *context,
                              Callback<std::optional<std::int64_t>> done)
{
    searchFirstTrade(*this, symbol, from, context, std::move(done));
}

void RestClient::klines(const Symbol &symbol, Timestamp from, Timestamp to, const QObject *context,
                        Callback<std::vector<Candle>> done)
{
    collectCandles(*this, symbol, from, to, context, std::move(done));
}

void RestClient::exchangeInfo(const QObject *context, Callback<ExchangeListing> done)
{
    call<ExchangeListing>({QStringLiteral("/api/v3/exchangeInfo"), {}, listingWeight, listingLimit, {}, {}}, context,
                          std::move(done), [this](const QByteArray &body) {
                              auto listing = readListing(body);
                              if (listing && listing->weightLimit)
                                  m_budget.setLimit(*listing->weightLimit);
                              return listing;
                          });
}

void RestClient::serverTime(const QObject *context, Callback<Timestamp> done)
{
    call<Timestamp>({QStringLiteral("/api/v3/time"), {}, 1, answerLimit, {}, {}}, context, std::move(done),
                    readServerTime);
}

void RestClient::setExchangeNow(std::function<std::optional<Timestamp>()> exchangeNow)
{
    m_exchangeNow = std::move(exchangeNow);
}

void RestClient::setTellsMicroseconds(std::function<bool()> tellsMicroseconds)
{
    m_tellsMicroseconds = std::move(tellsMicroseconds);
}

void RestClient::enqueue(Call call)
{
    m_waiting.push_back(std::move(call));
    if (!m_turn.isActive())
        m_turn.start(0);
}

void RestClient::sendWaiting()
{
    while (!m_waiting.empty()) {
        const bool isBarred = m_budget.barred().count() > 0;
        const auto wait = isBarred ? std::chrono::milliseconds(0) : m_budget.wait(m_waiting.front().weight);
        if (wait.count() > 0) {
            m_turn.start(wait);
            return;
        }
        auto call = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!call.context)
            continue;
        if (isBarred)
            call.done(barredError());
        else
            send(std::move(call));
    }
}

void RestClient::send(Call call)
{
    if (!m_network) {
        m_network = ExchangeLine::makeNetwork(this);
        m_network->setProxy(exchangeProxy(m_proxy, m_base));
    }
    m_budget.spend(call.weight);
    ++m_underWay;
    if (m_network->proxy().type() != QNetworkProxy::NoProxy)
        return sendTo({}, std::move(call)); // which finds the address by itself
    const auto pending = std::make_shared<Call>(std::move(call));
    m_address.find(this, [this, pending](const QHostAddress &address) { sendTo(address, std::move(*pending)); });
}

// Without an address by the name; with one, too, the name is what is asked for and verified.
void RestClient::sendTo(const QHostAddress &address, Call call)
{
    QUrl url = m_base;
    url.setPath(call.path);
    url.setQuery(call.query);
    QNetworkRequest request(url);
    if (!address.isNull()) {
        request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
        request.setPeerVerifyName(url.host());
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // which has no Host to set
        url.setHost(address.toString());
        request.setUrl(url);
    }
    request.setRawHeader("X-MBX-TIME-UNIT", "MICROSECOND");
    request.setTransferTimeout(int(m_timeout.count()));
    request.setDecompressedSafetyCheckThreshold(call.bodyLimit);

    auto *reply = m_network->get(request);
    QTimer::singleShot(mostTimeouts * m_timeout, reply, &QNetworkReply::abort);
    const auto body = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this,
            [this, reply, body, limit = call.bodyLimit] { collect(reply, *body, limit); });
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, call = std::move(call)] {
        --m_underWay;
        reply->deleteLater();
        collect(reply, *body, call.bodyLimit);
        finish(reply, *body, call);
    });
}

void RestClient::collect(QNetworkReply *reply, QByteArray &body, qsizetype limit)
{
    if (!reply->isOpen()) // aborted
        return;
    body += reply->readAll();
    if (body.size() > limit && reply->isRunning())
        reply->abort();
}

void RestClient::finish(QNetworkReply *reply, const QByteArray &body, const Call &call)
{
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        m_address.forget();
    followHeaders(reply, status);
    if (!call.context)
        return;
    const bool isGood = status == 200 && reply->error() == QNetworkReply::NoError && body.size() <= call.bodyLimit
        && !isWebPage(body);
    call.done(isGood ? Result<QByteArray>(body) : Result<QByteArray>(failure(reply, body, status, call.bodyLimit)));
}

void RestClient::followHeaders(const QNetworkReply *reply, int status)
{
    bool isNumber = false;
    if (const auto used = reply->rawHeader("X-MBX-USED-WEIGHT-1M").toLongLong(&isNumber); isNumber)
        m_budget.noteUsed(used);
    if (status != 429 && status != 418)
        return;
    const auto asked = readRetryAfter(reply->rawHeader("Retry-After"), reply->rawHeader("Date"));
    m_budget.bar(asked ? std::min(*asked, longestRetryAfter) : unknownRetryAfter);
    m_barCode = QString::number(status);
}

Error RestClient::failure(const QNetworkReply *reply, const QByteArray &body, int status, qsizetype limit) const
{
    const auto code = status > 0 && status != 200 ? QString::number(status) : QString();
    if (body.size() > limit)
        return {QStringLiteral("The exchange's answer is larger than %1 MiB and was not read.").arg(limit >> 20), code};
    if (status == 429 || status == 418)
        return barredError();
    if (status == 200 && reply->error() == QNetworkReply::NoError) {
        return {QStringLiteral("%1 answers with a web page instead of data, so it is not the exchange's REST interface, or "
                               "something on the way (a login page, a proxy) answers for it. As long as that is so, missing "
                               "trades cannot be fetched; look at --api-url and at this network.").arg(m_base.host()),
                QStringLiteral("200")};
    }
    if (status == 0 || status == 200) {
        const auto why = reply->error() == QNetworkReply::OperationCanceledError ? QStringLiteral("no answer in time")
                                                                                 : reply->errorString();
        return {QStringLiteral("%1 cannot be reached: %2.").arg(m_base.host(), why), {}};
    }
    auto sentence = sentenceFor(status, m_base.host(), reply->url().path().endsWith(QLatin1String("/historicalTrades")));
    if (const auto refusal = readRefusal(body))
        sentence += QStringLiteral(" It says: %1 (%2)").arg(refusal->message, QString::number(refusal->code));
    return {sentence, code};
}

Error RestClient::barredError() const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_budget.barred()).count();
    return {QStringLiteral("%1 The next call goes out in %2 s; until then missing trades are not fetched.")
                .arg(sentenceFor(m_barCode.toInt(), m_base.host(), false))
                .arg(seconds),
            m_barCode};
}

Timestamp RestClient::now() const
{
    const auto exchangeNow = m_exchangeNow ? m_exchangeNow() : std::nullopt;
    return exchangeNow.value_or(wallClock());
}

Result<TradeBatch> RestClient::tradesIn(const QByteArray &body, const Symbol &symbol) const
{
    const auto exchangeNow = m_exchangeNow ? m_exchangeNow() : std::nullopt;
    return readTrades(body, symbol, latestPlausible(exchangeNow), !m_tellsMicroseconds || !m_tellsMicroseconds(), exchangeNow.has_value());
}

} // namespace tidemark
