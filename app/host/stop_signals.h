#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace tidemark {

// Turns SIGTERM and SIGINT (Ctrl-C) into a signal of Qt, so that a program ends by its own way out: what was received is
// drained first. A second one is reported again: the program may take it for haste, and the draining has its own limit of
// time. Who cannot wait uses SIGKILL: what was spooled survives it. One object a process, on the thread that runs the event loop;
// when it goes, the signals have their former effect.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    // Once for each arrival; `signal` is SIGTERM or SIGINT.
    void stopRequested(int signal);

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tidemark
