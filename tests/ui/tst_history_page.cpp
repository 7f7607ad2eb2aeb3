#include "ui/history/history_page.h"

#include "support/test_program.h"
#include "ui/history/completeness_line.h"
#include "ui/history/fetch_bar.h"
#include "ui/history/history_chart.h"
#include "ui/history/second_card.h"
#include "ui_values.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto moment = at("2024-08-08T23:55:00Z");

} // namespace

class HistoryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMomentAsksForItsSecondItsChartAndItsTrades();
    void stepsThatFollowFastAreOneQuestion();
    void anOlderAnswerIsIgnored();
    void withoutADatabaseItSaysSoAndAsksLater();
    void stepsWithinTheRangeKeepIt();
    void anotherSymbolCanBeTyped();
    void theFirstLookAsksForTheLatest();
    void everyAnswerSaysWhetherItIsComplete();
    void aFetchedMinuteFillsThePageByItself();
    void aFetchThatFailedSaysWhy();
    void theChartAsksForTheRecordAndTheExchangesPast();

private:
    [[nodiscard]] SecondQuestion lastSecond() const { return m_seconds->last()[0].value<SecondQuestion>(); }
    [[nodiscard]] RangeQuestion lastOutline() const { return m_outlines->last()[0].value<RangeQuestion>(); }
    [[nodiscard]] SecondAnswer answerToLast(const Completeness &second, const Completeness &ofMinute) const
    {
        const auto question = lastSecond();
        SecondAnswer answer;
        answer.ticket = question.ticket;
        answer.symbol = question.symbol;
        answer.second = question.second;
        answer.completeness = second;
        answer.minuteCompleteness = ofMinute;
        return answer;
    }
    [[nodiscard]] QStringList linesShown() const
    {
        QStringList lines;
        for (const auto *line : m_page->findChildren<CompletenessLine *>()) {
            if (line->isVisible())
                lines << line->words();
        }
        return lines;
    }
    [[nodiscard]] SecondCard *card() const { return m_page->findChild<SecondCard *>(); }
    void click(const QString &name)
    {
        for (auto *button : m_page->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    }

    std::unique_ptr<HistoryPage> m_page;
    std::unique_ptr<QSignalSpy> m_seconds;
    std::unique_ptr<QSignalSpy> m_outlines;
    std::unique_ptr<QSignalSpy> m_charts;
};

void HistoryPageTest::init()
{
    m_page = std::make_unique<HistoryPage>(std::make_shared<SymbolScales>());
    m_page->setSymbols({symbol("BTCUSDT"), symbol("ETHUSDT")});
    m_seconds = std::make_unique<QSignalSpy>(m_page.get(), &HistoryPage::secondAsked);
    m_outlines = std::make_unique<QSignalSpy>(m_page.get(), &HistoryPage::outlineAsked);
    m_charts = std::make_unique<QSignalSpy>(m_page.get(), &HistoryPage::chartTradesAsked);
    m_page->resize(1200, 700);
    m_page->setUnavailable({});
}

void HistoryPageTest::aMomentAsksForItsSecondItsChartAndItsTrades()
{
    m_page->show();
    m_page->showMoment(symbol("ETHUSDT"), moment + std::chrono::milliseconds(700));
    QTRY_COMPARE(m_seconds->size(), 1);
    QCOMPARE(lastSecond().symbol, symbol("ETHUSDT"));
    QCOMPARE(lastSecond().second, moment);
    QCOMPARE(m_charts->size(), 1);
    QCOMPARE(m_charts->last()[0].value<RangeQuestion>().from, at("2024-08-08T23:50Z"));
    QCOMPARE(lastOutline().from, at("2024-08-08T23:50Z"));
    QCOMPARE(lastOutline().to, at("2024-08-09T00:01Z"));

    SecondAnswer answer{lastSecond().ticket, symbol("ETHUSDT"), moment, {}, {}, {}, {}, {}, {}};
    answer.before = trade("ETHUSDT", 1, moment - std::chrono::milliseconds(2400), "2683.8");
    m_page->showSecond(answer);
    QCOMPARE(card()->headline(), QStringLiteral("2,683.80"));

    QSignalSpy pages(m_page.get(), &HistoryPage::tradesAsked);
    const auto outline = lastOutline();
    m_page->showOutline({outline.ticket, outline.symbol, outline.from, outline.to,
                         {{at("2024-08-08T23:51Z"), 2}, {at("2024-08-08T23:55Z"), 3}}, {}});
    QTRY_VERIFY(!pages.isEmpty());
    QCOMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 5);
}

