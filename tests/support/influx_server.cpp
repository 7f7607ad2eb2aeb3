#include "support/influx_server.h"

#include "support/await.h"
#include "support/quiet_port.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

namespace tidemark {
namespace {

const QString unpacked = QStringLiteral(TIDEMARK_INFLUX);

// The program; empty where there is none.
[[nodiscard]] QString program()
{
    const auto given = qEnvironmentVariable("TIDEMARK_INFLUXD");
    if (!given.isEmpty())
        return given;
    const auto installed = QStandardPaths::findExecutable(QStringLiteral("influxd"));
    if (!installed.isEmpty())
        return installed;
    const auto fetched = unpacked + QStringLiteral("/usr/bin/influxd");
    return QFileInfo(fetched).isExecutable() ? fetched : QString();
}

// Two tests may fetch at once: each into a folder of its own, which then takes the place.
[[nodiscard]] QString fetch()
{
    constexpr int patienceMs = 60'000;
    QDir().mkpath(QFileInfo(unpacked).path());
    QTemporaryDir folder(unpacked + QStringLiteral("-XXXXXX"));
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("apt-get download influxdb && dpkg -x influxdb_*.deb .")});
    if (!shell.waitForFinished(patienceMs) || shell.exitCode() != 0)
        return QString::fromUtf8(shell.readAll().right(200)).simplified();
    if (QDir().rename(folder.path(), unpacked))
        folder.setAutoRemove(false);
    return {};
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace

QString InfluxServer::whyNot()
{
    QString trouble;
    if (program().isEmpty())
        trouble = fetch();
    return program().isEmpty() ? QStringLiteral("InfluxDB is neither installed nor to be had by “apt-get download influxdb”: %1").arg(trouble) : QString();
}

InfluxServer::InfluxServer() : m_port(quietPort())
{
    const auto folder = m_folder.path().toUtf8();
    writeFile(m_folder.filePath(QStringLiteral("influxdb.conf")),
              "reporting-disabled = true\nbind-address = \"127.0.0.1:0\"\n[meta]\ndir = \"" + folder + "/meta\"\n[data]\ndir = \"" + folder
                  + "/data\"\nwal-dir = \"" + folder + "/wal\"\n[monitor]\nstore-enabled = false\n[http]\nlog-enabled = false\nbind-address = \"127.0.0.1:"
                  + QByteArray::number(m_port) + "\"\n");
    start();
    run("CREATE DATABASE tidemark");
}

InfluxServer::~InfluxServer()
{
    kill();
}

void InfluxServer::start()
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_process.start(program(), {QStringLiteral("-config"), m_folder.filePath(QStringLiteral("influxdb.conf"))});
    const bool isThere = comesTrue([this] { return ask("GET", "/ping").startsWith("HTTP/1.1 204"); }, recordingMs);
    if (!isThere)
        qFatal("influxd does not answer");
}

void InfluxServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray InfluxServer::ask(const QByteArray &method, const QByteArray &path) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!socket.waitForConnected(1'000))
        return {};
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(recordingMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QString InfluxServer::valueOf(const QByteArray &influxQl) const
{
    const auto answer = ask("POST", "/query?db=tidemark&chunked=false&q=" + QUrl::toPercentEncoding(QString::fromUtf8(influxQl)));
    const auto body = answer.mid(answer.indexOf("{\"results\""));
    const auto json = QJsonDocument::fromJson(body.left(body.lastIndexOf('}') + 1)).object();
    const auto result = json.value(QLatin1String("results")).toArray().at(0).toObject();
    if (json.isEmpty() || result.contains(QLatin1String("error")))
        qFatal("influxd answers: %s", answer.constData());
    const auto value = result.value(QLatin1String("series")).toArray().at(0)[QLatin1String("values")].toArray().at(0).toArray().at(1);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace tidemark
