#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace tidemark {

// How one call ended.
struct MirrorReply {
    int status = 0;  // of HTTP; 0: none came
    QString problem = {}; // a sentence's part without its full stop; empty: the answer is whole
    bool isStopped = false;
    QByteArray body = {};
    QByteArray contentType = {};
    QByteArray retryAfter = {};
    QByteArray date = {};     // the server's clock
    QByteArray version = {};  // X-Influxdb-Version
    QByteArray location = {}; // of a redirect, which is never followed
};

// How long is waited.
struct MirrorPatience {
    std::chrono::milliseconds silence{30'000};     // of one call
    std::chrono::milliseconds whole{300'000};      // for one answer that trickles
    std::chrono::milliseconds grace{2'000};        // for an answer once a stop came
    std::chrono::milliseconds firstWait{500};      // before what failed is tried again; doubles
    std::chrono::milliseconds longestWait{60'000};
    std::chrono::milliseconds longestAsked{600'000}; // of what Retry-After may ask for
};

// Single calls, each awaited in an event loop of its own: for threads that have none running. Redirects are not followed, since the
// token would go with them.
class MirrorCall {
public:
    using Header = std::pair<QByteArray, QByteArray>;
    using Proxy = std::function<QNetworkProxy(const QUrl &url)>;

    explicit MirrorCall(const MirrorPatience &patience, Proxy proxy = {});
    ~MirrorCall();

    [[nodiscard]] MirrorReply get(const QUrl &url, const std::vector<Header> &headers, const std::stop_token &stop);
    [[nodiscard]] MirrorReply post(const QUrl &url, const std::vector<Header> &headers, const QByteArray &body, const std::stop_token &stop);

private:
    using Send = std::function<QNetworkReply *(QNetworkAccessManager &network)>;
    [[nodiscard]] MirrorReply await(const QUrl &url, const Send &send, const std::stop_token &stop);

    MirrorPatience m_patience;
    Proxy m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_network; // made on first use, so on the thread that it is used on
};

} // namespace tidemark
