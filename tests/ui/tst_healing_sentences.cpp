#include "support/test_program.h"
#include "ui/status/healing_sentences.h"

#include <QTest>

using namespace tidemark;

namespace {

const QLocale english(QStringLiteral("en_US"));

HealingStatus healing(std::int64_t missing, std::int64_t fetching, std::int64_t tooLarge = 0)
{
    HealingStatus status;
    status.missing = missing;
    status.fetching = fetching;
    status.tooLarge = tooLarge;
    return status;
}

} // namespace

class HealingSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void progress();
    void outlook();
    void today();
    void storyForTheStrip();
    void firstHoursOfMany();
};

void HealingSentencesTest::progress()
{
    QCOMPARE(healingText({}, 0, english), QStringLiteral("Nothing is missing"));
    QCOMPARE(healingText(healing(18'796, 1'000), 1'204, english), QStringLiteral("1,204 of 20,000 missing trades fetched"));
    QCOMPARE(healingText(healing(6'000'000, 0, 6'000'000), 0, english), QStringLiteral("6,000,000 trades missing"));
    auto past = healing(0, 0);
    past.past = 2'000;
    QCOMPARE(healingText(past, 1'000, english), QStringLiteral("1,000 of 3,000 earlier trades fetched"));
    past.missing = 10;
    QCOMPARE(healingText(past, 0, english), QStringLiteral("0 of 2,010 missing and earlier trades fetched"));
    QCOMPARE(healingText(healing(6'000'100, 100, 6'000'000), 0, english), QStringLiteral("0 of 100 missing trades fetched"));
}

void HealingSentencesTest::outlook()
{
    auto status = healing(20'000, 1'000);
    QCOMPARE(healingOutlook(status, english), QStringLiteral("How long this takes cannot be told yet."));
    status.remaining = std::chrono::seconds(200);
    QCOMPARE(healingOutlook(status, english).replace(QChar::Nbsp, QLatin1Char(' ')), QStringLiteral("About 3 min left."));
    status.remaining = std::chrono::seconds(59);
    QCOMPARE(healingOutlook(status, english), QStringLiteral("Less than a minute left."));
    status.problem = QStringLiteral("The exchange does not answer from this country (451).");
    QCOMPARE(healingOutlook(status, english), status.problem);
    QVERIFY(healingOutlook(healing(6'000'000, 0, 6'000'000), english).contains(QLatin1String("choose Fetch or Skip")));
    QVERIFY(healingOutlook({}, english).isEmpty());
}

void HealingSentencesTest::firstHoursOfMany()
{
    HealingStatus status;
    status.firstHours = {.markets = 1'240, .left = 1'204};
    QCOMPARE(healingOutlook(status, english), QStringLiteral("What came before the records of 1,204 markets is still to be fetched, of 1,240; how long this takes cannot be told yet."));
    status.firstHours.remaining = std::chrono::minutes(10);
    QCOMPARE(healingStory(status, english).replace(QChar::Nbsp, QLatin1Char(' ')),
             QStringLiteral("What came before the records of 1,204 markets is still to be fetched, of 1,240: about 10 min within half of the exchange's limit. Open charts come first, "
                            "then what is traded most."));
    status.firstHours = {.markets = 3, .left = 2};
    QVERIFY(healingOutlook(status, english).isEmpty()); // told by their trades
}

void HealingSentencesTest::today()
{
    HealingStatus status;
    QCOMPARE(healedTodayText(status, english), QStringLiteral("None had to be fetched today"));
    status.healedToday = 4'321;
    QCOMPARE(healedTodayText(status, english), QStringLiteral("4,321 trades fetched today"));
}

void HealingSentencesTest::storyForTheStrip()
{
    QVERIFY(healingStory({}, english).isEmpty());
    auto past = healing(0, 0);
    past.past = 1'500;
    QVERIFY(healingStory(past, english).startsWith(QStringLiteral("1,500 trades from before the record")));
    QVERIFY(healingStory(healing(1'204, 1'204), english).startsWith(QStringLiteral("1,204 trades missing, being fetched.\n")));
    QVERIFY(healingStory(healing(1'204, 200), english).startsWith(QStringLiteral("1,204 trades missing, 200 being fetched.\n")));
    HealingStatus refused;
    refused.problem = QStringLiteral("Refused.");
    QCOMPARE(healingStory(refused, english), refused.problem);
}

TIDEMARK_TEST(HealingSentencesTest, QCoreApplication)
#include "tst_healing_sentences.moc"
