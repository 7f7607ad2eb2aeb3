#include "session/mirror_ahead.h"

#include "session/mirror_sender.h"

namespace tidemark {
namespace {

constexpr std::size_t batchesAhead = 2;

} // namespace

MirrorAhead::MirrorAhead(Open open, const MirrorPeriod &period)
    : m_open(std::move(open)), m_period(period), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

MirrorAhead::~MirrorAhead() = default;

void MirrorAhead::order(std::vector<SymbolRun> ranges)
{
    const std::scoped_lock lock(m_mutex);
    ++m_orders;
    m_ranges.assign(ranges.begin(), ranges.end());
    m_batches.clear();
    m_changed.notify_all();
}

std::optional<Result<MirrorBatch>> MirrorAhead::next(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_batches.empty() || (m_ranges.empty() && !m_isReading); });
    if (m_batches.empty() || stop.stop_requested())
        return std::nullopt;
    auto batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

void MirrorAhead::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_ranges.empty() && m_batches.size() < batchesAhead; }) && !stop.stop_requested()) {
        const auto order = m_orders;
        m_isReading = true;
        lock.unlock();
        auto batch = read(order);
        lock.lock();
        m_isReading = false;
        if (order == m_orders) {
            if (!batch)
                m_ranges.clear();
            m_batches.push_back(std::move(batch));
        }
        m_changed.notify_all();
    }
    lock.unlock();
    m_session.reset(); // it ends on the thread that opened it
}

Result<MirrorBatch> MirrorAhead::read(int order)
{
    if (!m_session) {
        auto opened = m_open();
        if (!opened)
            return opened.error();
        m_session = std::move(opened).value();
    }
    MirrorBatch batch;
    while (!batch.isFull()) {
        const auto range = nextRange(order);
        if (!range)
            break;
        if (auto added = m_period.readInto(batch, *m_session, *range); !added) {
            m_session.reset();
            return added.error();
        }
    }
    batch.load.pack(MirrorSender::mostTrades);
    return batch;
}

// Absent at the order's end, and where it does not count any more.
std::optional<SymbolRun> MirrorAhead::nextRange(int order)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ranges.empty() || order != m_orders)
        return std::nullopt;
    const auto range = m_ranges.front();
    m_ranges.pop_front();
    return range;
}

} // namespace tidemark
