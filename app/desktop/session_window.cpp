#include "desktop/session_window.h"

#include "session/recorder.h"
#include "ui/history/history_page.h"
#include "ui/language.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/manual/manual_access.h"
#include "ui/record/record_page.h"
#include "ui/replay/live_stage.h"
#include "ui/settings/settings_access.h"

#include <optional>
#include <utility>

namespace tidemark {

SessionWindow::SessionWindow(const WindowSetup &setup, Recorder &recorder, AlertShelf &alerts)
    : m_recorder(recorder)
    , m_window(recorder.port(), setup)
    , m_frames(recorder.mailbox(), m_window)
    , m_replayFrames(recorder.replayFrames(), m_window, [this](const LiveUpdate &update) { m_window.stage().showUpdate(update); }, LiveFrames::replayPace)
    , m_alerts(alerts.book(setup.isSimulated), alerts.post(setup.isSimulated), alerts.notifications(), recorder, m_window)
{
}

bool SessionWindow::isWorking() const
{
    return tidemark::isWorking(m_window);
}

void SessionWindow::takeOver(SessionWindow &former)
{
    auto &old = former.m_window;
    const auto replayed = old.stage().isReplaying() ? std::optional(std::pair(old.stage().page().markets().selected(), m_recorder.replayFrames().newest().exchangeNow)) : std::nullopt;
    old.stage().leave();
    m_window.arrange(old.arrangement());
    m_window.restoreGeometry(old.saveGeometry());
    m_window.setWindowState(old.windowState());
    m_window.markets().select(old.markets().selected());
    m_window.record().addLog(old.record().logLines());
    m_window.settings().takeOver(old.settings());
    if (const auto moment = old.history().shownMoment())
        m_window.history().showMoment(old.history().symbol(), *moment);
    // What waits in the mailbox would not wake a newcomer.
    static_cast<void>(m_recorder.replayFrames().take());
    m_window.showUpdate(m_recorder.mailbox().take());
    if (replayed)
        m_window.stage().play(replayed->first, replayed->second);
    if (!old.isVisible())
        return;
    m_window.show();
    if (const auto page = old.manual().shownPage(); !page.isEmpty())
        m_window.manual().open(page);
    if (const auto page = old.settings().shownPage())
        m_window.settings().openAt(*page);
}

} // namespace tidemark
