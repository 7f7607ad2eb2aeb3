#include "exchange/recorded_frames.h"
#include "exchange/trade_rhythm.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tidemark {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Moment = TradeRhythm::Monotonic::time_point;

// Every trade of a recording, by the clock of the computer that received it (its unit differs from file to file).
[[nodiscard]] std::vector<Moment> recordedMoments(const QString &path)
{
    std::vector<Moment> moments;
    for (const auto &line : test::unpacked(path).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto stamp = line.left(line.indexOf(' '));
        const auto unit = stamp.size() == 19 ? 1 : 1'000; // nanoseconds or microseconds
        moments.emplace_back(std::chrono::nanoseconds(stamp.toLongLong() * unit));
    }
    return moments;
}

} // namespace

class TestTradeRhythm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void explainsRecordedPauses_data();
    void explainsRecordedPauses();
    void noticesASteadyMarketFallingSilent();
    void isPatientUntilItKnows();
    void learnsOnlyFromWhatItHeard();
    void remembersPausesBetweenBursts();
};

void TestTradeRhythm::explainsRecordedPauses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("longestPause"); // seconds
    QTest::newRow("a quiet market") << QStringLiteral("nexousdt-2024-07-23") << qint64(300);
    QTest::newRow("two busy markets") << QStringLiteral("btcusdt-ethusdt-2024-08-08") << qint64(1);
    QTest::newRow("a busy market") << QStringLiteral("btcusdt-2023-04-05") << qint64(2);
}

void TestTradeRhythm::explainsRecordedPauses()
{
    QFETCH(QString, file);
    QFETCH(qint64, longestPause);
    const auto folder = test::realDataFolder();
    if (folder.isEmpty())
        QSKIP("no recorded market data here");
    const auto moments = recordedMoments(QStringLiteral("%1/%2.jsonl.gz").arg(folder, file));
    TradeRhythm rhythm;
    int falseAlarms = 0;
    Moment::duration longest{};
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto pause = i > 0 ? moments[i] - moments[i - 1] : Moment::duration{};
        longest = std::max(longest, pause);
        falseAlarms += pause > rhythm.allowedSilence(StreamLimits{});
        rhythm.note(moments[i]);
    }
    QCOMPARE(falseAlarms, 0);
    QVERIFY(longest >= seconds(longestPause)); // the recording does hold what the rhythm has to explain
}

void TestTradeRhythm::noticesASteadyMarketFallingSilent()
{
    TradeRhythm rhythm;
    for (int i = 0; i < 200; ++i)
        rhythm.note(Moment(milliseconds(100 * i)));
    // The watchdog looks once a second.
    QVERIFY(rhythm.allowedSilence(StreamLimits{}) + seconds(1) <= seconds(30));
}

void TestTradeRhythm::isPatientUntilItKnows()
{
    const StreamLimits limits;
    TradeRhythm rhythm;
    QCOMPARE(rhythm.allowedSilence(limits), limits.longestSilence);
    // One burst, however large, is one beat.
    for (int i = 0; i < 1'000; ++i)
        rhythm.note(Moment(std::chrono::microseconds(900 * i)));
    QCOMPARE(rhythm.allowedSilence(limits), limits.longestSilence);
    QVERIFY(!rhythm.explainedSilence(limits) && !rhythm.usualPause());
    for (int i = 1; i <= 16; ++i)
        rhythm.note(Moment(seconds(4 * i)));
    QCOMPARE(rhythm.allowedSilence(limits), milliseconds(80'000));
    for (int i = 1; i <= 16; ++i)
        rhythm.note(Moment(seconds(100 + 100 * i)));
    QCOMPARE(rhythm.allowedSilence(limits), limits.longestSilence); // asked for, though not unexplained
    QCOMPARE(rhythm.explainedSilence(limits), std::optional(milliseconds(2'045'000)));
}

void TestTradeRhythm::learnsOnlyFromWhatItHeard()
{
    TradeRhythm rhythm;
    for (int i = 0; i <= 16; ++i)
        rhythm.note(Moment(seconds(2 * i)));
    rhythm.interrupt();
    rhythm.note(Moment(std::chrono::hours(3)));
    QCOMPARE(rhythm.allowedSilence(StreamLimits{}), milliseconds(40'000));
}

// A burst of half a minute, twice a quarter of an hour: within it the market looks busy.
void TestTradeRhythm::remembersPausesBetweenBursts()
{
    const StreamLimits limits;
    TradeRhythm rhythm;
    Moment at;
    for (int burst = 0; burst < 20; ++burst) {
        if (burst > 1)
            QVERIFY(*rhythm.explainedSilence(limits) > seconds(450));
        at += seconds(420);
        for (int i = 0; i < 30; ++i)
            rhythm.note(at += seconds(1));
    }
    for (int i = 0; i < 3'000; ++i) // it has become a steady one
        rhythm.note(at += seconds(1));
    QCOMPARE(rhythm.explainedSilence(limits), std::optional(limits.shortestSilence));
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestTradeRhythm, QCoreApplication)
#include "tst_trade_rhythm.moc"
