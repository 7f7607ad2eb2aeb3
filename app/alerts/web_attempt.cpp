#include "alerts/web_attempt.h"

#include "alerts/delivery_form.h"

#include <QNetworkAccessManager>

namespace tidemark {
namespace {

constexpr qint64 mostAnswerBytes = 64 * 1024;

// Qt's own words hold the address, so they are never told.
[[nodiscard]] QString lossOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("the connection was refused");
    case QNetworkReply::RemoteHostClosedError: return QStringLiteral("the connection was closed before an answer came");
    case QNetworkReply::HostNotFoundError: return QStringLiteral("the host was not found");
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("the receiver's certificate is not trusted, or it speaks no TLS");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return QStringLiteral("no answer came within 10 s");
    default: break;
    }
    const bool isProxy = error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    return (isProxy ? QStringLiteral("the proxy is in the way (network error %1)") : QStringLiteral("the receiver cannot be reached (network error %1)")).arg(int(error));
}

[[nodiscard]] QNetworkRequest networkRequest(const WebRequest &form)
{
    QNetworkRequest request(form.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tidemark/" TIDEMARK_VERSION));
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : form.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

WebAttempt::WebAttempt(QNetworkAccessManager &network, const AlertDestination &destination, const AlertAddress &address, const AlertMessage &message)
    : m_kind(destination.kind), m_patience(this)
{
    const auto form = webRequestFor(destination, address, message);
    if (!form) {
        endWith({DeliveryOutcome::GivenUp, form.message()});
        return;
    }
    m_reply = network.post(networkRequest(*form), form->body);
    m_reply->setReadBufferSize(mostAnswerBytes);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_reply, &QNetworkReply::abort);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebAttempt::take);
    connect(m_reply, &QNetworkReply::finished, this, &WebAttempt::finish, Qt::QueuedConnection);
    m_patience.start(patience);
}

WebAttempt::~WebAttempt()
{
    if (m_reply)
        m_reply->disconnect();
    delete m_reply;
}

// What is beyond its beginning is thrown away, and its end is not waited for.
void WebAttempt::take()
{
    m_body += m_reply->read(mostAnswerBytes - m_body.size());
    if (m_body.size() >= mostAnswerBytes)
        m_reply->abort();
}

void WebAttempt::finish()
{
    if (m_reply->isOpen() && m_body.size() < mostAnswerBytes)
        m_body += m_reply->read(mostAnswerBytes - m_body.size());
    WebAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.problem = lossOf(m_reply->error());
    answer.body = m_body;
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_patience.stop();
    Q_EMIT ended(verdictOn(answer, m_kind, wallClock()));
}

} // namespace tidemark
