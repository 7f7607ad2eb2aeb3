#include "ui/status/lag_sentences.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using std::chrono::milliseconds;

namespace {

TellingTime telling()
{
    return {TimeFormat(), at("2024-08-08T15:00:00Z"), QLocale(QStringLiteral("en_US"))};
}

DelaySpread spread(int median)
{
    return {milliseconds(median), milliseconds(2 * median), milliseconds(3 * median)};
}

LagStatus lag(milliseconds offset = milliseconds(12))
{
    return {spread(84), spread(212), spread(15), offset};
}

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

class LagSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words();
    void everyStageIsTold();
    void aWrongClockIsWarnedOf_data();
    void aWrongClockIsWarnedOf();
    void aSlowStageIsWarnedOf();
};

void LagSentencesTest::words()
{
    QCOMPARE(lagLine({}, telling()).words, QStringLiteral("Lag: no trades"));
    QCOMPARE(lagLine({}, telling()).tone, Tone::Dim);
    QCOMPARE(plain(lagLine(lag(), telling()).words), QStringLiteral("Lag 84 ms, stored after 212 ms"));
    QCOMPARE(lagLine(lag(), telling()).tone, Tone::Good);
    QCOMPARE(plain(lagLine({spread(84), {}, {}, {}}, telling()).words), QStringLiteral("Lag 84 ms"));
}

void LagSentencesTest::everyStageIsTold()
{
    auto status = lag();
    status.receivedToPainted.reset();
    const auto lines = plain(lagLine(status, telling()).detail).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(1), QStringLiteral("Exchange → received: half within 84 ms, 99 of 100 within 168 ms, all within 252 ms"));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("Received → committed: half within 212 ms")));
    QCOMPARE(lines.at(3), QStringLiteral("Received → painted: no trades"));
    QCOMPARE(lines.at(4), QStringLiteral("This computer's clock is in step with the exchange's, within 12 ms."));
}

void LagSentencesTest::aWrongClockIsWarnedOf_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("strip");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("right") << 999 << QStringLiteral("Lag 84 ms, stored after 212 ms") << QString();
    QTest::newRow("behind") << 2'300 << QStringLiteral("Lag 84 ms, stored after 212 ms, clock 2.3 s behind")
                            << QStringLiteral("This computer's clock is 2.3 s behind the exchange's. The record is right");
    QTest::newRow("ahead") << -61'000 << QStringLiteral("Lag 84 ms, stored after 212 ms, clock 1 min 1 s ahead")
                           << QStringLiteral("This computer's clock is 1 min 1 s ahead of the exchange's. The record is right");
}

void LagSentencesTest::aWrongClockIsWarnedOf()
{
    QFETCH(int, offset);
    QFETCH(QString, sentence);
    const auto status = lag(milliseconds(offset));
    QTEST(plain(lagLine(status, telling()).words), "strip");
    const auto problem = plain(clockProblem(status, telling().locale));
    QCOMPARE(problem.isEmpty(), sentence.isEmpty());
    QVERIFY(problem.startsWith(sentence));
    QCOMPARE(lagLine(status, telling()).tone, sentence.isEmpty() ? Tone::Good : Tone::Warning);
    QVERIFY(sentence.isEmpty() || plain(lagLine(status, telling()).detail).contains(sentence));
}

void LagSentencesTest::aSlowStageIsWarnedOf()
{
    for (int stage = 0; stage < 3; ++stage) {
        auto status = lag();
        (stage == 0 ? status.exchangeToReceived : stage == 1 ? status.receivedToCommitted : status.receivedToPainted) = spread(9'000);
        QCOMPARE(lagLine(status, telling()).tone, Tone::Warning);
    }
}

TIDEMARK_TEST(LagSentencesTest, QCoreApplication)
#include "tst_lag_sentences.moc"
