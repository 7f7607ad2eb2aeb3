#include "core/completeness.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestCompletenessText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void countsInTheReadersLocale();
    void isComplete_data();
    void isComplete();
};

namespace {

const auto begins = parseTimestamp(u"2024-08-08T23:54:15.342Z").value();
const auto ends = parseTimestamp(u"2024-08-09T00:10:00Z").value();

Completeness of(std::int64_t stored, std::int64_t missing = 0, std::int64_t holes = 0, std::int64_t skipped = 0,
                std::int64_t rejected = 0)
{
    Completeness completeness;
    completeness.stored = stored;
    completeness.missing = missing;
    completeness.holes = holes;
    completeness.skipped = skipped;
    completeness.rejected = rejected;
    return completeness;
}

Completeness beyond(Completeness completeness, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    completeness.startsBeforeRecord = from.has_value();
    completeness.recordBegins = from;
    completeness.endsAfterRecord = to.has_value();
    completeness.recordEnds = to;
    return completeness;
}

Completeness ofNothing()
{
    Completeness completeness;
    completeness.startsBeforeRecord = true;
    completeness.endsAfterRecord = true;
    return completeness;
}

} // namespace

void TestCompletenessText::tells_data()
{
    QTest::addColumn<Completeness>("completeness");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Completeness &completeness, const char *text) {
        QTest::newRow(name) << completeness << QString::fromUtf8(text);
    };
    row("complete", of(1'482), "1,482 of 1,482 trades");
    row("quiet", of(0), "no trade, and none is missing");
    row("missing", of(1'470, 12), "1,470 of 1,482 trades, 12 missing");
    row("holes", of(1'482, 0, 3), "1,482 of 1,482 trades, 3 the exchange does not have");
    row("skipped", of(10, 0, 0, 5'000'000), "10 of 5,000,010 trades, 5,000,000 not fetched");
    row("everything", of(1, 2, 3, 4, 5),
        "1 of 12 trades, 2 missing, 4 not fetched, 5 that could not be stored, 3 the exchange does not have");
    row("before", beyond(of(7), begins, {}), "7 trades; the record begins at 2024-08-08T23:54:15.342000Z");
    row("after", beyond(of(7, 2), {}, ends), "7 trades, 2 missing; the record ends at 2024-08-09T00:10:00.000000Z");
    row("both", beyond(of(0), begins, ends),
        "no trade is recorded; the record begins at 2024-08-08T23:54:15.342000Z; the record ends at 2024-08-09T00:10:00.000000Z");
    auto archived = ofNothing();
    archived.archived = 7;
    archived.archives = QStringList{QStringLiteral("/a.zip")};
    row("all of it archived", archived, "0 trades, 7 archived to /a.zip");
    row("no record", ofNothing(), "no trade is recorded; the record has no trade of this market");
}

void TestCompletenessText::tells()
{
    QFETCH(Completeness, completeness);
    QFETCH(QString, text);
    QCOMPARE(completenessText(completeness, QLocale(QLocale::English, QLocale::UnitedStates)), text);
}

void TestCompletenessText::countsInTheReadersLocale()
{
    QCOMPARE(completenessText(of(1'482), QLocale(QLocale::German)), QStringLiteral("1.482 of 1.482 trades"));
}

void TestCompletenessText::isComplete_data()
{
    QTest::addColumn<Completeness>("completeness");
    QTest::addColumn<bool>("complete");
    QTest::newRow("stored") << of(3) << true;
    QTest::newRow("quiet") << of(0) << true;
    QTest::newRow("holes are the exchange's") << of(3, 0, 2) << true;
    QTest::newRow("missing") << of(3, 1) << false;
    QTest::newRow("skipped") << of(3, 0, 0, 1) << false;
    QTest::newRow("rejected") << of(3, 0, 0, 0, 1) << false;
    QTest::newRow("before") << beyond(of(3), begins, {}) << false;
    QTest::newRow("after") << beyond(of(3), {}, ends) << false;
}

void TestCompletenessText::isComplete()
{
    QFETCH(Completeness, completeness);
    QTEST(completeness.isComplete(), "complete");
}

TIDEMARK_TEST(TestCompletenessText, QCoreApplication)
#include "tst_completeness.moc"
