#include "ui/chart/data/exchange_past.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

#include <random>
#include <set>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto noon = at("2026-08-08T12:00Z");

Candle candle(Timestamp openedAt, std::string_view close)
{
    Candle result;
    result.symbol = symbol("BTCUSDT");
    result.openedAt = openedAt;
    result.open = result.low = result.high = result.close = decimal(close);
    return result;
}

} // namespace

class ExchangePastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheCandleOfAMoment();
    void anAnswerReplacesTheMinutesItKnowsBetter();
    void asksForWholeMinutesOnce();
    void asksInPiecesFromTheNewestOn();
    void looksBackNoFurtherThanItsReach();
    void whatCouldNotBeHadIsAskedAgain();
    void asksForEveryMinuteExactlyOnce();
    void holdsNoMoreThanItMay();
    void knowsTheMinuteThatGoesOn();
};

void ExchangePastTest::findsTheCandleOfAMoment()
{
    ExchangePast past;
    past.add({candle(noon, "1"), candle(noon + 1min, "2"), candle(noon + 5min, "3")});
    QVERIFY(!past.at(noon - 1us));
    QCOMPARE(past.at(noon)->close, decimal("1"));
    QCOMPARE(past.at(noon + 60s - 1us)->close, decimal("1"));
    QCOMPARE(past.at(noon + 60s)->close, decimal("2"));
    QVERIFY(!past.at(noon + 2min));
    QCOMPARE(past.between(noon + 59s, noon + 5min).size(), std::size_t(2));
    QCOMPARE(past.between(noon + 60s, noon + 5min + 1us).size(), std::size_t(2));
    QCOMPARE(past.oldest(), std::optional(noon));
}

void ExchangePastTest::anAnswerReplacesTheMinutesItKnowsBetter()
{
    ExchangePast past;
    past.add({candle(noon, "1"), candle(noon + 1min, "2")});
    past.add({candle(noon - 1min, "0"), candle(noon + 1min, "7")});
    const auto all = past.between(noon - 1h, noon + 1h);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].close, decimal("0"));
    QCOMPARE(all[1].close, decimal("1"));
    QCOMPARE(all[2].close, decimal("7"));
}

void ExchangePastTest::asksForWholeMinutesOnce()
{
    ExchangePast past;
    QVERIFY(!past.ask({noon, noon}));
    QCOMPARE(past.ask({noon + 30s, noon + 90s}), std::optional(TimeRange{noon, noon + 2min}));
    QVERIFY(!past.ask({noon, noon + 2min}));
    QCOMPARE(past.ask({noon - 10s, noon + 70s}), std::optional(TimeRange{noon - 1min, noon}));
}

void ExchangePastTest::asksInPiecesFromTheNewestOn()
{
    ExchangePast past;
    QCOMPARE(past.ask({noon - 2000min, noon}), std::optional(TimeRange{noon - 1500min, noon}));
    QCOMPARE(past.ask({noon - 2000min, noon}), std::optional(TimeRange{noon - 2000min, noon - 1500min}));
    QVERIFY(!past.ask({noon - 2000min, noon}));
}

void ExchangePastTest::looksBackNoFurtherThanItsReach()
{
    ExchangePast past;
    std::chrono::microseconds asked{};
    while (const auto range = past.ask({noon - 24h * 3650, noon}))
        asked += range->to - range->from;
    QCOMPARE(asked, std::chrono::microseconds(ExchangePast::reach));
}

void ExchangePastTest::whatCouldNotBeHadIsAskedAgain()
{
    ExchangePast past;
    const auto range = past.ask({noon, noon + 10min});
    past.noteAnswered({noon + 4min, noon + 6min});
    QVERIFY(!past.ask({noon, noon + 10min}));
    past.forgetUnanswered(*range);
    QCOMPARE(past.ask({noon, noon + 10min}), std::optional(TimeRange{noon + 6min, noon + 10min}));
    QCOMPARE(past.ask({noon, noon + 10min}), std::optional(TimeRange{noon, noon + 4min}));
    // Nobody asked, but there is an answer.
    past.noteAnswered({noon + 20min, noon + 30min});
    QVERIFY(!past.ask({noon + 21min, noon + 29min}));
}

void ExchangePastTest::asksForEveryMinuteExactlyOnce()
{
    std::mt19937 random(11);
    ExchangePast past;
    std::set<Timestamp> asked;
    std::set<Timestamp> wanted;
    for (int i = 0; i < 300; ++i) {
        const Timestamp from = noon + std::chrono::seconds(random() % 400'000);
        const Timestamp to = from + std::chrono::seconds(1 + random() % 200'000);
        for (auto minute = std::chrono::floor<std::chrono::minutes>(from); minute < to; minute += 1min)
            wanted.insert(minute);
        while (const auto range = past.ask({from, to})) {
            QVERIFY(range->to - range->from <= ExchangePast::mostAsked);
            for (auto minute = range->from; minute < range->to; minute += 1min)
                QVERIFY(asked.insert(minute).second);
        }
        QVERIFY(asked == wanted);
    }
}

void ExchangePastTest::holdsNoMoreThanItMay()
{
    ExchangePast past;
    std::vector<Candle> many;
    for (std::size_t i = 0; i <= ExchangePast::mostHeld; ++i)
        many.push_back(candle(noon + std::chrono::minutes(i), "1"));
    QVERIFY(past.ask({noon, noon + 1min}));
    past.add(many);
    past.add({candle(noon - 1min, "2")});
    QCOMPARE(past.between(noon - 1h, noon + 24h * 365).size(), std::size_t(1));
    QVERIFY(past.ask({noon, noon + 1min}));
}

void ExchangePastTest::knowsTheMinuteThatGoesOn()
{
    ExchangePast past;
    past.add({candle(noon, "1"), candle(noon + 1min, "2")});
    QVERIFY(!past.isRunning(*past.at(noon + 1min))); // nobody said so
    past.noteAnswered({noon, noon + 80s});
    QVERIFY(!past.isRunning(*past.at(noon)) && past.isRunning(*past.at(noon + 1min)));
    past.noteAnswered({noon - 5min, noon + 30s}); // an older one, which came later
    QVERIFY(!past.isRunning(*past.at(noon)) && past.isRunning(*past.at(noon + 1min)));
    past.noteAnswered({noon + 1min, noon + 2min});
    QVERIFY(!past.isRunning(*past.at(noon + 1min)));
}

TIDEMARK_TEST(ExchangePastTest, QCoreApplication)
#include "tst_exchange_past.moc"
