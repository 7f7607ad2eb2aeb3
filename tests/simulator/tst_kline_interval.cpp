#include "simulator/kline_interval.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestKlineInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void begins_data();
    void begins();
    void knowsNoOthers();
};

void TestKlineInterval::begins_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *moment, const char *start, const char *next) {
        QTest::addRow("%s at %s", name, moment) << QString::fromLatin1(name) << QString::fromLatin1(moment)
                                                << QString::fromLatin1(start) << QString::fromLatin1(next);
    };
    row("1s", "2024-08-08T12:34:56.789Z", "2024-08-08T12:34:56Z", "2024-08-08T12:34:57Z");
    row("1m", "2024-08-08T12:34:56Z", "2024-08-08T12:34Z", "2024-08-08T12:35Z");
    row("12h", "2024-08-08T12:34:56Z", "2024-08-08T12:00Z", "2024-08-09");
    row("1d", "2024-08-08T00:00Z", "2024-08-08", "2024-08-09");
    row("3d", "2024-08-08T12:34Z", "2024-08-06", "2024-08-09");
    row("1w", "2024-08-08T12:34Z", "2024-08-05", "2024-08-12"); // Mondays
    row("1w", "2024-08-05T00:00Z", "2024-08-05", "2024-08-12");
    row("1w", "2024-08-04T23:59:59.999999Z", "2024-07-29", "2024-08-05");
    row("1w", "1969-12-31T00:00Z", "1969-12-29", "1970-01-05");
    row("1M", "2024-02-29T23:59Z", "2024-02-01", "2024-03-01");
    row("1M", "2024-12-01T00:00Z", "2024-12-01", "2025-01-01");
}

void TestKlineInterval::begins()
{
    QFETCH(QString, name);
    QFETCH(QString, moment);
    QFETCH(QString, start);
    QFETCH(QString, next);
    const auto interval = KlineInterval::fromName(name);
    QVERIFY(interval);
    const auto begun = interval->start(*parseTimestamp(moment));
    QCOMPARE(toIsoString(begun), toIsoString(*parseTimestamp(start)));
    QCOMPARE(toIsoString(interval->stepped(begun, 1)), toIsoString(*parseTimestamp(next)));
    QCOMPARE(interval->stepped(interval->stepped(begun, 25), -25), begun);
    QCOMPARE(interval->start(interval->stepped(begun, 7)), interval->stepped(begun, 7));
}

void TestKlineInterval::knowsNoOthers()
{
    for (const auto &name : {QString(), QStringLiteral("7m"), QStringLiteral("1D"), QStringLiteral("1y")})
        QVERIFY(!KlineInterval::fromName(name));
}

TIDEMARK_TEST(TestKlineInterval, QCoreApplication)
#include "tst_kline_interval.moc"
