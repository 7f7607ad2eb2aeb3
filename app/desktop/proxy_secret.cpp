#include "desktop/proxy_secret.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tidemark {
namespace {

constexpr qint64 longest = 4096;

} // namespace

ProxySecret::ProxySecret(const QString &dataDir) : m_path(QDir(dataDir).filePath(QStringLiteral("proxy-password"))) {}

QString ProxySecret::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longest)) : QString();
}

Result<void> ProxySecret::keep(const QString &password) const
{
    const auto trouble = [this](const QString &why) {
        return Error{QStringLiteral("The proxy's password cannot be kept in %1: %2.").arg(QDir::toNativeSeparators(m_path), why)};
    };
    if (password.isEmpty()) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? Result<void>() : trouble(file.errorString());
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return trouble(file.errorString());
    const auto bytes = password.toUtf8();
    return file.write(bytes) == bytes.size() && file.commit() ? Result<void>() : trouble(file.errorString());
}

} // namespace tidemark
