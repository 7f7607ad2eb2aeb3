#include "exchange/period_search.h"

#include "exchange/rest_client.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Candles = std::vector<Candle>;

constexpr auto minute = std::chrono::seconds(1min);
constexpr auto hour = std::chrono::seconds(1h);
constexpr auto day = std::chrono::seconds(24h);

[[nodiscard]] Timestamp nextSpan(Timestamp moment, std::chrono::seconds span)
{
    const auto start = spanStart(moment, span);
    return start == moment ? start : start + span;
}

// Keeps itself alive through the calls that it waits for.
struct FirstTradeSearch : std::enable_shared_from_this<FirstTradeSearch> {
    RestClient &client;
    Symbol symbol;
    const QObject *context;
    std::function<void(Result<std::optional<std::int64_t>>)> done;

    FirstTradeSearch(RestClient &rest, const Symbol &market, const QObject *owner,
                     std::function<void(Result<std::optional<std::int64_t>>)> callback)
        : client(rest), symbol(market), context(owner), done(std::move(callback))
    {
    }

    // Where the hour from `begin` on is empty, `otherwise` goes on.
    void lookInHour(Timestamp begin, std::function<void()> otherwise)
    {
        client.aggregates(symbol, begin, begin + hour, context,
                          [self = shared_from_this(), otherwise](const Result<std::vector<AggregateSpan>> &answer) {
                              if (!answer)
                                  self->done(answer.error());
                              else if (answer->empty())
                                  otherwise();
                              else
                                  self->done(std::optional(answer->front().ids.first));
                          });
    }

    // The first candle with trades at or after `from`, handed to `found`; where there is none, `otherwise`.
    void lookForCandle(std::chrono::seconds span, Timestamp from, std::function<void(Timestamp)> found,
                       std::function<void()> otherwise)
    {
        client.candlePage(symbol, span, nextSpan(from, span), std::nullopt, context,
                          [self = shared_from_this(), found, otherwise](const Result<Candles> &answer) {
                              if (!answer)
                                  return self->done(answer.error());
                              const auto first = std::find_if(answer->begin(), answer->end(),
                                                              [](const Candle &candle) { return candle.trades > 0; });
                              if (first == answer->end())
                                  otherwise();
                              else
                                  found(first->openedAt);
                          });
    }

    void lookInHours(Timestamp from, std::function<void()> otherwise)
    {
        const auto found = [self = shared_from_this()](Timestamp opened) {
            self->lookInHour(opened, [self] {
                self->done(Error{QStringLiteral("The exchange's candles tell trades that it does not list.")});
            });
        };
        lookForCandle(hour, from, found, otherwise);
    }

    void lookInDays(Timestamp from)
    {
        const auto nothing = [self = shared_from_this()] { self->done(std::optional<std::int64_t>()); };
        lookForCandle(day, from, [self = shared_from_this(), nothing](Timestamp opened) { self->lookInHours(opened, nothing); },
                      nothing);
    }
};

struct CandleCollection : std::enable_shared_from_this<CandleCollection> {
    RestClient &client;
    Symbol symbol;
    Timestamp to;
    const QObject *context;
    std::function<void(Result<Candles>)> done;
    Candles candles = {};

    CandleCollection(RestClient &rest, const Symbol &market, Timestamp end, const QObject *owner,
                     std::function<void(Result<Candles>)> callback)
        : client(rest), symbol(market), to(end), context(owner), done(std::move(callback))
    {
    }

    void collectFrom(Timestamp from)
    {
        client.candlePage(symbol, minute, from, to, context, [self = shared_from_this(), from](const Result<Candles> &page) {
            if (!page)
                return self->done(page.error());
            std::copy_if(page->begin(), page->end(), std::back_inserter(self->candles), [&](const Candle &candle) {
                return candle.openedAt >= from && candle.openedAt < self->to;
            });
            const bool isFull = int(page->size()) >= RestClient::candlesPerCall;
            const auto next = page->empty() ? self->to : page->back().openedAt + minute;
            if (isFull && next > from && next < self->to)
                self->collectFrom(next);
            else
                self->done(std::move(self->candles));
        });
    }
};

} // namespace

void searchFirstTrade(RestClient &client, const Symbol &symbol, Timestamp from, const QObject *context,
                      std::function<void(Result<std::optional<std::int64_t>>)> done)
{
    const auto search = std::make_shared<FirstTradeSearch>(client, symbol, context, std::move(done));
    search->lookInHour(from, [search, from] {
        const auto next = from + hour;
        if (next > search->client.now())
            search->done(std::optional<std::int64_t>());
        else
            search->lookInHours(next - hour, [search, next] { search->lookInDays(next - hour); });
    });
}

void collectCandles(RestClient &client, const Symbol &symbol, Timestamp from, Timestamp to, const QObject *context,
                    std::function<void(Result<Candles>)> done)
{
    from = nextSpan(from, minute);
    if (from < to)
        std::make_shared<CandleCollection>(client, symbol, to, context, std::move(done))->collectFrom(from);
    else
        QTimer::singleShot(0, context, [done = std::move(done)] { done(Candles()); });
}

} // namespace tidemark