void HistoryPageTest::stepsThatFollowFastAreOneQuestion()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    for (int i = 0; i < 5; ++i)
        click(QStringLiteral("One second on"));
    click(QStringLiteral("One minute back"));
    QTRY_COMPARE(m_seconds->size(), 1);
    QCOMPARE(lastSecond().second, at("2024-08-08T23:54:05Z"));
}

void HistoryPageTest::anOlderAnswerIsIgnored()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_seconds->size(), 1);
    const auto older = lastSecond();
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::seconds(1));
    QTRY_COMPARE(m_seconds->size(), 2);
    const auto before = trade("BTCUSDT", 1, moment - std::chrono::seconds(9), "1");
    m_page->showSecond({lastSecond().ticket, symbol("BTCUSDT"), lastSecond().second, {}, {}, {}, before, {}, {}});
    const auto shown = card()->sentence();
    m_page->showSecond({older.ticket, symbol("BTCUSDT"), older.second, {}, {}, {}, {}, {}, {}});
    QCOMPARE(card()->sentence(), shown);
    const auto outline = lastOutline();
    m_page->showOutline({outline.ticket + 1000, outline.symbol, outline.from, outline.to, {{outline.from, 9}}, {}});
    QCOMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 0);
}

void HistoryPageTest::withoutADatabaseItSaysSoAndAsksLater()
{
    m_page->show();
    m_page->setUnavailable(QStringLiteral("The database is away."));
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(card()->sentence(), QStringLiteral("The database is away."));
    QTest::qWait(100); // longer than the page waits for the hand to rest
    QCOMPARE(m_seconds->size(), 0);
    QCOMPARE(m_outlines->size(), 0);
    m_page->setUnavailable({});
    QTRY_COMPARE(m_seconds->size(), 1);
    QCOMPARE(lastSecond().second, moment);
    QCOMPARE(lastOutline().symbol, symbol("BTCUSDT"));
}

void HistoryPageTest::stepsWithinTheRangeKeepIt()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_outlines->size(), 1);
    QCOMPARE(m_charts->size(), 1);
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::seconds(30));
    QTRY_COMPARE(m_seconds->size(), 2);
    QCOMPARE(m_outlines->size(), 1);
    QCOMPARE(m_charts->size(), 1);
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::hours(1));
    QTRY_COMPARE(m_outlines->size(), 2);
    QCOMPARE(m_charts->size(), 2);
}

void HistoryPageTest::anotherSymbolCanBeTyped()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_seconds->size(), 1);
    auto *field = m_page->findChild<QComboBox *>()->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("nexousdt"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_seconds->size(), 2);
    QCOMPARE(lastSecond().symbol, symbol("NEXOUSDT"));
}

void HistoryPageTest::theFirstLookAsksForTheLatest()
{
    QSignalSpy latest(m_page.get(), &HistoryPage::latestWanted);
    m_page->show();
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest[0][0].value<Symbol>(), symbol("BTCUSDT"));
    m_page->hide();
    m_page->show();
    QCOMPARE(latest.size(), 1);
}

