#include "database/cluster_upgrade.h"

#include "core/counted.h"
#include "database/cluster_files.h"
#include "database/cluster_swap.h"
#include "database/database_error.h"
#include "database/engine.h"
#include "database/pg_session.h"
#include "database/record_share.h"
#include "database/server_start.h"
#include "host/account_process.h"
#include "host/data_directory.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Step = CareProgress::Step;

constexpr auto upgradePatience = 24h * 7; // a record of terabytes; a stop ends it at any time
const QString draftFolder = QStringLiteral("upgrade");

// How far a new cluster has grown, told now and then.
std::function<void(std::chrono::milliseconds)> growth(const ClusterFolder &made, std::int64_t bytes, const CareListener &progress)
{
    return [cluster = made.path(), bytes, progress](auto) {
        if (progress)
            progress({Step::Upgrading, std::min(folderBytes(cluster), bytes), bytes, {}});
    };
}

QString lastWords(const Result<FinishedProcess> &outcome)
{
    constexpr qsizetype longest = 600;
    return outcome.ok() ? outcome->output.right(longest).simplified() : outcome.message();
}

Error upgradeFailed(const QString &why, const ClusterFolder &old)
{
    return DatabaseTrouble::refused(QStringLiteral("The record was not upgraded: %1. It is as it was, in %2, and runs with its own version as before.")
                                        .arg(why, old.path()));
}

// What psql complains of, but for the role that both servers have.
QString complaintsIn(const QString &output)
{
    QStringList complaints;
    for (const auto &line : output.split(QLatin1Char('\n'))) {
        const bool isKnown = line.contains(QStringLiteral("role \"tidemark\" already exists"));
        if (!isKnown && (line.contains(QStringLiteral("ERROR:")) || line.contains(QStringLiteral("error:")) || line.contains(QStringLiteral("FATAL:"))))
            complaints += line.trimmed();
    }
    return complaints.mid(0, 3).join(QStringLiteral(" | "));
}

} // namespace

bool UpgradeOffer::usesPgUpgrade() const
{
    return QFileInfo(to.program(QStringLiteral("pg_upgrade"))).isExecutable()
        && QFileInfo(from.program(QStringLiteral("pg_controldata"))).isExecutable();
}

Result<std::optional<UpgradeOffer>> upgradeOffer(const QString &dataDirectory)
{
    const auto directory = QFileInfo(dataDirectory).canonicalFilePath();
    if (directory.isEmpty())
        return std::optional<UpgradeOffer>();
    auto folder = ClusterFolder::locate(directory);
    if (!folder)
        return folder.error();
    if (folder->version() == 0)
        return std::optional<UpgradeOffer>();
    auto from = ServerBinaries::find(folder->version());
    if (!from)
        return from.error();
    auto to = ServerBinaries::find(0);
    if (!to || to->version <= from->version)
        return std::optional<UpgradeOffer>();
    return std::optional(UpgradeOffer{*from, *to});
}

Result<UpgradeReport> ClusterUpgrade::run(const CareListener &progress, std::stop_token stop)
{
    auto use = SoleUse::take(m_directory, QStringLiteral("is being upgraded to PostgreSQL %1").arg(m_offer.to.version), stop);
    if (!use)
        return use.error();
    const auto directory = use.value()->folder().dataDirectory();
    const auto place = directory + QLatin1Char('/') + draftFolder;
    removePlace(place);
    auto made = make(*use.value(), place, progress, stop);
    if (!made) {
        // Where the old server runs it goes on by itself otherwise.
        [[maybe_unused]] const auto ended = endServerIn(use.value()->folder().path());
        removePlace(place);
        return made.error();
    }
    passStep("upgrade-verified");
    auto kept = ClusterSwap(directory).swap(draftFolder, QStringLiteral("cluster-%1").arg(m_offer.from.version));
    if (!kept)
        return kept.error();
    return UpgradeReport{m_offer.from.version, m_offer.to.version, *kept, std::move(made).value()};
}

Result<TrialFindings> ClusterUpgrade::make(const SoleUse &use, const QString &place, const CareListener &progress, const std::stop_token &stop) const
{
    const auto old = use.folder().with(m_offer.from);
    if (old.version() != m_offer.from.version)
        return upgradeFailed(QStringLiteral("its version is %1 meanwhile").arg(old.version()), old);
    if (auto fits = checkRoom(old.dataDirectory(), folderBytes(old.path()), QStringLiteral("The new cluster needs")); !fits)
        return fits.error();
    const auto before = startCleanly(old, stop);
    if (!before)
        return before.error();
    passStep("upgrade-stopped");
    if (const auto folder = createDataDirectory(place); !folder)
        return DatabaseTrouble::refused(folder.message());
    const auto located = ClusterFolder::locate(place, old.account());
    if (!located)
        return located.error();
    const auto made = located->with(m_offer.to);
    const bool copies = m_offer.usesPgUpgrade();
    const auto checksums = copies && !before->hasChecksums ? ClusterFolder::Checksums::Off : ClusterFolder::Checksums::On;
    if (auto created = made.createIfMissing(stop, checksums); !created)
        return created.error();
    passStep("upgrade-created");
    if (auto has = checkExtensions(old, made, *before, stop); !has)
        return has.error();
    if (auto carried = carrySettings(old, made); !carried)
        return carried.error();
    if (auto filled = copies ? copyFiles(old, made, progress, stop) : dump(old, made, progress, stop); !filled)
        return filled.error();
    passStep("upgrade-filled");
    const auto tellTrades = [&](const VerifyProgress &verified) {
        if (progress)
            progress({Step::Verifying, verified.done, verified.total, verified.symbol.toString()});
    };
    auto after = RecordTrial(place, RecordTrial::Statistics::Renewed).run(tellTrades, stop);
    if (!after)
        return after;
    auto same = compare(*before, *after);
    return same.ok() ? after : upgradeFailed(same.message(), old);
}

