#include "database/coverage_ledger.h"
#include "database/record_survey.h"
#include "database/trade_writer.h"
#include "support/test_database.h"

#include "random_trades.h"

#include <QtTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");
constexpr std::int64_t firstId = 1000;

// A market's trades with pauses, and what became of each: the record is to be held against this.
struct Truth {
    std::vector<Trade> trades;
    std::vector<StretchKind> kinds;

    [[nodiscard]] bool isStored(std::size_t i) const { return kinds[i] == StretchKind::Stored; }
};

// `loss` of a hundred trades begin a stretch that is not stored.
Truth truthOf(std::uint64_t seed, int count, unsigned loss)
{
    Truth truth{RandomMarket{btc, seed, firstId, begins}.trades(count), {}};
    std::mt19937_64 random(seed);
    std::chrono::microseconds later{0};
    for (auto &trade : truth.trades) {
        if (random() % 400 == 0)
            later += std::chrono::seconds(random() % 600);
        trade.tradedAt += later;
    }
    constexpr std::array lost{StretchKind::Missing, StretchKind::Missing, StretchKind::Hole, StretchKind::Skipped,
                              StretchKind::Rejected};
    while (truth.kinds.size() < truth.trades.size()) {
        const bool isLost = random() % 100 < loss && !truth.kinds.empty();
        const auto kind = isLost ? lost[random() % lost.size()] : StretchKind::Stored;
        for (auto left = isLost ? 1 + random() % 9 : 1; left > 0 && truth.kinds.size() + 1 < truth.trades.size(); --left)
            truth.kinds.push_back(kind);
        if (truth.kinds.size() + 1 == truth.trades.size())
            truth.kinds.push_back(StretchKind::Stored); // so that the truth ends where the record does
    }
    return truth;
}

void record(const TestDatabase &database, const Truth &truth)
{
    const auto session = database.open();
    QVERIFY(session->run("SET synchronous_commit = off").ok()); // one ledger entry an id: thousands of commits
    CoverageLedger ledger(*session);
    TradeBatch batch;
    for (std::size_t i = 0; i < truth.trades.size(); ++i) {
        const IdRange ids{truth.trades[i].id, truth.trades[i].id};
        if (truth.isStored(i))
            batch.trades.push_back(truth.trades[i]);
        else if (truth.kinds[i] == StretchKind::Rejected)
            batch.rejected.push_back({btc, ids.first, "raw", QStringLiteral("a test"), begins});
        else if (truth.kinds[i] == StretchKind::Hole)
            QVERIFY(ledger.addHole(btc, ids, QString::number(i % 2)).ok());
        else if (truth.kinds[i] == StretchKind::Skipped)
            QVERIFY(ledger.addSkipped(btc, ids, {}).ok());
    }
    const auto report = TradeWriter(*session).write({&batch, 1});
    QVERIFY2(report.ok(), qPrintable(report.message()));
}

// One by one, from the definition.
Completeness bruteCompleteness(const Truth &truth, Timestamp from, Timestamp to)
{
    Completeness told;
    std::size_t lo = 0;
    std::size_t hi = truth.trades.size();
    told.startsBeforeRecord = told.endsAfterRecord = true;
    for (std::size_t i = 0; i < truth.trades.size(); ++i) {
        const auto at = truth.trades[i].tradedAt;
        if (truth.isStored(i) && at < from) {
            lo = i + 1;
            told.startsBeforeRecord = false;
        }
        if (truth.isStored(i) && at >= to && hi == truth.trades.size()) {
            hi = i;
            told.endsAfterRecord = false;
        }
        told.stored += truth.isStored(i) && at >= from && at < to;
    }
    for (auto i = lo; i < hi; ++i) {
        told.missing += truth.kinds[i] == StretchKind::Missing;
        told.holes += truth.kinds[i] == StretchKind::Hole;
        told.skipped += truth.kinds[i] == StretchKind::Skipped;
        told.rejected += truth.kinds[i] == StretchKind::Rejected;
    }
    if (told.startsBeforeRecord)
        told.recordBegins = truth.trades.front().tradedAt;
    if (told.endsAfterRecord)
        told.recordEnds = truth.trades.back().tradedAt;
    return told;
}

// The stretches of the whole truth without pauses, exact.
std::vector<RecordStretch> bruteStretches(const Truth &truth)
{
    std::vector<RecordStretch> stretches;
    for (std::size_t i = 0; i < truth.trades.size(); ++i) {
        const auto &trade = truth.trades[i];
        if (stretches.empty() || stretches.back().kind != truth.kinds[i])
            stretches.push_back({truth.kinds[i], {trade.id, trade.id}, {}, {}});
        auto &stretch = stretches.back();
        stretch.ids.last = trade.id;
        if (truth.isStored(i)) {
            stretch.from = std::min(stretch.from.value_or(trade.tradedAt), trade.tradedAt);
            stretch.to = trade.tradedAt;
        }
    }
    const auto time = [&](std::int64_t id, int step) {
        auto i = std::size_t(id - firstId);
        while (!truth.isStored(i))
            i += std::size_t(step);
        return truth.trades[i].tradedAt;
    };
    for (auto &stretch : stretches) {
        if (stretch.kind == StretchKind::Stored)
            continue;
        stretch.from = time(stretch.ids.first, -1);
        stretch.to = time(stretch.ids.last, 1);
    }
    return stretches;
}

