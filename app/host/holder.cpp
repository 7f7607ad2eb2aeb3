#include "host/holder.h"

#include "host/account.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

#include <unistd.h>

namespace tidemark {
namespace {

QString lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

// "pid:[4026531836]"
QString pidNamespaceOfOurs()
{
    char text[64] = {};
    const auto size = ::readlink("/proc/self/ns/pid", text, sizeof text - 1);
    return size > 0 ? QString::fromLatin1(text, size) : QString();
}

// https://systemd.io/CONTAINER_INTERFACE/, and the files that podman and docker leave.
QString containerOfOurs()
{
    const auto told = qEnvironmentVariable("container");
    QFile podman(QStringLiteral("/run/.containerenv"));
    if (podman.open(QIODevice::ReadOnly)) {
        static const QRegularExpression name(QStringLiteral("^name=\"?([^\"\n]+)"), QRegularExpression::MultilineOption);
        const auto match = name.match(QString::fromUtf8(podman.readAll()));
        return match.hasMatch() ? match.captured(1) : QStringLiteral("podman");
    }
    if (QFile::exists(QStringLiteral("/.dockerenv")))
        return told.isEmpty() ? QStringLiteral("docker") : told;
    return told;
}

QString shortened(const QString &id)
{
    return id.left(8);
}

} // namespace

Holder Holder::ourselves()
{
    Holder holder;
    holder.host = QSysInfo::machineHostName();
    holder.machineId = QString::fromLatin1(QSysInfo::machineUniqueId());
    holder.bootId = lineOf(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    holder.pidNamespace = pidNamespaceOfOurs();
    holder.container = containerOfOurs();
    holder.user = Account::ourselves().name;
    holder.program = QCoreApplication::applicationName();
    holder.pid = ::getpid();
    holder.since = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return holder;
}

std::optional<Holder> Holder::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Holder holder{text("host"), text("machine_id"), text("boot_id"), text("pid_namespace"), text("container"), text("user"),
                  text("program"), object.value(QLatin1String("pid")).toInteger(), text("since")};
    if (holder.bootId.isEmpty() || holder.pid <= 0)
        return std::nullopt;
    return holder;
}

QJsonObject Holder::toJson() const
{
    return {{QStringLiteral("host"), host},           {QStringLiteral("machine_id"), machineId},
            {QStringLiteral("boot_id"), bootId},      {QStringLiteral("pid_namespace"), pidNamespace},
            {QStringLiteral("container"), container}, {QStringLiteral("user"), user},
            {QStringLiteral("program"), program},     {QStringLiteral("pid"), pid},
            {QStringLiteral("since"), since}};
}

QString Holder::toDisplay() const
{
    const auto where = container.isEmpty() ? QString() : QStringLiteral(" in the container “%1”").arg(container);
    return QStringLiteral("%1%2 on the computer “%3” (machine %4, boot %5), process %6 (%7) of the user %8, since %9")
        .arg(program.isEmpty() ? QStringLiteral("a program") : program, where, host, shortened(machineId), shortened(bootId))
        .arg(pid)
        .arg(pidNamespace, user, since);
}

} // namespace tidemark
