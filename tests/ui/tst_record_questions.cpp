#include "ui/chart/data/record_questions.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8) + 12h};
const auto btc = *Symbol::fromText(std::string_view("BTCUSDT"));
constexpr auto lineFor(std::chrono::seconds length)
{
    return RecordQuestions::View{origin, origin + length, 1'000};
}

// What the record says of a time: `perCell` trades in each of its candles, and how far it reaches.
ChartAnswer answerTo(const ChartQuestion &question, std::int64_t perCell, std::optional<Timestamp> ends = {})
{
    ChartAnswer answer{btc, question.from, question.to, question.resolution};
    answer.known = {question.from, question.to};
    answer.recordBegins = origin - 24h * 3'650;
    answer.recordEnds = ends.value_or(question.to + 1h);
    const auto span = spanOf(question.resolution);
    for (auto at = question.from; span > 0s && perCell > 0 && at < question.to; at += span) {
        ChartCandle candle;
        candle.openedAt = candle.firstAt = candle.lowAt = candle.highAt = at;
        candle.lastAt = at + span - 1us;
        candle.span = span;
        candle.ticks = perCell;
        answer.candles.push_back(candle);
    }
    return answer;
}

// Levels, what is asked about them, and the time that passes.
struct Scene {
    [[nodiscard]] std::optional<ChartQuestion> next(const RecordQuestions::View &view) { return questions.next(view, now); }
    void take(const ChartAnswer &answer)
    {
        questions.noteAnswered(answer, now);
        if (answer.problem.isEmpty())
            levels.load(answer);
    }

    PastLevels levels{1'000};
    RecordQuestions questions{levels};
    RecordQuestions::Clock::time_point now = RecordQuestions::Clock::now() + 1h;
};

} // namespace

class RecordQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAsCoarseAsTheViewIsWide_data();
    void beginsAsCoarseAsTheViewIsWide();
    void theCountsDecideWhatFollows_data();
    void theCountsDecideWhatFollows();
    void asksBesideTheViewToo();
    void readsNoMoreTradesThanAtOnce();
    void waitsForTheAnswerThatDecides();
    void anAnswerThatIsLostIsAskedForAgain();
    void whileTheRecordIsAwayNothingIsAsked();
    void whatTheRecordDoesNotHaveYetIsAskedForLater();
    void whatIsStaleIsAskedForOnceItIsStored();
    void beforeTheRecordThereIsNothingToAsk();
    void forgetsWhatItAsked();
};

