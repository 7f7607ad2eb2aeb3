#pragma once

#include "core/result.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace tidemark {

// A sign of life: calls an address (GET) at an interval while recording is well, so that a monitor elsewhere hears when this program,
// or its computer, is gone. A call that is due while recording is not well is made once it is. Calls that fail are said once and
// made again, soon at first. The address may hold a secret: only its host is ever told. Main thread; waits for nothing.
class Heartbeat : public QObject {
    Q_OBJECT
public:
    using ProxyFor = std::function<QNetworkProxy(const QUrl &)>;

    struct Pace {
        std::chrono::milliseconds every{60'000};
        std::chrono::milliseconds again{5'000}; // after a failure; doubled after each further one, up to `every`
        std::chrono::milliseconds patience{10'000}; // for an answer, redirects included
    };

    Heartbeat(const QUrl &url, const Pace &pace, const ProxyFor &proxyFor);
    ~Heartbeat() override;

    // An http or https address; or “@FILE”, a file that begins with one. The error never tells it.
    [[nodiscard]] static Result<QUrl> addressFrom(const QString &text);

    // Whether recording is well now.
    void setWell(bool isWell);

Q_SIGNALS:
    // Why nobody hears it, once; and once that it is heard again.
    void failed(const QString &sentence);
    void recovered(const QString &sentence);

private:
    void beat();
    void finish(QNetworkReply &reply);
    void noteFailure(const QString &why);
    void noteSuccess();

    QUrl m_url;
    Pace m_pace;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply; // that is under way
    QTimer m_due;
    QTimer m_patience;
    int m_failures = 0; // in a row
    bool m_isWell = false;
    bool m_isDue = true; // as soon as it is well
};

} // namespace tidemark
