#pragma once

#include "commands/common_options.h"
#include "commands/recording_options.h"
#include "desktop/desktop_session.h"
#include "host/log_book.h"

#include <QObject>

#include <memory>

namespace tidemark {

// The desktop program: one session, or, after a change to the simulated market, its successor while the first one still
// stores what it has. Ends the event loop when the last session has ended. GUI thread.
class Desktop : public QObject {
    Q_OBJECT
public:
    // `symbolsChosen`: they were named on the command line, so the remembered ones do not count.
    Desktop(CommonOptions options, RecordingOptions recording, bool symbolsChosen);
    ~Desktop() override;

    [[nodiscard]] Result<void> start(bool simulated);
    void end();

private:
    void endSession(const DesktopSession *session, const StopReport &report);
    void changeToSimulated();

    LogBook m_log; // outlives every thread
    CommonOptions m_options;
    RecordingOptions m_recording;
    bool m_symbolsChosen;
    std::vector<std::unique_ptr<DesktopSession>> m_sessions;
};

} // namespace tidemark
