#include "desktop/notifications.h"

#include "core/counted.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int patienceMs = 5'000;

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, QLatin1String(method));
}

[[nodiscard]] QVariantMap hintsOf(const Notification &notification)
{
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral(TIDEMARK_APPLICATION_ID)}};
    if (notification.isSilent)
        hints.insert(QStringLiteral("suppress-sound"), true);
    else if (notification.sound.startsWith(QLatin1Char('/')))
        hints.insert(QStringLiteral("sound-file"), notification.sound);
    else if (!notification.sound.isEmpty())
        hints.insert(QStringLiteral("sound-name"), notification.sound);
    return hints;
}

} // namespace

Notifications::Notifications(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus), m_storm(this)
{
    m_storm.setSingleShot(true);
    m_storm.setInterval(calm);
    connect(&m_storm, &QTimer::timeout, this, &Notifications::sendCount);
    m_bus.connect(notificationService, notificationPath, notificationService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    m_bus.connect(notificationService, notificationPath, notificationService, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString)));
    m_bus.connect(notificationService, notificationPath, notificationService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void Notifications::show(const Notification &notification)
{
    if (!m_bus.isConnected())
        return refuse(notification, m_bus.lastError().message());
    if (isStorm()) {
        ++m_counted;
        if (!m_storm.isActive())
            m_storm.start();
        return;
    }
    if (m_takesMarkup)
        return send(notification, 0);
    m_waiting.push_back(notification);
    if (!std::exchange(m_isAsked, true))
        askCapabilities();
}

bool Notifications::isStorm()
{
    const auto now = Monotonic::now();
    while (!m_recent.empty() && now - m_recent.front() > calm)
        m_recent.pop_front();
    if (int(m_recent.size()) >= mostAtOnce)
        return true;
    m_recent.push_back(now);
    return false;
}

// Whether it reads markup decides whether "<" has to be written as an entity.
void Notifications::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities"), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_isAsked = false;
        if (!reply.isError())
            m_takesMarkup = reply.value().contains(QLatin1String("body-markup"));
        for (const auto &waiting : std::exchange(m_waiting, {})) {
            if (reply.isError())
                refuse(waiting, reply.error().message());
            else
                send(waiting, 0);
        }
    });
}

void Notifications::send(const Notification &notification, uint replacing)
{
    auto call = callOf("Notify");
    const QStringList actions{QStringLiteral("default"), tr("Show")};
    const auto hints = hintsOf(notification);
    call << QStringLiteral("Tidemark") << replacing << QStringLiteral(TIDEMARK_APPLICATION_ID) << notification.title
         << (m_takesMarkup.value_or(false) ? notification.body.toHtmlEscaped() : notification.body) << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return refuse(notification, reply.error().message());
        m_shown.insert_or_assign(reply.value(), notification.symbol);
        if (notification.symbol.isEmpty())
            m_countId = reply.value();
    });
}

void Notifications::sendCount()
{
    const auto count = std::exchange(m_counted, 0);
    const auto title = countedTranslated(count, u"%1 more alert", tr("%1 more alerts", nullptr, count), QLocale());
    send({title, tr("The tab Alerts lists them all."), {}}, m_countId);
}

void Notifications::refuse(const Notification &notification, const QString &problem)
{
    m_takesMarkup.reset(); // whoever comes next may be another
    if (!std::exchange(m_isTold, true))
        Q_EMIT unavailable(problem);
    Q_EMIT refused(notification);
}

void Notifications::onAction(uint id, const QString &action)
{
    const auto shown = m_shown.find(id);
    if (shown != m_shown.end() && action == QLatin1String("default"))
        Q_EMIT opened(shown->second);
}

// With it a Wayland desktop lets the window come to the front.
void Notifications::onToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifications::onClosed(uint id, uint)
{
    m_shown.erase(id);
    if (id == m_countId)
        m_countId = 0;
}

} // namespace tidemark
