#include "desktop/desktop_session.h"

#include "host/log_book.h"
#include "session/simulated_exchange.h"
#include "ui/dialog_size.h"
#include "ui/live/side_windows.h"
#include "ui/number_format.h"
#include "ui/record/record_page.h"
#include "ui/replay/live_stage.h"
#include "ui/settings/settings_access.h"
#include "ui/status/window_banners.h"

#include <QLoggingCategory>

#include <algorithm>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logUi, "tidemark.ui")

using namespace std::chrono_literals;

constexpr auto patience = 10s; // for the database, once everything is received

QString recordNoteOf(const RecorderOptions &options)
{
    return options.databaseUri.isEmpty() ? DesktopSession::tr("the private server in %1").arg(options.dataDir)
                                         : DesktopSession::tr("your own PostgreSQL server");
}

WindowSetup windowSetup(const RecorderOptions &options)
{
    const bool isSimulated = options.endpoints.isSimulated();
    return {options.symbols, isSimulated, options.endpoints.simulatedAs, recordNoteOf(options), options.largestGapFetched};
}

} // namespace

Result<std::unique_ptr<DesktopSession>> DesktopSession::create(RecorderOptions options, const MarketRules &markets,
                                                               std::unique_ptr<SimulatedExchange> exchange,
                                                               AlertShelf &alerts, LogBook &log)
{
    options.symbols = markets.names();
    auto recorder = Recorder::create(options);
    if (!recorder)
        return recorder.error();
    return std::unique_ptr<DesktopSession>(
        new DesktopSession(options, markets, std::move(exchange), std::move(recorder).value(), alerts, log));
}

DesktopSession::DesktopSession(const RecorderOptions &options, const MarketRules &markets, std::unique_ptr<SimulatedExchange> exchange,
                               std::unique_ptr<Recorder> recorder, AlertShelf &alerts, LogBook &log)
    : m_exchange(std::move(exchange))
    , m_recorder(std::move(recorder))
    , m_log(log)
    , m_settings(options.dataDir)
    , m_layoutPace(this)
    , m_dataDir(options.dataDir)
    , m_recordNote(recordNoteOf(options))
    , m_window(m_recorder->port(), windowSetup(options))
    , m_markets(markets, m_settings, *m_recorder, m_window)
    , m_frames(m_recorder->mailbox(), m_window)
    , m_replayFrames(m_recorder->replayFrames(), m_window, [this](const LiveUpdate &update) { m_window.stage().showUpdate(update); }, LiveFrames::replayPace)
    , m_alerts(alerts.book(options.endpoints.isSimulated()), alerts.post(options.endpoints.isSimulated()), alerts.notifications(), *m_recorder, m_window)
    , m_firstPaint(m_window)
{
    connectEnd();
    connect(m_recorder.get(), &Recorder::statusChanged, &m_window, [this](const RecorderStatus &status) {
        m_window.settings().setPrivateBytes(status.database.bytes);
    });
    connect(&m_log, &LogBook::filled, this, [this] { m_window.record().addLog(m_log.take()); }, Qt::QueuedConnection);
    m_window.record().addLog(m_log.take());
    connect(&m_layoutPace, &QTimer::timeout, this, [this] {
        if (m_window.isSeen() && !m_isEnding)
            rememberWindow();
    });
}

DesktopSession::~DesktopSession() = default;

void DesktopSession::start()
{
    const auto layout = m_settings.layout();
    m_window.arrange(layout.arrangement);
    m_window.restoreGeometry(layout.geometry);
    fitToScreen(m_window);
    connect(&m_firstPaint, &FirstPaint::painted, this, [] { qCDebug(logUi) << "the window is painted"; });
    m_window.show();
    m_layoutPace.start(betweenLayouts);
    m_recorder->start();
}

void DesktopSession::connectEnd()
{
    connect(m_recorder.get(), &Recorder::statusChanged, this, [this] {
        if (m_isEnding)
            tellQuitting();
    });
    connect(m_recorder.get(), &Recorder::stopped, this, [this](const StopReport &report) {
        m_window.allowClose();
        Q_EMIT ended(report);
    });
}

void DesktopSession::end()
{
    if (std::exchange(m_isEnding, true))
        return; // under way; “Quit now” cuts it short
    rememberWindow();
    tellQuitting();
    m_recorder->stop(patience);
}

void DesktopSession::leave()
{
    m_window.side().end();
    m_window.hide();
    m_alerts.retire();
    if (!std::exchange(m_isEnding, true))
        m_recorder->stop(patience);
}

void DesktopSession::hurry()
{
    m_recorder->stop(0ms);
}

void DesktopSession::rememberWindow()
{
    WindowLayout layout{m_window.saveGeometry(), m_window.arrangement()};
    if (layout == m_remembered)
        return;
    m_remembered = std::move(layout);
    m_settings.setLayout(m_remembered);
}

void DesktopSession::setLimits(const RecordingLimits &limits)
{
    m_recorder->setLimits(limits);
    m_window.record().setLargestGapFetched(limits.largestGapFetched);
}

void DesktopSession::tellQuitting()
{
    const auto &status = m_recorder->status();
    if (status.database.state == DatabaseState::Ready) {
        m_window.banners().setQuitting(tr("Storing the last trades…"));
    } else {
        m_window.banners().setQuitting(formatCounted(std::int64_t(status.spool.trades),
                                                     tr("The database is away, so %1 trade waits in the spool. Nothing is lost: what is not stored "
                                                        "within ten seconds is stored at the next start."),
                                                     tr("The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored "
                                                        "within ten seconds is stored at the next start."), m_window.locale()));
    }
}

} // namespace tidemark
