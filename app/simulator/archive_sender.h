#pragma once

#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <utility>
#include <vector>

class QTcpSocket;

namespace tidemark {

// One answer of the local archive, written to its connection piece by piece, which is closed behind it; lives as long as that.
class ArchiveSender : public QObject {
    Q_OBJECT

public:
    using Header = std::pair<QByteArray, QByteArray>;
    struct Answer {
        int status = 200;
        QByteArray reason = "OK";
        std::vector<Header> headers = {};
        QByteArray body = {};         // of an answer without a file
        QString file = {};            // its bytes from `from` on, `count` of them
        qint64 from = 0;
        qint64 count = 0;
        qint64 sentOnly = -1;         // of the body: then the connection ends; −1: all
        qint64 bytesPerSecond = 0;    // 0: as fast as they are taken
        bool hasBody = true;
    };

    static void send(const Answer &answer, QTcpSocket &socket);

private:
    ArchiveSender(const Answer &answer, QTcpSocket &socket);
    void sendHead();
    void sendMore();

    Answer m_answer;
    QTcpSocket &m_socket;
    QFile m_file;
    qint64 m_left = 0;
    QTimer m_pace;
};

} // namespace tidemark
