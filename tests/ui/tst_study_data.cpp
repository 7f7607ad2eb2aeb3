#include "study_truth.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto noon = at("2024-08-08T12:00Z");

// Trades of some market in order, with equal stamps, in a rhythm of about `pause`.
StudyTruth marketOf(unsigned seed, int count, std::chrono::microseconds pause, Timestamp begins)
{
    std::mt19937_64 random(seed);
    StudyTruth truth{symbol("BTCUSDT"), {}};
    auto moment = begins;
    for (int i = 0; i < count; ++i) {
        if (random() % 4 != 0)
            moment += std::chrono::microseconds(random() % std::uint64_t(2 * pause.count()) * 4 / 3);
        truth.trades.push_back({truth.symbol, i + 1, moment, Decimal::fromUnits(std::int64_t(6'000'000'000'000 + random() % 1'000'000'000)),
                                Decimal::fromUnits(std::int64_t(1 + random() % 900'000'000)), random() % 2 == 0});
    }
    truth.stored = truth.trades.size();
    return truth;
}

// What a chart would know: the truth's record, and its last trades live.
struct Scene {
    explicit Scene(StudyTruth market, std::size_t live) : truth(std::move(market))
    {
        std::vector<Trade> seen;
        for (auto i = truth.trades.size() - live; i < truth.trades.size(); ++i)
            if (!truth.isLost(truth.trades[i]))
                seen.push_back(truth.trades[i]);
        data.addTrades(seen);
    }
    [[nodiscard]] StudyView view(TimeRange time, StudyChoice::Anchor anchor, std::chrono::seconds bar) const
    {
        return {time, truth.trades.back().tradedAt + 1us, {true, anchor, true}, bar};
    }
    // As often as there is something to ask.
    StudySeries series(const StudyView &view)
    {
        for (int asked = 0; asked < 20; ++asked) {
            auto wanted = studies.wanted(view, now);
            if (!wanted)
                break;
            wanted->symbol = truth.symbol;
            questions.push_back(*wanted);
            studies.take(truth.answer(*wanted), now);
        }
        return studySeries(studies, view);
    }

    StudyTruth truth;
    ChartData data;
    StudyData studies{data};
    std::vector<StudyQuestion> questions;
    StudyData::Clock::time_point now = StudyData::Clock::now() + 1h;
};

} // namespace

// A chart's studies against its trades, one by one.
class StudyDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheTrades_data();
    void valuesAreThoseOfTheTrades();
    void aLossBreaksBoth();
    void sidesThatNobodyToldAreNotGuessed();
    void fewerTradesAreAskedForAgain();
    void theLiveEdgeIsExact();
    void aLateTradeCounts();
    void aHealedLossIsAskedForAgain();
    void whatTheRecordCannotTellYetIsAskedForLater();
    void meansBeginAnewAtMidnight();

private:
    void verify(const Scene &scene, const StudyView &view, const StudySeries &series) const;
};

void StudyDataTest::verify(const Scene &scene, const StudyView &view, const StudySeries &series) const
{
    const auto loss = scene.truth.lostTime();
    const auto isWhole = [&](Timestamp from, Timestamp to) { return loss.isEmpty() || to <= loss.from + 1us || from > loss.to || from >= loss.to + 1us; };
    const bool areSingle = !series.means.empty() && series.means.back().from == series.means.back().to;
    const auto after = areSingle ? 1us : 0us; // the trade of that moment counts
    const auto isLastOfMoment = [](const auto &points, const auto &point) { return &point == &points.back() || (&point)[1].to != point.to; };
    for (const auto &point : series.means) {
        const auto sum = scene.truth.sum(point.since, point.to + after);
        if (!areSingle || isLastOfMoment(series.means, point))
            QCOMPARE(point.price(), meanPrice(sum.quote, sum.volume));
        QVERIFY(isWhole(point.since, point.to));
        QVERIFY(point.since >= view.anchor());
        QVERIFY(point.isBroken || spanStart(point.since, 24h) == point.since || point.since == view.anchor());
    }
    for (const auto &point : series.sums) {
        const auto sum = scene.truth.sum(point.since, point.to + after);
        if (!areSingle || isLastOfMoment(series.sums, point)) {
            QCOMPARE(point.sum.bought, *sum.bought);
            QCOMPARE(point.sum.volume, sum.volume);
        }
        QVERIFY(isWhole(point.since, point.to));
        QVERIFY(point.since >= view.left());
        QCOMPARE(point.isBroken, point.since != view.left());
    }
    for (const auto &bar : series.bars) {
        const auto sum = scene.truth.sum(bar.from, bar.to);
        QCOMPARE(bar.delta.bought, *sum.bought);
        QVERIFY(isWhole(bar.from, std::min(bar.to, view.until)));
    }
}

