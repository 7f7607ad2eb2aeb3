#include "ui/history/second_sentences.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

TellingPrices telling()
{
    return {TimeFormat(), 2, 5, QLocale(QStringLiteral("en_US"))};
}

SecondAnswer emptySecond(const char *before)
{
    SecondAnswer answer;
    answer.symbol = symbol("BTCUSDT");
    answer.second = at("2024-08-08T23:55:00Z");
    if (before)
        answer.before = trade("BTCUSDT", 1, at(before), "61837.63");
    return answer;
}

SecondAnswer fullSecond()
{
    auto answer = emptySecond("2024-08-08T23:54:57.613Z");
    const std::vector trades{trade("BTCUSDT", 2, at("2024-08-08T23:55:00.1Z"), "61840", "0.5"),
                             trade("BTCUSDT", 3, at("2024-08-08T23:55:00.2Z"), "61850", "0.25"),
                             trade("BTCUSDT", 4, at("2024-08-08T23:55:00.9Z"), "61835.5", "1")};
    answer.first = trades.front();
    answer.last = trades.back();
    answer.inSecond = candlesOf(trades, std::chrono::seconds(1)).front();
    answer.minute = candlesOf(trades, std::chrono::seconds(60)).front();
    return answer;
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

class SecondSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondWithTrades();
    void aSecondWithoutTrades();
    void theLastOneWasYesterday();
    void nothingBefore();
    void aSecondThatWasNotRecorded();
    void theRecordIsAway();
};

void SecondSentencesTest::aSecondWithTrades()
{
    const auto answer = fullSecond();
    QCOMPARE(secondHeadline(answer, telling()), QStringLiteral("61,835.50"));
    QCOMPARE(secondSentence(answer, telling()), QStringLiteral("The last of 3 trades in this second."));
    const auto facts = secondFacts(answer, telling());
    QCOMPARE(facts.size(), std::size_t(6));
    QCOMPARE(facts[0].value + facts[0].when, QStringLiteral("61,840.0023:55:00.100"));
    QCOMPARE(facts[1].value + facts[1].when, QStringLiteral("61,835.5023:55:00.900"));
    QCOMPARE(facts[2].value + facts[2].when, QStringLiteral("61,835.5023:55:00.900"));
    QCOMPARE(facts[3].value + facts[3].when, QStringLiteral("61,850.0023:55:00.200"));
    QCOMPARE(facts[4].value, QStringLiteral("3"));
    QCOMPARE(facts[5].value, QStringLiteral("1.75000"));
    QCOMPARE(minuteFacts(answer, telling())[1].value, QStringLiteral("61,850.00"));
}

void SecondSentencesTest::aSecondWithoutTrades()
{
    const auto answer = emptySecond("2024-08-08T23:54:57.613Z");
    QCOMPARE(secondHeadline(answer, telling()), QStringLiteral("61,837.63"));
    QCOMPARE(plain(secondSentence(answer, telling())),
             QStringLiteral("No trade in this second. The last one before it was 61,837.63, 2.3 s earlier "
                            "(23:54:57.613 UTC)."));
    QVERIFY(secondFacts(answer, telling()).empty());
    QVERIFY(minuteFacts(answer, telling()).empty());
}

void SecondSentencesTest::theLastOneWasYesterday()
{
    QCOMPARE(plain(secondSentence(emptySecond("2024-08-07T23:55:00Z"), telling())),
             QStringLiteral("No trade in this second. The last one before it was 61,837.63, 1 d earlier (2024-08-07 "
                            "23:55:00.000 UTC)."));
}

void SecondSentencesTest::nothingBefore()
{
    const auto answer = emptySecond(nullptr);
    QVERIFY(secondHeadline(answer, telling()).isEmpty());
    QCOMPARE(secondSentence(answer, telling()), QStringLiteral("No trade in this second, and none recorded before it."));
}

void SecondSentencesTest::aSecondThatWasNotRecorded()
{
    auto answer = emptySecond("2024-08-08T23:54:57.613Z");
    answer.completeness.missing = 12;
    QVERIFY(secondSentence(answer, telling()).startsWith(QStringLiteral("No trade of this second is recorded. The last recorded one")));
    answer = emptySecond(nullptr);
    answer.completeness.startsBeforeRecord = true;
    QCOMPARE(secondSentence(answer, telling()), QStringLiteral("No trade of this second is recorded, and none before it."));
}

void SecondSentencesTest::theRecordIsAway()
{
    auto answer = emptySecond("2024-08-08T23:54:57.613Z");
    answer.problem = QStringLiteral("Connection refused.");
    QVERIFY(secondHeadline(answer, telling()).isEmpty());
    QCOMPARE(secondSentence(answer, telling()), QStringLiteral("The record could not be asked: Connection refused."));
}

TIDEMARK_TEST(SecondSentencesTest, QCoreApplication)
#include "tst_second_sentences.moc"
