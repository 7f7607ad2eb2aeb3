// Shows the window with made-up values, for pictures of the tab Record in states that take days to come about by
// themselves: record_scene healthy|healing|empty|trouble light|dark
#include "core/record_port.h"
#include "ui/dialog_size.h"
#include "ui/main_window.h"
#include "ui/record/record_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace tidemark;
using namespace std::chrono;

namespace {

enum class Story { Healthy, Healing, Empty, Trouble };

const std::vector<std::pair<const char *, std::int64_t>> markets{
    {"BTCUSDT", 12'345'678}, {"ETHUSDT", 8'204'112}, {"SOLUSDT", 2'911'043}, {"BNBUSDT", 1'204'877}, {"XRPUSDT", 998'310}};

std::vector<Symbol> symbols()
{
    std::vector<Symbol> all;
    for (const auto &[name, trades] : markets)
        all.push_back(*Symbol::fromText(std::string_view(name)));
    return all;
}

// Makes stretches as a ledger would tell them: each begins with the id after the former one's last.
class MadeRecord {
public:
    explicit MadeRecord(Timestamp from) : m_at(from) {}

    MadeRecord &add(StretchKind kind, minutes length, std::int64_t count)
    {
        m_stretches.push_back({kind, {m_id, m_id + count - 1}, m_at, m_at + length});
        m_id += count;
        m_at += length;
        return *this;
    }
    MadeRecord &pause(minutes before, minutes length)
    {
        m_stretches.push_back({StretchKind::Pause, {m_id - 2, m_id - 1}, m_at - before, m_at - before + length});
        return *this;
    }
    [[nodiscard]] std::vector<RecordStretch> stretches() const { return m_stretches; }

private:
    Timestamp m_at;
    std::int64_t m_id = 3'712'004'100;
    std::vector<RecordStretch> m_stretches;
};

std::vector<RecordStretch> stretchesOf(Story story, std::size_t market, Timestamp now)
{
    MadeRecord record(now - minutes(75));
    const bool isHealthy = story == Story::Healthy || market == 4;
    if (isHealthy) {
        record.add(StretchKind::Stored, minutes(75), 180'000);
        if (market == 4)
            record.pause(minutes(40), minutes(12));
    } else if (market == 0) {
        record.add(StretchKind::Stored, minutes(20), 40'000).add(StretchKind::Missing, minutes(9), 6'204'000);
        record.add(StretchKind::Stored, minutes(16), 30'000).add(StretchKind::Fetching, minutes(5), 11'200);
        record.add(StretchKind::Stored, minutes(12), 30'000).add(StretchKind::Fetching, minutes(0), 4);
        record.add(StretchKind::Stored, minutes(13), 30'000);
    } else if (market == 1) {
        record.add(StretchKind::Stored, minutes(30), 40'000).add(StretchKind::Missing, minutes(0), 3);
        record.add(StretchKind::Stored, minutes(20), 40'000).add(StretchKind::Fetching, minutes(3), 7'590);
        record.add(StretchKind::Stored, minutes(22), 40'000);
    } else if (market == 2) {
        record.add(StretchKind::Stored, minutes(35), 40'000).add(StretchKind::Skipped, minutes(10), 52'000);
        record.add(StretchKind::Stored, minutes(30), 40'000);
    } else {
        record.add(StretchKind::Stored, minutes(33), 40'000).add(StretchKind::Hole, minutes(6), 17);
        record.add(StretchKind::Stored, minutes(15), 40'000).add(StretchKind::Rejected, minutes(3), 2);
        record.add(StretchKind::Stored, minutes(18), 40'000);
    }
    return record.stretches();
}

Completeness counted(const std::vector<RecordStretch> &stretches, std::int64_t stored)
{
    Completeness completeness;
    completeness.stored = stored;
    for (const auto &[kind, ids, from, to] : stretches) {
        completeness.missing += kind == StretchKind::Missing || kind == StretchKind::Fetching ? ids.count() : 0;
        completeness.holes += kind == StretchKind::Hole ? ids.count() : 0;
        completeness.skipped += kind == StretchKind::Skipped ? ids.count() : 0;
        completeness.rejected += kind == StretchKind::Rejected ? ids.count() : 0;
    }
    return completeness;
}

RecordOutline answerTo(const RecordQuestion &question, Story story)
{
    RecordOutline outline;
    outline.ticket = question.ticket;
    outline.symbol = question.symbol;
    outline.from = question.from;
    outline.to = question.to;
    const auto all = symbols();
    const auto market = std::size_t(std::find(all.begin(), all.end(), question.symbol) - all.begin());
    if (story == Story::Empty)
        return outline;
    outline.stretches = stretchesOf(story, market, question.to);
    outline.recordBegins = question.to - minutes(75);
    outline.recordEnds = question.to;
    outline.completeness = counted(outline.stretches, markets.at(market).second);
    outline.completeness.startsBeforeRecord = question.from < *outline.recordBegins;
    return outline;
}

DelaySpread spread(int median)
{
    return {milliseconds(median), milliseconds(3 * median), milliseconds(7 * median)};
}

ConnectionFacts connection(Timestamp openedAt, double rate, bool isRetiring = false)
{
    return {QStringLiteral("stream.binance.com"), FeedState::Live, openedAt, 5, rate, milliseconds(84), isRetiring};
}

MarketPulse pulse(Symbol symbol, std::size_t place, Story story, Timestamp now)
{
    MarketPulse result;
    result.symbol = symbol;
    if (story == Story::Empty)
        return result;
    result.last = Trade{symbol, 3'712'123'456, now - seconds(2), *Decimal::fromText(std::string_view("57160.63")), *Decimal::fromText(std::string_view("0.02")), false};
    result.tradesPerSecond = 12.5;
    const bool isStale = story == Story::Trouble || (story == Story::Healing && place == 2);
    result.state = isStale ? MarketState::Stale : MarketState::Live;
    result.heardAt = isStale ? now - seconds(42) : now - seconds(1);
    if (story != Story::Healthy && place == 3) {
        result.state = MarketState::Refused;
        result.note = QStringLiteral("The exchange has halted trading of this market.");
    }
    return result;
}

void tellHealing(HealingStatus &healing, int tick)
{
    healing.missing = 6'222'797 - 100 * tick;
    healing.fetching = 18'794 - 100 * tick;
    healing.tooLarge = 6'204'000;
    healing.healedToday = 31'020 + 100 * tick;
    healing.remaining = seconds(200);
}

void tellTrouble(RecorderStatus &status, Timestamp now)
{
    status.feed.state = FeedState::Waiting;
    status.feed.since = now - minutes(4);
    status.feed.problem = QStringLiteral("The connection was refused.");
    status.feed.connections.clear();
    status.feed.healing.missing = 12'004;
    status.feed.healing.problem = QStringLiteral("The exchange cannot be reached, so nothing can be fetched now.");
    status.feed.notices = {QStringLiteral("The exchange does not offer historical trades from this country (451). Trades that are "
                                          "missed stay missing; record from elsewhere to have them fetched."),
                           QStringLiteral("FOOUSDT is not listed.")};
    status.spool.problem = QStringLiteral("The disk is full. Free some space on it.");
    status.database.state = DatabaseState::Away;
    status.database.problem = QStringLiteral("The server closed the connection.");
    status.lag.clockOffset = milliseconds(2'300);
}

LiveUpdate updateOf(Story story, Timestamp now, int tick)
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.receivedAt = steady_clock::now() - milliseconds(6);
    const auto all = symbols();
    for (std::size_t i = 0; i < all.size(); ++i)
        update.markets.push_back(pulse(all[i], i, story, now));
    auto &status = update.status;
    status.feed.since = now - minutes(75);
    status.feed.host = QStringLiteral("stream.binance.com");
    status.database = {DatabaseState::Ready, now - minutes(75), QStringLiteral("private server"), {}, 26'000'000, 0, 0, 412.3, 12'300'000'000};
    if (story == Story::Empty) {
        status.feed.state = FeedState::Connecting;
        status.database.bytes = 8'000'000;
        status.database.rowsPerSecond = 0;
        return update;
    }
    status.feed.state = FeedState::Live;
    status.feed.messagesPerSecond = 412;
    status.feed.received = 26'000'000;
    status.feed.connections = {connection(now - minutes(75), 206, story == Story::Healing)};
    if (story == Story::Healing)
        status.feed.connections.push_back(connection(now - seconds(31), 206));
    status.spool = {24, 2'904, {}};
    status.lag = {spread(84), spread(212), {}, milliseconds(12)};
    status.feed.healing.healedToday = 31'020;
    if (story == Story::Healing)
        tellHealing(status.feed.healing, tick);
    if (story == Story::Trouble)
        tellTrouble(status, now);
    return update;
}

std::vector<LogLine> log(Timestamp now)
{
    const auto line = [&](int secondsAgo, LogLevel level, const char *category, const char *text) {
        return LogLine{now - seconds(secondsAgo), level, QString::fromLatin1(category), QString::fromLatin1(text)};
    };
    std::vector<LogLine> lines{line(4'500, LogLevel::Info, "tidemark.database", "The private server is up: PostgreSQL 15.")};
    for (int i = 40; i > 0; --i)
        lines.push_back(line(60 * i, LogLevel::Debug, "tidemark.exchange", "Renewed a connection to stream.binance.com; the newer one delivers."));
    lines.push_back(line(130, LogLevel::Warning, "tidemark.exchange", "BTCUSDT: 11,200 trades are missing (ids 3712278104 to 3712289303); they are being fetched."));
    lines.push_back(line(42, LogLevel::Critical, "tidemark.spool", "The disk is full; trades that arrive are not kept until there is room."));
    lines.push_back(line(20, LogLevel::Info, "tidemark.exchange", "The exchange asks to wait 12 s before the next call (429)."));
    return lines;
}

// Tells of the record what the story says, and of nothing else.
class ScenePort : public RecordPort {
public:
    explicit ScenePort(Story story) : m_story(story) {}

    void fetchGap(const Symbol &, IdRange) override {}
    void skipGap(const Symbol &, IdRange) override {}

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override
    {
        if (const auto about = std::dynamic_pointer_cast<InquiryAbout<RecordQuestion>>(inquiry))
            QMetaObject::invokeMethod(this, [this, about] { about->take(answerTo(about->question(), m_story)); }, Qt::QueuedConnection);
    }

private:
    Story m_story;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
    if (argc != 3) {
        std::fputs("record_scene healthy|healing|empty|trouble light|dark\n", stderr);
        return 2;
    }
    const QByteArray name(argv[1]);
    const auto story = name == "healthy" ? Story::Healthy : name == "healing" ? Story::Healing : name == "empty" ? Story::Empty : Story::Trouble;
    applyTheme(application, QByteArray(argv[2]) == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    ScenePort port(story);
    MainWindow window(port, {symbols(), false, {}, QStringLiteral("private server")});
    int tick = 0;
    QTimer frames;
    QObject::connect(&frames, &QTimer::timeout, &window, [&] { window.showUpdate(updateOf(story, wallClock(), tick++)); });
    frames.start(250);
    fitToScreen(window);
    window.show();
    if (story != Story::Empty)
        window.record().addLog(log(wallClock()));
    return QApplication::exec();
}
