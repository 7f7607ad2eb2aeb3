#pragma once

#include "session/spool_transfer.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace tidemark {

class SpoolFile;
struct SeriesStart;
struct SpoolGauge;

// The store's end of the spool: carries it into the record while there is one, and tries again after a while what the record
// could not take. Database thread.
class SpoolOutlet {
public:
    SpoolOutlet(QString path, QString identity, std::shared_ptr<SpoolGauge> gauge, SpoolTransfer::Committed committed);
    ~SpoolOutlet();

    // Into this record, by this writer; nothing happens where it is open.
    [[nodiscard]] Result<void> open(const QString &record, TradeWriter &writer);
    // Before the writer goes.
    void close();

    // See SpoolTransfer.
    [[nodiscard]] Result<bool> next(std::int64_t trades) { return m_transfer->next(trades); }
    [[nodiscard]] Result<void> finish() { return m_transfer ? m_transfer->finish() : Result<void>(); }
    // Another spool's way into the record; what the record cannot take of it waits apart in ours.
    [[nodiscard]] SpoolTransfer transferFrom(SpoolFile &file);

    // An ending that the record is to be told of, and one that it has been told of: the feed notes its own.
    [[nodiscard]] Result<void> noteEnding(const SeriesStart &start);
    void forgetEnding(const SeriesStart &start);

    // What waits apart, where it was not tried for so long.
    [[nodiscard]] Result<void> retryAside(std::chrono::milliseconds after);
    [[nodiscard]] std::int64_t aside() const;
    // Why it waits, for a person; empty where nothing does.
    [[nodiscard]] QString asideReason();
    // Trades, without those apart.
    [[nodiscard]] std::int64_t waiting() const;

private:
    QString m_path;
    QString m_identity;
    std::shared_ptr<SpoolGauge> m_gauge;
    SpoolTransfer::Committed m_committed;
    TradeWriter *m_writer = nullptr; // while it is open
    std::unique_ptr<SpoolFile> m_file;
    std::unique_ptr<SpoolTransfer> m_transfer;
    std::optional<std::chrono::steady_clock::time_point> m_asideTried;
};

} // namespace tidemark
