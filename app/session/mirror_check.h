#pragma once

#include "core/mirror_values.h"

#include <QObject>
#include <QThread>

namespace tidemark {

// Tries a mirror that a person typed, on a thread of its own, and says in a sentence what came of it: which InfluxDB it is, and whether it
// would take points. GUI thread; its end waits for an attempt that is under way, some seconds at most.
class MirrorCheck : public QObject {
    Q_OBJECT

public:
    explicit MirrorCheck(QObject *parent = nullptr);
    ~MirrorCheck() override;

    void check(const MirrorQuestion &question);

Q_SIGNALS:
    void answered(const tidemark::MirrorAnswer &answer);

private:
    QThread m_thread;
    QObject m_onThread; // lives there; what is run through it runs there
};

} // namespace tidemark
