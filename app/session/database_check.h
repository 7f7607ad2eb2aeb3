#pragma once

#include "core/desktop_settings.h"

#include <QObject>
#include <QThread>

namespace tidemark {

// Tries a database that a person typed, on a thread of its own, and says in a sentence what came of it. The password is used
// for this one connection. GUI thread; its end waits for an attempt that is under way, some seconds at most.
class DatabaseCheck : public QObject {
    Q_OBJECT
public:
    explicit DatabaseCheck(QObject *parent = nullptr);
    ~DatabaseCheck() override;

    // `identity`: the exchange whose record it is to keep.
    void check(const DatabaseQuestion &question, const QString &identity);

Q_SIGNALS:
    void answered(const tidemark::DatabaseAnswer &answer);

private:
    QThread m_thread;
    QObject m_onThread; // lives there; what is run through it runs there
};

} // namespace tidemark
