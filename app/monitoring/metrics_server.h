#pragma once

#include "monitoring/listen_address.h"
#include "monitoring/metrics_front.h"
#include "monitoring/recorder_metrics.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

class QHostAddress;

namespace tidemark {

// Tells whoever asks over HTTP how the recorder stands: /metrics for Prometheus; /-/healthy, 503 where a thread is stuck, and /-/ready,
// 503 while recording is not well. On a thread of its own, so that nothing that clients do reaches the recorder; it answers from
// what it was shown last and asks nobody. Where its port cannot be had it goes on trying. Made and told on the main thread.
class MetricsServer : public QObject {
    Q_OBJECT
public:
    // `folder`: whose disk is told.
    MetricsServer(ListenAddress address, QString folder, std::chrono::milliseconds retry = std::chrono::seconds(10));
    ~MetricsServer() override;

    void start();
    void show(const RecorderSnapshot &snapshot);

Q_SIGNALS:
    void opened(const QString &url);
    // Why it cannot be reached now; each reason once.
    void hindered(const QString &sentence);

private:
    using Monotonic = std::chrono::steady_clock;

    void open();
    void listenAt(const QList<QHostAddress> &addresses);
    void fail(const QString &sentence);
    [[nodiscard]] MetricsFront::Reply answer(const QString &path, const QByteArray &accept);
    void noteSilence();
    [[nodiscard]] const QByteArray &metrics(ExpositionForm form);
    [[nodiscard]] std::optional<DiskRoom> disk() const;

    ListenAddress m_address;
    QString m_folder;
    std::chrono::milliseconds m_retryEvery;
    QThread m_thread;
    QObject m_onThread; // lives there, as all below does
    QTimer m_retry;
    std::unique_ptr<MetricsFront> m_front;
    QString m_hindrance;
    RecorderSnapshot m_snapshot;
    Monotonic::time_point m_shown; // when that was
    std::array<std::optional<QByteArray>, 2> m_pages; // by form, of the snapshot
};

} // namespace tidemark
