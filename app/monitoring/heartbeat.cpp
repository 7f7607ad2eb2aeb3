#include "monitoring/heartbeat.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int mostRedirects = 5;
constexpr qint64 mostKept = 64 * 1024; // bytes of an answer that wait to be thrown away
constexpr qint64 longestFile = 8 * 1024;

class ChosenProxy final : public QNetworkProxyFactory {
public:
    explicit ChosenProxy(Heartbeat::ProxyFor proxyFor) : m_proxyFor(std::move(proxyFor)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {m_proxyFor(query.url())}; }

private:
    Heartbeat::ProxyFor m_proxyFor;
};

// Qt's own words hold the address, so they are never told.
[[nodiscard]] QString reasonOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("the connection was refused");
    case QNetworkReply::RemoteHostClosedError: return QStringLiteral("the connection was closed before an answer came");
    case QNetworkReply::HostNotFoundError: return QStringLiteral("the host was not found");
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("its certificate is not trusted, or it speaks no TLS");
    case QNetworkReply::TooManyRedirectsError: return QStringLiteral("it redirects more than %1 times").arg(mostRedirects);
    case QNetworkReply::InsecureRedirectError: return QStringLiteral("it redirects from https to http");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return QStringLiteral("no answer came in time");
    default: break;
    }
    const bool isProxy = error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    return (isProxy ? QStringLiteral("the proxy is in the way (network error %1)") : QStringLiteral("it cannot be reached (network error %1)")).arg(int(error));
}

[[nodiscard]] Result<QString> firstLineOf(const QString &path)
{
    QFile file(path.isEmpty() ? QStringLiteral(".") : path); // which is none
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("--heartbeat: the file %1 cannot be read: %2.").arg(path, file.errorString())};
    return QString::fromUtf8(file.readLine(longestFile)).trimmed();
}

} // namespace

Result<QUrl> Heartbeat::addressFrom(const QString &text)
{
    const bool isFile = text.startsWith(QLatin1Char('@'));
    const auto written = isFile ? firstLineOf(text.mid(1)) : Result<QString>(text);
    if (!written)
        return written.error();
    const QUrl url(*written, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (url.isValid() && isWeb && !url.host().isEmpty())
        return url;
    return Error{(isFile ? QStringLiteral("--heartbeat: what the file %1 begins with is no address that can be called").arg(text.mid(1))
                         : QStringLiteral("--heartbeat is no address that can be called"))
                 + QStringLiteral(" (it may hold a secret and is not shown). It begins with https:// or http:// and names a host; @FILE reads it from a file.")};
}

Heartbeat::Heartbeat(const QUrl &url, const Pace &pace, const ProxyFor &proxyFor) : m_url(url), m_pace(pace)
{
    m_network.setProxyFactory(new ChosenProxy(proxyFor)); // which takes it over
    m_due.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        m_isDue = true;
        beat();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

Heartbeat::~Heartbeat()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Heartbeat::setWell(bool isWell)
{
    m_isWell = isWell;
    beat();
}

void Heartbeat::beat()
{
    if (!m_isDue || !m_isWell || m_reply)
        return;
    m_isDue = false;
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tidemark/" TIDEMARK_VERSION));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(mostKept);
    connect(m_reply, &QNetworkReply::readyRead, this, [reply = m_reply.get()] { (void)reply->readAll(); });
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply.get()] { finish(*reply); });
    m_patience.start(m_pace.patience);
}

// The status is the answer, also where what follows it does not end.
void Heartbeat::finish(QNetworkReply &reply)
{
    m_patience.stop();
    reply.deleteLater();
    m_reply.clear();
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isLost = reply.error() != QNetworkReply::NoError && (status < 400 || status > 599);
    if (status >= 200 && status < 300)
        return noteSuccess();
    noteFailure(isLost ? reasonOf(reply.error()) : QStringLiteral("it answered %1").arg(status));
}

void Heartbeat::noteFailure(const QString &why)
{
    constexpr int mostDoubled = 10;
    const auto wait = m_pace.again * (1 << std::min(m_failures, mostDoubled));
    m_due.start(std::min<std::chrono::milliseconds>(wait, m_pace.every));
    if (m_failures++ == 0) {
        Q_EMIT failed(QStringLiteral("The sign of life does not reach %1: %2. Recording goes on, and it is tried again; until then its monitor "
                                     "may take this recorder for gone.").arg(m_url.host(), why));
    }
}

void Heartbeat::noteSuccess()
{
    m_due.start(m_pace.every);
    if (std::exchange(m_failures, 0) > 0)
        Q_EMIT recovered(QStringLiteral("The sign of life reaches %1 again.").arg(m_url.host()));
}

} // namespace tidemark