void RecordQuestionsTest::beginsAsCoarseAsTheViewIsWide_data()
{
    QTest::addColumn<qint64>("length"); // seconds
    QTest::addColumn<qint64>("candles");
    QTest::addColumn<int>("resolution");
    const auto row = [](const char *name, std::chrono::seconds length, std::chrono::seconds candles, ChartResolution resolution) {
        QTest::newRow(name) << qint64(length.count()) << qint64(candles.count()) << int(resolution);
    };
    row("minutes", 5min, 0s, ChartResolution::Minute);
    row("a day", 24h, 0s, ChartResolution::Minute);
    row("a month", 24h * 30, 0s, ChartResolution::Hour);
    row("years", 24h * 1'000, 0s, ChartResolution::Day);
    row("minutes in candles of hours", 5min, 1h, ChartResolution::Hour);
    row("a day in candles of a day", 24h, 24h, ChartResolution::Day);
}

void RecordQuestionsTest::beginsAsCoarseAsTheViewIsWide()
{
    QFETCH(qint64, length);
    QFETCH(qint64, candles);
    QFETCH(int, resolution);
    Scene scene;
    auto view = lineFor(std::chrono::seconds(length));
    view.candles = std::chrono::seconds(candles);
    const auto question = scene.next(view);
    QVERIFY(question);
    QCOMPARE(int(question->resolution), resolution);
    QVERIFY(question->from <= view.from && question->to >= view.to);
    const auto span = spanOf(question->resolution);
    QCOMPARE(spanStart(question->from, span), question->from);
    QCOMPARE(spanStart(question->to, span), question->to);
}

void RecordQuestionsTest::theCountsDecideWhatFollows_data()
{
    QTest::addColumn<qint64>("perMinute");
    QTest::addColumn<qint64>("candles");
    QTest::addColumn<int>("resolution"); // −1: nothing finer
    QTest::newRow("few: every trade") << qint64(100) << qint64(0) << int(ChartResolution::Trades);
    QTest::newRow("many: seconds of a line") << qint64(9'000) << qint64(0) << int(ChartResolution::Second);
    QTest::newRow("too many for a line") << qint64(20'000) << qint64(0) << -1;
    QTest::newRow("candles of seconds") << qint64(20'000) << qint64(1) << int(ChartResolution::Second);
    QTest::newRow("few, as candles of seconds") << qint64(100) << qint64(1) << int(ChartResolution::Second);
    QTest::newRow("too many for any seconds") << qint64(90'000) << qint64(1) << -1;
    QTest::newRow("candles of a minute") << qint64(100) << qint64(60) << -1;
}

void RecordQuestionsTest::theCountsDecideWhatFollows()
{
    QFETCH(qint64, perMinute);
    QFETCH(qint64, candles);
    QFETCH(int, resolution);
    Scene scene;
    auto view = lineFor(10min);
    view.candles = std::chrono::seconds(candles);
    const auto first = scene.next(view);
    QCOMPARE(int(first->resolution), int(ChartResolution::Minute));
    scene.take(answerTo(*first, perMinute));
    const auto second = scene.next(view);
    QCOMPARE(second ? int(second->resolution) : -1, resolution);
}

// So that a view that is moved finds its neighbourhood here already, unless that is dear.
void RecordQuestionsTest::asksBesideTheViewToo()
{
    Scene scene;
    const auto view = lineFor(10min);
    const auto first = scene.next(view);
    QCOMPARE(first->from, view.from - 5min);
    QCOMPARE(first->to, view.to + 5min);
    scene.take(answerTo(*first, 3'000)); // 30,000 in view, 60,000 with what is beside it
    const auto second = scene.next(view);
    QCOMPARE(second->resolution, ChartResolution::Trades);
    QCOMPARE(second->from, view.from);
    QCOMPARE(second->to, view.to);
}

// The newest part first, as much as is read at once.
void RecordQuestionsTest::readsNoMoreTradesThanAtOnce()
{
    Scene scene;
    const auto view = lineFor(10min);
    scene.take(answerTo(*scene.next(view), 9'000)); // 90,000 in view
    auto left = view.to;
    for (int part = 0; left > view.from; ++part) {
        QVERIFY2(part < 10, "it does not come to an end");
        const auto question = scene.next(view);
        QVERIFY(question);
        QCOMPARE(question->resolution, ChartResolution::Second);
        QCOMPARE(question->to, left);
        QVERIFY((question->to - question->from) * 9'000 <= 40'000 * std::chrono::microseconds(1min));
        left = question->from;
        scene.take(answerTo(*question, 150));
    }
    QVERIFY(!scene.next(view));
}

void RecordQuestionsTest::waitsForTheAnswerThatDecides()
{
    Scene scene;
    const auto view = lineFor(10min);
    const auto first = scene.next(view);
    QVERIFY(!scene.next(view));
    QVERIFY(scene.questions.isAwaited({view.from, view.to}, scene.now));
    QVERIFY(!scene.questions.isAwaited({view.from - 2h, view.from - 1h}, scene.now));
    scene.take(answerTo(*first, 10));
    QVERIFY(!scene.questions.isAwaited({view.from, view.to}, scene.now));
    QVERIFY(scene.next(view));
}

void RecordQuestionsTest::anAnswerThatIsLostIsAskedForAgain()
{
    Scene scene;
    const auto view = lineFor(10min);
    const auto first = scene.next(view);
    scene.now += 29s;
    QVERIFY(!scene.next(view));
    scene.now += 2s;
    QVERIFY(!scene.questions.isAwaited({view.from, view.to}, scene.now));
    const auto again = scene.next(view);
    QVERIFY(again);
    QCOMPARE(again->from, first->from);
    QCOMPARE(again->to, first->to);
}

void RecordQuestionsTest::whileTheRecordIsAwayNothingIsAsked()
{
    Scene scene;
    const auto view = lineFor(10min);
    scene.take(scene.next(view)->refused(QStringLiteral("away")));
    QVERIFY(!scene.next(view));
    QVERIFY(!scene.next({origin + 48h, origin + 49h, 1'000})); // nor anything else
    scene.now += 6s;
    QVERIFY(scene.next(view));
}

void RecordQuestionsTest::whatTheRecordDoesNotHaveYetIsAskedForLater()
{
    Scene scene;
    const auto view = lineFor(24h);
    const auto first = scene.next(view);
    auto answer = answerTo(*first, 10, view.from + 6h); // where it ends for now
    answer.known.to = view.from + 6h;
    std::erase_if(answer.candles, [&](const ChartCandle &candle) { return candle.openedAt >= answer.known.to; });
    scene.take(answer);
    QVERIFY(!scene.next(view));
    scene.now += 6s;
    const auto rest = scene.next(view);
    QVERIFY(rest);
    QCOMPARE(rest->resolution, ChartResolution::Minute);
    QVERIFY(rest->from >= view.from + 6h - 1min);
    QVERIFY(rest->to >= view.to);
}

void RecordQuestionsTest::whatIsStaleIsAskedForOnceItIsStored()
{
    Scene scene;
    const auto view = lineFor(24h);
    scene.take(answerTo(*scene.next(view), 10));
    QVERIFY(!scene.next(view));
    scene.levels.markStale({view.from + 3h, view.from + 3h + 1s});
    scene.questions.noteStale(scene.now);
    scene.now += 1s;
    QVERIFY(!scene.next(view));
    scene.now += 2s;
    const auto again = scene.next(view);
    QVERIFY(again);
    QCOMPARE(again->from, view.from + 3h);
    QCOMPARE(again->to, view.from + 3h + 1min);
}

void RecordQuestionsTest::beforeTheRecordThereIsNothingToAsk()
{
    Scene scene;
    const auto view = lineFor(10min);
    auto answer = answerTo(*scene.next(view), 0);
    answer.recordBegins = view.to;
    scene.take(answer);
    QVERIFY(!scene.next({view.from - 24h * 1'000, view.from - 24h * 999, 1'000}));
}

void RecordQuestionsTest::forgetsWhatItAsked()
{
    Scene scene;
    const auto view = lineFor(10min);
    const auto first = scene.next(view);
    scene.questions.clear();
    QVERIFY(!scene.questions.isAwaited({view.from, view.to}, scene.now));
    QCOMPARE(scene.next(view)->from, first->from);
}

TIDEMARK_TEST(RecordQuestionsTest, QCoreApplication)
#include "tst_record_questions.moc"
