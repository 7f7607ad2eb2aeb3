#include "commands/share_command.h"

#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "core/whole_file.h"
#include "database/private_server.h"
#include "database/record_share.h"
#include "database/share_files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>

namespace tidemark {
namespace {

const QString socketOption = QStringLiteral("socket");
const QString tcpOption = QStringLiteral("tcp");
const QString networkOption = QStringLiteral("network");
const QString offOption = QStringLiteral("off");
const QString passFileOption = QStringLiteral("passfile");

// As the server knows it: without links.
QString folderOf(const Invocation &call)
{
    return QFileInfo(call.common.dataDir).canonicalFilePath();
}

bool isAnySet(const Invocation &call)
{
    for (const auto &option : {socketOption, tcpOption, networkOption, offOption, passFileOption}) {
        if (call.isSet(option))
            return true;
    }
    return false;
}

// Nothing: it is only asked about.
Result<std::optional<ServerShare>> wishOf(const Invocation &call)
{
    if (call.arguments.size() > 1)
        return Error{QStringLiteral("Write it as: tidemark-cli database share --socket GROUP | --tcp [ADDRESS:]PORT [--network CIDR] | --off.")};
    const bool opens = call.isSet(socketOption) || call.isSet(tcpOption);
    if (call.isSet(offOption) && (opens || call.isSet(networkOption)))
        return Error{QStringLiteral("--off closes all that is shared; leave the other options out.")};
    if ((call.isSet(networkOption) || call.isSet(passFileOption)) && !call.isSet(tcpOption))
        return Error{QStringLiteral("--network and --passfile go with --tcp.")};
    if (!opens)
        return std::optional<ServerShare>();
    ServerShare wish;
    if (call.isSet(tcpOption)) {
        auto tcp = tcpShareFrom(call.value(tcpOption), call.value(networkOption));
        if (!tcp)
            return Error{QStringLiteral("--tcp: %1.").arg(tcp.message())};
        wish = std::move(tcp).value();
    }
    wish.group = call.value(socketOption);
    if (call.isSet(socketOption) && wish.group.isEmpty())
        return Error{QStringLiteral("--socket: name the group whose members may read the record.")};
    return std::optional(wish);
}

QString whoMayCome(const ServerShare &share)
{
    if (share.isLocal() || share.network == QLatin1String("samehost"))
        return QStringLiteral("from this computer");
    return share.network == QLatin1String("samenet") ? QStringLiteral("from the networks that this computer is in") : QStringLiteral("from ") + share.network;
}

QString tcpSentence(const ServerShare &share, bool usesTls)
{
    const auto cover = share.isLocal() ? QString()
        : usesTls ? QStringLiteral(", with TLS (a certificate of its own)")
                  : QStringLiteral(", without TLS (openssl is not installed): the password is never sent, but what is read passes in the clear");
    return QStringLiteral("over TCP at %1, %2, with a password%3").arg(share.place(), whoMayCome(share), cover);
}

QString socketSentence(const ServerShare &share, const QString &dataDirectory)
{
    return QStringLiteral("with the group %1 on the Unix socket in %2").arg(share.group, sharedSocketFolderFor(dataDirectory));
}

QJsonObject shareObject(const ServerShare &share, const RecordShare::State &state, const QString &dataDirectory)
{
    QJsonObject object{{QStringLiteral("role"), ServerShare::role}, {QStringLiteral("sessions"), state.sessions},
                       {QStringLiteral("socket"), QJsonValue()}, {QStringLiteral("tcp"), QJsonValue()}};
    if (share.hasSocket())
        object[QStringLiteral("socket")] = QJsonObject{{QStringLiteral("group"), share.group}, {QStringLiteral("folder"), sharedSocketFolderFor(dataDirectory)},
                                                       {QStringLiteral("open"), state.hasSocket}};
    if (share.hasTcp())
        object[QStringLiteral("tcp")] = QJsonObject{{QStringLiteral("address"), share.address}, {QStringLiteral("port"), share.port},
                                                    {QStringLiteral("network"), share.network}, {QStringLiteral("tls"), state.usesTls},
                                                    {QStringLiteral("open"), state.hasTcp}};
    return object;
}

QStringList ways(const ServerShare &share, bool usesTls, const QString &dataDirectory)
{
    QStringList told;
    if (share.hasSocket())
        told += socketSentence(share, dataDirectory);
    if (share.hasTcp())
        told += tcpSentence(share, usesTls);
    return told;
}

QStringList urisOf(const ServerShare &share, const QString &database, const QString &dataDirectory)
{
    PgTarget target = PgTarget().with(QStringLiteral("user"), ServerShare::role).with(QStringLiteral("dbname"), database);
    QStringList uris;
    if (share.hasTcp()) {
        target = target.with(QStringLiteral("port"), QString::number(share.port));
        const auto host = share.address == QLatin1String("*") ? QSysInfo::machineHostName() : share.address;
        uris += target.with(QStringLiteral("host"), host).toUri();
    }
    if (share.hasSocket())
        uris += target.with(QStringLiteral("host"), sharedSocketFolderFor(dataDirectory)).toUri();
    return uris;
}

// In the form of libpq's own passfile, so that PGPASSFILE may name it.
Result<void> writePassword(const QString &path, const RecordShare::Opened &opened)
{
    const auto line = QStringLiteral("*:%1:*:%2:%3\n").arg(opened.share.port).arg(ServerShare::role, opened.password).toUtf8();
    const auto written = replaceFile(path, line, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return written ? written : Error{QStringLiteral("%1 cannot be written: %2.").arg(path, written.message())};
}

int tellOpened(const Invocation &call, const RecordShare::Opened &opened)
{
    const auto file = call.value(passFileOption);
    auto shown = opened.password;
    if (!file.isEmpty() && !shown.isEmpty()) {
        if (auto written = writePassword(file, opened); written)
            shown.clear();
        else
            printProblem(written.message() + QStringLiteral(" The password is shown instead."));
    }
    if (opened.share.hasTcp() && opened.password.isEmpty())
        printProblem(QStringLiteral("The password is the one from before%1; “database share --off” forgets it, and the next --tcp makes a new one.")
                         .arg(file.isEmpty() ? QString() : QStringLiteral(", and nobody knows it here, so %1 is not written").arg(file)));
    const auto uris = urisOf(opened.share, privateDatabaseName(call.common.endpoints), folderOf(call));
    if (call.wantsJson()) {
        auto object = shareObject(opened.share, {opened.share.hasSocket(), opened.share.hasTcp(), opened.usesTls, 0}, folderOf(call));
        object[QStringLiteral("uris")] = QJsonArray::fromStringList(uris);
        object[QStringLiteral("password")] = shown.isEmpty() ? QJsonValue() : shown;
        printJson({{QStringLiteral("share"), object}});
        return exitDone;
    }
    printLine(QStringLiteral("The record is shared, read-only, %1.").arg(ways(opened.share, opened.usesTls, folderOf(call)).join(QStringLiteral(", and "))));
    for (const auto &uri : uris)
        printLine(uri);
    if (!shown.isEmpty())
        printLine(QStringLiteral("Password, shown this once: %1").arg(shown));
    return exitDone;
}

int tellClosed(const Invocation &call, bool wasShared)
{
    if (call.wantsJson())
        printJson({{QStringLiteral("share"), QJsonValue()}, {QStringLiteral("changed"), wasShared}});
    else
        printLine(wasShared ? QStringLiteral("The record is not shared any more: the port and the socket are closed, and who had come over them is gone.")
                            : QStringLiteral("The record was not shared."));
    return exitDone;
}

int failed(const Error &error)
{
    return printProblem(error.message), exitNotDone;
}

int show(const Invocation &call)
{
    return askRecord(call, [&](PgSession &session) {
        const auto share = tellShare(call, session);
        if (call.wantsJson())
            printJson({{QStringLiteral("share"), share}});
        else if (share.isNull())
            printLine(QStringLiteral("The record is not shared."));
        else
            printLine(QStringLiteral("The record is shared, read-only."));
        return int(exitDone);
    });
}

int change(const Invocation &call, const std::optional<ServerShare> &wish)
{
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        const RecordShare sharing(folderOf(call), privateDatabaseName(call.common.endpoints));
        if (wish) {
            const auto opened = sharing.open(*wish, stop);
            exitCode = opened ? tellOpened(call, *opened) : failed(opened.error());
        } else {
            const auto closed = sharing.close(stop);
            exitCode = closed ? tellClosed(call, *closed) : failed(closed.error());
        }
    });
    return exitCode;
}

} // namespace