void StudyDataTest::valuesAreThoseOfTheTrades_data()
{
    QTest::addColumn<int>("pauseMillis");
    QTest::addColumn<int>("spanSeconds");
    QTest::addColumn<int>("barSeconds");
    QTest::addColumn<int>("live");
    QTest::addColumn<bool>("hasLoss");
    QTest::newRow("trade by trade, live") << 200 << 30 << 1 << 1'500 << false;
    QTest::newRow("trade by trade, a loss") << 200 << 60 << 1 << 1'500 << true;
    QTest::newRow("seconds") << 900 << 600 << 5 << 500 << false;
    QTest::newRow("seconds, a loss") << 900 << 600 << 5 << 500 << true;
    QTest::newRow("seconds of the record alone") << 900 << 900 << 5 << 1 << true;
    QTest::newRow("minutes") << 9'000 << 10'000 << 60 << 300 << false;
    QTest::newRow("minutes, candles of five, a loss") << 9'000 << 12'000 << 300 << 300 << true;
    QTest::newRow("hours") << 900'000 << 1'000'000 << 3'600 << 100 << false;
    QTest::newRow("hours, a loss") << 900'000 << 1'000'000 << 3'600 << 100 << true;
    QTest::newRow("days, a loss") << 40'000'000 << 60'000'000 << 86'400 << 100 << true;
}

