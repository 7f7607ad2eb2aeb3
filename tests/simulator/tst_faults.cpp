#include "simulator/faults.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWord();
    void emptyIsNoFault();
    void refuses_data();
    void refuses();
    void chancesAreKept();
};

void TestFaults::readsEveryWord()
{
    const auto faults = Faults::fromText(QStringLiteral(
        "drop=0.01, drop=0.5:ETHUSDT,duplicate=.02,reorder=1,delay=200ms:0.5,silence=30s@60s,silence=5m@1s:BTCUSDT,mute@40s,"
        "mute@50s,close=abrupt@45s,lifetime=60s,shutdown@2m,reset@3m,rest-lag=2s,rest-limit=120000,rest-429=0.05,rest-418=0.01,"
        "rest-garbage=0.02,rest-refuse=0.06,holes=0.001,archive-404=0.07,archive-503=0.08,archive-cut=0.09,archive-sum=0.11,"
        "archive-nosum=0.12,archive-short=0.13,archive-slow=5000,archive-norange"));
    QVERIFY2(faults.ok(), qPrintable(faults.message()));
    QCOMPARE(faults->drop.size(), std::size_t(2));
    QCOMPARE(faults->drop[0].chance, 0.01);
    QVERIFY(!faults->drop[0].symbol);
    QCOMPARE(faults->drop[1].chance, 0.5);
    QCOMPARE(faults->drop[1].symbol->toString(), QStringLiteral("ETHUSDT"));
    QCOMPARE(faults->duplicate.at(0).chance, 0.02);
    QCOMPARE(faults->reorder.at(0).chance, 1.0);
    QCOMPARE(faults->delays.at(0).length, 200ms);
    QCOMPARE(faults->delays.at(0).share.chance, 0.5);
    QCOMPARE(faults->silences.size(), std::size_t(2));
    QVERIFY(!faults->silences[0].symbol);
    QCOMPARE(faults->silences[1].length, 300s);
    QCOMPARE(faults->silences[1].after, 1s);
    QCOMPARE(faults->silences[1].symbol->toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(faults->mutedAfter, (std::vector<Faults::Duration>{40s, 50s}));
    QVERIFY(faults->close && !faults->close->polite && faults->close->after == 45s);
    QVERIFY(faults->lifetime == Faults::Duration(60s));
    QVERIFY(faults->shutdownAfter == Faults::Duration(2min));
    QVERIFY(faults->resetAfter == Faults::Duration(3min));
    QCOMPARE(faults->restLag, 2s);
    QCOMPARE(faults->restLimit, std::optional(120'000));
    QCOMPARE(faults->restTooMany, 0.05);
    QCOMPARE(faults->restBanned, 0.01);
    QCOMPARE(faults->restGarbage, 0.02);
    QCOMPARE(faults->restRefused, 0.06);
    QCOMPARE(faults->holes, 0.001);
    QCOMPARE(faults->archiveLost, 0.07);
    QCOMPARE(faults->archiveUnavailable, 0.08);
    QCOMPARE(faults->archiveCut, 0.09);
    QCOMPARE(faults->archiveOtherSum, 0.11);
    QCOMPARE(faults->archiveNoSum, 0.12);
    QCOMPARE(faults->archiveShort, 0.13);
    QCOMPARE(faults->archiveBytesPerSecond, std::int64_t(5000));
    QVERIFY(faults->archiveHasNoRanges);
    const auto reset = Faults::fromText(QStringLiteral("reset@2026-11-29T10:30:15.250Z"));
    QVERIFY2(reset.ok(), qPrintable(reset.message()));
    QVERIFY(reset->resetAt == timestampFromMicros(1'795'948'215'250'000));
    QVERIFY(!reset->resetAfter);
    QVERIFY(Faults::fromText(QStringLiteral("close=polite@1s"))->close->polite);
}

void TestFaults::emptyIsNoFault()
{
    const auto faults = Faults::fromText(QString());
    QVERIFY(faults.ok());
    QVERIFY(faults->drop.empty() && faults->delays.empty() && faults->mutedAfter.empty() && !faults->restLimit);
    QVERIFY(!faults->close && !faults->lifetime && !faults->shutdownAfter && faults->silences.empty());
}

void TestFaults::refuses_data()
{
    QTest::addColumn<QString>("word");
    for (const auto *word : {"explode", "drop", "drop=2", "drop=-0.1", "drop=", "delay=0.5", "delay=5:0.5", "silence=30s",
                             "silence=30s@1s:a b", "close=rude@4s", "shutdown=4s", "reset@2026-11-29", "reset@yesterdayZ", "lifetime=1h", "drop=0.1:", "drop=0.1:a b", "holes=0.1:BTCUSDT", "mute=4s", "rest-limit=0", "rest-limit=-5", "archive-cut", "archive-slow=0", "archive-norange=1", ""})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestFaults::refuses()
{
    QFETCH(QString, word);
    const auto faults = Faults::fromText(QStringLiteral("duplicate=0.1,%1").arg(word));
    QVERIFY(!faults.ok());
    QVERIFY2(faults.message().contains(QStringLiteral("“%1”").arg(word)), qPrintable(faults.message()));
}

void TestFaults::chancesAreKept()
{
    int struck = 0;
    for (std::uint64_t number = 0; number < 100'000; ++number) {
        struck += happens(0.05, 3, 1, number) ? 1 : 0;
        QVERIFY(!happens(0, 3, 1, number));
        QVERIFY(happens(1, 3, 1, number));
    }
    QVERIFY2(struck > 4'600 && struck < 5'400, qPrintable(QString::number(struck)));
}

TIDEMARK_TEST(TestFaults, QCoreApplication)
#include "tst_faults.moc"
