#pragma once

#include "desktop/market_desk.h"
#include "desktop/session_window.h"
#include "desktop/window_settings.h"
#include "session/recorder.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace tidemark {

class LogBook;
class SimulatedExchange;

// One window and the recorder behind it: what the window remembers, which markets are recorded, and the end of both. What the
// pages ask goes its own way (RecordPort). GUI thread.
class DesktopSession : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds betweenLayouts{30}; // at least, from one writing of the window's layout to the next

    // `markets` instead of those of the options. `exchange` is the built-in one where the market is simulated, and nothing otherwise.
    [[nodiscard]] static Result<std::unique_ptr<DesktopSession>> create(RecorderOptions options, const MarketRules &markets,
                                                                        std::unique_ptr<SimulatedExchange> exchange,
                                                                        AlertShelf &alerts, LogBook &log);
    ~DesktopSession() override;

    void start();
    // Stores what is left, with the window telling so, then says `ended`.
    void end();
    // The same, out of sight: a successor's window takes the place.
    void leave();
    // Cuts the storing short; what is left waits in the spool.
    void hurry();

    [[nodiscard]] MainWindow &window() { return m_shown->window(); }
    [[nodiscard]] Recorder &recorder() { return *m_recorder; }
    [[nodiscard]] const MarketDesk &markets() const { return m_markets; }
    [[nodiscard]] const QString &dataDir() const { return m_options.dataDir; }
    // Where the record is kept, for people.
    [[nodiscard]] const QString &recordNote() const { return m_recordNote; }
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    void setLimits(const RecordingLimits &limits);
    // Another window takes the place of this one, in the language that counts now, and stands as that stood; the recorder knows nothing
    // of it. False where what a person waits for would end with the window: later, then.
    [[nodiscard]] bool renewWindow();
    // Where the window is and how it was arranged, for the next start; written where that has changed.
    void rememberWindow();

Q_SIGNALS:
    void ended(const tidemark::StopReport &report);
    // Who serves the window serves this one from now on.
    void windowRenewed();

private:
    DesktopSession(const RecorderOptions &options, const MarketRules &markets, std::unique_ptr<SimulatedExchange> exchange,
                   std::unique_ptr<Recorder> recorder, AlertShelf &alerts, LogBook &log);
    void connectEnd();
    [[nodiscard]] WindowSetup windowSetup() const;
    void tellAnew();
    void tellQuitting();

    std::unique_ptr<SimulatedExchange> m_exchange;
    std::unique_ptr<Recorder> m_recorder;
    LogBook &m_log;
    WindowSettings m_settings;
    WindowLayout m_remembered;
    QTimer m_layoutPace;
    RecorderOptions m_options;
    QString m_recordNote;
    AlertShelf &m_alerts;
    std::unique_ptr<SessionWindow> m_shown;
    MarketDesk m_markets;
    FirstPaint m_firstPaint;
    bool m_isEnding = false;
};

} // namespace tidemark
