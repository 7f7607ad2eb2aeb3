#pragma once

#include "core/trade.h"
#include "spool/sqlite_connection.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <sys/stat.h>

namespace tidemark {

// How much waits in a process's spool (trades: with rejected input, which is kept as well); shared by the thread that writes
// and the thread that reads.
struct SpoolGauge {
    std::atomic<std::int64_t> trades = 0;
    std::atomic<std::int64_t> aside = 0; // of these
    std::atomic<std::int64_t> doubted = 0; // besides: see SpoolDoubts
    std::atomic<std::int64_t> bytes = 0;
    std::atomic<std::int64_t> unkept = 0; // besides: what the writing end had in memory alone when it closed
    std::mutex place; // held while what lies at the file's path is judged, put aside or made
};

// Trades that wait apart, since the database cannot take them for now.
struct AsidePlace {
    QString place;
    QString why;
    std::int64_t trades = 0;
};

struct SpooledBatch {
    std::int64_t row = 0;
    TradeBatch batch;
};

// What a spool file says it is for: the exchange and the address of the database, and the database's own identity, which is empty until
// that was reached.
struct SpoolLabel {
    QString identity;
    QString record;
};

// Which file lies at a path: another one at the same path compares unequal, however alike its bytes are.
struct FilePlace {
    dev_t device = 0;
    ino_t number = 0;

    // Nothing where there is no file.
    [[nodiscard]] static std::optional<FilePlace> of(const QString &path)
    {
        struct stat there = {};
        if (::stat(QFile::encodeName(path).constData(), &there) != 0)
            return std::nullopt;
        return FilePlace{there.st_dev, there.st_ino};
    }

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

// One end of a spool file: the durable queue between exchange and database, one row a batch. The exchange thread appends
// through one object, the database thread reads and releases through another on the same file (SQLite in WAL mode). A
// crash of the program loses nothing that was appended. A file that turns out to be damaged is put aside as `.damaged`, and
// one that another program removed or replaced is left; either way both ends fail from then on, and who opens the spool again
// starts anew. Errors are sentences for people.
class SpoolFile {
public:
    static constexpr std::int64_t defaultQuota = 2'000'000'000; // bytes

    // Opens the file, and lays it out where it is new or had to be put aside; `identity` names the database it is for. What
    // waits in it is counted.
    [[nodiscard]] static Result<SpoolFile> open(const QString &path, const QString &identity);
    // One end of a spool that this process has made: the gauge goes on from what both ends count.
    [[nodiscard]] static Result<SpoolFile> open(const QString &path, const QString &identity,
                                                std::shared_ptr<SpoolGauge> gauge, std::int64_t quota = defaultQuota);

    [[nodiscard]] Result<void> append(const TradeBatch &batch);

    // The oldest batches after row `after`, in order, until `trades` trades are reached, or so many bytes that refused input, which may
    // be large, fits into memory and into one message to the database. A damaged batch is skipped and
    // logged: its trades are missing by their ids and fetched again.
    [[nodiscard]] Result<std::vector<SpooledBatch>> read(std::int64_t after, std::int64_t trades);
    // Forgets everything up to and including `row`; only after the database has it, but for what is set aside instead.
    [[nodiscard]] Result<void> release(std::int64_t row, const std::vector<SetAside> &aside = {});

    // Keeps trades apart, out of the way of the batches.
    [[nodiscard]] Result<void> setAside(const std::vector<SetAside> &aside);
    [[nodiscard]] Result<std::vector<AsidePlace>> asidePlaces();
    // The oldest of a place, until `trades` trades are reached.
    [[nodiscard]] Result<std::vector<SpooledBatch>> readAside(const QString &place, std::int64_t trades);
    // Forgets a place's up to and including `row`; only after the database has them, but for what is set aside again.
    [[nodiscard]] Result<void> releaseAside(const QString &place, std::int64_t row, const std::vector<SetAside> &again);

    // What the file says it is for; empty where it says nothing.
    [[nodiscard]] static Result<SpoolLabel> labelOf(const QString &path);
    // The database was reached and is this one.
    [[nodiscard]] Result<void> noteRecord(const QString &record);

    // False once the file was put aside, removed or replaced: what was not read from it yet is out of reach.
    [[nodiscard]] bool isInPlace() const { return m_place && m_place == FilePlace::of(m_path); }

    // From the next append on.
    void setQuota(std::int64_t bytes) { m_quota = bytes; }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const SpoolGauge &gauge() const { return *m_gauge; }

private:
    SpoolFile(QString path, SqliteConnection connection, std::shared_ptr<SpoolGauge> gauge, std::int64_t quota);
    [[nodiscard]] static Result<SpoolFile> openOnce(const QString &path, const QString &identity,
                                                    std::shared_ptr<SpoolGauge> gauge, std::int64_t quota);
    [[nodiscard]] Result<void> countWaiting();
    [[nodiscard]] Result<std::int64_t> remove(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<std::int64_t> addAside(const std::vector<SetAside> &aside);
    template <typename Change>
    [[nodiscard]] Result<void> change(Change change);
    [[nodiscard]] Result<void> giveBackPages();
    [[nodiscard]] Result<void> measure();
    void noteWritten(std::int64_t bytes);
    [[nodiscard]] Result<void> checkPlace() const;
    [[nodiscard]] std::optional<Error> readRows(QSqlQuery &rows, std::int64_t after, std::int64_t trades,
                                                std::vector<SpooledBatch> &batches) const;
    [[nodiscard]] Error failure(const Error &cause);

    QString m_path;
    SqliteConnection m_connection;
    std::optional<FilePlace> m_place;
    std::shared_ptr<SpoolGauge> m_gauge;
    std::int64_t m_quota;
    std::int64_t m_freePages = 0; // when last measured
    std::int64_t m_unmeasured = 0; // bytes written since then
};

} // namespace tidemark
