#include "database/coverage_map.h"
#include "support/test_program.h"

#include <QtTest>

#include <random>

using namespace tidemark;

namespace {

constexpr std::int64_t ids = 60;
using Model = std::array<std::optional<CoverageKind>, ids>;

int strength(std::optional<CoverageKind> kind)
{
    if (!kind)
        return -1;
    return kind == CoverageKind::Skipped ? 0 : kind == CoverageKind::Hole ? 1 : 2;
}

std::vector<CoverageRange> rangesOf(const Model &model)
{
    std::vector<CoverageRange> ranges;
    for (std::int64_t id = 0; id < ids; ++id) {
        const auto kind = model[std::size_t(id)];
        if (!kind)
            continue;
        if (!ranges.empty() && ranges.back().ids.last == id - 1 && ranges.back().kind == *kind)
            ranges.back().ids.last = id;
        else
            ranges.push_back({{id, id}, *kind, {}});
    }
    return ranges;
}

CoverageMap loaded(const std::vector<CoverageRange> &ranges)
{
    CoverageMap map;
    for (const auto &range : ranges)
        map.load(range);
    return map;
}

} // namespace

class TestCoverageMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomPutsAgainstOneCellAnId()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            Model model{};
            CoverageMap map;
            for (int step = 0; step < 20; ++step) {
                const auto before = rangesOf(model);
                map = loaded(before);
                const std::int64_t first = random() % ids;
                const IdRange range{first, std::min<std::int64_t>(ids - 1, first + random() % 12)};
                const auto kind = CoverageKind(random() % 4);
                map.put(range, kind);
                for (auto id = range.first; id <= range.last; ++id) {
                    if (strength(kind) > strength(model[std::size_t(id)]))
                        model[std::size_t(id)] = kind;
                }
                QCOMPARE(map.ranges(), rangesOf(model));
                QCOMPARE(applied(before, map), rangesOf(model));
                for (std::int64_t id = 0; id < ids; ++id)
                    QCOMPARE(map.kindOf(id), model[std::size_t(id)]);
            }
        }
    }

    void forgetsOneKindOnly()
    {
        std::mt19937 random(12);
        for (int round = 0; round < 300; ++round) {
            Model model{};
            for (auto &cell : model)
                cell = random() % 3 == 0 ? std::nullopt : std::optional(CoverageKind(random() % 4));
            const auto before = rangesOf(model);
            auto map = loaded(before);
            const std::int64_t first = random() % ids;
            const IdRange range{first, std::min<std::int64_t>(ids - 1, first + random() % 30)};
            map.forget(range, CoverageKind::Skipped);
            for (auto id = range.first; id <= range.last; ++id) {
                if (model[std::size_t(id)] == CoverageKind::Skipped)
                    model[std::size_t(id)].reset();
            }
            QCOMPARE(map.ranges(), rangesOf(model));
            QCOMPARE(applied(before, map), rangesOf(model));
        }
    }

    void growingAtTheEndChangesOneRow()
    {
        auto map = loaded({{{1, 10}, CoverageKind::Stored, {}}});
        map.put({11, 20}, CoverageKind::Stored);
        QVERIFY(map.removed().empty());
        QCOMPARE(map.changed(), (std::vector<CoverageRange>{{{1, 20}, CoverageKind::Stored, {}}}));
    }

    void holesWithOtherNotesStayApart()
    {
        auto map = loaded({{{1, 5}, CoverageKind::Hole, QStringLiteral("a")}});
        map.put({6, 7}, CoverageKind::Hole, QStringLiteral("b"));
        QCOMPARE(map.ranges().size(), std::size_t(2));
        map.put({8, 9}, CoverageKind::Hole, QStringLiteral("b"));
        QCOMPARE(map.ranges().size(), std::size_t(2));
        QCOMPARE(map.ranges().back().ids, (IdRange{6, 9}));
    }

    void touchesKnown()
    {
        const auto map = loaded({{{1, 5}, CoverageKind::Stored, {}}, {{8, 9}, CoverageKind::Hole, {}}});
        QVERIFY(map.touchesKnown({5, 8}));
        QVERIFY(!map.touchesKnown({6, 20}));
    }

private:
    // What a database holds after the map's changes were written to it.
    static std::vector<CoverageRange> applied(const std::vector<CoverageRange> &before, const CoverageMap &map)
    {
        std::map<std::int64_t, CoverageRange> rows;
        for (const auto &range : before)
            rows[range.ids.first] = range;
        for (const auto first : map.removed())
            rows.erase(first);
        for (const auto &range : map.changed())
            rows[range.ids.first] = range;
        std::vector<CoverageRange> after;
        for (const auto &[first, range] : rows)
            after.push_back(range);
        return after;
    }
};

TIDEMARK_TEST(TestCoverageMap, QCoreApplication)
#include "tst_coverage_map.moc"
