#include "monitoring/metrics_server.h"

#include <QHostInfo>
#include <QStorageInfo>

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto oldest = 30s;  // of what is shown: without anything newer, the program itself is stuck

[[nodiscard]] MetricsFront::Reply verdict(const QString &trouble)
{
    return trouble.isEmpty() ? MetricsFront::Reply{200, "text/plain; charset=utf-8", "OK\n"}
                             : MetricsFront::Reply{503, "text/plain; charset=utf-8", trouble.toUtf8() + '\n'};
}

} // namespace

MetricsServer::MetricsServer(ListenAddress address, QString folder, std::chrono::milliseconds retry)
    : m_address(std::move(address)), m_folder(std::move(folder)), m_retryEvery(retry)
{
    m_thread.setObjectName(QStringLiteral("metrics"));
    m_onThread.moveToThread(&m_thread);
    m_retry.setSingleShot(true);
    m_retry.moveToThread(&m_thread);
    connect(&m_retry, &QTimer::timeout, &m_onThread, [this] { open(); });
}

MetricsServer::~MetricsServer()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(&m_onThread, [this] {
        m_retry.stop();
        m_front.reset();
        m_thread.quit();
    });
    m_thread.wait(); // as the recorder's own threads are waited for
}

void MetricsServer::start()
{
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(&m_onThread, [this] {
        m_shown = Monotonic::now();
        open();
    });
}

void MetricsServer::show(const RecorderSnapshot &snapshot)
{
    QMetaObject::invokeMethod(&m_onThread, [this, snapshot] {
        m_snapshot = snapshot;
        m_shown = Monotonic::now();
        m_pages = {};
    });
}

void MetricsServer::open()
{
    if (const QHostAddress address(m_address.host); !address.isNull())
        return listenAt({address});
    if (m_address.host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return listenAt({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)});
    QHostInfo::lookupHost(m_address.host, &m_onThread, [this](const QHostInfo &info) {
        if (info.addresses().isEmpty())
            return fail(QStringLiteral("Metrics cannot be served at %1: the name has no address. Recording goes on without, and it is tried again.").arg(m_address.toString()));
        listenAt(info.addresses());
    });
}

void MetricsServer::listenAt(const QList<QHostAddress> &addresses)
{
    m_front = std::make_unique<MetricsFront>([this](const QString &path, const QByteArray &accept) { return answer(path, accept); });
    QString sentence;
    for (const auto &address : addresses) {
        const auto listening = m_front->listenOn(address, m_address.port);
        if (listening) {
            m_hindrance.clear();
            Q_EMIT opened(QStringLiteral("http://%1/metrics").arg(ListenAddress{address.toString(), m_front->port()}.toString()));
            return;
        }
        if (sentence.isEmpty())
            sentence = listening.message();
    }
    fail(sentence);
}

void MetricsServer::fail(const QString &sentence)
{
    m_front.reset();
    m_retry.start(m_retryEvery);
    if (std::exchange(m_hindrance, sentence) != sentence)
        Q_EMIT hindered(sentence);
}

MetricsFront::Reply MetricsServer::answer(const QString &path, const QByteArray &accept)
{
    noteSilence();
    if (path == QLatin1String("/metrics"))
        return {200, contentType(expositionForm(accept)), metrics(expositionForm(accept))};
    if (path == QLatin1String("/-/healthy") || path == QLatin1String("/healthz"))
        return verdict(m_snapshot.standstill);
    if (path == QLatin1String("/-/ready") || path == QLatin1String("/readyz"))
        return verdict(m_snapshot.hindrance);
    return {404, "text/plain; charset=utf-8", "Not found. Metrics are at /metrics.\n"};
}

void MetricsServer::noteSilence()
{
    if (Monotonic::now() - m_shown <= oldest || !m_snapshot.standstill.isEmpty())
        return;
    m_snapshot.standstill = m_snapshot.hindrance = QStringLiteral("The program has told nothing of itself for more than %1 s.").arg(oldest.count());
    m_pages = {};
}

// Written once for all that ask before the next snapshot.
const QByteArray &MetricsServer::metrics(ExpositionForm form)
{
    auto &page = m_pages.at(std::size_t(form));
    if (!page)
        page = recorderMetrics(m_snapshot, disk(), ProcessCost::ofOurs(), form);
    return *page;
}

std::optional<DiskRoom> MetricsServer::disk() const
{
    const QStorageInfo disk(m_folder);
    if (!disk.isValid() || !disk.isReady() || disk.bytesAvailable() < 0)
        return std::nullopt;
    return DiskRoom{disk.bytesAvailable(), disk.bytesTotal()};
}

} // namespace tidemark
