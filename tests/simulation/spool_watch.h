#pragma once

#include "core/trade.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace tidemark {

class Course;

// Watches the spool files through SQLite's own hooks: every commit, what it added and what it took away. Knows so at every moment
// what a file holds, what of it is safe from a power failure, and whether what was released had been stored.
class SpoolWatch {
public:
    using IsStored = std::function<bool(const Trade &)>;
    SpoolWatch(Course &course, std::string folder, IsStored isStored);
    ~SpoolWatch();

    void noteSynced(const std::string &path);
    // After the program's death, and perhaps the power's: what is left is looked at. All commits are there, or after a power
    // failure all up to one that is not older than the last that was safe, and nothing else but the one that death met half way: its
    // last bytes may have been written before anybody was told.
    void checkLeft(bool hasPowerFailed);
    [[nodiscard]] std::int64_t waiting() const; // rows in all files
    [[nodiscard]] std::int64_t lost() const { return m_lost; } // commits, to power failures

    void noteChange(sqlite3 *database, int kind, const char *table, std::int64_t row);
    void noteCommit(sqlite3 *database);
    void noteRollback(sqlite3 *database);

private:
    struct Row {
        std::string table;
        std::int64_t number = 0;
        friend auto operator<=>(const Row &, const Row &) = default;
    };
    using Rows = std::map<Row, std::string>; // and what is in them
    struct Change {
        Row row;
        bool isAdded = false;
    };
    struct Commit {
        std::vector<std::pair<Row, std::string>> added;
        std::vector<Row> removed;
    };
    struct File {
        Rows safe;
        std::vector<Commit> commits; // since then
        Rows now;
        std::vector<Change> halfWay; // of the commit that was under way when the program died
    };
    void noteHalfWay(sqlite3 *database, const std::vector<Change> &changes);
    [[nodiscard]] static std::optional<Commit> finished(const std::vector<Change> &halfWay, const Rows &left);
    static void apply(Rows &rows, const Commit &commit);
    [[nodiscard]] static std::string payload(sqlite3 *database, Row row);
    [[nodiscard]] Rows read(const std::string &path, std::string &problem) const;
    void checkReleased(const std::vector<std::string> &released);
    [[nodiscard]] bool matches(File &file, const Rows &left, bool hasPowerFailed);

    Course &m_course;
    std::string m_folder;
    IsStored m_isStored;
    std::map<sqlite3 *, std::vector<Change>> m_pending;
    std::map<std::string, File> m_files;
    std::int64_t m_lost = 0;
};

} // namespace tidemark
