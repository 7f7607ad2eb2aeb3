#pragma once

#include "desktop/alert_book.h"
#include "desktop/notifications.h"

#include <QObject>

namespace tidemark {

class MainWindow;
class Recorder;
struct RecorderOptions;

// The way of alerts: from the window to the book that keeps them and to the recorder that watches; what is raised, to the
// book, the window and the desktop's notifications. Before the recorder's start. GUI thread.
class AlertDesk : public QObject {
    Q_OBJECT
public:
    AlertDesk(const RecorderOptions &options, Recorder &recorder, MainWindow &window, const QDBusConnection &bus);

private:
    void wireWindow(Recorder &recorder);
    void wireNotifications();
    void tell(const AlertEvent &event);
    // Where no notification can be shown.
    void tellInWindow(const Notification &notification);

    MainWindow &m_window;
    AlertBook m_book;
    Notifications m_notifications;
    QString m_unavailable; // why, until it was said
    int m_tellings = 0;
};

} // namespace tidemark