std::vector<RecordStretch> brutePauses(const Truth &truth)
{
    std::vector<RecordStretch> pauses;
    for (std::size_t i = 1; i < truth.trades.size(); ++i) {
        const auto from = truth.trades[i - 1].tradedAt;
        const auto to = truth.trades[i].tradedAt;
        if (truth.isStored(i - 1) && truth.isStored(i) && spanStart(to, 60s) - spanStart(from, 60s) >= 120s)
            pauses.push_back({StretchKind::Pause, {truth.trades[i - 1].id, truth.trades[i].id}, from, to});
    }
    return pauses;
}

std::vector<RecordStretch> within(std::vector<RecordStretch> stretches, Timestamp from, Timestamp to)
{
    std::erase_if(stretches, [=](const auto &stretch) { return *stretch.to < from || *stretch.from >= to; });
    return stretches;
}

std::vector<std::pair<Timestamp, Timestamp>> randomPeriods(const Truth &truth, int count)
{
    std::mt19937_64 random(3);
    const auto length = (truth.trades.back().tradedAt - truth.trades.front().tradedAt).count();
    std::vector<std::pair<Timestamp, Timestamp>> periods;
    for (int i = 0; i < count; ++i) {
        const auto from = begins - 10min + std::chrono::microseconds(std::int64_t(random() % std::uint64_t(length)));
        const auto long_ = std::chrono::microseconds(std::int64_t(random() % std::uint64_t(i % 2 ? 90'000'000 : length)));
        periods.emplace_back(from, from + long_);
        if (i % 5 == 0)
            periods.back() = {spanStart(from, 60s), spanStart(from, 60s) + 120s};
        if (i % 7 == 0) // the edges of a period are trades' own times
            periods.back() = {truth.trades[random() % truth.trades.size()].tradedAt, truth.trades.back().tradedAt};
    }
    periods.emplace_back(begins - 24h, begins - 23h);
    periods.emplace_back(begins - 24h, begins + 24h * 30);
    return periods;
}

bool isNear(std::optional<Timestamp> told, std::optional<Timestamp> exact)
{
    return told && exact && std::chrono::abs(*told - *exact) <= 60s;
}

