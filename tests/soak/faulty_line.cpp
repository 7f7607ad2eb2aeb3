#include "soak/faulty_line.h"

#include "support/tcp_relay.h"

namespace tidemark {
namespace {

constexpr qint64 bytesBeforeCut = 1'500;
constexpr qint64 slowBytesPerSecond = 400; // two trades

} // namespace

FaultyLine::FaultyLine(const QUrl &server)
{
    m_onThread.moveToThread(&m_thread);
    m_thread.start();
    onThread([&] {
        m_relay = std::make_unique<TcpRelay>(server);
        if (!m_relay->listen())
            qFatal("No free port for the relay.");
    });
    m_port = m_relay->port();
}

FaultyLine::~FaultyLine()
{
    onThread([this] { m_relay.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void FaultyLine::freeze()
{
    onThread([this] { m_relay->freeze(); });
}

void FaultyLine::slowDown()
{
    onThread([this] { m_relay->throttle(slowBytesPerSecond); });
}

void FaultyLine::cut()
{
    onThread([this] { m_relay->cutAfter(bytesBeforeCut); });
}

void FaultyLine::reset()
{
    onThread([this] { m_relay->reset(); });
}

void FaultyLine::heal()
{
    onThread([this] {
        m_relay->cutAfter(-1);
        m_relay->throttle(0);
        m_relay->thaw();
    });
}

void FaultyLine::onThread(const std::function<void()> &action)
{
    QMetaObject::invokeMethod(&m_onThread, action, Qt::BlockingQueuedConnection);
}

} // namespace tidemark
