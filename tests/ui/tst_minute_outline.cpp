#include "ui/history/minute_outline.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class MinuteOutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void everyRowHasItsPlace();
    void theRangeCutsItsFirstAndLastMinute();
    void minutesAreFoundByTime();
};

void MinuteOutlineTest::nothing()
{
    QCOMPARE(MinuteOutline().trades(), 0);
    QCOMPARE(MinuteOutline(RangeOutline()).trades(), 0);
    QCOMPARE(MinuteOutline(RangeOutline()).minuteAt(Timestamp()), std::nullopt);
}

void MinuteOutlineTest::everyRowHasItsPlace()
{
    QRandomGenerator random(7);
    RangeOutline outline;
    outline.from = at("2024-08-08T00:00Z");
    outline.to = at("2024-08-09T00:00Z");
    std::vector<std::pair<std::size_t, std::int64_t>> expected; // by counting
    std::size_t filled = 0;
    for (int minute = 0; minute < 60; ++minute) {
        const auto trades = random.bounded(4);
        outline.minutes.push_back({outline.from + std::chrono::minutes(minute), trades});
        for (int i = 0; i < trades; ++i)
            expected.emplace_back(filled, i);
        filled += trades > 0 ? 1 : 0;
    }
    const MinuteOutline laid(outline);
    QCOMPARE(laid.trades(), std::int64_t(expected.size()));
    QCOMPARE(laid.minutes(), filled);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto place = laid.placeOf(std::int64_t(row));
        QCOMPARE(place.minute, expected[row].first);
        QCOMPARE(place.offset, expected[row].second);
        QCOMPARE(laid.firstRow(place.minute) + place.offset, std::int64_t(row));
    }
}

void MinuteOutlineTest::theRangeCutsItsFirstAndLastMinute()
{
    RangeOutline outline;
    outline.from = at("2024-08-08T00:00:30Z");
    outline.to = at("2024-08-08T00:01:15Z");
    outline.minutes = {{at("2024-08-08T00:00Z"), 1}, {at("2024-08-08T00:01Z"), 1}};
    const MinuteOutline laid(outline);
    QCOMPARE(laid.from(0), outline.from);
    QCOMPARE(laid.to(0), at("2024-08-08T00:01Z"));
    QCOMPARE(laid.from(1), at("2024-08-08T00:01Z"));
    QCOMPARE(laid.to(1), outline.to);
}

void MinuteOutlineTest::minutesAreFoundByTime()
{
    RangeOutline outline;
    outline.from = at("2024-08-08T00:00Z");
    outline.to = at("2024-08-08T01:00Z");
    outline.minutes = {{at("2024-08-08T00:05Z"), 2}, {at("2024-08-08T00:20Z"), 1}};
    const MinuteOutline laid(outline);
    QCOMPARE(laid.minuteAt(at("2024-08-08T00:00Z")), std::optional<std::size_t>(0));
    QCOMPARE(laid.minuteAt(at("2024-08-08T00:05:59Z")), std::optional<std::size_t>(0));
    QCOMPARE(laid.minuteAt(at("2024-08-08T00:06Z")), std::optional<std::size_t>(1));
    QCOMPARE(laid.minuteAt(at("2024-08-08T00:21Z")), std::nullopt);
}

TIDEMARK_TEST(MinuteOutlineTest, QCoreApplication)
#include "tst_minute_outline.moc"
