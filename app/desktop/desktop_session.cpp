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

constexpr auto patience = 7s; // for the database, once everything is received; all ends within ten

QString recordNoteOf(const RecorderOptions &options)
{
    return options.databaseUri.isEmpty() ? DesktopSession::tr("the private server in %1").arg(options.dataDir)
                                         : DesktopSession::tr("your own PostgreSQL server");
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
    , m_options(options)
    , m_recordNote(recordNoteOf(options))
    , m_alerts(alerts)
    , m_shown(std::make_unique<SessionWindow>(windowSetup(), *m_recorder, alerts))
    , m_markets(markets, m_settings, *m_recorder, window())
    , m_firstPaint(window())
{
    AlertDesk::watch(alerts.book(options.endpoints.isSimulated()), *m_recorder);
    connectEnd();
    connect(m_recorder.get(), &Recorder::statusChanged, this, [this](const RecorderStatus &status) {
        window().settings().setPrivateBytes(status.database.bytes);
    });
    connect(&m_log, &LogBook::filled, this, [this] { window().record().addLog(m_log.take()); }, Qt::QueuedConnection);
    window().record().addLog(m_log.take());
    connect(&m_layoutPace, &QTimer::timeout, this, [this] {
        if (window().isSeen() && !m_isEnding)
            rememberWindow();
    });
}

DesktopSession::~DesktopSession() = default;

WindowSetup DesktopSession::windowSetup() const
{
    const bool isSimulated = m_options.endpoints.isSimulated();
    return {m_options.symbols, isSimulated, m_options.endpoints.simulatedAs, m_recordNote, m_options.largestGapFetched};
}

bool DesktopSession::renewWindow()
{
    if (m_isEnding || m_shown->isWorking())
        return m_isEnding;
    rememberWindow();
    m_recordNote = recordNoteOf(m_options);
    m_options.symbols = m_markets.symbols();
    auto former = std::exchange(m_shown, std::make_unique<SessionWindow>(windowSetup(), *m_recorder, m_alerts));
    m_markets.serve(window());
    Q_EMIT windowRenewed();
    m_shown->takeOver(*former);
    tellAnew();
    return true;
}

// What was said before there was this window.
void DesktopSession::tellAnew()
{
    auto &port = m_recorder->port();
    if (!m_markets.listed().empty())
        Q_EMIT port.directoryLoaded(m_markets.listed());
    if (m_recorder->status().database.state == DatabaseState::Ready)
        Q_EMIT port.ready();
}

void DesktopSession::start()
{
    const auto layout = m_settings.layout();
    window().arrange(layout.arrangement);
    window().restoreGeometry(layout.geometry);
    fitToScreen(window());
    connect(&m_firstPaint, &FirstPaint::painted, this, [] { qCDebug(logUi) << "the window is painted"; });
    window().show();
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
        window().allowClose();
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
    window().side().end();
    window().hide();
    m_shown->alerts().retire();
    if (!std::exchange(m_isEnding, true))
        m_recorder->stop(patience);
}

void DesktopSession::hurry()
{
    m_recorder->stop(0ms);
}

void DesktopSession::rememberWindow()
{
    WindowLayout layout{window().saveGeometry(), window().arrangement()};
    if (layout == m_remembered)
        return;
    m_remembered = std::move(layout);
    m_settings.setLayout(m_remembered);
}

void DesktopSession::setLimits(const RecordingLimits &limits)
{
    m_recorder->setLimits(limits);
    m_options.largestGapFetched = limits.largestGapFetched;
    window().record().setLargestGapFetched(limits.largestGapFetched);
}

void DesktopSession::tellQuitting()
{
    const auto &status = m_recorder->status();
    if (status.database.state == DatabaseState::Ready) {
        window().banners().setQuitting(tr("Storing the last trades…"));
    } else {
        window().banners().setQuitting(formatCounted(std::int64_t(status.spool.trades),
                                                     QStringLiteral("The database is away, so %1 trade waits in the spool. Nothing is lost: what is not stored "
                                                        "within ten seconds is stored at the next start."),
                                                     tr("The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored "
                                                        "within ten seconds is stored at the next start.", nullptr, numerus(std::int64_t(status.spool.trades))), window().locale()));
    }
}

} // namespace tidemark