// A cluster that was not shut down in order cannot be upgraded.
Result<ClusterUpgrade::Before> ClusterUpgrade::startCleanly(const ClusterFolder &old, const std::stop_token &stop) const
{
    if (auto running = ServerStart(old).bringUp(stop); !running)
        return running.error();
    auto records = surveyRecords(targetOf(old));
    auto extensions = usedExtensions(targetOf(old));
    const auto checksums = readChecksums(targetOf(old));
    if (!records || !checksums)
        return records.ok() ? checksums.error() : records.error();
    if (!extensions)
        return extensions.error();
    for (const auto &record : *records) {
        const auto session = PgSession::open(targetOf(old).with(QStringLiteral("dbname"), record.database), {.stop = stop});
        if (!session)
            return DatabaseTrouble::away(session.message());
        if (auto given = RecordShare::giveBack(**session); !given)
            return DatabaseTrouble::away(given.message());
    }
    if (auto ended = endServerIn(old.path()); !ended)
        return ended.error();
    return Before{std::move(records).value(), std::move(extensions).value(), *checksums};
}

// The new server is asked, before it is told to load any: it would not start without.
Result<void> ClusterUpgrade::checkExtensions(const ClusterFolder &old, const ClusterFolder &made, const Before &before, const std::stop_token &stop) const
{
    if (before.extensions.empty())
        return {};
    if (auto running = ServerStart(made).bringUp(stop); !running)
        return running;
    const auto lacking = lackingExtension(targetOf(made), before.extensions);
    if (auto ended = endServerIn(made.path()); !ended)
        return ended;
    if (!lacking)
        return lacking.error();
    const bool isDumped = !m_offer.usesPgUpgrade() && std::any_of(before.extensions.begin(), before.extensions.end(), [](const UsedExtension &used) {
        return used.name == Engine::wordOf(Engine::Kind::TimescaleDb);
    });
    if (lacking->isEmpty() && !isDumped)
        return {};
    if (lacking->isEmpty())
        return upgradeFailed(QStringLiteral("it is kept by TimescaleDB, whose tables are brought over by pg_upgrade alone, and that needs %1 and %2, of which one is not there")
                                 .arg(m_offer.to.program(QStringLiteral("pg_upgrade")), m_offer.from.program(QStringLiteral("pg_controldata"))), old);
    return upgradeFailed(QStringLiteral("%1 beside the programs of PostgreSQL %2 (%3). Install its package for that version of PostgreSQL, in the same version as now, or name the folder of "
                                        "programs that have it by the variable TIDEMARK_POSTGRES, and try again").arg(*lacking).arg(m_offer.to.version).arg(m_offer.to.folder), old);
}

QStringList ClusterUpgrade::upgradeArguments(const UpgradeOffer &offer, const ClusterFolder &old, const ClusterFolder &made, bool isCheck)
{
    QStringList arguments{QStringLiteral("--old-bindir=") + offer.from.folder, QStringLiteral("--new-bindir=") + offer.to.folder,
                          QStringLiteral("--old-datadir=") + old.path(),       QStringLiteral("--new-datadir=") + made.path(),
                          QStringLiteral("--socketdir=") + made.socketPath(),  QStringLiteral("--username=tidemark")};
    if (isCheck)
        arguments += QStringLiteral("--check");
    return arguments;
}

// Copies: a link would forbid the way back.
Result<void> ClusterUpgrade::copyFiles(const ClusterFolder &old, const ClusterFolder &made, const CareListener &progress,
                                       const std::stop_token &stop) const
{
    const auto work = made.dataDirectory() + QStringLiteral("/work");
    auto ready = ensurePrivateFolder(work, old.account());
    if (ready.ok())
        ready = ensureSocketFolder(made.socketPath(), old.account());
    if (!ready)
        return DatabaseTrouble::refused(ready.message());
    for (const bool isCheck : {true, false}) {
        AccountProcess process{old.account(), m_offer.to.program(QStringLiteral("pg_upgrade")), upgradeArguments(m_offer, old, made, isCheck)};
        process.environment = old.environment();
        process.workingDirectory = work;
        process.patience = upgradePatience;
        process.tell = growth(made, folderBytes(old.path()), progress);
        const auto outcome = process.run(stop);
        if (stop.stop_requested())
            return DatabaseTrouble::cancelled();
        if (!outcome.ok() || !outcome->ok())
            return upgradeFailed(QStringLiteral("pg_upgrade%1 says: %2").arg(isCheck ? QStringLiteral(" --check") : QString(), lastWords(outcome)), old);
    }
    return {};
}

