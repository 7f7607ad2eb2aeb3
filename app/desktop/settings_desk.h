#pragma once

#include "desktop/desktop_options.h"
#include "desktop/kept_secret.h"
#include "desktop/window_settings.h"

#include <QObject>
#include <QPointer>

namespace tidemark {

class DesktopSession;

// Serves the settings of the window that is shown: keeps what a person chose, has it applied, and puts passwords where they
// belong. GUI thread.
class SettingsDesk : public QObject {
    Q_OBJECT
public:
    SettingsDesk(const DesktopOptions &options, const QString &dataDir, const WindowSettings &file);

    // With the proxy's password and the mirror's token.
    [[nodiscard]] const DesktopSettings &chosen() const { return m_chosen; }
    void setClosing(ClosingChoice closing);
    void setHasTray(bool hasTray);

    // From now on this session's window is the one that is shown.
    void serve(DesktopSession &session, bool isSimulated);

Q_SIGNALS:
    void appearanceChanged(const tidemark::AppearanceSettings &appearance);
    // Another database or exchange is to be recorded from now on; the sentence tells which.
    void successorWanted(const QString &sentence);

private:
    void tellFacts();
    // For what is in use already, and lost at the next start where it cannot be written.
    void keep();
    // Nothing is changed where it cannot be written.
    Result<void> take(const DesktopSettings &chosen);
    void takeDatabase(const DatabaseChoice &database);
    void takeExchange(ExchangeSettings settings);
    void takeMirror(MirrorSettings settings);
    [[nodiscard]] ExchangeEndpoints endpoints() const;

    DesktopOptions m_options;
    WindowSettings m_file;
    KeptSecret m_secret; // the proxy's
    KeptSecret m_token;  // the mirror's
    DesktopSettings m_chosen;
    QPointer<DesktopSession> m_session;
    bool m_isSimulated = false;
    bool m_hasTray = false;
};

} // namespace tidemark
