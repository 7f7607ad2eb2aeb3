#pragma once

#include "core/history_values.h"
#include "database/pg_target.h"

#include <QObject>

#include <mutex>
#include <optional>
#include <stop_token>

namespace tidemark {

// Writes CSV files, one after the other, on a thread and a session of its own. `setTarget` and `cancel` may be called
// from any thread, since an export blocks its own.
class ExportDesk : public QObject {
    Q_OBJECT
public:
    void setTarget(const std::optional<PgTarget> &target);
    void write(const ExportQuestion &question);
    // Ends this export, running or waiting.
    void cancel(Ticket ticket);
    void cancelAll();

Q_SIGNALS:
    void progressed(const tidemark::ExportProgress &progress);
    void ended(const tidemark::ExportAnswer &answer);

private:
    [[nodiscard]] ExportAnswer answer(const ExportQuestion &question);
    [[nodiscard]] std::stop_token begin(Ticket ticket);

    std::mutex m_mutex;
    std::optional<PgTarget> m_target;
    std::stop_source m_stop;
    Ticket m_running = 0;
    Ticket m_cancelledUpTo = 0;
};

} // namespace tidemark
