#include "core/record_port.h"

namespace tidemark {

RecordPort::RecordPort()
{
    connect(this, &RecordPort::ready, this, &RecordPort::askAllAgain);
}

void RecordPort::begin(const std::shared_ptr<Inquiry> &inquiry)
{
    inquiry->begin([this, asked = std::weak_ptr(inquiry), times = m_timesReady] { noteRefused(asked, times); });
}

// The refusal may have been on its way while the record became ready: then nothing would bring the question up again.
void RecordPort::noteRefused(const std::weak_ptr<Inquiry> &asked, std::int64_t timesReady)
{
    if (timesReady != m_timesReady)
        return askAgain(asked);
    std::erase_if(m_refused, [](const auto &other) { return other.expired(); });
    m_refused.push_back(asked);
}

void RecordPort::askAgain(const std::weak_ptr<Inquiry> &asked)
{
    const auto inquiry = asked.lock();
    if (!inquiry || !inquiry->isRefused())
        return;
    begin(inquiry);
    put(inquiry);
}

void RecordPort::askAllAgain()
{
    ++m_timesReady;
    for (const auto &asked : std::exchange(m_refused, {}))
        askAgain(asked);
}

} // namespace tidemark
