#include "database/coverage_ledger.h"
#include "database/record_survey.h"
#include "support/test_database.h"

#include "record_truth.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");
constexpr std::int64_t firstId = 1000;

std::vector<RecordStretch> within(std::vector<RecordStretch> stretches, Timestamp from, Timestamp to)
{
    std::erase_if(stretches, [=](const auto &stretch) { return *stretch.to < from || *stretch.from >= to; });
    return stretches;
}

std::vector<std::pair<Timestamp, Timestamp>> randomPeriods(const RecordTruth &truth, int count)
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

    TestServer m_server;

private Q_SLOTS:
    void completenessAgainstBruteForce()
    {
        for (const std::uint64_t seed : {1, 2}) {
            const TestDatabase database(m_server);
            const auto truth = RecordTruth::of({btc, seed, firstId, begins}, 4000, 2);
            truth.record(database);
            const auto session = database.open();
            int complete = 0;
            const auto periods = randomPeriods(truth, 120);
            for (const auto &[from, to] : periods) {
                const auto told = RecordSurvey(*session).completeness(btc, from, to);
                QVERIFY2(told.ok(), qPrintable(told.message()));
                const auto expected = truth.completeness(from, to);
                QVERIFY2(*told == expected, qPrintable(toIsoString(from) + QLatin1Char(' ') + toIsoString(to)));
                complete += told->isComplete();
            }
            QVERIFY(complete > 5 && complete < 100);
        }
    }

    void fewStretchesAreExact()
    {
        const TestDatabase database(m_server);
        const auto truth = RecordTruth::of({btc, 5, firstId, begins}, 6000, 1);
        truth.record(database);
        const auto session = database.open();
        for (const auto &[from, to] : randomPeriods(truth, 60)) {
            if (to - from > 24h)
                continue;
            const auto outline = RecordSurvey(*session).outline({4, btc, from, to});
            QVERIFY2(outline.ok(), qPrintable(outline.message()));
            auto expected = within(truth.stretches(), from, to);
            const auto pauses = within(truth.pauses(), from, to);
            expected.insert(expected.end(), pauses.begin(), pauses.end());
            std::stable_sort(expected.begin(), expected.end(),
                             [](const auto &a, const auto &b) { return a.ids.first < b.ids.first; });
            QCOMPARE(textOf(outline->stretches), textOf(expected));
            QVERIFY(outline->completeness == truth.completeness(from, to));
            QCOMPARE(outline->recordBegins, std::optional(truth.trades.front().tradedAt));
            QCOMPARE(outline->recordEnds, std::optional(truth.trades.back().tradedAt));
        }
    }

    void manyStretchesAreRightToTheMinute()
    {
        const TestDatabase database(m_server);
        const auto truth = RecordTruth::of({btc, 6, firstId, begins}, 8000, 20);
        truth.record(database);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins - 1h, begins + 24h, 100'000});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        auto told = outline->stretches;
        const auto pauses = std::erase_if(told, [](const auto &stretch) { return stretch.kind == StretchKind::Pause; });
        QCOMPARE(pauses, truth.pauses().size());
        const auto exact = truth.stretches();
        QCOMPARE(told.size(), exact.size());
        QVERIFY(told.size() > 500);
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].kind, exact[i].kind);
            QCOMPARE(told[i].ids, exact[i].ids);
            QVERIFY(isNear(told[i].from, exact[i].from) && isNear(told[i].to, exact[i].to));
            QVERIFY(*told[i].from <= *told[i].to);
        }
    }

    void manyStretchesAreExactWhereThatIsAskedFor()
    {
        const TestDatabase database(m_server);
        const auto truth = RecordTruth::of({btc, 6, firstId, begins}, 8000, 20);
        truth.record(database);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins - 1h, begins + 24h, 100'000, true});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        auto told = outline->stretches;
        std::erase_if(told, [](const auto &stretch) { return stretch.kind == StretchKind::Pause; });
        QVERIFY(told.size() > 500);
        QCOMPARE(textOf(told), textOf(truth.stretches()));
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
        const auto exact = RecordTruth::of({btc, 7, firstId, begins}, 8000, 20).stretches();
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
        const TestDatabase database(m_server);
        auto trades = RandomMarket{btc, 9, firstId, begins}.trades(400);
        for (std::size_t i = 0; i < trades.size(); ++i)
            trades[i].tradedAt += 24h * (i / 20) * 20 + 3min * (i / 10); // long pauses, and some that are not seen from afar
        const auto truth = RecordTruth::whole(trades);
        truth.record(database);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins - 1h, begins + 24h * 400, 500});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        auto pauses = truth.pauses();
        std::erase_if(pauses, [](const auto &pause) { return *pause.to - *pause.from < 24h; });
        QCOMPARE(pauses.size(), std::size_t(19));
        QCOMPARE(outline->stretches.size(), std::size_t(20));
        QCOMPARE(outline->stretches.front().kind, StretchKind::Stored);
        QVERIFY(std::equal(pauses.begin(), pauses.end(), outline->stretches.begin() + 1));
    }

    void aMarketWithoutARecord()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        const auto outline = RecordSurvey(*session).outline({4, btc, begins, begins + 1h});
        QVERIFY2(outline.ok(), qPrintable(outline.message()));
        QVERIFY(outline->stretches.empty() && !outline->recordBegins && !outline->recordEnds);
        QVERIFY(outline->completeness.startsBeforeRecord && outline->completeness.endsAfterRecord);
        QVERIFY(!outline->completeness.isComplete());
    }

    void theMarketsFirstTradeIsTheRecordsBeginning()
    {
        const TestDatabase database(m_server);
        RecordTruth::whole(RandomMarket{btc, 9, 0, begins}.trades(50)).record(database);
        const auto session = database.open();
        QVERIFY(RecordSurvey(*session).completeness(btc, begins - 24h, begins + 1s)->isComplete());
    }

    void whatWasSkippedBeforeTheRecord()
    {
        const TestDatabase database(m_server);
        RecordTruth::whole(RandomMarket{btc, 9, firstId, begins}.trades(50)).record(database);
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

TIDEMARK_TEST(TestRecordSurvey, QCoreApplication)
#include "tst_record_survey.moc"
