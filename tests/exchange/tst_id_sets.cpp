#include "exchange/id_sets.h"

#include "exchange/random_ids.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tidemark {
namespace {

using Random = std::mt19937;
using test::randomGaps;
using test::upTo;

// The textbook's way, id by id: the fewest intervals of a length that cover all points, by what is best up to each.
[[nodiscard]] std::int64_t fewestByHand(const IdRanges &ids, int length)
{
    std::vector<std::int64_t> points;
    for (const auto &range : ids.ranges()) {
        for (auto id = range.first; id <= range.last; ++id)
            points.push_back(id);
    }
    std::vector<std::int64_t> best(points.size() + 1, 0);
    for (std::size_t i = 1; i <= points.size(); ++i) {
        best[i] = best[i - 1] + 1;
        for (std::size_t j = i; j > 0 && points[j - 1] > points[i - 1] - length; --j)
            best[i] = std::min(best[i], best[j - 1] + 1);
    }
    return best.back();
}

} // namespace

class TestIdSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsAreSetsOfIds();
    void leastCallsAreTheFewest();
};

void TestIdSets::setsAreSetsOfIds()
{
    Random random(10);
    for (int round = 0; round < 500; ++round) {
        const auto a = randomGaps(random, upTo(random, 10), upTo(random, 8), 6, 6);
        const auto b = randomGaps(random, upTo(random, 10), upTo(random, 8), 6, 6);
        const IdRange range{upTo(random, 30), upTo(random, 60)};
        const auto both = intersection(a, b);
        auto difference = a;
        subtract(difference, b);
        auto left = a;
        auto moved = b;
        moveIds(left, range, moved);
        for (int id = 0; id < 130; ++id) {
            const bool isInRange = id >= range.first && id <= range.last;
            QCOMPARE(both.contains(id), a.contains(id) && b.contains(id));
            QCOMPARE(difference.contains(id), a.contains(id) && !b.contains(id));
            QCOMPARE(left.contains(id), a.contains(id) && !isInRange);
            QCOMPARE(moved.contains(id), b.contains(id) || (a.contains(id) && isInRange));
        }
    }
}

void TestIdSets::leastCallsAreTheFewest()
{
    Random random(11);
    QCOMPARE(leastCalls({}, 1'000), 0);
    for (int round = 0; round < 300; ++round) {
        const auto ids = randomGaps(random, upTo(random, 50), 1 + upTo(random, 12), 25, 30);
        const int length = 1 + upTo(random, 20);
        QCOMPARE(leastCalls(ids, length), fewestByHand(ids, length));
    }
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestIdSets, QCoreApplication)
#include "tst_id_sets.moc"
