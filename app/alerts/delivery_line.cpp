#include "alerts/delivery_line.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestWait = 60s;

[[nodiscard]] std::chrono::seconds waitAfter(int tries)
{
    constexpr int mostDoubled = 6;
    return std::min(std::chrono::seconds(1 << std::min(tries - 1, mostDoubled)), longestWait);
}

} // namespace

DeliveryLine::DeliveryLine(DeliveryQueue &queue, QNetworkAccessManager &network, const DeliverySetup &setup, std::function<Timestamp()> clock)
    : m_queue(queue), m_network(network), m_setup(setup), m_clock(std::move(clock)), m_due(this)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &DeliveryLine::pump);
}

bool DeliveryLine::isTooOld(const DeliveryQueue::Waiting &waiting, Timestamp now) const
{
    return now - waiting.queuedAt > m_setup.destination.maxAge;
}

void DeliveryLine::pump()
{
    m_isDrained = !m_attempt;
    if (m_attempt || m_isClosed || !m_setup.destination.isEnabled || !keepSettled())
        return;
    const auto now = m_clock();
    auto next = m_queue.next(m_setup.destination.name);
    if (!next)
        return Q_EMIT troubled(next.message());
    if (!*next)
        return;
    if (m_postponed && m_postponed->row == (*next)->row)
        next = m_postponed;
    if (isTooOld(**next, now)) {
        settle(**next, {DeliveryOutcome::GivenUp, QStringLiteral("it could not be delivered for %1 s, which is as long as this delivery waits; it is given up.").arg(m_setup.destination.maxAge.count())},
               (*next)->tries);
        m_due.start(0);
    } else if (m_setup.hindrance.isEmpty() && ((*next)->due <= now || (*next)->due > now + 1h + 1min)) { // a clock may be set back
        begin(**next);
    } else if (m_setup.hindrance.isEmpty()) {
        m_due.start(std::chrono::ceil<std::chrono::milliseconds>((*next)->due - now));
    }
}

void DeliveryLine::begin(const DeliveryQueue::Waiting &waiting)
{
    m_isDrained = false;
    m_sent = waiting;
    m_attempt = DeliveryAttempt::begin(m_network, m_setup.destination, m_setup.address, waiting.message);
    connect(m_attempt.get(), &DeliveryAttempt::ended, this, &DeliveryLine::note);
}

void DeliveryLine::note(const DeliveryVerdict &verdict)
{
    m_attempt.release()->deleteLater(); // it is who calls
    const auto now = m_clock();
    const auto tries = m_sent.tries + 1;
    if (verdict.outcome != DeliveryOutcome::Postponed) {
        settle(m_sent, verdict, tries);
    } else {
        const DeliveryNote note{now, m_setup.destination.name, m_sent.message.id, m_sent.message.title, verdict.outcome, tries, verdict.sentence};
        m_sent.due = now + std::max(waitAfter(tries), verdict.after.value_or(0s));
        m_sent.tries = tries;
        m_postponed = m_sent;
        if (const auto kept = m_queue.postpone(m_sent, m_sent.due, note); !kept)
            Q_EMIT troubled(kept.message());
        Q_EMIT noted(note);
    }
    pump();
}

void DeliveryLine::settle(const DeliveryQueue::Waiting &waiting, const DeliveryVerdict &verdict, int tries)
{
    const DeliveryNote note{m_clock(), m_setup.destination.name, waiting.message.id, waiting.message.title, verdict.outcome, tries, verdict.sentence};
    m_settled.emplace(waiting, note);
    (void)keepSettled(); // else with the next look
    Q_EMIT noted(note);
}

// False: the queue cannot take it, as where the disk is full. Nothing is sent until it can, else that would be delivered again and again.
bool DeliveryLine::keepSettled()
{
    if (!m_settled)
        return true;
    const auto kept = m_queue.settle(m_settled->first, m_settled->second);
    if (kept)
        m_settled.reset();
    else
        Q_EMIT troubled(kept.message());
    return kept.ok();
}

} // namespace tidemark
