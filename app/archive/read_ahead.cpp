#include "archive/read_ahead.h"

namespace tidemark {
namespace {

constexpr std::size_t pagesAhead = 4;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<TradeSource> source)
    : m_source(std::move(source)), m_thread([this](const std::stop_token &stop) { readAll(stop); })
{
}

ReadAhead::~ReadAhead() = default;

void ReadAhead::readAll(const std::stop_token &stop)
{
    for (bool isLast = false; !isLast && !stop.stop_requested();) {
        Read read{m_source->next(), m_source->position()};
        isLast = read.isLast();
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_pages.size() < pagesAhead; }))
            return;
        m_pages.push_back(std::move(read));
        m_changed.notify_all();
    }
}

Result<std::optional<TradePage>> ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pages.empty(); });
    Read read = std::move(m_pages.front());
    m_pages.pop_front();
    m_changed.notify_all();
    m_position = read.position;
    if (read.isLast())
        m_notes = m_source->notes(); // its thread is through with it
    return std::move(read.page);
}

} // namespace tidemark
