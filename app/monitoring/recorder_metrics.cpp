#include "monitoring/recorder_metrics.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

namespace tidemark {
namespace {

[[nodiscard]] double secondsOf(std::chrono::microseconds time)
{
    return double(time.count()) / 1e6;
}

[[nodiscard]] double secondsOf(Timestamp moment)
{
    return secondsOf(std::chrono::duration_cast<std::chrono::microseconds>(moment.time_since_epoch()));
}

// Writes families of one value, and of one that has the same few labels always.
class Page {
public:
    explicit Page(ExpositionForm form) : m_out(form) {}

    void counter(const char *name, const char *help, std::int64_t value) { one(name, MetricKind::Counter, help, value); }
    void gauge(const char *name, const char *help, std::int64_t value) { one(name, MetricKind::Gauge, help, value); }
    void gauge(const char *name, const char *help, double value) { one(name, MetricKind::Gauge, help, value); }
    void flag(const char *name, const char *help, bool isSet) { gauge(name, help, std::int64_t(isSet)); }

    // 1 for the state that it is in, 0 for the others.
    template <typename State>
    void state(const char *name, const char *help, State now, std::initializer_list<std::pair<State, const char *>> all)
    {
        m_out.begin(name, MetricKind::Gauge, help);
        for (const auto &[state, word] : all)
            m_out.add(std::int64_t(state == now), {{"state", QString::fromLatin1(word)}});
    }

    // Of the last minute; without trades there is none.
    void spread(const char *name, const char *help, const std::optional<DelaySpread> &delay)
    {
        m_out.begin(name, MetricKind::Summary, help);
        if (!delay)
            return;
        // Less than nothing is what a clock is wrong by, and OpenMetrics' readers refuse the whole page for it.
        const auto add = [this](const auto &value, const char *quantile) { m_out.add(std::max(0.0, secondsOf(value)), {{"quantile", QString::fromLatin1(quantile)}}); };
        add(delay->median, "0.5");
        add(delay->p99, "0.99");
        add(delay->most, "1");
    }

    [[nodiscard]] Exposition &out() { return m_out; }

private:
    template <typename Value>
    void one(const char *name, MetricKind kind, const char *help, Value value)
    {
        m_out.begin(name, kind, help);
        m_out.add(value);
    }

