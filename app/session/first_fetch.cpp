#include "session/first_fetch.h"

#include "exchange/rest_client.h"
#include "session/healer.h"

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto retry = 30s;

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
    m_client.firstTradeAt(symbol, since, this,
                          [this, symbol](const Result<std::optional<std::int64_t>> &answer) { onAnswer(symbol, answer); });
}

void FirstFetch::onAnswer(const Symbol &symbol, const Result<std::optional<std::int64_t>> &answer)
{
    const auto wanted = m_wanted.find(symbol);
    if (wanted == m_wanted.end())
        return; // left meanwhile
    if (!answer) {
        wanted->second = Monotonic::now() + retry;
        return;
    }
    m_wanted.erase(wanted);
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
