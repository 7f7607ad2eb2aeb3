#include "session/first_fetch.h"

#include "exchange/rest_client.h"
#include "session/healer.h"

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto retry = 30s;
constexpr int newestTrades = 100; // enough to show something; the time before them is fetched by its ids

} // namespace

FirstFetch::FirstFetch(RestClient &client, Healer &healer, std::chrono::seconds reach, OldestId oldestId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_healer(healer)
    , m_reach(reach)
    , m_oldestId(std::move(oldestId))
{
}

// A record that begins within the reach is one whose first fetch was cut short, or that is younger than that.
void FirstFetch::learn(const Symbol &symbol, std::optional<Timestamp> begins, Timestamp now)
{
    if (m_reach > 0s && (!begins || *begins > now - m_reach))
        m_wanted.try_emplace(symbol, Monotonic::now());
}

void FirstFetch::look(Timestamp now)
{
    const auto moment = Monotonic::now();
    for (auto &[symbol, due] : m_wanted) {
        if (due <= moment) {
            due = Monotonic::time_point::max(); // until the answer
            ask(symbol, now - m_reach);
        }
    }
}

void FirstFetch::ask(const Symbol &symbol, Timestamp since)
{
    if (m_oldestId(symbol))
        askSince(symbol, since);
    else
        askNewest(symbol, since);
}

void FirstFetch::askNewest(const Symbol &symbol, Timestamp since)
{
    m_client.recentTrades(symbol, newestTrades, this, [this, symbol, since](const Result<TradeBatch> &answer) {
        if (!m_wanted.contains(symbol))
            return; // left meanwhile
        if (!answer)
            return askLater(symbol);
        if (!answer->isEmpty())
            Q_EMIT fetched(*answer);
        askSince(symbol, since);
    });
}

void FirstFetch::askSince(const Symbol &symbol, Timestamp since)
{
    m_client.firstTradeAt(symbol, since, this,
                          [this, symbol](const Result<std::optional<std::int64_t>> &answer) { onAnswer(symbol, answer); });
}

void FirstFetch::askLater(const Symbol &symbol)
{
    m_wanted[symbol] = Monotonic::now() + retry;
}

void FirstFetch::onAnswer(const Symbol &symbol, const Result<std::optional<std::int64_t>> &answer)
{
    if (!m_wanted.contains(symbol))
        return; // left meanwhile
    if (!answer)
        return askLater(symbol);
    m_wanted.erase(symbol);
    if (!*answer)
        return; // no trade since then
    const auto first = **answer;
    const auto oldest = m_oldestId(symbol);
    if (!oldest)
        m_healer.askOnward(symbol, first);
    else if (first < *oldest && *oldest - first <= m_healer.largestGap())
        m_healer.fetch(symbol, {first, *oldest - 1});
}

} // namespace tidemark
