#include "soak/status_watch.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const QStringList trouble{QStringLiteral("database: it is away")};

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
    watch.note(2s, {20, 0, 10, {}}, 10); // neither stored nor in the spool
    watch.note(17s, {90, 0, 10, {}}, 10);
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
    watch.note(61s, {21, 11, 10, {}}, 10); // not before something is stored
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
    watch.note(20s, {1, 1, 0, {}}, 10);
    watch.note(35s, {2, 2, 0, {}}, 10);
    QVERIFY(watch.lie().isEmpty());
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
