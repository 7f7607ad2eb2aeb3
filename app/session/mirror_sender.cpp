#include "session/mirror_sender.h"

#include "core/counted.h"
#include "core/ended_line.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace tidemark {
namespace {

using Kind = MirrorVerdict::Kind;

constexpr int untilGrown = 50; // bodies

} // namespace

MirrorSender::MirrorSender(MirrorClient &client, Ears ears, std::optional<std::chrono::milliseconds> patience)
    : m_client(client), m_ears(std::move(ears)), m_backoff(client.patience().firstWait, client.patience().longestWait), m_patience(patience)
{
}

Result<void> MirrorSender::send(const MirrorLoad &load, const std::stop_token &stop)
{
    const auto all = load.trades().size();
    for (std::size_t done = 0; done < all;) {
        const auto dealt = sendPart(load, done, std::min(m_most, all - done), stop);
        if (!dealt)
            return dealt.error();
        done += *dealt;
    }
    return {};
}

Result<void> MirrorSender::meet(const std::stop_token &stop)
{
    for (;;) {
        const auto verdict = m_client.meet(stop);
        if (verdict.kind == Kind::Taken)
            return {};
        if (verdict.kind != Kind::Later) {
            const auto settled = settle(verdict, {});
            return settled ? Result<void>() : settled.error();
        }
        if (auto waited = waitFor(verdict, stop); !waited)
            return waited;
    }
}

Result<std::size_t> MirrorSender::sendPart(const MirrorLoad &load, std::size_t first, std::size_t count, const std::stop_token &stop)
{
    const auto packed = load.body(first, count);
    const auto trades = std::span(load.trades()).subspan(first, count);
    for (;;) {
        if (stop.stop_requested())
            return Error{QStringLiteral("Stopped."), stopped()};
        const auto verdict = m_client.write(packed, stop);
        if (verdict.kind != Kind::Later)
            return settle(verdict, trades);
        if (auto waited = waitFor(verdict, stop); !waited)
            return waited.error();
    }
}

Result<std::size_t> MirrorSender::settle(const MirrorVerdict &verdict, std::span<const Trade> trades)
{
    Result<void> noted;
    m_awaySince.reset();
    switch (verdict.kind) {
    case Kind::Taken:
        m_backoff.reset();
        grow();
        noted = m_ears.taken(trades);
        break;
    case Kind::Refused:
        m_backoff.reset();
        noted = m_ears.refused(trades, verdict.words);
        break;
    case Kind::TooLarge:
        m_takenInARow = 0;
        m_most = trades.size() / 2;
        if (m_most > 0)
            return std::size_t(0);
        m_most = mostTrades;
        return Error{verdict.words + QStringLiteral(" Not even one trade is small enough for it, so nothing more is sent."), needsPerson()};
    case Kind::Later:
    case Kind::Stop:
        return Error{verdict.words, needsPerson()};
    case Kind::Stopped:
        return Error{QStringLiteral("Stopped."), stopped()};
    }
    return noted ? Result<std::size_t>(trades.size()) : noted.error();
}

// It may come back as another version, so it is asked again.
Result<void> MirrorSender::waitFor(const MirrorVerdict &verdict, const std::stop_token &stop)
{
    using namespace std::chrono;
    m_client.forget();
    m_ears.waits(endedLine(verdict.words) + QStringLiteral(" Nothing is lost: what is not sent yet is tried again."));
    const auto now = steady_clock::now();
    if (!m_awaySince)
        m_awaySince = now;
    const auto left = m_patience ? std::optional(duration_cast<milliseconds>(*m_awaySince + *m_patience - now)) : std::nullopt;
    if (left && left->count() <= 0)
        return Error{QStringLiteral("The mirror has taken nothing for %1, so it is not waited for any more. What is not sent stays in the record; the same "
                                    "command goes on where it was.")
                         .arg(counted(duration_cast<minutes>(*m_patience).count(), u"%1 minute", u"%1 minutes")), needsPerson()};
    const milliseconds ours = m_backoff.next();
    // At once would be again and again: a server may ask for no wait at all, or for one until a time that has gone by.
    const milliseconds wait = verdict.wait ? std::max<milliseconds>(*verdict.wait, m_client.patience().firstWait) : ours;
    rest(left ? std::min(wait, *left) : wait, stop);
    return {};
}

// What was too much once need not be for ever.
void MirrorSender::grow()
{
    if (m_most == mostTrades || ++m_takenInARow < untilGrown)
        return;
    m_takenInARow = 0;
    m_most = std::min(2 * m_most, mostTrades);
}

void MirrorSender::rest(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

} // namespace tidemark
