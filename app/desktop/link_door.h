#pragma once

#include "core/moment_link.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

namespace tidemark {

// The way of a link from a start of the program to the window that runs already for the same data folder: a local socket without a file, which
// goes with its program however that ends, and on which only the same user is heard. GUI thread.
class LinkDoor : public QObject {
    Q_OBJECT
public:
    explicit LinkDoor(const QString &dataDir, QObject *parent = nullptr);

    // From now on; where another window has it, as soon as that has gone.
    void open();
    void close();

    // Whether a window took it; false: there is none. Waits ten seconds at most for a window that is busy, and the error says that it was.
    [[nodiscard]] static Result<bool> handOver(const QString &dataDir, const MomentLink &link);

Q_SIGNALS:
    void linkGiven(const tidemark::MomentLink &link);

private:
    void welcome();
    void hear(QLocalSocket *caller);

    QString m_name;
    QLocalServer m_server;
    QTimer m_again;
};

} // namespace tidemark
