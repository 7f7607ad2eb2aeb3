#pragma once

#include "desktop/alert_shelf.h"
#include "desktop/sound_player.h"

#include <QObject>

namespace tidemark {

class MainWindow;
class Recorder;

// The way of alerts: from the window to the book that keeps them and to the recorder that watches; what is raised, to the
// book, the window and the desktop's notifications. GUI thread.
class AlertDesk : public QObject {
    Q_OBJECT
public:
    // The way from the book to the recorder and back, which needs no window. Before the recorder's start.
    static void watch(AlertBook &book, Recorder &recorder);

    AlertDesk(AlertBook &book, AlertPost &post, Notifications &notifications, Recorder &recorder, MainWindow &window);

    // A successor's window is shown from now on: what its recorder still raises is kept and told, but not in this window.
    void retire();

private:
    void wireWindow(Recorder &recorder);
    void wireNotifications();
    void wirePost();
    void wireDeliveries();
    void keep(const AlertDestination &destination, const AlertAddress &typed);
    void remove(const QString &name);
    // What is typed over what is kept.
    [[nodiscard]] Result<AlertAddress> addressOf(const QString &name, const AlertAddress &typed) const;
    void showTested(const QString &name, const DeliveryVerdict &verdict);
    void tell(const AlertEvent &event);
    void tellOfFile(const QString &problem);
    // Where no notification can be shown.
    void tellInWindow(const Notification &notification);

    MainWindow &m_window;
    AlertBook &m_book;
    AlertPost &m_post;
    Notifications &m_notifications;
    SoundPlayer m_sounds;
    bool m_isSoundTold = false; // that nothing can play one
    QString m_unavailable; // why, until it was said
    int m_tellings = 0;
};

} // namespace tidemark
