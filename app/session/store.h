#pragma once

#include "core/delay_meter.h"
#include "core/series_start.h"
#include "core/status.h"
#include "core/trade.h"
#include "database/database_source.h"
#include "session/ledger_notes.h"
#include "session/market_past.h"
#include "session/spool_owners.h"
#include "session/trade_rate.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace tidemark {

class FormerSeries;
class HeldSpool;
class PgSession;
class SpoolFile;
class SpoolTransfer;
class TradeWriter;
struct SpoolGauge;
struct WriteReport;

// The database thread's work: gets the database, pulls the spool in order into the record, and tells what the record
// knows. While the database is away it goes on trying; nothing is lost, the spool grows. Made anywhere, started on the
// thread that it was moved to.
class Store : public QObject {
    Q_OBJECT
public:
    struct Setup {
        DatabaseSettings database;
        QString exchangeIdentity;
        QString spoolFolder;
        QString spoolPath;
        QString spoolIdentity;
        std::shared_ptr<SpoolGauge> gauge;
        std::vector<Symbol> symbols; // whose past is told before the first trade is stored
        std::stop_token stop;        // ends blocking waits
    };

    explicit Store(Setup setup);
    ~Store() override;

    void start();
    // There is something new in the spool.
    void pull();
    void learnMarkets(const std::vector<Symbol> &symbols);
    // The exchange itself does not have these ids.
    void noteHole(const Symbol &symbol, IdRange ids);
    // These ids are not going to be fetched, and why.
    void noteSkipped(const Symbol &symbol, IdRange ids, const QString &why);
    // What of them was skipped is wanted after all.
    void noteWanted(const Symbol &symbol, IdRange ids);
    // The market's ids have started again: what was stored before goes under a name of its own, then its past is told anew.
    void endSeries(const SeriesStart &start);
    // Whether the record has any of these ids by now, from another recorder: then the market's past is told again.
    void lookUp(const Symbol &symbol, const std::vector<IdRange> &ids);
    // Stores what is left, then lets go of the database and says `drained`.
    void drain();
    // The same without storing first: what is left stays in the spool.
    void giveUp();

Q_SIGNALS:
    void ready(const tidemark::PgTarget &target);
    void lost();
    void pastKnown(const tidemark::MarketPast &past);
    // Of `lag` only what COMMIT decides is filled in.
    void statusChanged(const tidemark::DatabaseStatus &status, const tidemark::LagStatus &lag);
    void drained();

private:
    void connectDatabase();
    [[nodiscard]] Result<PgTarget> openSession();
    void storeAll();
    [[nodiscard]] SpoolTransfer transferFrom(SpoolFile &file);
    [[nodiscard]] Result<void> openSpool();
    [[nodiscard]] Result<void> storeOrphans();
    [[nodiscard]] Result<void> storeOrphan(HeldSpool &orphan);
    [[nodiscard]] bool isOurs(const QString &path, const SpoolLabel &label);
    void tellLeft(const QString &path, const SpoolLabel &label, SpoolOwners::Owner owner);
    [[nodiscard]] Result<void> lookUpNow(const Symbol &symbol, const std::vector<IdRange> &ids);
    [[nodiscard]] Result<void> measureSize();
    [[nodiscard]] Result<void> tellPasts();
    [[nodiscard]] Result<void> endSeriesNow();
    [[nodiscard]] Result<void> setAsideSome();
    void fail(const Error &error);
    void setState(DatabaseState state, const QString &problem = {});
    void noteCommit(const WriteReport &report, Timestamp receivedAt);
    void tellStatus();
    [[nodiscard]] bool mayWait() const;
    void leave();

    Setup m_setup;
    DatabaseSource m_source;
    SpoolOwners m_owners;
    QString m_record; // the database's own identity
    QStringList m_toldSpools; // of others, which are left
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<TradeWriter> m_writer;
    std::unique_ptr<SpoolFile> m_spool;
    std::unique_ptr<SpoolTransfer> m_transfer; // from m_spool through m_writer
    std::vector<Symbol> m_unknown; // markets whose past has not been told yet
    std::vector<SeriesStart> m_seriesStarts; // not written yet
    std::unique_ptr<FormerSeries> m_former; // while some of their rows have another name yet
    LedgerNotes m_notes;
    DatabaseStatus m_status;
    DelayMeter m_commitLag;
    TradeRate m_commitRate;
    std::chrono::steady_clock::time_point m_lastCommit;
    std::optional<std::chrono::steady_clock::time_point> m_sizeMeasured;
    QTimer m_pullTimer;
    QTimer m_retryTimer;
    bool m_isPosted = false; // storeAll goes on from the event loop
    bool m_isDraining = false;
    bool m_hasLeft = false;
};

} // namespace tidemark
