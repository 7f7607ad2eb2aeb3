#include "simulation/spool_watch.h"

#include "simulation/course.h"
#include "spool/batch_codec.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

namespace tidemark {
namespace {

SpoolWatch *theWatch = nullptr; // of the one simulation that is under way
constexpr const char *tables[] = {"batches", "aside", "doubted"};
constexpr int usualCheckpoint = 1'000; // pages, as SQLite's own hook, which ours replaces

int onCommit(void *, sqlite3 *database, const char *name, int pages)
{
    if (theWatch)
        theWatch->noteCommit(database);
    if (pages >= usualCheckpoint)
        (void)sqlite3_wal_checkpoint(database, name); // one that fails is tried again at the next commit
    return SQLITE_OK;
}

void onRollback(void *database)
{
    if (theWatch)
        theWatch->noteRollback(static_cast<sqlite3 *>(database));
}

// SQLite sets its own hook for commits once a database is open, so ours is set at the first change.
void onChange(void *database, int kind, const char *, const char *table, sqlite3_int64 row)
{
    sqlite3_wal_hook(static_cast<sqlite3 *>(database), onCommit, nullptr);
    if (theWatch)
        theWatch->noteChange(static_cast<sqlite3 *>(database), kind, table, row);
}

int onOpened(sqlite3 *database, char **, const void *)
{
    sqlite3_update_hook(database, onChange, database);
    sqlite3_rollback_hook(database, onRollback, database);
    return SQLITE_OK;
}

[[nodiscard]] std::string pathOf(sqlite3 *database)
{
    const char *path = sqlite3_db_filename(database, "main");
    return path ? path : "";
}

[[nodiscard]] TradeBatch batchOf(const std::string &payload)
{
    const auto batch = decodeBatch(QByteArray(payload.data(), qsizetype(payload.size())));
    return batch ? *batch : TradeBatch();
}

} // namespace

SpoolWatch::SpoolWatch(Course &course, std::string folder, IsStored isStored)
    : m_course(course), m_folder(std::move(folder)), m_isStored(std::move(isStored))
{
    static const int registered = sqlite3_auto_extension(reinterpret_cast<void (*)()>(onOpened));
    Q_ASSERT(registered == SQLITE_OK);
    theWatch = this;
}

SpoolWatch::~SpoolWatch()
{
    theWatch = nullptr;
}

void SpoolWatch::noteChange(sqlite3 *database, int kind, const char *table, std::int64_t row)
{
    if (std::find(std::begin(tables), std::end(tables), std::string_view(table)) != std::end(tables))
        m_pending[database].push_back({{table, row}, kind != SQLITE_DELETE});
}

void SpoolWatch::noteCommit(sqlite3 *database)
{
    const auto pending = m_pending.extract(database);
    if (pending.empty())
        return;
    if (m_course.isDead())
        return noteHalfWay(database, pending.mapped());
    Commit commit;
    for (const auto &change : pending.mapped()) {
        if (change.isAdded)
            commit.added.emplace_back(change.row, payload(database, change.row));
        else
            commit.removed.push_back(change.row);
    }
    auto &file = m_files[pathOf(database)];
    m_course.note("spool", std::int64_t(commit.added.size()), std::int64_t(commit.removed.size()));
    std::vector<std::string> released;
    for (const auto &row : commit.removed) {
        if (const auto gone = file.now.find(row); gone != file.now.end())
            released.push_back(gone->second);
    }
    apply(file.now, commit);
    checkReleased(released);
    file.commits.push_back(std::move(commit));
}

void SpoolWatch::noteRollback(sqlite3 *database)
{
    const auto pending = m_pending.extract(database);
    if (!pending.empty() && m_course.isDead())
        noteHalfWay(database, pending.mapped());
}

// What the dead program tries afterwards writes nothing any more.
void SpoolWatch::noteHalfWay(sqlite3 *database, const std::vector<Change> &changes)
{
    if (auto &halfWay = m_files[pathOf(database)].halfWay; halfWay.empty())
        halfWay = changes;
}

std::string SpoolWatch::payload(sqlite3 *database, Row row)
{
    sqlite3_stmt *statement = nullptr;
    std::string payload;
    const auto sql = "SELECT payload FROM " + row.table + " WHERE row = ?";
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_int64(statement, 1, row.number);
        if (sqlite3_step(statement) == SQLITE_ROW)
            payload.assign(static_cast<const char *>(sqlite3_column_blob(statement, 0)), std::size_t(sqlite3_column_bytes(statement, 0)));
    }
    sqlite3_finalize(statement);
    return payload;
}

void SpoolWatch::apply(Rows &rows, const Commit &commit)
{
    for (const auto &[row, content] : commit.added)
        rows[row] = content;
    for (const auto &row : commit.removed)
        rows.erase(row);
}

