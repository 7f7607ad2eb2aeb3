#pragma once

#include "support/patience.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>

namespace tidemark::test {

// An archive whose every answer a test decides, byte by byte. On a thread of its own would be none: it answers in the event loop
// that the one who asks waits in.
class ScriptedArchive : public QObject {
public:
    struct Answer {
        QByteArray head = "HTTP/1.1 200 OK"; // without Content-Length
        QByteArray body;
        qint64 sent = -1; // of the body, then the connection ends; −1: all
        bool isSilent = false; // the connection stays open behind what is sent
    };
    struct Asked {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; // names in lower case
    };

    ScriptedArchive()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path)); }

    // By the path's end; of several the next one each time, the last one again and again.
    void answer(const QByteArray &pathEnd, const Answer &answer) { m_answers[pathEnd].push_back(answer); }
    // A file that serves Range and If-Range.
    void offer(const QByteArray &pathEnd, const QByteArray &body, const QByteArray &tag = "\"one\"") { m_files[pathEnd] = {body, tag}; }

    std::vector<Asked> asked;
    [[nodiscard]] int count(const QByteArray &pathEnd) const
    {
        return int(std::count_if(asked.begin(), asked.end(), [&](const Asked &one) { return one.path.endsWith(pathEnd); }));
    }

private:
    struct File {
        QByteArray body;
        QByteArray tag;
    };

    void read(QTcpSocket &socket)
    {
        auto &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        if (!buffer.contains("\r\n\r\n"))
            return;
        const auto lines = buffer.split('\n');
        buffer.clear();
        Asked one{lines[0].split(' ').value(1), {}};
        for (const auto &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            if (colon > 0)
                one.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        asked.push_back(one);
        send(socket, answerTo(one));
    }

    [[nodiscard]] Answer answerTo(const Asked &one)
    {
        for (auto &[end, answers] : m_answers) {
            if (!one.path.endsWith(end))
                continue;
            auto answer = answers.front();
            if (answers.size() > 1)
                answers.pop_front();
            return answer;
        }
        for (const auto &[end, file] : m_files) {
            if (one.path.endsWith(end))
                return partOf(file, one);
        }
        return {"HTTP/1.1 404 Not Found", "<Error/>"};
    }

    [[nodiscard]] static Answer partOf(const File &file, const Asked &one)
    {
        const auto head = "\r\nETag: " + file.tag;
        const auto range = one.headers.value("range");
        const auto condition = one.headers.value("if-range");
        if (!range.startsWith("bytes=") || (!condition.isEmpty() && condition != file.tag))
            return {"HTTP/1.1 200 OK" + head, file.body};
        const auto from = range.mid(6).chopped(1).toLongLong();
        const auto total = QByteArray::number(file.body.size());
        if (from >= file.body.size())
            return {"HTTP/1.1 416 Range Not Satisfiable\r\nContent-Range: bytes */" + total, {}};
        return {"HTTP/1.1 206 Partial Content" + head + "\r\nContent-Range: bytes " + QByteArray::number(from) + '-'
                    + QByteArray::number(file.body.size() - 1) + '/' + total,
                file.body.mid(from)};
    }

    static void send(QTcpSocket &socket, const Answer &answer)
    {
        const auto length = answer.head.contains("Content-Length") ? QByteArray() : "\r\nContent-Length: " + QByteArray::number(answer.body.size());
        socket.write(answer.head + length + "\r\nConnection: close\r\n\r\n");
        socket.write(answer.sent < 0 ? answer.body : answer.body.left(answer.sent));
        if (!answer.isSilent)
            socket.disconnectFromHost();
    }

    QTcpServer m_server;
    std::map<QTcpSocket *, QByteArray> m_buffers;
    std::map<QByteArray, std::deque<Answer>> m_answers;
    std::map<QByteArray, File> m_files;
};

} // namespace tidemark::test
