#include "core/time_ranges.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

Timestamp at(std::int64_t micros)
{
    return timestampFromMicros(micros);
}

} // namespace

class TestTimeRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansAreAlignedToTheEpoch();
    void spansEndWithTime();
    void allTimeIsARange();
};

void TestTimeRanges::spansAreAlignedToTheEpoch()
{
    const TimeRange range{at(-1), at(2'000'001)};
    QCOMPARE(touchedSpans(range, 1s), (TimeRange{at(-1'000'000), at(3'000'000)}));
    QCOMPARE(wholeSpans(range, 1s), (TimeRange{at(0), at(2'000'000)}));
    QCOMPARE(wholeSpans({at(1), at(2)}, 1s).isEmpty(), true);
}

void TestTimeRanges::spansEndWithTime()
{
    const TimeRange all{Timestamp::min(), Timestamp::max()};
    QCOMPARE(touchedSpans(all, 24h), all);
    const auto whole = wholeSpans(all, 24h);
    QVERIFY(whole.from > all.from && whole.from < all.from + 24h);
    QVERIFY(whole.to < all.to && whole.to > all.to - 24h);
    QCOMPARE(wholeSpans({at(0), at(1)}, 24h), (TimeRange{at(0), at(0)}));
    QCOMPARE(wholeSpans({Timestamp::max() - 1us, Timestamp::max()}, 24h).isEmpty(), true);
}

void TestTimeRanges::allTimeIsARange()
{
    TimeRanges known;
    known.add({at(10), at(20)});
    const TimeRange all{Timestamp::min(), Timestamp::max()};
    QCOMPARE(known.missingIn(all), (std::vector<TimeRange>{{all.from, at(10)}, {at(20), all.to}}));
    QCOMPARE(known.within(all), (std::vector<TimeRange>{{at(10), at(20)}}));
}

TIDEMARK_TEST(TestTimeRanges, QCoreApplication)
#include "tst_time_ranges.moc"
