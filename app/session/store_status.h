#pragma once

#include "core/delay_meter.h"
#include "core/result.h"
#include "core/status.h"
#include "core/timestamp.h"
#include "session/trade_rate.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace tidemark {

class PgSession;
struct WriteReport;

// How the database does, for the window and for the log, which hears of each change once: whether it stores, what was committed
// and how fast, what waits apart, how large it is. Database thread.
class StoreStatus : public QObject {
    Q_OBJECT
public:
    // `where` is the database, for people; `privateFolder` that of the private server, empty where it is another.
    StoreStatus(const QString &where, QString privateFolder, QObject *parent);

    void setState(DatabaseState state, const QString &problem = {});
    // It stores; what waits apart is its only problem.
    void setReady() { setState(DatabaseState::Ready, m_asideReason); }
    // With the next state: what is wrong does not mend itself.
    void setNeedsPerson(bool needsPerson) { m_status.needsPerson = needsPerson; }
    // With the next state: the role may only read, in words; empty where it may record.
    void setViewer(const QString &why) { m_status.viewer = why; }
    // `receivedAt`: see SpoolTransfer.
    void noteCommit(const WriteReport &report, Timestamp receivedAt);
    // Trades that the database cannot take for now, and why; the reason is said with the next state.
    void setAside(std::int64_t trades, const QString &reason);
    // How large the database is, and with whom it is shared: now and again, and at once over a new session.
    [[nodiscard]] Result<void> measure(PgSession &session);
    void forgetMeasure() { m_measured.reset(); }

    [[nodiscard]] DatabaseState state() const { return m_status.state; }
    [[nodiscard]] std::chrono::steady_clock::time_point lastCommit() const { return m_lastCommit; }

Q_SIGNALS:
    // Of `lag` only what COMMIT decides is filled in.
    void changed(const tidemark::DatabaseStatus &status, const tidemark::LagStatus &lag);

private:
    void log() const;
    void tell();

    QString m_privateFolder;
    DatabaseStatus m_status;
    std::optional<std::chrono::steady_clock::time_point> m_measured;
    QString m_asideReason;
    QString m_watchTrouble; // told once
    DelayMeter m_commitLag;
    TradeRate m_commitRate;
    std::chrono::steady_clock::time_point m_lastCommit;
    Timestamp m_stored; // when something was stored last; this computer's clock
};

} // namespace tidemark
