#include "core/id_ranges.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <random>
#include <set>

using namespace tidemark;

namespace {

constexpr auto highestId = std::numeric_limits<std::int64_t>::max();

using Ids = std::set<std::int64_t>;

Ids idsOf(const std::vector<IdRange> &ranges)
{
    Ids ids;
    for (const auto &range : ranges) {
        for (auto id = range.first; id <= range.last; ++id)
            ids.insert(id);
    }
    return ids;
}

// Sorted, disjoint, not touching and none empty: the form that every list of ranges promises.
bool isNormal(const std::vector<IdRange> &ranges)
{
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (ranges[i].last < ranges[i].first || (i > 0 && ranges[i - 1].last + 1 >= ranges[i].first))
            return false;
    }
    return true;
}

IdRange randomRange(std::mt19937_64 &random, std::int64_t ids)
{
    const auto first = std::int64_t(random() % std::uint64_t(ids));
    return {first, first + std::int64_t(random() % 12) - 1}; // one in twelve is empty
}

void compareWithBruteForce(const IdRanges &ranges, const Ids &expected, IdRange window)
{
    QVERIFY(isNormal(ranges.ranges()));
    QCOMPARE(idsOf(ranges.ranges()), expected);
    QCOMPARE(ranges.count(), std::int64_t(expected.size()));
    QCOMPARE(ranges.isEmpty(), expected.empty());
    QCOMPARE(ranges.lowest().value_or(-1), expected.empty() ? -1 : *expected.begin());
    QCOMPARE(ranges.highest().value_or(-1), expected.empty() ? -1 : *expected.rbegin());

    Ids missing;
    for (auto id = window.first; id <= window.last; ++id) {
        QCOMPARE(ranges.contains(id), expected.count(id) == 1);
        const auto range = ranges.rangeOf(id);
        QCOMPARE(range.has_value(), expected.count(id) == 1);
        QVERIFY(!range || (range->first <= id && id <= range->last));
        if (expected.count(id) == 0)
            missing.insert(id);
    }
    QVERIFY(isNormal(ranges.missingIn(window)));
    QCOMPARE(idsOf(ranges.missingIn(window)), missing);
}

} // namespace

class TestIdRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liveTradesStayOneRange();
    void fillsAGap();
    void emptyRangesChangeNothing();
    void randomOperationsAgreeWithASet();
    void mergesOtherSets();
    void gapsAreWhatLiesBetween();
    void holdsTheHighestIds();
};

void TestIdRanges::liveTradesStayOneRange()
{
    IdRanges ranges;
    for (std::int64_t id = 3'735'683'259; id <= 3'735'703'162; ++id)
        ranges.add(id);
    const std::vector<IdRange> one{{3'735'683'259, 3'735'703'162}};
    QCOMPARE(ranges.ranges(), one);
    QCOMPARE(ranges.count(), std::int64_t(19'904));
    QVERIFY(ranges.gaps().empty());
}

void TestIdRanges::fillsAGap()
{
    IdRanges ranges({{10, 19}, {30, 39}});
    const std::vector<IdRange> gap{{20, 29}};
    QCOMPARE(ranges.gaps(), gap);
    ranges.add({20, 28});
    const std::vector<IdRange> rest{{29, 29}};
    QCOMPARE(ranges.gaps(), rest);
    ranges.add(29);
    const std::vector<IdRange> whole{{10, 39}};
    QCOMPARE(ranges.ranges(), whole);
}

void TestIdRanges::emptyRangesChangeNothing()
{
    IdRanges ranges;
    ranges.add(IdRange{5, 4});
    QVERIFY(ranges.isEmpty());
    QVERIFY(!ranges.lowest() && !ranges.highest());
    QVERIFY(ranges.gaps().empty());
    ranges.remove({1, 10});
    ranges.add(7);
    ranges.remove({8, 6});
    QVERIFY(ranges.contains(7));
    QVERIFY(ranges.missingIn({9, 8}).empty());
    const std::vector<IdRange> all{{1, 3}};
    QCOMPARE(ranges.missingIn({1, 3}), all);
}

void TestIdRanges::randomOperationsAgreeWithASet()
{
    constexpr std::int64_t ids = 120;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::mt19937_64 random(seed);
        IdRanges ranges;
        Ids expected;
        for (int i = 0; i < 200; ++i) {
            const auto range = randomRange(random, ids);
            if (random() % 3 == 0) {
                ranges.remove(range);
                for (auto id = range.first; id <= range.last; ++id)
                    expected.erase(id);
            } else {
                ranges.add(range);
                expected.merge(idsOf({range}));
            }
            compareWithBruteForce(ranges, expected, {std::int64_t(random() % 60), std::int64_t(60 + random() % 80)});
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestIdRanges::mergesOtherSets()
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 300; ++i) {
        std::vector<IdRange> left;
        std::vector<IdRange> right;
        for (int n = 0; n < 10; ++n) {
            left.push_back(randomRange(random, 200));
            right.push_back(randomRange(random, 200));
        }
        IdRanges merged(left);
        merged.add(IdRanges(right));
        auto expected = idsOf(left);
        expected.merge(idsOf(right));
        QCOMPARE(idsOf(merged.ranges()), expected);
        QVERIFY(isNormal(merged.ranges()));
        // However the same ids came together, the sets are equal.
        IdRanges backwards(right);
        backwards.add(IdRanges(left));
        QCOMPARE(backwards, merged);
    }
}

void TestIdRanges::gapsAreWhatLiesBetween()
{
    std::mt19937_64 random(6);
    for (int i = 0; i < 300; ++i) {
        IdRanges ranges;
        for (int n = 0; n < 10; ++n)
            ranges.add(randomRange(random, 200));
        IdRanges filled = ranges;
        for (const auto &gap : ranges.gaps()) {
            QVERIFY(!ranges.contains(gap.first) && !ranges.contains(gap.last));
            filled.add(gap);
        }
        QCOMPARE(filled.ranges().size(), std::size_t(ranges.isEmpty() ? 0 : 1));
        QCOMPARE(filled.lowest(), ranges.lowest());
        QCOMPARE(filled.highest(), ranges.highest());
    }
}

void TestIdRanges::holdsTheHighestIds()
{
    IdRanges ranges;
    ranges.add(highestId);
    ranges.add(5);
    ranges.add(highestId - 1);
    const std::vector<IdRange> both{{5, 5}, {highestId - 1, highestId}};
    QCOMPARE(ranges.ranges(), both);
    const std::vector<IdRange> between{{6, highestId - 2}};
    QCOMPARE(ranges.gaps(), between);
    QCOMPARE(ranges.missingIn({6, highestId}), between);
    QVERIFY(ranges.missingIn({highestId, highestId}).empty());
    ranges.add({6, highestId});
    const std::vector<IdRange> one{{5, highestId}};
    QCOMPARE(ranges.ranges(), one);
    ranges.remove({6, highestId});
    const std::vector<IdRange> left{{5, 5}};
    QCOMPARE(ranges.ranges(), left);
}

TIDEMARK_TEST(TestIdRanges, QCoreApplication)
#include "tst_id_ranges.moc"