// What goes is in the record by now, or waits elsewhere, in this file or another one.
void SpoolWatch::checkReleased(const std::vector<std::string> &released)
{
    std::set<std::pair<Symbol, std::int64_t>> waiting;
    for (const auto &[path, file] : m_files) {
        for (const auto &[row, content] : file.now) {
            for (const auto &trade : batchOf(content).trades)
                waiting.emplace(trade.symbol, trade.id);
        }
    }
    for (const auto &content : released) {
        for (const auto &trade : batchOf(content).trades) {
            if (!m_isStored(trade) && !waiting.contains({trade.symbol, trade.id}))
                m_course.fault(QStringLiteral("The spool released %1 %2 before it was stored.").arg(trade.symbol.toString()).arg(trade.id));
        }
    }
}

void SpoolWatch::noteSynced(const std::string &path)
{
    const auto isLog = path.ends_with("-wal");
    const auto file = m_files.find(isLog ? path.substr(0, path.size() - 4) : path);
    if (!isLog || file == m_files.end())
        return;
    file->second.safe = file->second.now;
    file->second.commits.clear();
}

// Looks at copies, with SQLite's plain file system: what the program will find must not change by our looking.
SpoolWatch::Rows SpoolWatch::read(const std::string &path, std::string &problem) const
{
    const auto copy = m_folder + "/look.sqlite";
    for (const auto *companion : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(copy + companion);
    for (const auto *companion : {"", "-wal", "-journal"}) {
        if (std::filesystem::exists(path + companion))
            std::filesystem::copy_file(path + companion, copy + companion);
    }
    Rows rows;
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(copy.c_str(), &database, SQLITE_OPEN_READWRITE, "unix") != SQLITE_OK)
        problem = sqlite3_errmsg(database);
    else if (sqlite3_prepare_v2(database, "PRAGMA quick_check", -1, &statement, nullptr) != SQLITE_OK || sqlite3_step(statement) != SQLITE_ROW)
        problem = sqlite3_errmsg(database);
    else if (const std::string told = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)); told != "ok")
        problem = told;
    sqlite3_finalize(statement);
    for (const std::string table : tables) {
        const auto sql = "SELECT row, payload FROM " + table;
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            continue; // not laid out yet
        while (sqlite3_step(statement) == SQLITE_ROW) {
            rows[{table, sqlite3_column_int64(statement, 0)}] =
                std::string(static_cast<const char *>(sqlite3_column_blob(statement, 1)), std::size_t(sqlite3_column_bytes(statement, 1)));
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return rows;
}

void SpoolWatch::checkLeft(bool hasPowerFailed)
{
    m_pending.clear();
    for (auto place = m_files.begin(); place != m_files.end();) {
        if (!std::filesystem::exists(place->first)) {
            place = m_files.erase(place); // drained and discarded, or put aside
            continue;
        }
        std::string problem;
        const auto left = read(place->first, problem);
        if (!problem.empty())
            m_course.fault(QStringLiteral("The spool is damaged: %1").arg(QString::fromStdString(problem)));
        else if (!matches(place->second, left, hasPowerFailed))
            m_course.fault(QStringLiteral("The spool holds %1 rows after the %2, which is no state that it may be in: it held %3, and %4 safely.")
                               .arg(left.size()).arg(hasPowerFailed ? QStringLiteral("power failed") : QStringLiteral("program died"))
                               .arg(place->second.now.size()).arg(place->second.safe.size()));
        if (hasPowerFailed) {
            place->second.safe = place->second.now = left;
            place->second.commits.clear();
        }
        ++place;
    }
}

std::int64_t SpoolWatch::waiting() const
{
    std::int64_t rows = 0;
    for (const auto &[path, file] : m_files)
        rows += std::filesystem::exists(path) ? std::int64_t(file.now.size()) : 0;
    return rows;
}

// The commit as it is if all of it was written; nothing where something of it is not left.
std::optional<SpoolWatch::Commit> SpoolWatch::finished(const std::vector<Change> &halfWay, const Rows &left)
{
    Commit commit;
    for (const auto &change : halfWay) {
        const auto found = left.find(change.row);
        if (change.isAdded && found == left.end())
            return std::nullopt;
        if (change.isAdded)
            commit.added.emplace_back(*found);
        else
            commit.removed.push_back(change.row);
    }
    return commit;
}

// What was lost is counted.
bool SpoolWatch::matches(File &file, const Rows &left, bool hasPowerFailed)
{
    const auto halfWay = finished(std::exchange(file.halfWay, {}), left);
    if (left == file.now)
        return true;
    if (halfWay) {
        auto whole = file.now;
        apply(whole, *halfWay);
        if (whole == left) {
            m_course.note("finished", std::int64_t(halfWay->added.size()), std::int64_t(halfWay->removed.size()));
            file.now = std::move(whole);
            file.commits.push_back(*halfWay);
            return true;
        }
    }
    auto state = file.safe;
    for (std::size_t i = 0; hasPowerFailed && i <= file.commits.size(); ++i) {
        if (state == left) {
            m_lost += std::int64_t(file.commits.size() - i);
            m_course.note("lost", std::int64_t(file.commits.size() - i));
            return true;
        }
        if (i < file.commits.size())
            apply(state, file.commits[i]);
    }
    return false;
}

} // namespace tidemark
