#include "exchange/period_fetcher.h"

#include "exchange/rest_client.h"

#include <QTimer>

namespace tidemark {
namespace {

[[nodiscard]] QString periodText(const FetchQuestion &question)
{
    return QStringLiteral("%1 from %2 to %3").arg(question.symbol.toString(), toIsoString(question.from), toIsoString(question.to));
}

} // namespace

PeriodFetcher::PeriodFetcher(RestClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void PeriodFetcher::fetch(const FetchQuestion &question)
{
    if (question.from >= question.to || question.from > m_client.now()) {
        QTimer::singleShot(0, this, [this, question] {
            fail(question, QStringLiteral("There is nothing to fetch: %1 is empty or lies in the future.").arg(periodText(question)));
        });
        return;
    }
    m_client.firstTradeAt(question.symbol, question.from, this,
                          [this, question](const Result<std::optional<std::int64_t>> &first) {
                              if (!first)
                                  failNotFetched(question, first.error());
                              else if (!*first)
                                  fail(question, QStringLiteral("The exchange has no trades of %1.").arg(periodText(question)));
                              else
                                  findLast(question, **first);
                          });
}

void PeriodFetcher::findLast(const FetchQuestion &question, std::int64_t first)
{
    if (question.to > m_client.now())
        return findNewest(question, first);
    m_client.firstTradeAt(question.symbol, question.to, this,
                          [this, question, first](const Result<std::optional<std::int64_t>> &next) {
                              if (!next)
                                  failNotFetched(question, next.error());
                              else if (!*next)
                                  findNewest(question, first);
                              else
                                  confirm(question, {first, **next - 1});
                          });
}

// Nothing is known to have been traded behind the period: it ends with the newest trades.
void PeriodFetcher::findNewest(const FetchQuestion &question, std::int64_t first)
{
    m_client.recentTrades(question.symbol, RestClient::tradesPerCall, this,
                          [this, question, first](const Result<TradeBatch> &newest) {
                              if (!newest)
                                  return failNotFetched(question, newest.error());
                              auto last = first - 1;
                              for (const auto &trade : newest->trades) {
                                  if (trade.tradedAt < question.to)
                                      last = std::max(last, trade.id);
                              }
                              confirm(question, {first, last});
                          });
}

// aggTrades reach back further than historicalTrades, which are what can be fetched.
void PeriodFetcher::confirm(const FetchQuestion &question, IdRange ids)
{
    if (ids.count() <= 0)
        return fail(question, QStringLiteral("The exchange has no trades of %1.").arg(periodText(question)));
    m_client.historicalTrades(question.symbol, ids.first, 1, this, [this, question, ids](const Result<TradeBatch> &oldest) {
        if (!oldest)
            return failNotFetched(question, oldest.error());
        const bool isKept = oldest->trades.empty() || oldest->trades.front().id <= ids.last;
        if (isKept)
            Q_EMIT idsFound(question, ids);
        else
            fail(question, QStringLiteral("The exchange no longer keeps the trades of %1, so they cannot be fetched.").arg(periodText(question)));
    });
}

void PeriodFetcher::failNotFetched(const FetchQuestion &question, const Error &error)
{
    fail(question, QStringLiteral("The trades of %1 could not be fetched. %2").arg(periodText(question), error.message));
}

void PeriodFetcher::fail(const FetchQuestion &question, const QString &problem)
{
    Q_EMIT failed({question.ticket, question.symbol, question.from, question.to, 0, problem});
}

} // namespace tidemark
