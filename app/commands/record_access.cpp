#include "commands/record_access.h"

#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "database/private_server.h"
#include "host/data_directory.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString nothingThere = QStringLiteral("nothing there");

constexpr auto lockWait = 60s;
constexpr auto silence = 30min; // a whole record may be read by one statement
constexpr auto grace = 2s;      // a stop has ten seconds in all
constexpr auto untilTold = 4s;
constexpr auto toldEvery = 10s;

} // namespace

RecordAccess::RecordAccess(DatabaseSettings settings) : m_source(std::move(settings)), m_pace(untilTold, toldEvery) {}

Result<std::unique_ptr<RecordAccess>> RecordAccess::open(const CommonOptions &options, std::stop_token stop, Missing missing,
                                                         DatabaseSource::Use use)
{
    if (missing == Missing::Refuse && options.databaseUri.isEmpty() && !PrivateServer::isIn(options.dataDir)) {
        if (auto seen = lookInto(options.dataDir); !seen)
            return seen.error();
        return Error{QStringLiteral("Nothing is recorded in %1 yet. “tidemark-cli record” or the desktop program records there; another "
                                    "place is named with --data-dir or --database.").arg(options.dataDir), nothingThere};
    }
    std::unique_ptr<RecordAccess> access(
        new RecordAccess({options.dataDir, options.databaseUri, privateDatabaseName(options.endpoints)}));
    const PgBounds bounds{.stop = std::move(stop), .lockWait = lockWait, .silence = silence, .grace = grace,
                          .waiting = [told = access.get()](std::chrono::milliseconds silent) { told->tellWait(silent); }};
    auto opened = access->m_source.open(bounds, use);
    if (!opened)
        return opened.error();
    access->m_target = opened->target;
    access->m_session = std::move(opened.value().session);
    return access;
}

int RecordAccess::refused(const Error &error, bool wantsJson)
{
    if (error.code == nothingThere)
        return answerNo(wantsJson, error.message);
    printProblem(error.message);
    return exitNotDone;
}

void RecordAccess::tellWait(std::chrono::milliseconds silent)
{
    if (!m_session || !m_pace.isDue(silent))
        return;
    const auto cause = waitCause(m_target, m_session->serverProcess());
    if (std::exchange(m_told, cause) != cause)
        printProblem(QStringLiteral("Still %1. Ctrl-C ends the question.").arg(cause));
}

std::optional<int> refuseWithoutServer(const Invocation &call, const QString &sentence)
{
    const auto &folder = call.common.dataDir;
    if (PrivateServer::isIn(folder))
        return std::nullopt;
    if (const auto seen = lookInto(folder); !seen)
        return printProblem(seen.message()), exitNotDone;
    return answerNo(call.wantsJson(), sentence);
}

int askRecord(const Invocation &call, const std::function<int(PgSession &session)> &ask)
{
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop);
        if (access) {
            exitCode = ask(access.value()->session());
            return;
        }
        exitCode = RecordAccess::refused(access.error(), call.wantsJson());
    });
    return exitCode;
}

} // namespace tidemark