void StudyDataTest::valuesAreThoseOfTheTrades()
{
    QFETCH(int, pauseMillis);
    QFETCH(int, spanSeconds);
    QFETCH(int, barSeconds);
    QFETCH(int, live);
    QFETCH(bool, hasLoss);
    auto market = marketOf(7, 1'600, std::chrono::milliseconds(pauseMillis), noon + 7s + 345ms);
    if (hasLoss)
        market.lost = {1'300, 1'340};
    Scene scene(market, std::size_t(live));
    const auto first = market.trades.front().tradedAt;
    const auto last = market.trades.back().tradedAt;
    std::mt19937 random(3);
    int means = 0;
    int sums = 0;
    int bars = 0;
    for (int round = 0; round < 25; ++round) {
        const std::chrono::microseconds span(std::int64_t(spanSeconds) * 1'000'000 / std::int64_t(1 + random() % 3));
        const auto reach = (last - first).count();
        const auto from = first - span / 8 + std::chrono::microseconds(std::int64_t(random()) % reach);
        const auto anchor = random() % 2 ? StudyChoice::Anchor::Day : StudyChoice::Anchor::View;
        const auto view = scene.view({from, from + span}, anchor, std::chrono::seconds(barSeconds));
        const auto series = scene.series(view);
        verify(scene, view, series);
        means += int(series.means.size());
        sums += int(series.sums.size());
        bars += int(series.bars.size());
        if (!hasLoss && from > first + 2 * std::chrono::seconds(barSeconds) && view.seen().to > from) {
            // All is known: at every moment both are told, once there was a trade.
            const auto gaps = series.meansKnown.missingIn({view.anchor() < first ? view.bars().from : view.anchor(), view.seen().to});
            QVERIFY2(gaps.empty(), qPrintable(gaps.empty() ? QString() : toIsoString(gaps.front().from) + QLatin1Char('/') + toIsoString(gaps.front().to) + QStringLiteral(" of ")
                                                  + toIsoString(view.bars().from) + QLatin1Char('/') + toIsoString(view.until)));
            QVERIFY(series.sumsKnown.missingIn({view.left(), view.seen().to}).empty());
        }
    }
    QVERIFY2(means > 50 && sums > 50 && bars > 10, qPrintable(QStringLiteral("%1 %2 %3").arg(means).arg(sums).arg(bars)));
}

void StudyDataTest::aLossBreaksBoth()
{
    auto market = marketOf(9, 2'000, 500ms, noon);
    market.lost = {1'000, 1'020};
    Scene scene(market, 200);
    const auto loss = market.lostTime();
    const auto view = scene.view({noon + 1min, market.trades.back().tradedAt}, StudyChoice::Anchor::Day, 5s);
    const auto series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(!series.meanAt(loss.from + (loss.to - loss.from) / 2));
    QVERIFY(!series.sumAt(loss.from + (loss.to - loss.from) / 2));
    const auto *before = series.sumAt(loss.from - 2s);
    const auto *after = series.sumAt(loss.to + 5s);
    QVERIFY(before && after);
    QVERIFY(!before->isBroken);
    QVERIFY(after->isBroken);
    QVERIFY(after->since > loss.to && after->since <= loss.to + 1s + 1us);
    QVERIFY(series.meanAt(loss.to + 5s)->isBroken);
    QCOMPARE(series.meanAt(loss.to + 5s)->since, after->since);
}

void StudyDataTest::sidesThatNobodyToldAreNotGuessed()
{
    auto market = marketOf(5, 2'000, 6s, noon);
    market.mostForSides = 500;
    Scene scene(market, 20);
    const auto view = scene.view({noon + 10min, noon + 180min}, StudyChoice::Anchor::Day, 60s);
    const auto series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(series.areTooMany);
    QVERIFY(series.sums.empty());
    QVERIFY(series.bars.empty());
    QVERIFY(series.meanAt(noon + 2h)); // which the candles prove
    const auto asked = scene.questions.size();
    (void)scene.series(view);
    QCOMPARE(scene.questions.size(), asked); // and not asked for again
}

void StudyDataTest::fewerTradesAreAskedForAgain()
{
    auto market = marketOf(5, 2'000, 6s, noon);
    market.mostForSides = 500;
    Scene scene(market, 20);
    (void)scene.series(scene.view({noon + 10min, noon + 180min}, StudyChoice::Anchor::Day, 60s));
    const auto view = scene.view({noon + 60min, noon + 85min}, StudyChoice::Anchor::Day, 60s);
    const auto series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(!series.areTooMany);
    QVERIFY(series.sumAt(noon + 80min));
}

// While trades come, and the record lags behind.
void StudyDataTest::theLiveEdgeIsExact()
{
    auto market = marketOf(21, 1'200, 300ms, noon);
    StudyTruth known = market;
    known.trades.resize(400);
    known.stored = 380;
    Scene scene(known, 1);
    for (std::size_t next = 400; next < market.trades.size(); next += 16) {
        const auto end = std::min(next + 16, market.trades.size());
        const std::vector<Trade> fresh(market.trades.begin() + std::ptrdiff_t(next), market.trades.begin() + std::ptrdiff_t(end));
        scene.data.addTrades(fresh);
        scene.truth.trades.insert(scene.truth.trades.end(), fresh.begin(), fresh.end());
        scene.truth.stored = end - 20;
        scene.now += 6s;
        const auto newest = scene.truth.trades.back().tradedAt;
        const auto view = scene.view({newest - 150s, newest + 5s}, next % 32 ? StudyChoice::Anchor::Day : StudyChoice::Anchor::View, 5s);
        const auto series = scene.series(view);
        verify(scene, view, series);
        QVERIFY(series.sumAt(newest));
        QCOMPARE(series.sumAt(newest + 1us)->sum.bought, *scene.truth.sum(series.sums.back().since, newest + 1us).bought);
    }
}

void StudyDataTest::aLateTradeCounts()
{
    auto market = marketOf(31, 800, 300ms, noon);
    const auto late = market.trades[500];
    auto without = market;
    Scene scene(without, 700);
    scene.data.setTrades({});
    std::vector<Trade> seen(market.trades.begin() + 100, market.trades.end());
    std::erase(seen, late);
    scene.data.addTrades(seen);
    const auto view = scene.view({late.tradedAt - 200s, market.trades.back().tradedAt}, StudyChoice::Anchor::View, 5s);
    (void)scene.series(view);
    scene.studies.forget({late.tradedAt, late.tradedAt + 1us}, scene.now);
    scene.data.addTrades(std::span(&late, 1));
    const auto series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(series.sumAt(late.tradedAt + 3s));
}

void StudyDataTest::aHealedLossIsAskedForAgain()
{
    auto market = marketOf(9, 2'000, 500ms, noon);
    market.lost = {1'000, 1'020};
    Scene scene(market, 200);
    const auto loss = market.lostTime();
    const auto view = scene.view({noon + 1min, market.trades.back().tradedAt}, StudyChoice::Anchor::Day, 5s);
    (void)scene.series(view);
    scene.truth.lost = {0, -1};
    const auto asked = scene.questions.size();
    (void)scene.series(view);
    QCOMPARE(scene.questions.size(), asked); // nobody said so
    scene.studies.forget(loss, scene.now);
    scene.now += 5s;
    auto series = scene.series(view);
    QVERIFY(scene.questions.size() > asked);
    verify(scene, view, series);
    QVERIFY(series.meanAt(loss.to + 5s) && series.meanAt(loss.to + 5s)->since < loss.from);
    // And where nobody says so: some time later.
    Scene other(market, 200);
    (void)other.series(view);
    other.truth.lost = {0, -1};
    other.now += 40s;
    series = other.series(view);
    QVERIFY(series.sumAt(loss.to + 5s) && !series.sumAt(loss.to + 5s)->isBroken);
}

void StudyDataTest::whatTheRecordCannotTellYetIsAskedForLater()
{
    auto market = marketOf(2, 1'000, 500ms, noon);
    market.stored = 500;
    Scene scene(market, 100);
    const auto view = scene.view({noon + 1min, market.trades.back().tradedAt}, StudyChoice::Anchor::View, 5s);
    auto series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(!series.sumAt(market.trades[700].tradedAt));
    const auto asked = scene.questions.size();
    (void)scene.series(view);
    QCOMPARE(scene.questions.size(), asked);
    scene.truth.stored = market.trades.size();
    scene.now += 6s;
    series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(series.sumAt(market.trades[700].tradedAt));
}

void StudyDataTest::meansBeginAnewAtMidnight()
{
    auto market = marketOf(4, 1'500, 40s, at("2024-08-08T15:00Z"));
    Scene scene(market, 10);
    const auto midnight = at("2024-08-09T00:00Z");
    const auto view = scene.view({midnight - 100min, midnight + 100min}, StudyChoice::Anchor::Day, 60s);
    const auto series = scene.series(view);
    verify(scene, view, series);
    QVERIFY(series.meanAt(midnight - 1min)->since < midnight);
    QCOMPARE(series.meanAt(midnight + 30min)->since, midnight);
    QVERIFY(!series.meanAt(midnight + 30min)->isBroken);
}

TIDEMARK_TEST(StudyDataTest, QCoreApplication)

#include "tst_study_data.moc"
