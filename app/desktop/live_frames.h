#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tidemark {

class MainWindow;
class Mailbox;
struct LiveUpdate;

// Notices when a window has been painted for the first time: only then has a start shown anything. GUI thread.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    explicit FirstPaint(QObject &window) { window.installEventFilter(this); }

Q_SIGNALS:
    void painted();

protected:
    // The filter comes before the paint, so what it says waits in the queue until that is done.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

// Takes what the recorder has for the screen from its mailbox into the window: a first update after a quiet moment at once,
// then at a pace that eyes can follow; once a second while it is covered. For a window that is closed to the tray nothing is
// computed: its trades wait in the mailbox until it is shown, or until the mailbox would lose some. GUI thread.
class LiveFrames : public QObject {
    Q_OBJECT
public:
    // Figures that change more often cannot be read, and each update is a repaint of what it changed.
    static constexpr std::chrono::milliseconds seenPace{200};
    static constexpr std::chrono::milliseconds hiddenPace{1'000};
    // Of a replay, whose steps and jumps answer a hand.
    static constexpr std::chrono::milliseconds replayPace{100};

    [[nodiscard]] static bool isDue(bool isWindowThere, std::size_t waiting);

    LiveFrames(Mailbox &mailbox, MainWindow &window);
    // `show` gives the window what there is.
    LiveFrames(Mailbox &mailbox, MainWindow &window, std::function<void(const LiveUpdate &)> show, std::chrono::milliseconds pace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void schedule();
    void show();

    Mailbox &m_mailbox;
    MainWindow &m_window;
    std::function<void(const LiveUpdate &)> m_take;
    std::chrono::milliseconds m_pace;
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_shown;
};

} // namespace tidemark
