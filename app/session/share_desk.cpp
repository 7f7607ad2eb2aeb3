#include "session/share_desk.h"

#include "database/record_share.h"
#include "database/share_files.h"

#include <QStringList>

namespace tidemark {
namespace {

[[nodiscard]] Result<ServerShare> wishOf(const ShareChange &change)
{
    auto wish = change.port > 0 ? tcpShareFrom(QString::number(change.port), {}) : Result<ServerShare>(ServerShare());
    if (wish)
        wish.value().group = change.group;
    return wish;
}

[[nodiscard]] QString sentenceOf(const ServerShare &share, const QString &folder)
{
    QStringList ways;
    if (share.hasTcp())
        ways += QStringLiteral("over TCP at %1").arg(share.place());
    if (share.hasSocket())
        ways += QStringLiteral("with the group %1 on the Unix socket in %2").arg(share.group, sharedSocketFolderFor(folder));
    return QStringLiteral("Shared, read-only, %1, as %2.").arg(ways.join(QStringLiteral(", and ")), ServerShare::role);
}

} // namespace

Result<ShareAnswer> changeShare(const ShareChange &change, const QString &privateFolder, const QString &database, const std::stop_token &stop)
{
    if (privateFolder.isEmpty())
        return Error{QStringLiteral("The record is on a server of your own, whose owner shares it: tidemark-cli database grant --reader ROLE.")};
    const RecordShare sharing(privateFolder, database);
    if (change.port == 0 && change.group.isEmpty()) {
        const auto closed = sharing.close(stop);
        if (!closed)
            return closed.error();
        return ShareAnswer{false, *closed ? QStringLiteral("Shared with nobody any more.") : QStringLiteral("Nothing was shared."), {}};
    }
    const auto wish = wishOf(change);
    if (!wish)
        return wish.error();
    const auto opened = sharing.open(*wish, stop);
    if (!opened)
        return opened.error();
    return ShareAnswer{false, sentenceOf(opened->share, privateFolder), opened->password};
}

Result<ShareState> shareState(PgSession &session, const QString &privateFolder)
{
    if (privateFolder.isEmpty())
        return ShareState();
    const auto share = ServerShare::in(privateFolder);
    if (!share)
        return share.error();
    if (!*share)
        return ShareState();
    return ShareState{.isShared = true, .chosen = {(*share)->port, (*share)->group}, .open = RecordShare::textOf(session, privateFolder)};
}

} // namespace tidemark
