#include "desktop/system_brightness.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tidemark {
namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

// Portals wrap the value once or twice, by their age.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemBrightness::SystemBrightness(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QDBusMessage)));
    ask();
}

void SystemBrightness::ask()
{
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(QVariant::fromValue(reply.value()));
        answer->deleteLater();
    });
}

void SystemBrightness::onSettingChanged(const QDBusMessage &change)
{
    const auto &words = change.arguments(); // group, key, value
    if (words.size() == 3 && words[0] == appearance && words[1] == colorScheme)
        tell(words[2]);
}

void SystemBrightness::tell(const QVariant &value)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const auto scheme = unwrapped(value).toUInt();
    Q_EMIT changed(scheme == dark || scheme == light ? std::optional(scheme == dark) : std::nullopt);
}

} // namespace tidemark
