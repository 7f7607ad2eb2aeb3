#include "desktop/kept_secret.h"

#include "core/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(secretLog, "tidemark.ui", QtInfoMsg)

constexpr qint64 longest = 4096;

} // namespace

KeptSecret::KeptSecret(const QString &dataDir, Of which)
    : m_which(which), m_path(QDir(dataDir).filePath(which == Of::Proxy ? QStringLiteral("proxy-password") : QStringLiteral("mirror-token")))
{
}

QString KeptSecret::read() const
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.read(longest));
    if (file.exists())
        qCWarning(secretLog).noquote() << QStringLiteral("%1 cannot be read: %2. What it keeps counts as not set; make it readable, or set it anew in the settings.").arg(QDir::toNativeSeparators(m_path), file.errorString());
    return {};
}

Result<void> KeptSecret::keep(const QString &password) const
{
    const auto trouble = [this](const QString &why) {
        const auto words = m_which == Of::Proxy ? QCoreApplication::translate("tidemark::KeptSecret", "The proxy's password cannot be kept in %1: %2.")
                                                : QCoreApplication::translate("tidemark::KeptSecret", "The mirror's token cannot be kept in %1: %2.");
        return Error{words.arg(QDir::toNativeSeparators(m_path), why)};
    };
    if (password.isEmpty()) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? Result<void>() : trouble(file.errorString());
    }
    const auto kept = replaceFile(m_path, password.toUtf8(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return kept ? kept : trouble(kept.message());
}

} // namespace tidemark
