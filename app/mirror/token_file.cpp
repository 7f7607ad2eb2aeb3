#include "mirror/token_file.h"

#include "host/secret_file.h"

#include <QDir>

namespace tidemark {
namespace {

constexpr qint64 longestToken = 16'384;

[[nodiscard]] Error unusable(const QString &path, const QString &why)
{
    return {QStringLiteral("The token file %1 is not used: %2").arg(QDir::toNativeSeparators(path), why)};
}

} // namespace

Result<QString> readTokenFile(const QString &path)
{
    const auto bytes = readSecretFile(path, longestToken + 1);
    if (!bytes)
        return unusable(path, bytes.message());
    const auto text = QString::fromUtf8(*bytes).trimmed();
    if (text.isEmpty())
        return unusable(path, QStringLiteral("it is empty, or cannot be read."));
    if (text.size() > longestToken || text.contains(QLatin1Char('\n')))
        return unusable(path, QStringLiteral("it holds more than one line."));
    return text;
}

} // namespace tidemark
