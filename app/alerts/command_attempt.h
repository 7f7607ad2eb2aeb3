#pragma once

#include "alerts/delivery_attempt.h"

#include <QProcess>
#include <QTimer>

namespace tidemark {

// A program of one's own, started without a shell; what happened is in its environment. It is ended where it takes too long, with
// what it has started.
class CommandAttempt : public DeliveryAttempt {
    Q_OBJECT
public:
    CommandAttempt(const AlertDestination &destination, const AlertMessage &message);
    ~CommandAttempt() override;

private:
    void killAll();
    void noteEnd(int code, QProcess::ExitStatus status);

    QProcess m_process;
    QTimer m_patience;
    bool m_isLate = false;
};

} // namespace tidemark
