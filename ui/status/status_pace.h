#pragma once

#include "ui/status/status_sentences.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tidemark {

// How the recorder stands, and since when what is wrong: to be told at once where something has begun or ended, and where only figures
// have changed no faster than one can read them. GUI thread.
class StatusPace : public QObject {
    Q_OBJECT

public:
    StatusPace();

    void take(const RecorderStatus &status);
    void tellNow();
    // What the recorder cannot know of its trades' way.
    void notePainted(const std::optional<DelaySpread> &receivedToPainted) { m_status.lag.receivedToPainted = receivedToPainted; }

    [[nodiscard]] const RecorderStatus &status() const { return m_status; }
    [[nodiscard]] const TroubleTimes &troubles() const { return m_troubles; }

Q_SIGNALS:
    void due();

private:
    RecorderStatus m_status;
    TroubleTimes m_troubles;
    QTimer m_pause;
    bool m_isDue = false;
};

} // namespace tidemark
