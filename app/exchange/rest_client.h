#pragma once

#include "core/proxy_choice.h"
#include "core/result.h"
#include "core/symbol.h"
#include "core/trade.h"
#include "exchange/period_answers.h"
#include "exchange/reachable_address.h"
#include "exchange/rest_answers.h"
#include "exchange/weight_budget.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace tidemark {

// The exchange's REST interface, times in microseconds. A call that exceeds the weight budget waits its turn; while the
// exchange itself bars us (429, 418), calls fail at once. The callback comes from the event loop, exactly once, unless
// `context` is gone by then. Errors are sentences; `code` is the HTTP status, or empty where that says nothing; "200" is a web page.
// Exchange thread.
class RestClient : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Callback = std::function<void(Result<T>)>;

    static constexpr int tradesPerCall = 1'000;
    static constexpr int tradesWeight = 25;
    static constexpr int candlesPerCall = 1'000;

    explicit RestClient(const QUrl &base, QObject *parent = nullptr, Resolver resolver = resolveHost);
    ~RestClient() override;

    // Ascending, from `fromId` on (or the first later id that the exchange keeps).
    void historicalTrades(const Symbol &symbol, std::int64_t fromId, int limit, const QObject *context,
                          Callback<TradeBatch> done);
    // The newest.
    void recentTrades(const Symbol &symbol, int limit, const QObject *context, Callback<TradeBatch> done);
    // The id of each market's newest trade, where it had one within a day; all of the exchange's markets where there are many
    // or one of the names is refused. One call, and cheap: see `newestIdsWeight`.
    void newestIds(const std::vector<Symbol> &symbols, const QObject *context, Callback<std::map<Symbol, std::int64_t>> done);
    [[nodiscard]] static int newestIdsWeight(std::size_t symbols);
    // The last 24 hours of every market. One call, as dear as three of trades.
    void marketDays(const QObject *context, Callback<std::vector<MarketDay>> done);
    // The first few trades of begin ≤ t < end, which are at most an hour apart, as the exchange sums them up.
    void aggregates(const Symbol &symbol, Timestamp begin, Timestamp end, const QObject *context,
                    Callback<std::vector<AggregateSpan>> done);
    // Candles of a minute, an hour or a day that open from `begin` on, up to `end` where it is given; at most 1,000.
    void candlePage(const Symbol &symbol, std::chrono::seconds span, Timestamp begin, std::optional<Timestamp> end,
                    const QObject *context, Callback<std::vector<Candle>> done);
    void exchangeInfo(const QObject *context, Callback<ExchangeListing> done);
    void serverTime(const QObject *context, Callback<Timestamp> done);

    // The id of the first trade at or after `from`; none where the exchange has no such trade. One call or a few.
    void firstTradeAt(const Symbol &symbol, Timestamp from, const QObject *context, Callback<std::optional<std::int64_t>> done);
    // The exchange's 1-minute candles that open in from ≤ t < to, in as many calls as it takes.
    void klines(const Symbol &symbol, Timestamp from, Timestamp to, const QObject *context, Callback<std::vector<Candle>> done);

    // What the exchange's clock says, for the rule that no trade is far ahead of it.
    void setExchangeNow(std::function<std::optional<Timestamp>()> exchangeNow);
    // Whether the exchange is known to tell microseconds: then an answer in milliseconds is refused.
    void setTellsMicroseconds(std::function<bool()> tellsMicroseconds);
    // Before the first call.
    void setProxy(const ProxyChoice &proxy) { m_proxy = proxy; }
    // How long nothing may come of an answer; all of it has six times as long.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    // The exchange's clock as far as it is known, else this computer's.
    [[nodiscard]] Timestamp now() const;
    // Which address of the host does not answer, for a person; empty while all is well.
    [[nodiscard]] const QString &notice() const { return m_address.notice(); }
    // Whether an answer is awaited.
    [[nodiscard]] bool isAsking() const { return m_underWay > 0; }
    [[nodiscard]] WeightBudget &budget() { return m_budget; }

private:
    struct Call {
        QString path;
        QUrlQuery query;
        int weight = 1;
        qsizetype bodyLimit = 0;
        QPointer<const QObject> context;
        std::function<void(Result<QByteArray>)> done;
    };

    template <typename T, typename Read>
    void call(Call call, const QObject *context, Callback<T> done, Read read);
    void enqueue(Call call);
    void sendWaiting();
    void send(Call call);
    void sendTo(const QHostAddress &address, Call call);
    void collect(QNetworkReply *reply, QByteArray &body, qsizetype limit);
    void finish(QNetworkReply *reply, const QByteArray &body, const Call &call);
    void followHeaders(const QNetworkReply *reply, int status);
    [[nodiscard]] Error failure(const QNetworkReply *reply, const QByteArray &body, int status, qsizetype limit) const;
    [[nodiscard]] Error barredError() const;
    [[nodiscard]] Result<TradeBatch> tradesIn(const QByteArray &body, const Symbol &symbol) const;

    QUrl m_base;
    ReachableAddress m_address;
    ProxyChoice m_proxy;
    QNetworkAccessManager *m_network = nullptr; // made on first use, so on the thread that it is used on
    WeightBudget m_budget;
    std::deque<Call> m_waiting;
    int m_underWay = 0;
    QTimer m_turn;
    std::function<std::optional<Timestamp>()> m_exchangeNow;
    std::function<bool()> m_tellsMicroseconds;
    std::chrono::milliseconds m_timeout{20'000};
    QString m_barCode; // 429 or 418
};

} // namespace tidemark