QString textOf(const std::vector<RecordStretch> &stretches)
{
    QStringList lines;
    for (const auto &s : stretches) {
        lines += QStringLiteral("%1 %2-%3 %4 %5").arg(int(s.kind)).arg(s.ids.first).arg(s.ids.last)
                     .arg(s.from ? toIsoString(*s.from) : QString(), s.to ? toIsoString(*s.to) : QString());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

// Every answer against the same question asked of a plain list of trades.
class TestRecordSurvey : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void completenessAgainstBruteForce()
    {
        for (const std::uint64_t seed : {1, 2}) {
            const TestDatabase database(*m_server);
            const auto truth = truthOf(seed, 4000, 2);
            record(database, truth);
            const auto session = database.open();
            int complete = 0;
            const auto periods = randomPeriods(truth, 120);
            for (const auto &[from, to] : periods) {
                const auto told = RecordSurvey(*session).completeness(btc, from, to);
                QVERIFY2(told.ok(), qPrintable(told.message()));
                const auto expected = bruteCompleteness(truth, from, to);
                QVERIFY2(*told == expected, qPrintable(toIsoString(from) + QLatin1Char(' ') + toIsoString(to)));
                complete += told->isComplete();
            }
            QVERIFY(complete > 5 && complete < 100);
        }
    }

    void fewStretchesAreExact()
    {
        const TestDatabase database(*m_server);
        const auto truth = truthOf(5, 6000, 1);
        record(database, truth);
        const auto session = database.open();
        for (const auto &[from, to] : randomPeriods(truth, 60)) {
            if (to - from > 24h)
                continue;
            const auto outline = RecordSurvey(*session).outline({4, btc, from, to});
            QVERIFY2(outline.ok(), qPrintable(outline.message()));
            auto expected = within(bruteStretches(truth), from, to);
            const auto pauses = within(brutePauses(truth), from, to);
            expected.insert(expected.end(), pauses.begin(), pauses.end());
            std::stable_sort(expected.begin(), expected.end(),
                             [](const auto &a, const auto &b) { return a.ids.first < b.ids.first; });
            QCOMPARE(textOf(outline->stretches), textOf(expected));
            QCOMPARE(outline->completeness.missing, bruteCompleteness(truth, from, to).missing);
            QCOMPARE(outline->recordBegins, std::optional(truth.trades.front().tradedAt));
            QCOMPARE(outline->recordEnds, std::optional(truth.trades.back().tradedAt));
        }
    }

    void manyStretchesAreRightToTheMinute()
    {
        const TestDatabase database(*m_server);
        const auto truth = truthOf(6, 8000, 20);
        record(database, truth);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins - 1h, begins + 24h, 100'000});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        auto told = outline->stretches;
        const auto pauses = std::erase_if(told, [](const auto &stretch) { return stretch.kind == StretchKind::Pause; });
        QCOMPARE(pauses, brutePauses(truth).size());
        const auto exact = bruteStretches(truth);
        QCOMPARE(told.size(), exact.size());
        QVERIFY(told.size() > 500);
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].kind, exact[i].kind);
            QCOMPARE(told[i].ids, exact[i].ids);
            QVERIFY(isNear(told[i].from, exact[i].from) && isNear(told[i].to, exact[i].to));
            QVERIFY(*told[i].from <= *told[i].to);
        }
    }

    void joinsTheSmallest_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {0, 1, 3, 10, 77, 500})
            QTest::addRow("%d", most) << most;
    }

    // Nothing missing disappears, whatever is joined.
    void joinsTheSmallest()
    {
        QFETCH(int, most);
        const auto exact = bruteStretches(truthOf(7, 8000, 20));
        auto joined = exact;
        joinSmallest(joined, std::size_t(most));
        QVERIFY(exact.size() > 500);
        QVERIFY(joined.size() <= std::max<std::size_t>(3, std::size_t(most)));
        QVERIFY(joined.size() >= std::min<std::size_t>(3, std::size_t(most)));
        QCOMPARE(joined.front().ids.first, exact.front().ids.first);
        QCOMPARE(joined.back().ids.last, exact.back().ids.last);
        for (std::size_t i = 1; i < joined.size(); ++i)
            QCOMPARE(joined[i].ids.first, joined[i - 1].ids.last + 1);
        for (const auto &stretch : exact) {
            if (stretch.kind != StretchKind::Missing)
                continue;
            const auto holder = std::find_if(joined.begin(), joined.end(), [&](const auto &s) { return s.ids.last >= stretch.ids.last; });
            QVERIFY(holder->kind == StretchKind::Missing && holder->ids.first <= stretch.ids.first);
        }
    }

    void longPausesOfALongPeriod()
    {
        const TestDatabase database(*m_server);
        auto trades = RandomMarket{btc, 9, firstId, begins}.trades(400);
        for (std::size_t i = 0; i < trades.size(); ++i)
            trades[i].tradedAt += 24h * (i / 20) * 20 + 3min * (i / 10); // long pauses, and some that are not seen from afar
        const Truth truth{trades, std::vector(trades.size(), StretchKind::Stored)};
        record(database, truth);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins - 1h, begins + 24h * 400, 500});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        auto pauses = brutePauses(truth);
        std::erase_if(pauses, [](const auto &pause) { return *pause.to - *pause.from < 24h; });
        QCOMPARE(pauses.size(), std::size_t(19));
        QCOMPARE(outline->stretches.size(), std::size_t(20));
        QCOMPARE(outline->stretches.front().kind, StretchKind::Stored);
        QVERIFY(std::equal(pauses.begin(), pauses.end(), outline->stretches.begin() + 1));
    }

    void aMarketWithoutARecord()
    {
        const TestDatabase database(*m_server);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins, begins + 1h});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        QVERIFY(outline->stretches.empty() && !outline->recordBegins && !outline->recordEnds);
        QVERIFY(outline->completeness.startsBeforeRecord && outline->completeness.endsAfterRecord);
        QVERIFY(!outline->completeness.isComplete());
    }

    void theMarketsFirstTradeIsTheRecordsBeginning()
    {
        const TestDatabase database(*m_server);
        record(database, {RandomMarket{btc, 9, 0, begins}.trades(50), std::vector(50, StretchKind::Stored)});
        const auto session = database.open();
        QVERIFY(RecordSurvey(*session).completeness(btc, begins - 24h, begins + 1s)->isComplete());
    }

    void whatWasSkippedBeforeTheRecord()
    {
        const TestDatabase database(*m_server);
        record(database, {RandomMarket{btc, 9, firstId, begins}.trades(50), std::vector(50, StretchKind::Stored)});
        const auto session = database.open();
        QVERIFY(CoverageLedger(*session).addSkipped(btc, {700, 899}, {}).ok());
        const auto told = RecordSurvey(*session).completeness(btc, begins - 1h, begins + 1s);
        QCOMPARE(told->skipped, std::int64_t(200));
        QCOMPARE(told->missing, std::int64_t(100));
        const auto outline = RecordSurvey(*session).outline({1, btc, begins - 1h, begins + 1h});
        QCOMPARE(outline->stretches.size(), std::size_t(3));
        QCOMPARE(outline->stretches[0], (RecordStretch{StretchKind::Skipped, {700, 899}, {}, outline->recordBegins}));
        QCOMPARE(outline->stretches[1], (RecordStretch{StretchKind::Missing, {900, 999}, {}, outline->recordBegins}));
    }
};

QTEST_GUILESS_MAIN(TestRecordSurvey)
#include "tst_record_survey.moc"
