#include "desktop/alert_desk.h"

#include "session/recorder.h"
#include "ui/alerts/alert_banner.h"
#include "ui/alerts/alerts_page.h"
#include "ui/main_window.h"

#include <QLoggingCategory>

#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logAlerts, "tidemark.alerts", QtInfoMsg)

} // namespace

AlertDesk::AlertDesk(AlertBook &book, Notifications &notifications, Recorder &recorder, MainWindow &window)
    : m_window(window), m_book(book), m_notifications(notifications)
{
    const auto &kept = m_book.kept();
    m_window.alerts().setRules(kept.rules);
    m_window.alerts().setHistory(kept.history, kept.unread);
    recorder.setAlertAnchors(kept.anchors);
    recorder.setAlerts(kept.rules);
    wireWindow(recorder);
    wireNotifications();
    if (const auto problem = m_book.takeProblem(); !problem.isEmpty())
        tellOfFile(problem);
}

void AlertDesk::retire()
{
    disconnect(&m_window.alerts(), nullptr, &m_book, nullptr);
    for (QObject *source : {static_cast<QObject *>(&m_book), static_cast<QObject *>(&m_notifications)}) {
        disconnect(source, nullptr, &m_window, nullptr);
        disconnect(source, nullptr, &m_window.alerts(), nullptr);
        disconnect(source, nullptr, this, nullptr);
    }
}

void AlertDesk::wireWindow(Recorder &recorder)
{
    auto *page = &m_window.alerts();
    connect(page, &AlertsPage::alertsChanged, &m_book, &AlertBook::setRules);
    connect(page, &AlertsPage::historyChanged, &m_book, &AlertBook::setHistory);
    connect(page, &AlertsPage::historyRead, &m_book, &AlertBook::markRead);
    connect(&m_book, &AlertBook::rulesChanged, page, &AlertsPage::setRules);
    connect(&m_book, &AlertBook::rulesChanged, &recorder, &Recorder::setAlerts);
    connect(&m_book, &AlertBook::added, page, &AlertsPage::add);
    connect(&m_book, &AlertBook::failed, this, &AlertDesk::tellOfFile);
    connect(&recorder, &Recorder::alertsWatched, &m_book, &AlertBook::noteWatched);
    connect(&recorder, &Recorder::alertRaised, this, &AlertDesk::tell);
}

void AlertDesk::wireNotifications()
{
    connect(&m_notifications, &Notifications::opened, &m_window, &MainWindow::openMarket);
    connect(&m_notifications, &Notifications::refused, this, &AlertDesk::tellInWindow);
    connect(&m_notifications, &Notifications::unavailable, this, [this](const QString &problem) {
        qCInfo(logAlerts).noquote() << "No desktop notification can be shown, so alerts are told in the window:" << problem;
        m_unavailable = tr("This desktop shows no notifications, so alerts are told here.");
    });
}

void AlertDesk::tell(const AlertEvent &event)
{
    const auto words = alertWords(event, m_window.alerts().telling());
    qCInfo(logAlerts).noquote() << words.text;
    m_book.add(event);
    m_notifications.show({words.title, words.text, event.symbol});
}

void AlertDesk::tellOfFile(const QString &problem)
{
    qCWarning(logAlerts).noquote() << problem;
    m_window.alertBanner().tellProblem(problem);
}

void AlertDesk::tellInWindow(const Notification &notification)
{
    auto sentence = notification.title + QStringLiteral(": ") + QString(notification.body).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (const auto why = std::exchange(m_unavailable, {}); !why.isEmpty())
        sentence += QLatin1Char(' ') + why;
    m_window.alertBanner().tell(QStringLiteral("alert %1").arg(++m_tellings), sentence);
}

} // namespace tidemark
