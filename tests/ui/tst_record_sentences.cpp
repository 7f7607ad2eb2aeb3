#include "ui/record/record_sentences.h"

#include "support/test_program.h"
#include "ui/record/stretch_text.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

TellingTime telling()
{
    return {TimeFormat(), at("2024-08-08T15:00:00Z"), QLocale(QStringLiteral("en_US"))};
}

RecordStretch stretch(StretchKind kind, IdRange ids, const char *from, const char *to)
{
    return {kind, ids, at(from), at(to)};
}

RecordOutline outline()
{
    RecordOutline result;
    result.symbol = symbol("BTCUSDT");
    result.from = at("2024-08-08T14:00Z");
    result.to = at("2024-08-08T15:00Z");
    result.recordBegins = at("2024-08-08T12:03Z");
    result.recordEnds = at("2024-08-08T14:59:59Z");
    result.completeness.stored = 12'345'678;
    result.stretches = {stretch(StretchKind::Stored, {1, 100}, "2024-08-08T14:00Z", "2024-08-08T14:59:59Z")};
    return result;
}

RecordOutline outlineWith(StretchKind kind, std::int64_t count)
{
    auto result = outline();
    result.stretches = {stretch(StretchKind::Stored, {1, 50}, "2024-08-08T14:00Z", "2024-08-08T14:20Z"),
                        stretch(kind, {51, 50 + count}, "2024-08-08T14:20Z", "2024-08-08T14:30:05Z"),
                        stretch(StretchKind::Stored, {51 + count, 80 + count}, "2024-08-08T14:30:05Z", "2024-08-08T14:59Z")};
    auto &counted = result.completeness;
    (kind == StretchKind::Hole          ? counted.holes
         : kind == StretchKind::Skipped ? counted.skipped
         : kind == StretchKind::Rejected ? counted.rejected
                                         : counted.missing) = count;
    return result;
}

} // namespace

class RecordSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeIsSaidWithItsBeginning();
    void lossIsCounted();
    void whatIsSettledIsNoAlarm();
    void emptyStatesSayWhy();
    void counts();
    void stretches();
    void largeGaps();
};

void RecordSentencesTest::completeIsSaidWithItsBeginning()
{
    auto whole = outline();
    QCOMPARE(recordState(whole, telling()).words, QStringLiteral("complete"));
    QCOMPARE(recordState(whole, telling()).tone, Tone::Good);
    whole.completeness.startsBeforeRecord = true;
    QCOMPARE(recordState(whole, telling()).words, QStringLiteral("complete since 12:03:00"));
    whole.recordBegins = at("2024-08-01T12:03Z");
    QCOMPARE(recordState(whole, telling()).words, QStringLiteral("complete since 2024-08-01 12:03:00"));
}

void RecordSentencesTest::lossIsCounted()
{
    const auto missing = recordState(outlineWith(StretchKind::Missing, 1'204), telling());
    QCOMPARE(missing.words, QStringLiteral("1,204 missing"));
    QCOMPARE(missing.tone, Tone::Bad);
    QCOMPARE(recordState(outlineWith(StretchKind::Fetching, 1'204), telling()).words,
             QStringLiteral("1,204 missing, being fetched"));
    auto both = outlineWith(StretchKind::Fetching, 200);
    both.completeness.missing = 1'204;
    QCOMPARE(recordState(both, telling()).words, QStringLiteral("1,204 missing, 200 being fetched"));
    both.completeness.rejected = 3;
    QCOMPARE(recordState(both, telling()).words, QStringLiteral("1,204 missing, 200 being fetched, 3 rejected"));
}

void RecordSentencesTest::whatIsSettledIsNoAlarm()
{
    const auto skipped = recordState(outlineWith(StretchKind::Skipped, 40), telling());
    QCOMPARE(skipped.words, QStringLiteral("complete since 14:30:05, before that 40 skipped"));
    QCOMPARE(skipped.tone, Tone::Warning);
    QCOMPARE(recordState(outlineWith(StretchKind::Rejected, 2), telling()).words,
             QStringLiteral("complete since 14:30:05, before that 2 rejected"));
    const auto hole = recordState(outlineWith(StretchKind::Hole, 7), telling());
    QCOMPARE(hole.words, QStringLiteral("complete, 7 holes that the exchange does not have"));
    QCOMPARE(hole.tone, Tone::Good);
}

void RecordSentencesTest::emptyStatesSayWhy()
{
    RecordOutline none;
    none.symbol = symbol("BTCUSDT");
    QCOMPARE(recordState(none, telling()).words, QStringLiteral("nothing recorded yet"));
    auto elsewhere = outline();
    elsewhere.completeness.stored = 0;
    elsewhere.stretches.clear();
    QCOMPARE(recordState(elsewhere, telling()).words, QStringLiteral("no trades in this period"));
    none.problem = QStringLiteral("The database is away.");
    QCOMPARE(recordState(none, telling()).words, QStringLiteral("could not be read"));
    QCOMPARE(recordState(none, telling()).detail, none.problem);
}

void RecordSentencesTest::counts()
{
    QCOMPARE(recordCount(outline(), telling().locale), QStringLiteral("12,345,678 trades"));
    auto one = outline();
    one.completeness.stored = 1;
    QCOMPARE(recordCount(one, telling().locale), QStringLiteral("1 trade"));
}

void RecordSentencesTest::stretches()
{
    QCOMPARE(stretchText(stretch(StretchKind::Missing, {5'001, 6'204}, "2024-08-08T12:03:04Z", "2024-08-08T12:04:10Z"), telling()),
             QStringLiteral("Missing: 1,204 trades (ids 5001 to 6204), between 12:03:04 and 12:04:10 UTC. These trades are not "
                            "in the record; they can be fetched."));
    QVERIFY(stretchText(stretch(StretchKind::Stored, {7, 7}, "2024-08-08T12:03:04Z", "2024-08-08T12:03:04Z"), telling())
                .startsWith(QStringLiteral("Stored: 1 trade (id 7), from 12:03:04 to 12:03:04 UTC.")));
    auto pause = stretchText(stretch(StretchKind::Pause, {8, 9}, "2024-08-08T12:00Z", "2024-08-08T12:04Z"), telling());
    pause.replace(QChar::Nbsp, QLatin1Char(' '));
    QVERIFY2(pause.startsWith(QStringLiteral("Pause of 4 min, between 12:00:00 and 12:04:00 UTC")), qPrintable(pause));
    QVERIFY(pause.contains(QStringLiteral("nothing is lost")));
    const RecordStretch open{StretchKind::Missing, {1, 5}, {}, at("2024-08-08T12:04Z")};
    QVERIFY(stretchText(open, telling()).contains(QStringLiteral("before 12:04:00 UTC")));
    QVERIFY(stretchText({StretchKind::Fetching, {1, 5}, at("2024-08-08T12:04Z"), {}}, telling())
                .contains(QStringLiteral("after 12:04:00 UTC")));
}

void RecordSentencesTest::largeGaps()
{
    const auto words = largeGapText(symbol("BTCUSDT"), stretch(StretchKind::Missing, {1, 6'000'000}, "2024-08-08T09:00Z", "2024-08-08T12:04Z"),
                                    5'000'000, telling());
    QVERIFY(words.startsWith(QStringLiteral("6,000,000 trades of BTCUSDT are missing between 09:00:00 and 12:04:00 UTC. More "
                                            "than 5,000,000 at once")));
}

TIDEMARK_TEST(RecordSentencesTest, QCoreApplication)
#include "tst_record_sentences.moc"
