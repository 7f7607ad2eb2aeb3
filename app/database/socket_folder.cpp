#include "database/socket_folder.h"

#include "database/database_error.h"

#include <QCryptographicHash>
#include <QFile>

namespace tidemark {

QString socketFolderFor(const QString &dataDirectory)
{
    constexpr qsizetype longestAddress = 107;
    const auto nearby = dataDirectory + QStringLiteral("/run");
    const auto address = QFile::encodeName(nearby + QStringLiteral("/.s.PGSQL.5432"));
    // libpq reads a comma as the end of one host of several.
    if (address.size() <= longestAddress && !address.contains(','))
        return nearby;
    const auto hash = QCryptographicHash::hash(QFile::encodeName(dataDirectory), QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("/tmp/tidemark-") + QString::fromLatin1(hash);
}

Result<void> ensureSocketFolder(const QString &folder, const Account &account)
{
    auto made = ensurePrivateFolder(folder, account);
    return made.ok() ? made : DatabaseTrouble::refused(made.message());
}

} // namespace tidemark
