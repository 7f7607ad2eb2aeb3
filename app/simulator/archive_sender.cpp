#include "simulator/archive_sender.h"

#include <QTcpSocket>

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

constexpr qint64 heldInSocket = 1 << 18;
constexpr std::chrono::milliseconds slowTick(50);

} // namespace

void ArchiveSender::send(const Answer &answer, QTcpSocket &socket)
{
    auto *sender = new ArchiveSender(answer, socket);
    sender->setParent(&socket);
    sender->sendHead();
    sender->sendMore();
}

ArchiveSender::ArchiveSender(const Answer &answer, QTcpSocket &socket) : m_answer(answer), m_socket(socket), m_file(answer.file)
{
    m_left = m_answer.file.isEmpty() ? m_answer.body.size() : m_answer.count;
    if (m_answer.sentOnly >= 0)
        m_left = std::min(m_left, m_answer.sentOnly);
    if (!m_answer.hasBody)
        m_left = 0;
    if (!m_answer.file.isEmpty() && (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(m_answer.from)))
        m_left = 0;
    if (m_answer.bytesPerSecond > 0) {
        connect(&m_pace, &QTimer::timeout, this, &ArchiveSender::sendMore);
        m_pace.start(slowTick);
    } else {
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &ArchiveSender::sendMore);
    }
}

void ArchiveSender::sendHead()
{
    const auto whole = m_answer.file.isEmpty() ? m_answer.body.size() : m_answer.count;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + ' ' + m_answer.reason + "\r\n";
    for (const auto &[name, value] : m_answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(whole) + "\r\nServer: local archive\r\nConnection: close\r\n\r\n";
    m_socket.write(head);
}

void ArchiveSender::sendMore()
{
    const auto room = m_answer.bytesPerSecond > 0 ? std::max<qint64>(1, m_answer.bytesPerSecond * slowTick.count() / 1000)
                                                  : heldInSocket - m_socket.bytesToWrite();
    const auto now = std::min(m_left, room);
    if (now > 0) {
        const auto bytes = m_answer.file.isEmpty() ? m_answer.body.mid(m_answer.body.size() - m_left, now) : m_file.read(now);
        m_socket.write(bytes);
        m_left = bytes.isEmpty() ? 0 : m_left - bytes.size();
    }
    if (m_left > 0)
        return;
    m_pace.stop();
    disconnect(&m_socket, &QTcpSocket::bytesWritten, this, nullptr);
    m_socket.disconnectFromHost();
}

} // namespace tidemark
