#include "exchange/archive_sum.h"

#include "core/sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tidemark {

std::optional<ArchiveSum> ArchiveSum::fromText(const QByteArray &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\x{FEFF}?\s*([0-9A-Fa-f]{64})(?:\s+\*?(\S[^\r\n]*?))?\s*\z)"));
    const auto match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return std::nullopt;
    return ArchiveSum{match.captured(1).toLower().toLatin1(), match.captured(2)};
}

Result<ArchiveSum> ArchiveSum::of(const QString &path, const std::stop_token &stop)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    Sha256 hash;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return Error{QStringLiteral("Stopped while %1 was checked; it is checked again next time.").arg(path)};
        const auto bytes = file.read(piece);
        if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
            return Error{QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString())};
        hash.add({bytes.constData(), std::size_t(bytes.size())});
    }
    return ArchiveSum{hash.result().toHex(), QFileInfo(path).fileName()};
}

} // namespace tidemark