    Exposition m_out;
};

void writeProgram(Page &page, const RecorderSnapshot &now, const ProcessCost &cost)
{
    page.out().begin("tidemark_build_info", MetricKind::Gauge, "Which program this is; always 1.");
    page.out().add(std::int64_t(1), {{"version", QStringLiteral(TIDEMARK_VERSION)}, {"qt", QString::fromLatin1(qVersion())}});
    page.out().begin("tidemark_record_info", MetricKind::Gauge, "What is recorded, and where; always 1.");
    page.out().add(std::int64_t(1), {{"exchange", now.status.feed.host}, {"database", now.status.database.where}});
    page.flag("tidemark_recording_well", "Whether trades arrive (or there are none), are spooled and stored, and no thread is stuck.", now.hindrance.isEmpty());
    page.gauge("process_start_time_seconds", "When the program started, since the epoch.", cost.startedAt);
    page.out().begin("process_cpu_seconds_total", MetricKind::Counter, "Time of processors that the program has used.");
    page.out().add(cost.cpuSeconds);
    page.gauge("process_resident_memory_bytes", "Memory that the program holds.", cost.residentBytes);
    page.gauge("process_open_fds", "Files and connections that the program has open.", std::int64_t(cost.openFiles));
}

void writeFeed(Page &page, const FeedStatus &feed, const LagStatus &lag)
{
    page.state("tidemark_feed_state", "The connection to the exchange: 1 for the state that it is in.", feed.state,
               {{FeedState::Stopped, "stopped"}, {FeedState::Connecting, "connecting"}, {FeedState::Waiting, "waiting"},
                {FeedState::Live, "live"}, {FeedState::Silent, "silent"}});
    page.counter("tidemark_trades_received_total", "Trades that came by the exchange's streams.", feed.received);
    page.gauge("tidemark_held_trades", "Trades that wait until the exchange has said whether a market's ids have started again.", feed.held);
    page.counter("tidemark_frames_refused_total", "Frames of the streams that could not be trades; they are kept as they were.", feed.refused);
    page.counter("tidemark_reconnects_total", "Connections to the streams that were opened in place of another.", feed.reconnects);
    const auto live = std::count_if(feed.connections.begin(), feed.connections.end(), [](const auto &one) { return one.state == FeedState::Live; });
    page.gauge("tidemark_connections", "Connections to the exchange's streams that are open or being opened.", std::int64_t(feed.connections.size()));
    page.gauge("tidemark_live_connections", "Connections to the exchange's streams over which trades arrive.", std::int64_t(live));
    page.gauge("tidemark_notices", "What the window's Record tab tells a person about single markets and the exchange.", std::int64_t(feed.notices.size()));
    page.spread("tidemark_receive_lag_seconds", "From the exchange's time of a trade to its arrival, over the last minute.", lag.exchangeToReceived);
    if (lag.clockOffset)
        page.gauge("tidemark_clock_offset_seconds", "The exchange's clock minus this computer's.", secondsOf(*lag.clockOffset));
}

void writeHealing(Page &page, const HealingStatus &healing)
{
    page.gauge("tidemark_missing_trades", "Trades that are known, by their ids, to be missing.", healing.missing);
    page.gauge("tidemark_fetching_trades", "Missing trades that are being fetched.", healing.fetching);
    page.gauge("tidemark_unfetched_trades", "Missing trades in gaps above --gap-limit, fetched only where a person asks for it.", healing.tooLarge);
    page.counter("tidemark_trades_healed_total", "Trades that were fetched because they were missing or of the time before the record.", healing.healed);
    page.flag("tidemark_healing_hindered", "Whether nothing can be fetched now.", !healing.problem.isEmpty());
}

void writeSpool(Page &page, const SpoolStatus &spool, std::int64_t limit)
{
    page.counter("tidemark_trades_spooled_total", "Trades, received or fetched, that were committed to the spool.", spool.spooled);
    page.gauge("tidemark_spool_trades", "Trades that wait to be stored.", spool.trades);
    page.gauge("tidemark_spool_bytes", "What waits in the spool.", spool.bytes);
    page.gauge("tidemark_spool_limit_bytes", "What may wait in the spool (--spool-quota).", limit);
    page.flag("tidemark_spool_failing", "Whether the spool takes nothing; then trades wait in memory and are fetched again.", !spool.problem.isEmpty());
}

void writeDatabase(Page &page, const DatabaseStatus &database, const LagStatus &lag)
{
    page.state("tidemark_database_state", "The database: 1 for the state that it is in.", database.state,
               {{DatabaseState::Starting, "starting"}, {DatabaseState::Ready, "ready"}, {DatabaseState::Stalled, "stalled"},
                {DatabaseState::Away, "away"}, {DatabaseState::Refused, "refused"}});
    page.counter("tidemark_trades_stored_total", "Trades that were committed to the database; one that was there is not counted.", database.stored);
    page.counter("tidemark_inputs_rejected_total", "Inputs that were written to the table of rejected ones.", database.rejected);
    page.counter("tidemark_trades_altered_total", "Stored trades that came again with other contents.", database.altered);
    page.gauge("tidemark_aside_trades", "Trades of the spool that the database does not take for now.", database.aside);
    page.flag("tidemark_database_needs_person", "Whether what is wrong with the database does not mend itself.", database.needsPerson);
    if (database.bytes)
        page.gauge("tidemark_database_size_bytes", "The database's size on its disk.", *database.bytes);
    if (database.storedAt != Timestamp{})
        page.gauge("tidemark_last_commit_timestamp_seconds", "When trades were last committed, since the epoch.", secondsOf(database.storedAt));
    page.spread("tidemark_store_lag_seconds", "From a trade's arrival to its commit, over the last minute.", lag.receivedToCommitted);
}

void writeUpkeep(Page &page, const UpkeepStatus &upkeep)
{
    using State = UpkeepStatus::State;
    page.state("tidemark_upkeep_state", "Packing and dropping of old trades: 1 for the state that it is in.", upkeep.state,
               {{State::Resting, "resting"}, {State::Working, "working"}, {State::Stopped, "stopped"}, {State::Elsewhere, "elsewhere"}});
    page.counter("tidemark_trades_packed_total", "Old trades that were packed as the record's rules say.", upkeep.packed);
    page.counter("tidemark_trades_dropped_total", "Old trades that were dropped as the record's rules say.", upkeep.dropped);
    page.flag("tidemark_upkeep_hindered", "Whether packing and dropping do not go on.", !upkeep.problem.isEmpty());
    page.flag("tidemark_disk_full_soon", "Whether the record's disk will be full within two weeks, by Tidemark's own forecast.", !upkeep.warning.isEmpty());
}

void writeDisk(Page &page, const std::optional<DiskRoom> &disk)
{
    if (!disk)
        return;
    page.gauge("tidemark_data_free_bytes", "Room on the disk of the data folder.", disk->free);
    page.gauge("tidemark_data_size_bytes", "Size of the disk of the data folder.", disk->all);
}

void writeMarkets(Page &page, const std::vector<MarketFigures> &markets)
{
    const auto shown = std::min(markets.size(), mostMarkets);
    const auto each = [&](const char *name, MetricKind kind, const char *help, auto value) {
        page.out().begin(name, kind, help);
        for (std::size_t i = 0; i < shown; ++i)
            value(markets[i], Exposition::Labels{{"symbol", markets[i].symbol.toString()}});
    };
    page.gauge("tidemark_markets", "Markets that are recorded.", std::int64_t(markets.size()));
    page.gauge("tidemark_unlisted_markets", "Markets beyond the first 2000, which have no series of their own.", std::int64_t(markets.size() - shown));
    each("tidemark_market_trades_total", MetricKind::Counter, "Trades of a market that arrived, received or fetched, each once.",
         [&](const MarketFigures &market, const auto &labels) { page.out().add(market.received, labels); });
    each("tidemark_market_missing_trades", MetricKind::Gauge, "Trades of a market that are known to be missing.",
         [&](const MarketFigures &market, const auto &labels) { page.out().add(market.missing, labels); });
    each("tidemark_market_last_trade_timestamp_seconds", MetricKind::Gauge, "When a market's newest known trade was traded, since the epoch.",
         [&](const MarketFigures &market, const auto &labels) {
             if (market.newest)
                 page.out().add(secondsOf(*market.newest), labels);
         });
}

// Field `number`, counted from 1, of /proc/self/stat, whose second may hold anything in its brackets.
[[nodiscard]] double statField(int number)
{
    QFile file(QStringLiteral("/proc/self/stat"));
    const auto text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(number - 3).toDouble();
}

[[nodiscard]] double bootTime()
{
    QFile file(QStringLiteral("/proc/stat"));
    const auto text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto at = text.indexOf("\nbtime ");
    return at < 0 ? 0 : text.mid(at + 7).split('\n').first().toDouble();
}

} // namespace

ProcessCost ProcessCost::ofOurs()
{
    constexpr int startTime = 22; // ticks after boot, proc(5)
    constexpr int residentPages = 24;
    ProcessCost cost;
    cost.startedAt = bootTime() + statField(startTime) / double(::sysconf(_SC_CLK_TCK));
    cost.residentBytes = std::int64_t(statField(residentPages)) * ::sysconf(_SC_PAGESIZE);
    cost.openFiles = int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    rusage used = {};
    if (::getrusage(RUSAGE_SELF, &used) == 0)
        cost.cpuSeconds = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    return cost;
}

QByteArray recorderMetrics(const RecorderSnapshot &now, const std::optional<DiskRoom> &disk, const ProcessCost &cost, ExpositionForm form)
{
    Page page(form);
    writeProgram(page, now, cost);
    writeFeed(page, now.status.feed, now.status.lag);
    writeHealing(page, now.status.feed.healing);
    writeSpool(page, now.status.spool, now.spoolLimit);
    writeDatabase(page, now.status.database, now.status.lag);
    writeUpkeep(page, now.upkeep);
    writeDisk(page, disk);
    writeMarkets(page, now.markets);
    return page.out().text();
}

} // namespace tidemark