QList<QCommandLineOption> shareOptions()
{
    return {{socketOption, QStringLiteral("With share: on a Unix socket, for the members of a group."), QStringLiteral("GROUP")},
            {tcpOption, QStringLiteral("With share: on a TCP port, with a password. Without ADDRESS for this computer alone, unless --network names others."), QStringLiteral("[ADDRESS:]PORT")},
            {networkOption, QStringLiteral("With --tcp: who may come, like 192.168.1.0/24."), QStringLiteral("CIDR")},
            {passFileOption, QStringLiteral("With --tcp: write the password there (mode 0600) instead of showing it."), QStringLiteral("FILE")},
            {offOption, QStringLiteral("With share: close all that is shared.")}};
}

std::optional<int> runOnShare(const Invocation &call)
{
    if (call.arguments.value(0) != QLatin1String("share")) {
        if (!isAnySet(call))
            return std::nullopt;
        return printProblem(QStringLiteral("--socket, --tcp, --network, --passfile and --off go with “database share”. See tidemark-cli database --help.")), exitUsage;
    }
    const auto wish = wishOf(call);
    if (!wish)
        return printProblem(wish.message()), exitUsage;
    if (!call.common.databaseUri.isEmpty())
        return printProblem(QStringLiteral("database share opens the private server. On a server of your own its administrator makes roles, and the owner of the "
                                           "record lets them read it: tidemark-cli database grant --reader ROLE. Leave --database out for the private server. "
                                           "Nothing was changed.")), exitUsage;
    if (const auto refused = refuseWithoutServer(call, QStringLiteral("There is no private server in %1 yet. Another place is named with --data-dir.")
                                                           .arg(call.common.dataDir)))
        return *refused;
    return *wish || call.isSet(offOption) ? change(call, *wish) : show(call);
}

QJsonValue tellShare(const Invocation &call, PgSession &session)
{
    const auto share = call.common.databaseUri.isEmpty() ? ServerShare::in(folderOf(call)) : Result<std::optional<ServerShare>>(std::optional<ServerShare>());
    if (!share)
        printProblem(share.message());
    if (!share || !*share)
        return {};
    const auto state = RecordShare::stateOf(session, **share, folderOf(call));
    if (!state) {
        printProblem(state.message());
        return {};
    }
    printProblem(QStringLiteral("The record is shared, read-only, %1.").arg(ways(**share, state->usesTls, folderOf(call)).join(QStringLiteral(", and "))));
    if (state->hasTcp != (*share)->hasTcp() || state->hasSocket != (*share)->hasSocket())
        printProblem(QStringLiteral("Not all of that is open: something was in the way when the server started, as its log in %1/log and the recorder's say. The next "
                                    "start tries it again.").arg(folderOf(call)));
    return shareObject(**share, *state, folderOf(call));
}

} // namespace tidemark
