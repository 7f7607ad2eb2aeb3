#include "ui/main_window.h"

#include "ui/alerts/alerts_page.h"
#include "ui/history/history_page.h"
#include "ui/live/live_page.h"
#include "ui/record/record_page.h"
#include "ui/status/status_strip.h"
#include "ui/status/window_banners.h"
#include "ui/status/zone_switch.h"

#include <QEvent>
#include <QWindow>

#include <tuple>
#include <utility>

// What the window does with the recorder's status: the strip, the banners, and its own measurement of painting.
namespace tidemark {
namespace {

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

void MainWindow::showUpdate(const LiveUpdate &update)
{
    const bool hasNews = isNews(std::exchange(m_recorder, update.status), update.status);
    followTroubles(m_troubles, m_recorder, wallClock());
    m_live->showUpdate(update);
    m_alerts->showUpdate(update);
    awaitPaint(update);
    tellStatus(hasNews);
    m_record->showStatus(m_recorder, m_troubles, update.exchangeNow);
}

// Prices are painted in Live only, and only where the window is seen at all.
void MainWindow::awaitPaint(const LiveUpdate &update)
{
    const auto *handle = windowHandle();
    if (!update.receivedAt || !m_live->isVisible() || !handle || !handle->isExposed()) {
        m_painting.forget();
        return;
    }
    m_painting.expect(*update.receivedAt);
    m_live->update(0, 0, 1, 1); // a paint comes for sure, also where all that changed was already said
}

bool MainWindow::event(QEvent *event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest) // by now the window and all in it are painted
        m_painting.painted(std::chrono::steady_clock::now());
    return isHandled;
}

// News at once, figures no faster than one can read them.
void MainWindow::tellStatus(bool isNews)
{
    m_isStatusDue = m_statusPace.isActive() && !isNews;
    if (!m_isStatusDue)
        showStatus();
}

void MainWindow::showStatus()
{
    m_isStatusDue = false;
    m_statusPace.start();
    m_recorder.lag.receivedToPainted = m_painting.spread(std::chrono::steady_clock::now());
    const TellingTime telling{m_zone->format(), wallClock(), QLocale()};
    m_status->showStatus(m_recorder, m_troubles, telling);
    m_banners->showStatus(m_recorder, m_troubles, telling);
    m_live->setReachable(feedProblem(m_recorder.feed, m_troubles.unreachable, telling).isEmpty());
    showAvailability(telling);
}

void MainWindow::showAvailability(const TellingTime &telling)
{
    const auto unavailable = recordUnavailable(m_recorder.database, telling);
    m_history->setUnavailable(unavailable);
    m_record->setUnavailable(unavailable);
}

void MainWindow::showLargeGap()
{
    m_banners->setLargeGap(m_record->largeGapNotice());
}

void MainWindow::decideLargeGap(bool fetch)
{
    m_record->decideLargeGap(fetch);
}

} // namespace tidemark
