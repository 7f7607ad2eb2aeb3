#pragma once

#include "core/delay_meter.h"
#include "core/series_start.h"
#include "core/status.h"
#include "core/trade.h"
#include "database/database_source.h"
#include "database/wait_cause.h"
#include "session/ledger_notes.h"
#include "session/market_past.h"
#include "session/recorder_options.h"
#include "session/spool_owners.h"
#include "session/trade_rate.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace tidemark {

class FormerSeries;
class HeldSpool;
class PgSession;
struct PgBounds;
class SpoolFile;
class SpoolTransfer;
class TradeWriter;
struct SpoolGauge;
struct WriteReport;

// The database thread's work: gets the database, pulls the spool in order into the record, and tells what the record
// knows. While the database is away, refuses us or keeps us waiting it goes on trying; nothing is lost, the spool grows. Only a
// refusal at the start, before anything could be stored, is called one. Made anywhere, started on the thread that it was moved to.
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
        std::stop_token stop = {};   // ends blocking waits
        DatabasePatience patience = {};
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
    [[nodiscard]] Result<void> openSession();
    [[nodiscard]] PgBounds bounds();
    void storeAll();
    [[nodiscard]] Result<bool> storeNext();
    [[nodiscard]] Result<void> doTheRest();
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<void> retryAside();
    [[nodiscard]] Result<void> tolerate(Result<void> done);
    void tellAside();
    void noteSilence(std::chrono::milliseconds silent);
    void retry();
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
    [[nodiscard]] Result<void> lookForFormer();
    void fail(const Error &error);
    void stall(const Error &error);
    void closeSession();
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
    std::optional<PgTarget> m_target;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<TradeWriter> m_writer;
    std::unique_ptr<SpoolFile> m_spool;
    std::unique_ptr<SpoolTransfer> m_transfer; // from m_spool through m_writer
    std::vector<Symbol> m_unknown; // markets whose past has not been told yet
    std::set<Symbol> m_told;
    std::set<Symbol> m_toldEarly; // is told again once the spool is stored
    std::vector<SeriesStart> m_seriesStarts; // not written yet
    std::unique_ptr<FormerSeries> m_former; // while some of their rows have another name yet
    LedgerNotes m_notes;
    DatabaseStatus m_status;
    DelayMeter m_commitLag;
    TradeRate m_commitRate;
    std::chrono::steady_clock::time_point m_lastCommit;
    std::optional<std::chrono::steady_clock::time_point> m_sizeMeasured;
    std::optional<std::chrono::steady_clock::time_point> m_asideTried;
    std::optional<std::chrono::steady_clock::time_point> m_caughtUp; // when it was tried last
    std::optional<std::chrono::steady_clock::time_point> m_formerLooked; // for rows of former series that came back
    Timestamp m_stored; // when something was stored last; this computer's clock
    WaitPace m_waitPace;
    QString m_waitsFor; // of the statement under way
    QString m_tolerated;
    QString m_asideReason;
    std::int64_t m_most; // trades in one transaction
    QTimer m_pullTimer;
    QTimer m_retryTimer;
    QTimer m_asideTimer;
    bool m_isPosted = false; // storeAll goes on from the event loop
    bool m_wasReady = false; // so no refusal is the last word
    bool m_isProven = false; // this session has worked before
    bool m_hasOrphans = true; // earlier runs' spools were not looked through yet
    bool m_isDraining = false;
    bool m_hasLeft = false;
};

} // namespace tidemark