void HistoryPageTest::everyAnswerSaysWhetherItIsComplete()
{
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_seconds->size(), 1);
    m_page->showSecond(answerToLast({.stored = 5}, {.stored = 1'470, .missing = 12}));
    QVERIFY(linesShown().contains(QStringLiteral("Complete: 5 of 5 trades")));
    QVERIFY(linesShown().contains(QStringLiteral("1,470 of 1,482 trades, 12 missing")));
    const auto outline = lastOutline();
    m_page->showOutline({outline.ticket, outline.symbol, outline.from, outline.to, {{outline.from, 9}}, {}, {.stored = 9}});
    QVERIFY(linesShown().contains(QStringLiteral("Complete: 9 of 9 trades")));
    QVERIFY(linesShown().contains(QStringLiteral("The file will hold 9 of 9 trades")));
    // Nothing is claimed of what is not known.
    auto refused = answerToLast({}, {});
    refused.problem = QStringLiteral("The database is away.");
    m_page->showSecond(refused);
    QCOMPARE(linesShown().size(), 2);
}

void HistoryPageTest::aFetchedMinuteFillsThePageByItself()
{
    QSignalSpy fetches(m_page.get(), &HistoryPage::fetchAsked);
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_seconds->size(), 1);
    m_page->showSecond(answerToLast({.startsBeforeRecord = true}, {.startsBeforeRecord = true}));
    auto *button = m_page->findChild<FetchBar *>()->findChild<QPushButton *>();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(fetches.size(), 1);
    const auto question = fetches[0][0].value<FetchQuestion>();
    QCOMPARE(question.from, moment);
    m_page->showFetch({question.ticket, question.symbol, question.from, question.to, 3, {}});
    // Not there yet: the second is asked again, the trades are left alone.
    QTRY_COMPARE(m_seconds->size(), 2);
    m_page->showSecond(answerToLast({.startsBeforeRecord = true}, {.startsBeforeRecord = true}));
    QTRY_COMPARE(m_seconds->size(), 3);
    QCOMPARE(m_outlines->size(), 1);
    QCOMPARE(m_charts->size(), 1);
    m_page->showSecond(answerToLast({}, {.stored = 3}));
    QCOMPARE(m_outlines->size(), 2);
    QCOMPARE(m_charts->size(), 2);
    QVERIFY(!button->isVisible());
    QTest::qWait(600); // longer than the page waits before it looks again
    QCOMPARE(m_seconds->size(), 3);
}

void HistoryPageTest::aFetchThatFailedSaysWhy()
{
    QSignalSpy fetches(m_page.get(), &HistoryPage::fetchAsked);
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_seconds->size(), 1);
    m_page->showSecond(answerToLast({.missing = 1}, {.stored = 5, .missing = 1}));
    auto *bar = m_page->findChild<FetchBar *>();
    bar->findChild<QPushButton *>()->click();
    const auto question = fetches[0][0].value<FetchQuestion>();
    m_page->showFetch({question.ticket, question.symbol, question.from, question.to, 0, QStringLiteral("No way there.")});
    QVERIFY(bar->sentence().contains(QStringLiteral("No way there.")));
    QVERIFY(bar->findChild<QPushButton *>()->isEnabled());
    QCOMPARE(m_seconds->size(), 1);
}

void HistoryPageTest::theChartAsksForTheRecordAndTheExchangesPast()
{
    QSignalSpy records(m_page.get(), &HistoryPage::recordAsked);
    QSignalSpy candles(m_page.get(), &HistoryPage::exchangeCandlesAsked);
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(records.size(), 1);
    const auto question = records[0][0].value<RecordQuestion>();
    QCOMPARE(question.from, at("2024-08-08T23:50Z"));
    QCOMPARE(question.to, at("2024-08-09T00:01Z"));
    const auto trades = m_charts->last()[0].value<RangeQuestion>();
    m_page->showChartTrades({trades.ticket, trades.symbol, trades.from, trades.to, {}, false, {}});
    QTest::qWait(400); // longer than the chart waits before it asks
    QCOMPARE(candles.size(), 0);
    RecordOutline outline;
    outline.ticket = question.ticket;
    outline.symbol = question.symbol;
    m_page->showRecord(outline);
    QTRY_COMPARE(candles.size(), 1);
    const auto past = candles[0][0].value<RangeQuestion>();
    QCOMPARE(past.symbol, symbol("BTCUSDT"));
    QCOMPARE(past.from, at("2024-08-08T23:50Z"));
    QCOMPARE(past.to, at("2024-08-09T00:00Z"));
    auto *chart = m_page->findChild<HistoryChart *>();
    const auto empty = chart->grab().toImage();
    Candle candle;
    candle.openedAt = at("2024-08-08T23:52Z");
    candle.open = candle.low = decimal("10");
    candle.close = candle.high = decimal("11");
    m_page->showExchangeCandles({past.ticket, past.symbol, past.from, past.to, {candle}, {}});
    QTRY_VERIFY(chart->grab().toImage() != empty);
}

TIDEMARK_TEST(HistoryPageTest, QApplication)
#include "tst_history_page.moc"
