#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <zlib.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace tidemark::test {

// The bytes of a gzip member; empty where it is none.
[[nodiscard]] inline QByteArray gunzipped(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
        return {};
    QByteArray bytes(32 << 20, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    bytes.resize(isWhole ? qsizetype(stream.total_out) : 0);
    inflateEnd(&stream);
    return bytes;
}

// An InfluxDB whose every answer a test decides, byte by byte. It answers in the event loop of the thread that it lives on.
class ScriptedInflux : public QObject {
public:
    struct Answer {
        QByteArray head = "HTTP/1.1 204 No Content"; // without Content-Length; empty: none ever comes
        QByteArray body = {};
        qint64 sent = -1; // of the body, then the connection ends; −1: all
    };
    struct Asked {
        QByteArray method;
        QByteArray path; // with its query
        QHash<QByteArray, QByteArray> headers = {}; // names in lower case
        QByteArray body = {};
        [[nodiscard]] QByteArray lines() const { return headers.value("content-encoding") == "gzip" ? gunzipped(body) : body; }
    };

    explicit ScriptedInflux(const QByteArray &version = "1.8.10")
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.erase(socket); });
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        if (!version.isEmpty())
            answer("/ping", {"HTTP/1.1 204 No Content\r\nX-Influxdb-Version: " + version});
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }

    // By the path's beginning; of several the next one each time, the last one again and again. What nobody named is taken.
    void answer(const QByteArray &path, const Answer &answer) { m_answers[path].push_back(answer); }

    std::function<void(const Asked &)> heard = [](const Asked &) {}; // before it is answered
    std::vector<Asked> asked;
    [[nodiscard]] std::vector<Asked> writes() const
    {
        std::vector<Asked> found;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(found), [](const Asked &one) { return one.path.contains("/write"); });
        return found;
    }

private:
    void read(QTcpSocket &socket)
    {
        auto &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto lines = buffer.left(end).split('\n');
        Asked one{lines[0].split(' ').value(0), lines[0].split(' ').value(1)};
        for (const auto &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            one.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const auto length = one.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        one.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        asked.push_back(one);
        heard(one);
        send(socket, answerTo(one));
    }

    [[nodiscard]] Answer answerTo(const Asked &one)
    {
        for (auto &[path, answers] : m_answers) {
            if (!one.path.startsWith(path))
                continue;
            auto answer = answers.front();
            if (answers.size() > 1)
                answers.pop_front();
            return answer;
        }
        return {};
    }

    static void send(QTcpSocket &socket, const Answer &answer)
    {
        if (answer.head.isEmpty())
            return;
        const auto length = answer.head.contains(" 204 ") ? QByteArray() : "\r\nContent-Length: " + QByteArray::number(answer.body.size());
        socket.write(answer.head + length + "\r\n\r\n" + (answer.sent < 0 ? answer.body : answer.body.left(answer.sent)));
        if (answer.sent >= 0)
            socket.disconnectFromHost();
    }

    std::map<QTcpSocket *, QByteArray> m_buffers;
    std::map<QByteArray, std::deque<Answer>> m_answers;
    QTcpServer m_server; // goes first, and its sockets with it
};

} // namespace tidemark::test
