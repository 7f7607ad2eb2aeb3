#include "ui/chart/data/stretch_timeline.h"

#include "support/test_program.h"
#include "ui/chart/view/chart_frame.h"
#include "ui_values.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::seconds(1'723'161'300)};

// A thousand columns, a tenth of a second each.
ChartFrame frame(double scale = 1)
{
    ChartFrame result;
    result.plot = QRectF(0, 20, 1000 / scale, 300);
    result.scale = scale;
    result.from = origin;
    result.span = 100s;
    return result;
}

RecordStretch stretch(StretchKind kind, IdRange ids, std::optional<std::chrono::microseconds> from,
                      std::optional<std::chrono::microseconds> to)
{
    RecordStretch result{kind, ids, {}, {}};
    if (from)
        result.from = origin + *from;
    if (to)
        result.to = origin + *to;
    return result;
}

} // namespace

Q_DECLARE_METATYPE(tidemark::LostIds)

class StretchTimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void shadesFromTradeToTrade();
    void showsTheShortestLoss();
    void whatHasNoEndReachesToNow();
    void theGravestDecides();
    void pausesAndStoredStretchesAreNoLoss();
    void columnsAgreeWithBruteForce();
};

void StretchTimelineTest::saysWhatIsLost_data()
{
    QTest::addColumn<LostIds>("lost");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << LostIds{.missing = 1204} << QStringLiteral("1,204 trades missing");
    QTest::newRow("one missing") << LostIds{.missing = 1} << QStringLiteral("1 trade missing");
    QTest::newRow("fetching") << LostIds{.fetching = 1204} << QStringLiteral("1,204 trades missing, being fetched");
    QTest::newRow("partly") << LostIds{.missing = 1000, .fetching = 204}
                            << QStringLiteral("1,204 trades missing, 204 of them being fetched");
    QTest::newRow("hole") << LostIds{.holes = 3} << QStringLiteral("3 ids that the exchange does not have");
    QTest::newRow("skipped") << LostIds{.skipped = 12} << QStringLiteral("12 trades skipped");
    QTest::newRow("several") << LostIds{.missing = 2, .holes = 1, .skipped = 1, .rejected = 4}
                             << QStringLiteral("2 trades missing; 4 trades could not be stored; 1 trade skipped; "
                                               "1 id that the exchange does not have");
    QTest::newRow("nothing") << LostIds{} << QString();
}

void StretchTimelineTest::saysWhatIsLost()
{
    QFETCH(LostIds, lost);
    QFETCH(QString, text);
    QCOMPARE(lostText(lost, QLocale(QStringLiteral("en_US"))), text);
}

void StretchTimelineTest::shadesFromTradeToTrade()
{
    const StretchTimeline timeline({stretch(StretchKind::Missing, {10, 19}, 20s, 30s)});
    const auto runs = timeline.runs(frame(), origin + 90s);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].from, 200);
    QCOMPARE(runs[0].to, 300);
    QCOMPARE(runs[0].lost, LostIds{.missing = 10});
    QVERIFY(!timeline.isLost(origin + 20s - 1us));
    QVERIFY(timeline.isLost(origin + 20s));
    QVERIFY(timeline.isLost(origin + 30s - 1us));
    QVERIFY(!timeline.isLost(origin + 30s));
}

void StretchTimelineTest::showsTheShortestLoss()
{
    for (const double scale : {1., 2.}) {
        for (const auto at : {0us, 50'000'000us, 100'000'000us}) {
            const StretchTimeline timeline({stretch(StretchKind::Missing, {10, 10}, at, at)});
            const auto runs = timeline.runs(frame(scale), origin + 100s);
            QCOMPARE(runs.size(), std::size_t(1));
            QCOMPARE(runs[0].to - runs[0].from, int(2 * scale));
        }
    }
    const StretchTimeline outside({stretch(StretchKind::Missing, {10, 10}, -2s, -1s),
                                   stretch(StretchKind::Missing, {20, 20}, 101s, 102s)});
    QVERIFY(outside.runs(frame(), origin + 100s).empty());
}

void StretchTimelineTest::whatHasNoEndReachesToNow()
{
    const StretchTimeline timeline({stretch(StretchKind::Fetching, {1, 9}, std::nullopt, 10s),
                                    stretch(StretchKind::Missing, {20, 29}, 60s, std::nullopt)});
    const auto runs = timeline.runs(frame(), origin + 90s);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].from, 0);
    QCOMPARE(runs[0].to, 100);
    QCOMPARE(runs[1].from, 600);
    QCOMPARE(runs[1].to, 900);
    QVERIFY(timeline.isLost(origin - 59min));
    QVERIFY(!timeline.isLost(origin - 24h)); // nobody knows how far back the first one reaches
    QVERIFY(timeline.isLost(origin + 24h));
}

void StretchTimelineTest::theGravestDecides()
{
    // Neighbours in ids without a trade between them share their time.
    const StretchTimeline timeline({stretch(StretchKind::Fetching, {10, 19}, 20s, 30s),
                                    stretch(StretchKind::Missing, {20, 49}, 20s, 30s)});
    const auto runs = timeline.runs(frame(), origin);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].kind, StretchKind::Missing);
    QCOMPARE(runs[0].lost, (LostIds{.missing = 30, .fetching = 10}));
}

void StretchTimelineTest::pausesAndStoredStretchesAreNoLoss()
{
    const StretchTimeline timeline({stretch(StretchKind::Stored, {10, 19}, 20s, 60s),
                                    stretch(StretchKind::Pause, {12, 13}, 30s, 40s),
                                    stretch(StretchKind::Missing, {15, 15}, 50s, 55s)});
    QCOMPARE(timeline.runs(frame(), origin).size(), std::size_t(1));
    QVERIFY(timeline.isRecorded(origin + 35s));
    QVERIFY(!timeline.isRecorded(origin + 52s));
    QVERIFY(!timeline.isRecorded(origin + 61s));
}

void StretchTimelineTest::columnsAgreeWithBruteForce()
{
    std::mt19937 random(7);
    std::vector<RecordStretch> stretches;
    std::int64_t id = 0;
    for (auto at = -5'000'000; at < 105'000'000;) {
        const auto length = std::chrono::microseconds(random() % 120'000);
        const auto kind = StretchKind(1 + random() % 4);
        stretches.push_back(stretch(kind, {id, id + 3}, std::chrono::microseconds(at), std::chrono::microseconds(at) + length));
        at += int(length.count()) + int(random() % 60'000);
        id += 10;
    }
    const StretchTimeline timeline(stretches);
    const auto runs = timeline.runs(frame(), origin);
    QVERIFY(runs.size() <= 1000);
    int end = 0;
    for (const auto &run : runs) {
        QVERIFY(run.from >= end && run.to > run.from && run.to <= 1000);
        end = run.to;
    }
    for (int i = 0; i < 20'000; ++i) {
        const auto moment = origin + std::chrono::microseconds(random() % 100'000'000);
        const bool isLost = std::any_of(stretches.begin(), stretches.end(),
                                        [&](const auto &s) { return *s.from <= moment && moment < *s.to; });
        QCOMPARE(timeline.isLost(moment), isLost);
        const int column = int((moment - origin) / 100ms);
        const bool isShaded = std::any_of(runs.begin(), runs.end(),
                                          [&](const auto &run) { return run.from <= column && column < run.to; });
        QVERIFY(isShaded || !isLost);
    }
}

TIDEMARK_TEST(StretchTimelineTest, QCoreApplication)
#include "tst_stretch_timeline.moc"
