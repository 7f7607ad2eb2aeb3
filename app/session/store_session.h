#pragma once

#include "database/database_source.h"
#include "database/wait_cause.h"
#include "session/recorder_options.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace tidemark {

class PgSession;
class TradeWriter;

// The session over which trades are stored, and their writer: opened where the settings lead, only on a record of our exchange. Finds
// out whom a statement waits for. Lives on the thread that uses it, and blocks it.
class StoreSession {
public:
    // Called now and again while a statement does not come back, with what it waits for.
    using Waiting = std::function<void(const QString &cause)>;

    // `mayView`: a record that may only be read is opened as well, for looking at it, unless it could be written before.
    StoreSession(const DatabaseSettings &database, QString exchange, const DatabasePatience &patience, bool mayView, std::stop_token stop,
                 Waiting waiting);
    ~StoreSession();

    [[nodiscard]] Result<void> open();
    void close();
    // Lets go of the private server; see DatabaseSource.
    [[nodiscard]] Result<void> leave() { return m_source.leave(); }

    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] bool isBroken() const;
    // Nothing is begun any more.
    [[nodiscard]] bool isToldToStop() const { return m_stop.stop_requested(); }
    // Sessions are ended while they are idle, by servers and by what stands between; one that had worked is told from others.
    void noteWorked() { m_hasWorked = true; }
    [[nodiscard]] bool hasWorked() const { return m_hasWorked; }

    // Why nothing may be written; empty where it may.
    [[nodiscard]] const QString &viewer() const { return m_viewer; }
    [[nodiscard]] bool isViewer() const { return !m_viewer.isEmpty(); }

    // Of one that is open.
    [[nodiscard]] PgSession &session() { return *m_session; }
    // Of one that may be written.
    [[nodiscard]] TradeWriter &writer() { return *m_writer; }
    // Of the one that was opened last.
    [[nodiscard]] const PgTarget &target() const { return *m_target; }
    [[nodiscard]] const QString &record() const { return m_record; } // the database's own identity
    [[nodiscard]] const QString &waitsFor() const { return m_waitsFor; }
    [[nodiscard]] const QString &where() const { return m_source.where(); }

private:
    [[nodiscard]] PgBounds bounds();
    [[nodiscard]] Result<OpenDatabase> openAny();
    [[nodiscard]] Result<void> take(OpenDatabase opened);
    void noteSilence(std::chrono::milliseconds silent);

    DatabaseSource m_source;
    QString m_exchange;
    DatabasePatience m_patience;
    bool m_mayView;
    std::stop_token m_stop;
    Waiting m_waiting;
    WaitPace m_waitPace;
    std::optional<PgTarget> m_target;
    QString m_record;
    QString m_viewer;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<TradeWriter> m_writer;
    QString m_waitsFor; // the statement under way, or the last one that waited
    bool m_hasWorked = false;
};

} // namespace tidemark
