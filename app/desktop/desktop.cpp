#include "desktop/desktop.h"

#include "commands/answers.h"
#include "host/data_directory.h"
#include "session/simulated_exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark {

Desktop::Desktop(CommonOptions options, RecordingOptions recording, bool symbolsChosen)
    : m_options(std::move(options))
    , m_recording(recording)
    , m_symbolsChosen(symbolsChosen)
{
}

Desktop::~Desktop() = default;

Result<void> Desktop::start(bool simulated)
{
    auto options = m_options.toRecorder();
    m_recording.applyTo(options);
    const auto folder = createDataDirectory(options.dataDir);
    if (!folder)
        return folder.error();
    options.dataDir = *folder;
    if (const auto remembered = WindowSettings(*folder).symbols(); remembered && !m_symbolsChosen)
        options.symbols = *remembered;
    std::unique_ptr<SimulatedExchange> exchange;
    if (simulated) {
        auto started = SimulatedExchange::start({});
        if (!started)
            return started.error();
        exchange = std::move(started).value();
        options.endpoints = exchange->endpoints();
    }
    auto session = DesktopSession::create(options, std::move(exchange), m_log);
    if (!session)
        return session.error();
    auto &running = *m_sessions.emplace_back(std::move(session).value());
    connect(&running, &DesktopSession::ended, this,
            [this, &running](const StopReport &report) { endSession(&running, report); });
    connect(&running, &DesktopSession::simulatedMarketWanted, this, &Desktop::changeToSimulated);
    running.start();
    return {};
}

void Desktop::changeToSimulated()
{
    const auto former = m_sessions.back().get();
    if (auto started = start(true); !started)
        printProblem(started.message());
    else
        former->end();
}

void Desktop::end()
{
    for (const auto &session : m_sessions)
        session->end();
}

void Desktop::endSession(const DesktopSession *session, const StopReport &report)
{
    if (report.waiting > 0) {
        printProblem(tr("%1 trades wait in the spool, since the database could not be reached; nothing is lost, they are "
                        "stored at the next start.").arg(report.waiting));
    }
    // Not deleted here: this is called from within it.
    const auto isIt = [session](const auto &other) { return other.get() == session; };
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(), isIt);
    it->release()->deleteLater();
    m_sessions.erase(it);
    if (m_sessions.empty())
        QCoreApplication::quit();
}

} // namespace tidemark
