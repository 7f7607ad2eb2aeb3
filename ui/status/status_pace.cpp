#include "ui/status/status_pace.h"

#include <tuple>
#include <utility>

namespace tidemark {
namespace {

constexpr std::chrono::seconds betweenTellings(1); // words that change more often cannot be read

// Whether something has begun or ended, and not only figures changed.
[[nodiscard]] bool isNews(const RecorderStatus &before, const RecorderStatus &now)
{
    const auto tied = [](const RecorderStatus &status) {
        return std::tie(status.feed.state, status.feed.problem, status.spool.problem, status.database.state, status.database.problem,
                        status.database.needsPerson);
    };
    return tied(before) != tied(now);
}

} // namespace

StatusPace::StatusPace()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenTellings);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isDue)
            tellNow();
    });
}

void StatusPace::take(const RecorderStatus &status)
{
    const bool hasNews = isNews(std::exchange(m_status, status), status);
    followTroubles(m_troubles, m_status, wallClock());
    m_isDue = m_pause.isActive() && !hasNews;
    if (!m_isDue)
        tellNow();
}

void StatusPace::tellNow()
{
    m_isDue = false;
    m_pause.start();
    Q_EMIT due();
}

} // namespace tidemark
