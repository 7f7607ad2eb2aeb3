#include "ui/record/stretch_picture.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto noon = at("2024-08-08T12:00:00Z");
const RecordSpan span{noon, noon + std::chrono::seconds(100)};

Timestamp after(double seconds)
{
    return noon + std::chrono::microseconds(std::int64_t(seconds * 1e6));
}

RecordStretch stretch(StretchKind kind, double from, double to, IdRange ids = {1, 2})
{
    return {kind, ids, after(from), after(to)};
}

// Stretches as a ledger tells them: ascending, each beginning where the former ended.
std::vector<RecordStretch> randomStretches(std::mt19937 &random)
{
    std::vector<RecordStretch> stretches;
    std::uniform_real_distribution<double> length(0.001, 12);
    std::uniform_int_distribution<int> kind(0, int(StretchKind::Pause));
    double from = -10;
    for (std::int64_t id = 1; from < 110; id += 10) {
        const auto to = from + length(random);
        stretches.push_back(stretch(StretchKind(kind(random)), from, to, {id, id + 9}));
        from = to;
    }
    return stretches;
}

std::optional<StretchKind> kindAt(const std::vector<StretchRun> &runs, int x)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [x](const auto &run) { return x >= run.from && x < run.to; });
    return found == runs.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace

class StretchPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stretchesFallOnPixels();
    void aSingleLostTradeIsSeen();
    void whatCallsForActionCoversTheRest();
    void pausesLieOverTheRest();
    void openEndsReachTheBarsEnds();
    void outsideIsNothing();
    void nothingIsShownWithoutRoom();
    void randomStretches_agreeWithEachPixel();
};

void StretchPictureTest::stretchesFallOnPixels()
{
    const auto picture = stretchPicture({stretch(StretchKind::Stored, 0, 40), stretch(StretchKind::Missing, 40, 60),
                                         stretch(StretchKind::Stored, 60, 90)},
                                        span, 200);
    const std::vector<StretchRun> expected{
        {StretchKind::Stored, 0, 80}, {StretchKind::Missing, 80, 120}, {StretchKind::Stored, 120, 180}};
    QCOMPARE(picture.runs, expected);
    QVERIFY(picture.pauses.empty());
}

void StretchPictureTest::aSingleLostTradeIsSeen()
{
    const auto picture = stretchPicture({stretch(StretchKind::Stored, 0, 50), stretch(StretchKind::Missing, 50, 50.001),
                                         stretch(StretchKind::Stored, 50.001, 100)},
                                        span, 100);
    QCOMPARE(picture.runs.size(), std::size_t(3));
    QCOMPARE(picture.runs[1].kind, StretchKind::Missing);
    QCOMPARE(picture.runs[1].to - picture.runs[1].from, StretchPicture::leastRun);
    const auto atTheEdge = stretchPicture({stretch(StretchKind::Missing, 99.999, 100)}, span, 100);
    QCOMPARE(atTheEdge.runs.front(), (StretchRun{StretchKind::Missing, 97, 100}));
}

void StretchPictureTest::whatCallsForActionCoversTheRest()
{
    std::vector<RecordStretch> all;
    for (const auto kind : {StretchKind::Missing, StretchKind::Stored, StretchKind::Hole, StretchKind::Skipped})
        all.push_back(stretch(kind, 10, 20));
    QCOMPARE(stretchPicture(all, span, 100).runs, (std::vector<StretchRun>{{StretchKind::Missing, 10, 20}}));
    all.erase(all.begin());
    QCOMPARE(stretchPicture(all, span, 100).runs, (std::vector<StretchRun>{{StretchKind::Skipped, 10, 20}}));
}

void StretchPictureTest::pausesLieOverTheRest()
{
    const auto picture = stretchPicture({stretch(StretchKind::Stored, 0, 100), stretch(StretchKind::Pause, 30, 50)}, span, 100);
    QCOMPARE(picture.runs, (std::vector<StretchRun>{{StretchKind::Stored, 0, 100}}));
    QCOMPARE(picture.pauses, (std::vector<StretchRun>{{StretchKind::Pause, 30, 50}}));
}

void StretchPictureTest::openEndsReachTheBarsEnds()
{
    RecordStretch before{StretchKind::Skipped, {1, 5}, {}, after(20)};
    RecordStretch behind{StretchKind::Fetching, {9, 9}, after(90), {}};
    const std::vector<StretchRun> expected{{StretchKind::Skipped, 0, 20}, {StretchKind::Fetching, 90, 100}};
    QCOMPARE(stretchPicture({before, behind}, span, 100).runs, expected);
}

void StretchPictureTest::outsideIsNothing()
{
    const std::vector<RecordStretch> outside{stretch(StretchKind::Missing, -20, -10), stretch(StretchKind::Missing, 100, 120)};
    QVERIFY(stretchPicture(outside, span, 100).runs.empty());
    QCOMPARE(stretchAt(outside, span, 100, 50), -1);
}

void StretchPictureTest::nothingIsShownWithoutRoom()
{
    const std::vector<RecordStretch> some{stretch(StretchKind::Missing, 10, 20)};
    QVERIFY(stretchPicture(some, span, 0).runs.empty());
    QVERIFY(stretchPicture(some, {noon, noon}, 100).runs.empty());
    QCOMPARE(stretchPicture(some, span, 2).runs.size(), std::size_t(1));
}

// The picture of each pixel is what `stretchAt` finds there, however many stretches share it.
void StretchPictureTest::randomStretches_agreeWithEachPixel()
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const auto stretches = randomStretches(random);
        const int width = std::uniform_int_distribution<int>(1, 300)(random);
        const auto picture = stretchPicture(stretches, span, width);
        QVERIFY(picture.runs.size() <= std::size_t(width));
        for (int x = 0; x < width; ++x) {
            const auto found = stretchAt(stretches, span, width, x);
            const auto painted = kindAt(picture.runs, x);
            const bool isPaused = kindAt(picture.pauses, x).has_value();
            QCOMPARE(found >= 0, painted.has_value() || isPaused);
            if (found < 0)
                continue;
            const auto kind = stretches[std::size_t(found)].kind;
            if (kind == StretchKind::Pause)
                QVERIFY(isPaused && (!painted || *painted == StretchKind::Stored));
            else
                QVERIFY(painted == kind);
        }
    }
}

TIDEMARK_TEST(StretchPictureTest, QCoreApplication)
#include "tst_stretch_picture.moc"
