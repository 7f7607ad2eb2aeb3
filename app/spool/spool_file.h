#pragma once

#include "core/trade.h"
#include "spool/sqlite_connection.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace tidemark {

// How much waits in a process's spool (trades: with rejected input, which is kept as well); shared by the thread that writes and the thread that reads.
struct SpoolGauge {
    std::atomic<std::int64_t> trades = 0;
    std::atomic<std::int64_t> bytes = 0;
};

struct SpooledBatch {
    std::int64_t row = 0;
    TradeBatch batch;
};

// One end of a spool file: the durable queue between exchange and database, one row a batch. The exchange thread appends
// through one object, the database thread reads and releases through another on the same file (SQLite in WAL mode). A
// crash of the program loses nothing that was appended. Errors are sentences for people.
class SpoolFile {
public:
    static constexpr std::int64_t defaultQuota = 2'000'000'000; // bytes

    // Opens the file, and lays it out where it is new; `identity` names the database it is for.
    [[nodiscard]] static Result<SpoolFile> open(const QString &path, const QString &identity,
                                                std::shared_ptr<SpoolGauge> gauge = std::make_shared<SpoolGauge>(),
                                                std::int64_t quota = defaultQuota);

    [[nodiscard]] Result<void> append(const TradeBatch &batch);

    // The oldest batches after row `after`, in order, until `trades` trades are reached. A damaged batch is skipped and
    // logged: its trades are missing by their ids and fetched again.
    [[nodiscard]] Result<std::vector<SpooledBatch>> read(std::int64_t after, std::int64_t trades);
    // Forgets everything up to and including `row`; only after the database has it.
    [[nodiscard]] Result<void> release(std::int64_t row);

    // What the file says it is for; empty where it says nothing.
    [[nodiscard]] static Result<QString> identityOf(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const SpoolGauge &gauge() const { return *m_gauge; }

private:
    SpoolFile(QString path, SqliteConnection connection, std::shared_ptr<SpoolGauge> gauge, std::int64_t quota);
    [[nodiscard]] Result<void> layOut(const QString &identity);
    [[nodiscard]] Result<void> countWaiting();
    [[nodiscard]] Result<void> measure();

    QString m_path;
    SqliteConnection m_connection;
    std::shared_ptr<SpoolGauge> m_gauge;
    std::int64_t m_quota;
};

} // namespace tidemark