// Through a pipe, so that the dump itself takes no room. The dump's own failure is noted in a file: a pipe tells only of its last program.
Result<void> ClusterUpgrade::dump(const ClusterFolder &old, const ClusterFolder &made, const CareListener &progress, const std::stop_token &stop) const
{
    const auto dumper = m_offer.to.tool(QStringLiteral("pg_dumpall"));
    const auto reader = m_offer.to.tool(QStringLiteral("psql"));
    if (!dumper || !reader)
        return dumper.ok() ? reader.error() : dumper.error();
    for (const auto *folder : {&old, &made}) {
        if (auto running = ServerStart(*folder).bringUp(stop); !running)
            return running;
    }
    const auto failed = made.logPath() + QStringLiteral("/dump.failed");
    AccountProcess pipe{old.account(), QStringLiteral("/bin/sh"), {}};
    pipe.arguments = QStringList{
        QStringLiteral("-c"),
        QStringLiteral("{ \"$1\" -h \"$2\" -p \"$6\" -U tidemark -w || echo failed > \"$5\"; } | "
                       "\"$3\" -h \"$4\" -p 5432 -U tidemark -w -X -q -o /dev/null -d postgres"),
        QStringLiteral("sh"), *dumper, old.socketPath(), *reader, made.socketPath(), failed, targetOf(old).value(QStringLiteral("port"))};
    pipe.environment = old.environment();
    pipe.patience = upgradePatience;
    pipe.tell = growth(made, folderBytes(old.path()), progress);
    const auto outcome = pipe.run(stop);
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    const auto complaints = outcome.ok() ? complaintsIn(outcome->output) : QString();
    if (!outcome.ok() || !outcome->ok() || QFile::exists(failed) || !complaints.isEmpty())
        return upgradeFailed(QStringLiteral("its dump could not be carried over: %1").arg(complaints.isEmpty() ? lastWords(outcome) : complaints), old);
    for (const auto *folder : {&old, &made}) {
        if (auto ended = endServerIn(folder->path()); !ended)
            return ended;
    }
    return {};
}

Result<void> ClusterUpgrade::compare(const Before &before, const TrialFindings &after) const
{
    if (!after.isSound())
        return Error{QStringLiteral("the new record contradicts itself (%1)").arg(after.firstError)};
    if (before.records.size() != after.records.size())
        return Error{counted(std::int64_t(after.records.size()), u"the new server has %1 record, and the old one %2", u"the new server has %1 records, and the old one %2").arg(before.records.size())};
    for (std::size_t i = 0; i < before.records.size(); ++i) {
        const auto &one = before.records[i];
        const auto &other = after.records[i];
        if (one.database != other.database || one.identity != other.identity || one.exchange != other.exchange || one.markets != other.markets)
            return Error{QStringLiteral("the ledger of the database %1 is not the same there").arg(one.database)};
    }
    return {};
}

Result<bool> enableChecksums(const QString &dataDirectory, std::stop_token stop)
{
    auto use = SoleUse::take(dataDirectory, QStringLiteral("is being given checksums"), stop);
    if (!use)
        return use.error();
    const auto binaries = ServerBinaries::find(use.value()->folder().version());
    if (!binaries)
        return binaries.error();
    const auto folder = use.value()->folder().with(*binaries);
    if (auto running = ServerStart(folder).bringUp(stop); !running)
        return running.error();
    const auto has = readChecksums(targetOf(folder));
    if (auto ended = endServerIn(folder.path()); !ended)
        return ended.error();
    if (!has || *has)
        return has.ok() ? Result<bool>(false) : has;
    const auto program = binaries->program(QStringLiteral("pg_checksums"));
    if (!QFileInfo(program).isExecutable())
        return DatabaseTrouble::refused(QStringLiteral("PostgreSQL's program %1 is not there. Nothing was changed; install the package postgresql-%2.")
                                            .arg(program).arg(binaries->version));
    AccountProcess process{folder.account(), program, {QStringLiteral("--enable"), QStringLiteral("--pgdata=") + folder.path()}};
    process.environment = folder.environment();
    process.patience = upgradePatience;
    const auto outcome = process.run(stop);
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    if (outcome.ok() && outcome->ok())
        return true;
    return DatabaseTrouble::refused(QStringLiteral("The checksums were not made: %1. The record is as it was, without them.").arg(lastWords(outcome)));
}

} // namespace tidemark
