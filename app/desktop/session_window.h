#pragma once

#include "desktop/alert_desk.h"
#include "desktop/live_frames.h"
#include "ui/main_window.h"

namespace tidemark {

// The window of a session, and what brings values into it. All words in it are of the language that counts when it is made, so another
// language means another window, over the same recorder. GUI thread.
class SessionWindow {
public:
    SessionWindow(const WindowSetup &setup, Recorder &recorder, AlertShelf &alerts);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] AlertDesk &alerts() { return m_alerts; }

    // Something a person waits for is under way, and would end with the window: an export, a download, an import, a backup.
    [[nodiscard]] bool isWorking() const;
    // Stands as `former` stood, and shows what that showed.
    void takeOver(SessionWindow &former);

private:
    Recorder &m_recorder;
    MainWindow m_window;
    LiveFrames m_frames;
    LiveFrames m_replayFrames;
    AlertDesk m_alerts;
};

} // namespace tidemark
