#pragma once

#include "core/proxy_choice.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace tidemark {

// How one call ended. A body that ended early has a problem; what came of it was handed on all the same.
struct ArchiveReply {
    int status = 0;  // of HTTP; 0: none came
    QString problem; // a sentence's part without its full stop; empty: the answer is whole
    bool isWebPage = false;
    QByteArray entityTag; // or, where there is none, the time of the last change: for If-Range
    QByteArray lastModified;
    std::int64_t firstByte = 0;         // of a part that was asked for
    std::optional<std::int64_t> length; // of the whole file, where it is told
    std::optional<std::chrono::seconds> retryAfter;
};

// Single calls of the archive, each awaited in an event loop of its own: for threads that have none running.
class ArchiveCall {
public:
    using Header = std::pair<QByteArray, QByteArray>;
    // Is handed the answer's head before its first bytes; false breaks the call off.
    using Take = std::function<bool(const ArchiveReply &head, const QByteArray &bytes)>;

    // `silence`: how long nothing may arrive.
    ArchiveCall(const ProxyChoice &proxy, std::chrono::milliseconds silence);
    ~ArchiveCall();

    // A stop breaks it off, with a problem.
    [[nodiscard]] ArchiveReply get(const QUrl &url, const std::vector<Header> &headers, const Take &take, const std::stop_token &stop);
    // False where the stop came first.
    [[nodiscard]] static bool wait(std::chrono::milliseconds time, const std::stop_token &stop);

private:
    ProxyChoice m_proxy;
    std::chrono::milliseconds m_silence;
    std::unique_ptr<QNetworkAccessManager> m_network; // made on first use, so on the thread that it is used on
};

} // namespace tidemark
