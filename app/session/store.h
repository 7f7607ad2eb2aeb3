#pragma once

#include "core/series_start.h"
#include "core/status.h"
#include "core/trade.h"
#include "session/ledger_notes.h"
#include "session/left_spools.h"
#include "session/market_past.h"
#include "session/series_endings.h"
#include "session/spool_outlet.h"
#include "session/store_session.h"
#include "session/store_status.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace tidemark {

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
        bool mayView = false; // see RecorderOptions
    };

    explicit Store(const Setup &setup);

    // With figures where somebody looks at them.
    void start(PastFigures figures = PastFigures::Told);
    // There is something new in the spool.
    void pull();
    void learnMarkets(const std::vector<Symbol> &symbols);
    // The exchange itself does not have these ids.
    void noteHole(const Symbol &symbol, IdRange ids) { m_notes.addHole(symbol, ids), pull(); }
    // These ids are not going to be fetched, and why.
    void noteSkipped(const Symbol &symbol, IdRange ids, const QString &why);
    // What of them was skipped is wanted after all.
    void noteWanted(const Symbol &symbol, IdRange ids) { m_notes.addWanted(symbol, ids), pull(); }
    // The market's ids have started again: what was stored before goes under a name of its own, then its past is told anew.
    void endSeries(const SeriesStart &start);
    // What waited in an earlier run's spool for the exchange's word on the market's ids is in ours now.
    void releaseDoubted(const QString &spool, const Symbol &symbol) { m_left.release(spool, symbol); }
    // Whether the record has any of these ids by now, from another recorder: then the market's past is told again.
    void lookUp(const Symbol &symbol, const std::vector<IdRange> &ids);
    // Stores what is left, then lets go of the database and says `drained`.
    void drain();
    void giveUp() { m_hasLeft ? void() : leave(); } // without storing first: what is left stays in the spool

Q_SIGNALS:
    void readable(const tidemark::PgTarget &target); // told before the status says so, since whoever hears that asks at once
    void ready(const tidemark::PgTarget &target);    // what earlier runs left is stored, too, where it could be
    void lost();
    void pastKnown(const tidemark::MarketPast &past);
    // They wait in an earlier run's spool for the exchange's word on the market's ids.
    void doubtedLeft(const QString &spool, const tidemark::Symbol &symbol, const std::vector<tidemark::Trade> &trades);
    // See StoreStatus.
    void statusChanged(const tidemark::DatabaseStatus &status, const tidemark::LagStatus &lag);
    void drained();

private:
    using Monotonic = std::chrono::steady_clock;

    void connectDatabase();
    [[nodiscard]] Result<void> openSession();
    void closeSession();
    void storeAll();
    void view();
    [[nodiscard]] Result<bool> storeNext();
    [[nodiscard]] Result<void> doTheRest();
    [[nodiscard]] Result<void> tolerate(Result<void> done);
    template <typename Work>
    void betweenCommits(Work work);
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<void> setAsideSome();
    [[nodiscard]] bool isCaughtUp() const { return m_left.isDone() && m_unknown.empty(); }
    void tellAgain();
    [[nodiscard]] Result<void> tellPasts();
    void tellAside();
    void fail(const Error &error);
    void stall(const Error &error);
    void leave();

    DatabasePatience m_patience;
    PastFigures m_figures = PastFigures::Told;
    StoreSession m_session;
    StoreStatus m_status;
    SpoolOutlet m_spool;
    LeftSpools m_left;
    SeriesEndings m_endings;
    LedgerNotes m_notes;
    std::vector<Symbol> m_unknown; // markets whose past has not been told yet
    std::set<Symbol> m_told;
    std::set<Symbol> m_toldEarly; // is told again once the spools are stored
    std::optional<Monotonic::time_point> m_caughtUp; // when it was tried last
    std::map<QString, Monotonic::time_point> m_tolerated; // what failed beside storing, and when it did last
    std::int64_t m_most = SpoolTransfer::mostTrades; // in one transaction
    QTimer m_pullTimer;
    QTimer m_retryTimer;
    QTimer m_asideTimer;
    bool m_isPosted = false; // storeAll goes on from the event loop
    bool m_wasReady = false; // so no refusal is the last word
    bool m_isDraining = false;
    bool m_hasLeft = false;
};

} // namespace tidemark
