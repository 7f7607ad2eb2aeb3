#include "desktop/desktop_session.h"

#include "host/log_book.h"
#include "session/simulated_exchange.h"
#include "ui/settings/settings_access.h"

#include <QLoggingCategory>

#include <algorithm>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logUi, "tidemark.ui")

using namespace std::chrono_literals;

const QString unwrittenNotice = QStringLiteral("markets unwritten");
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

Result<std::unique_ptr<DesktopSession>> DesktopSession::create(const RecorderOptions &options,
                                                               std::unique_ptr<SimulatedExchange> exchange,
                                                               AlertShelf &alerts, LogBook &log)
{
    auto recorder = Recorder::create(options);
    if (!recorder)
        return recorder.error();
    return std::unique_ptr<DesktopSession>(
        new DesktopSession(options, std::move(exchange), std::move(recorder).value(), alerts, log));
}

DesktopSession::DesktopSession(const RecorderOptions &options, std::unique_ptr<SimulatedExchange> exchange,
                               std::unique_ptr<Recorder> recorder, AlertShelf &alerts, LogBook &log)
    : m_exchange(std::move(exchange))
    , m_recorder(std::move(recorder))
    , m_log(log)
    , m_settings(options.dataDir)
    , m_layoutPace(this)
    , m_dataDir(options.dataDir)
    , m_recordNote(recordNoteOf(options))
    , m_symbols(options.symbols)
    , m_window(windowSetup(options))
    , m_frames(m_recorder->mailbox(), m_window)
    , m_alerts(alerts.book(options.endpoints.isSimulated()), alerts.notifications(), *m_recorder, m_window)
    , m_firstPaint(m_window)
{
    connectLive();
    connectMarkets();
    connectHistory();
    connectRecord();
    connectLog();
    connectEnd();
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
    m_window.fitToScreen();
    connect(&m_firstPaint, &FirstPaint::painted, this, [] { qCDebug(logUi) << "the window is painted"; });
    m_window.show();
    m_layoutPace.start(betweenLayouts);
    m_recorder->start();
}

void DesktopSession::connectLive()
{
    connect(m_recorder.get(), &Recorder::statusChanged, &m_window, [this](const RecorderStatus &status) {
        m_window.settings().setPrivateBytes(status.database.bytes);
    });
    connect(m_recorder.get(), &Recorder::seedAnswered, &m_window, &MainWindow::seedMarket);
    connect(m_recorder.get(), &Recorder::databaseReady, this, &DesktopSession::seedAll);
}

void DesktopSession::connectMarkets()
{
    connect(&m_window, &MainWindow::marketAdded, this, [this](const Symbol &symbol) {
        auto symbols = m_symbols;
        symbols.push_back(symbol);
        setMarkets(std::move(symbols));
        m_recorder->seed(symbol);
    });
    connect(&m_window, &MainWindow::marketRemoved, this, [this](const Symbol &symbol) {
        auto symbols = m_symbols;
        std::erase(symbols, symbol);
        setMarkets(std::move(symbols));
    });
    connect(&m_window, &MainWindow::directoryWanted, m_recorder.get(), &Recorder::reloadDirectory);
    connect(m_recorder.get(), &Recorder::directoryLoaded, &m_window, &MainWindow::showDirectory);
    connect(m_recorder.get(), &Recorder::directoryFailed, &m_window, &MainWindow::showDirectoryProblem);
    connect(&m_window, &MainWindow::simulatedMarketWanted, this, &DesktopSession::simulatedMarketWanted);
}

void DesktopSession::connectHistory()
{
    connect(&m_window, &MainWindow::secondAsked, m_recorder.get(), &Recorder::askSecond);
    connect(&m_window, &MainWindow::outlineAsked, m_recorder.get(), &Recorder::askOutline);
    connect(&m_window, &MainWindow::tradesAsked, m_recorder.get(), &Recorder::askTrades);
    connect(&m_window, &MainWindow::chartTradesAsked, m_recorder.get(), &Recorder::askChartTrades);
    connect(&m_window, &MainWindow::chartAsked, m_recorder.get(), &Recorder::askChart);
    connect(m_recorder.get(), &Recorder::chartAnswered, &m_window, &MainWindow::showChart);
    connect(&m_window, &MainWindow::exportAsked, m_recorder.get(), &Recorder::exportRange);
    connect(&m_window, &MainWindow::exportCancelled, m_recorder.get(), &Recorder::cancelExport);
    connect(m_recorder.get(), &Recorder::secondAnswered, &m_window, &MainWindow::showSecond);
    connect(m_recorder.get(), &Recorder::outlineAnswered, &m_window, &MainWindow::showOutline);
    connect(m_recorder.get(), &Recorder::tradesAnswered, &m_window, &MainWindow::showTrades);
    connect(m_recorder.get(), &Recorder::chartTradesAnswered, &m_window, &MainWindow::showChartTrades);
    connect(m_recorder.get(), &Recorder::exportProgressed, &m_window, &MainWindow::showExportProgress);
    connect(m_recorder.get(), &Recorder::exportEnded, &m_window, &MainWindow::showExportEnd);
}

void DesktopSession::connectRecord()
{
    connect(&m_window, &MainWindow::recordAsked, m_recorder.get(), &Recorder::askRecord);
    connect(&m_window, &MainWindow::exchangeCandlesAsked, m_recorder.get(), &Recorder::askExchangeCandles);
    connect(&m_window, &MainWindow::fetchAsked, m_recorder.get(), &Recorder::fetchPeriod);
    connect(&m_window, &MainWindow::gapFetchWanted, m_recorder.get(), &Recorder::fetchGap);
    connect(&m_window, &MainWindow::gapSkipWanted, m_recorder.get(), &Recorder::skipGap);
    connect(m_recorder.get(), &Recorder::recordAnswered, &m_window, &MainWindow::showRecord);
    connect(m_recorder.get(), &Recorder::exchangeCandlesAnswered, &m_window, &MainWindow::showExchangeCandles);
    connect(m_recorder.get(), &Recorder::fetchAnswered, &m_window, &MainWindow::showFetch);
}

void DesktopSession::connectLog()
{
    connect(&m_log, &LogBook::filled, this, [this] { m_window.addLog(m_log.take()); }, Qt::QueuedConnection);
    m_window.addLog(m_log.take());
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
    m_window.setLargestGapFetched(limits.largestGapFetched);
}

void DesktopSession::tellQuitting()
{
    const auto &status = m_recorder->status();
    const auto waiting = m_window.locale().toString(qlonglong(status.spool.trades));
    if (status.database.state == DatabaseState::Ready) {
        m_window.showQuitting(tr("Storing the last trades…"));
    } else {
        m_window.showQuitting(tr("The database is away, so %1 trades wait in the spool. Nothing is lost: what is not stored "
                                 "within ten seconds is stored at the next start.").arg(waiting));
    }
}

void DesktopSession::setMarkets(std::vector<Symbol> symbols)
{
    m_symbols = std::move(symbols);
    if (const auto kept = m_settings.setSymbols(m_symbols); !kept)
        m_window.tell({unwrittenNotice, kept.message(), {}, Tone::Bad});
    m_recorder->setSymbols(m_symbols);
}

void DesktopSession::seedAll()
{
    for (const auto &symbol : m_symbols)
        m_recorder->seed(symbol);
}

} // namespace tidemark
