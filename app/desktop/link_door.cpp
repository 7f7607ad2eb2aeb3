#include "desktop/link_door.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <chrono>

#include <sys/socket.h>
#include <unistd.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenTries = 5s;
constexpr auto toSpeak = 2s;      // for who calls
constexpr int toConnect = 1'000;  // ms
constexpr int toAnswer = 10'000;  // ms, for a window that is busy
constexpr qint64 longestCall = 8'192;
constexpr int mostCallers = 16;

const QString linkKey = QStringLiteral("link");
const QString tokenKey = QStringLiteral("token");
const QByteArray tokenVariable = QByteArrayLiteral("XDG_ACTIVATION_TOKEN"); // what lets a window come to the front under Wayland
const QByteArray shown = QByteArrayLiteral("shown\n");
const QByteArray refused = QByteArrayLiteral("refused\n");

// One a user and a data folder, whatever the folder's name is like.
QString doorOf(const QString &dataDir)
{
    const auto canonical = QFileInfo(dataDir).canonicalFilePath();
    const auto hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("tidemark-%1-%2").arg(::geteuid()).arg(QString::fromLatin1(hash));
}

bool isOurUser(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace

LinkDoor::LinkDoor(const QString &dataDir, QObject *parent) : QObject(parent), m_name(doorOf(dataDir))
{
    m_server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    m_server.setMaxPendingConnections(mostCallers);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, &LinkDoor::open);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkDoor::welcome);
}

void LinkDoor::open()
{
    if (m_server.isListening() || m_server.listen(m_name))
        m_again.stop();
    else
        m_again.start();
}

void LinkDoor::close()
{
    m_again.stop();
    m_server.close();
}

void LinkDoor::welcome()
{
    while (auto *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (!isOurUser(*caller)) {
            caller->abort();
            continue;
        }
        QTimer::singleShot(toSpeak, caller, [caller] { caller->abort(); });
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        hear(caller);
    }
}

void LinkDoor::hear(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > longestCall)
            caller->abort();
        return;
    }
    const auto call = QJsonDocument::fromJson(caller->readLine(longestCall)).object();
    const auto link = MomentLink::fromText(call.value(linkKey).toString());
    if (const auto token = call.value(tokenKey).toString(); link && !token.isEmpty())
        qputenv(tokenVariable.constData(), token.toUtf8());
    if (link)
        Q_EMIT linkGiven(*link);
    caller->write(link ? shown : refused);
    caller->disconnectFromServer();
}

Result<bool> LinkDoor::handOver(const QString &dataDir, const MomentLink &link)
{
    if (!QFileInfo(dataDir).isDir())
        return false;
    QLocalSocket window;
    window.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    window.connectToServer(doorOf(dataDir));
    if (!window.waitForConnected(toConnect) || !isOurUser(window))
        return false;
    window.write(QJsonDocument(QJsonObject{{linkKey, link.toString()}, {tokenKey, qEnvironmentVariable(tokenVariable.constData())}}).toJson(QJsonDocument::Compact)
                 + '\n');
    for (const QDeadlineTimer end(toAnswer); !window.canReadLine();) {
        if (!window.waitForReadyRead(int(end.remainingTime())) && !window.canReadLine()) {
            const bool isGone = window.state() == QLocalSocket::UnconnectedState; // it was just ending
            return isGone ? Result<bool>(false)
                          : Error{tr("The window that runs for the data folder %1 does not answer, so the link was not shown. Open it again once the window is "
                                     "no longer busy, or end that program first.").arg(dataDir)};
        }
    }
    return window.readLine() == shown;
}

} // namespace tidemark
