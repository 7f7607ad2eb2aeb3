#pragma once

#include "alerts/alert_post.h"
#include "core/proxy_choice.h"

#include <QElapsedTimer>
#include <QObject>

#include <set>

namespace tidemark {

class Recorder;

// A recorder's alerts without a window: the rules of a file, which are watched, told on standard error and delivered. Main thread.
class RecordAlerts : public QObject {
    Q_OBJECT
public:
    // The error is a sentence: there has to be such a file, and all of it has to make sense.
    [[nodiscard]] static Result<AlertsKept> read(const QString &path);

    // Before the recorder's start; it outlives this.
    RecordAlerts(const QString &path, const AlertsKept &kept, Recorder &recorder, const ProxyChoice &proxy);

    // It is told to end, and has ten seconds.
    void noteStopping();
    // What is raised has been raised: delivers for a moment.
    void end();

private:
    void note(const DeliveryNote &note);

    AlertBook m_book;
    AlertPost m_post;
    std::set<QString> m_failing; // destinations
    QElapsedTimer m_stopping;
};

} // namespace tidemark
