#include "soak/status_watch.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const QStringList trouble{QStringLiteral("database: it is away")};

// Looks once a second.
void look(StatusWatch &watch, std::chrono::seconds from, std::chrono::seconds to, const ToldStatus &told, qint64 inRecord)
{
    for (auto at = from; at <= to; ++at)
        watch.note(at, told, inRecord);
}

} // namespace

class TestStatusWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheNewestStatus();
    void believesWhatIsStored();
    void knowsALie();
    void letsASilentExchangeBe();
    void letsATroubleBeTold();
    void seesOneStuckBesideAnother();
    void startsAnewWithTheRecorder();
    void guessesNothing();
    void keepsEachSentenceOnce();
};

void TestStatusWatch::readsTheNewestStatus()
{
    QVERIFY(!ToldStatus::newestOf("Receiving trades.\n"));
    QVERIFY(!ToldStatus::newestOf("tidemark.status: {\"received\":1"));
    const auto told = ToldStatus::newestOf("12:00 tidemark.status: {\"received\":1}\n12:01 tidemark.status: {\"problems\":[\"database: gone\"],"
                                           "\"received\":7,\"stored\":3,\"waiting\":4}\nNo more.\n12:02 tidemark.status: {\"rec");
    QVERIFY(told);
    QCOMPARE(told->received, 7);
    QCOMPARE(told->waiting, 4);
    QCOMPARE(told->stored, 3);
    QCOMPARE(told->problems, QStringList{QStringLiteral("database: gone")});
}

void TestStatusWatch::believesWhatIsStored()
{
    StatusWatch watch;
    watch.begin();
    for (int i = 0; i < 100; ++i)
        watch.note(i * 1s, {i * 10, 5, i * 10, {}}, i * 10);
    QVERIFY2(watch.lie().isEmpty(), qPrintable(watch.lie()));
    QCOMPARE(watch.longestUnstored(), 0ms);
}

void TestStatusWatch::knowsALie()
{
    StatusWatch watch;
    watch.begin();
    watch.note(1s, {10, 0, 10, {}}, 10);
    look(watch, 2s, 17s, {20, 0, 10, {}}, 10); // neither stored nor in the spool
    QVERIFY(watch.lie().isEmpty());
    watch.note(17'001ms, {90, 0, 10, {}}, 10);
    QVERIFY2(watch.lie().contains(QStringLiteral("At 0:17")), qPrintable(watch.lie()));
    QCOMPARE(watch.longestUntold(), 15'001ms);
}

void TestStatusWatch::letsASilentExchangeBe()
{
    StatusWatch watch;
    watch.begin();
    for (int i = 0; i < 100; ++i)
        watch.note(i * 1s, {10, 0, 10, {}}, 10);
    QVERIFY(watch.lie().isEmpty());
}

void TestStatusWatch::letsATroubleBeTold()
{
    StatusWatch watch;
    watch.begin();
    watch.note(1s, {10, 0, 10, {}}, 10);
    watch.note(2s, {20, 10, 10, {}}, 10);
    watch.note(10s, {20, 10, 10, trouble}, 10);
    watch.note(60s, {20, 10, 10, trouble}, 10);
    QVERIFY(watch.lie().isEmpty());
    QCOMPARE(watch.longestUnstored(), 58'000ms);
    QCOMPARE(watch.longestUntold(), 0ms);
    look(watch, 61s, 76s, {21, 11, 10, {}}, 10); // it is back, and nothing is stored yet
    QVERIFY(watch.lie().isEmpty());
    watch.note(77s, {21, 11, 10, trouble}, 10);
    watch.note(78s, {21, 11, 10, {}}, 10);
    watch.note(79s, {21, 11, 10, {}}, 10); // in several goes
    QVERIFY(!watch.lie().isEmpty());
}

void TestStatusWatch::seesOneStuckBesideAnother()
{
    StatusWatch watch;
    watch.begin();
    for (int i = 0; i < 20; ++i)
        watch.note(i * 1s, {i * 10, i * 10, 0, {}}, i * 10);
    QVERIFY(!watch.lie().isEmpty());
}

void TestStatusWatch::startsAnewWithTheRecorder()
{
    StatusWatch watch;
    watch.begin();
    watch.note(1s, {10, 10, 0, {}}, 10);
    watch.note(2s, {20, 20, 0, {}}, 10);
    watch.begin();
    look(watch, 20s, 35s, {1, 1, 0, {}}, 10);
    QVERIFY(watch.lie().isEmpty());
}

void TestStatusWatch::guessesNothing()
{
    StatusWatch watch;
    watch.begin();
    watch.note(1s, {10, 0, 10, {}}, 10);
    watch.note(2s, {20, 10, 10, {}}, 10);
    watch.note(30s, {20, 10, 10, {}}, 10); // nobody looked
    QVERIFY(watch.lie().isEmpty());
    QCOMPARE(watch.longestUnstored(), 28'000ms);
    QCOMPARE(watch.longestUntold(), 2'000ms);
}

void TestStatusWatch::keepsEachSentenceOnce()
{
    StatusWatch watch;
    watch.note(1s, {0, 0, 0, {QStringLiteral("database: since 12:00")}}, 0);
    watch.note(2s, {0, 0, 0, {QStringLiteral("database: since 12:01"), trouble.first()}}, 0);
    QCOMPARE(watch.said().size(), std::size_t(2));
    QCOMPARE(watch.said().front().text, QStringLiteral("database: since 12:00"));
    QCOMPARE(clockText(65'900ms), QStringLiteral("1:05"));
}

TIDEMARK_TEST(TestStatusWatch, QCoreApplication)
#include "tst_status_watch.moc"
