#pragma once

#include "core/delay_meter.h"
#include "core/status.h"
#include "core/timestamp.h"
#include "session/trade_rate.h"

#include <QObject>

#include <chrono>

namespace tidemark {

struct WriteReport;

// How the database does, for the window and for the log, which hears of each change once: whether it stores, what was committed
// and how fast, what waits apart, how large it is. Database thread.
class StoreStatus : public QObject {
    Q_OBJECT
public:
    // `where` is the database, for people.
    StoreStatus(const QString &where, QObject *parent);

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
    void setBytes(std::int64_t bytes);
    // With the next word; see DatabaseStatus.
    void setShared(const QString &with) { m_status.shared = with; }

    [[nodiscard]] DatabaseState state() const { return m_status.state; }
    [[nodiscard]] std::chrono::steady_clock::time_point lastCommit() const { return m_lastCommit; }

Q_SIGNALS:
    // Of `lag` only what COMMIT decides is filled in.
    void changed(const tidemark::DatabaseStatus &status, const tidemark::LagStatus &lag);

private:
    void log() const;
    void tell();

    DatabaseStatus m_status;
    QString m_asideReason;
    DelayMeter m_commitLag;
    TradeRate m_commitRate;
    std::chrono::steady_clock::time_point m_lastCommit;
    Timestamp m_stored; // when something was stored last; this computer's clock
};

} // namespace tidemark
