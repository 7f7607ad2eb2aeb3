#include "commands/recorder_words.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

// What a recorder says on stderr over the months.
class TestRecorderWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockThatDiffersIsToldOnce()
    {
        ClockWords words;
        QCOMPARE(words.next({}), QString());
        QCOMPARE(words.next(900ms), QString());
        QCOMPARE(words.next(2'340ms),
                 QStringLiteral("This computer's clock is 2.3 s behind the exchange's; lags are corrected by that, the record keeps exchange time."));
        for (const auto offset : {2'360ms, 2'340ms, 3'300ms, 1'400ms, 990ms, 1'200ms}) // as it drifts and is measured
            QCOMPARE(words.next(offset), QString());
        QCOMPARE(words.next({}), QString());
    }

    void aClockThatDriftsOnIsToldAgain()
    {
        ClockWords words;
        int told = 0;
        for (auto offset = 0ms; offset < 60s; offset += 10ms)
            told += words.next(offset).isEmpty() ? 0 : 1;
        QVERIFY2(told > 3 && told < 15, qPrintable(QString::number(told)));
    }

    void aClockThatWasRightIsToldAgain()
    {
        ClockWords words;
        QVERIFY(!words.next(-5s).isEmpty());
        QCOMPARE(words.next(20ms), QString());
        QVERIFY(words.next(-5s).contains(QStringLiteral("5.0 s ahead of")));
        QVERIFY(words.next(5s).contains(QStringLiteral("5.0 s behind")));
    }
};

TIDEMARK_TEST(TestRecorderWords, QCoreApplication)
#include "tst_recorder_words.moc"
