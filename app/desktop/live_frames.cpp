#include "desktop/live_frames.h"

#include "session/mailbox.h"
#include "ui/main_window.h"

#include <QEvent>

#include <algorithm>

namespace tidemark {

using namespace std::chrono_literals;
using Monotonic = std::chrono::steady_clock;

LiveFrames::LiveFrames(Mailbox &mailbox, MainWindow &window)
    : LiveFrames(mailbox, window, [&window](const LiveUpdate &update) { window.showUpdate(update); }, seenPace)
{
}

LiveFrames::LiveFrames(Mailbox &mailbox, MainWindow &window, std::function<void(const LiveUpdate &)> show, std::chrono::milliseconds pace)
    : m_mailbox(mailbox), m_window(window), m_take(std::move(show)), m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_mailbox, &Mailbox::filled, this, &LiveFrames::schedule);
    connect(&m_timer, &QTimer::timeout, this, &LiveFrames::show);
    connect(&m_window, &MainWindow::seenChanged, &m_mailbox, &Mailbox::setWatched);
    m_window.installEventFilter(this);
}

void LiveFrames::schedule()
{
    if (m_timer.isActive())
        return;
    const auto due = m_shown + (m_window.isExposed() ? m_pace : hiddenPace);
    m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(due - Monotonic::now()), 0ms));
}

void LiveFrames::show()
{
    if (!isDue(m_window.isSeen(), m_mailbox.waiting())) {
        m_timer.start(hiddenPace);
        return;
    }
    m_shown = Monotonic::now();
    m_take(m_mailbox.take());
}

bool LiveFrames::isDue(bool isWindowThere, std::size_t waiting)
{
    return isWindowThere || waiting >= Mailbox::capacity / 2;
}

// Who comes back to the window is not to see what was a second ago.
bool LiveFrames::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayHaveCome = event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange
        || event->type() == QEvent::WindowActivate;
    if (mayHaveCome && m_timer.isActive())
        m_timer.start(0ms);
    return QObject::eventFilter(watched, event);
}

} // namespace tidemark
