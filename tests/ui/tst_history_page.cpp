#include "ui/history/history_page.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/completeness_line.h"
#include "ui/history/fetch_bar.h"
#include "ui/history/history_chart.h"
#include "ui/history/moment_edit.h"
#include "ui/history/moment_form.h"
#include "ui/history/second_card.h"
#include "ui_values.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
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
    void aMomentGivenBeforeTheRecordAndTheWindowAreThere();
    void whatWasRefusedIsAskedAgainOnceTheRecordIsReady();
    void stepsWithinTheRangeKeepIt();
    void anotherSymbolCanBeTyped();
    void aLinkCanBePastedOrTypedAsAMarket();
    void theMomentIsCopiedAndBookmarked();
    void theMomentsButtonsTakeTwoRows();
    void theFirstLookAsksForTheLatest();
    void everyAnswerSaysWhetherItIsComplete();
    void aRangeThatCannotBeReadIsOfItsMarket();
    void aFetchedMinuteFillsThePageByItself();
    void aFetchThatFailedSaysWhy();
    void theChartAsksForTheRecordAndTheExchangesPast();

private:
    [[nodiscard]] MomentEdit *secondField() const
    {
        for (auto *edit : m_page->findChildren<MomentEdit *>()) {
            if (edit->accessibleName() == QLatin1String("Date and time"))
                return edit;
        }
        qFatal("There is no field for the second.");
    }
    [[nodiscard]] SecondQuestion lastSecond() const { return m_port->question<SecondQuestion>(); }
    [[nodiscard]] OutlineQuestion lastOutline() const { return m_port->question<OutlineQuestion>(); }
    [[nodiscard]] int seconds() const { return m_port->count<SecondQuestion>(); }
    [[nodiscard]] int outlines() const { return m_port->count<OutlineQuestion>(); }
    // Those of the chart; the table asks for single minutes.
    [[nodiscard]] std::vector<TradesQuestion> charts() const
    {
        std::vector<TradesQuestion> found;
        for (const auto &inquiry : m_port->asked<TradesQuestion>()) {
            if (inquiry->question().to - inquiry->question().from > std::chrono::minutes(1))
                found.push_back(inquiry->question());
        }
        return found;
    }
    void answerSecond(const SecondAnswer &answer, int number = -1) { m_port->answer<SecondQuestion>(answer, number); }
    [[nodiscard]] SecondAnswer answerToLast(const Completeness &second, const Completeness &ofMinute) const
    {
        const auto question = lastSecond();
        SecondAnswer answer;
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

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<HistoryPage> m_page;
};

void HistoryPageTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_page = std::make_unique<HistoryPage>(*m_port, std::make_shared<SymbolScales>());
    m_page->setSymbols({symbol("BTCUSDT"), symbol("ETHUSDT")});
    m_page->resize(1200, 700);
    m_page->setUnavailable({});
}

void HistoryPageTest::aMomentAsksForItsSecondItsChartAndItsTrades()
{
    m_page->show();
    m_page->showMoment(symbol("ETHUSDT"), moment + std::chrono::milliseconds(700));
    QTRY_COMPARE(seconds(), 1);
    QCOMPARE(lastSecond().symbol, symbol("ETHUSDT"));
    QCOMPARE(lastSecond().second, moment);
    QCOMPARE(int(charts().size()), 1);
    QCOMPARE(charts().back().from, at("2024-08-08T23:50Z"));
    QCOMPARE(lastOutline().from, at("2024-08-08T23:50Z"));
    QCOMPARE(lastOutline().to, at("2024-08-09T00:01Z"));

    SecondAnswer answer{symbol("ETHUSDT"), moment, {}, {}, {}, {}, {}, {}};
    answer.before = trade("ETHUSDT", 1, moment - std::chrono::milliseconds(2400), "2683.8");
    answerSecond(answer);
    QCOMPARE(card()->headline(), QStringLiteral("2,683.80"));

    const auto asked = m_port->count<TradesQuestion>();
    const auto outline = lastOutline();
    m_port->answer<OutlineQuestion>({outline.symbol, outline.from, outline.to,
                         {{at("2024-08-08T23:51Z"), 2}, {at("2024-08-08T23:55Z"), 3}}, {}});
    QTRY_VERIFY(m_port->count<TradesQuestion>() > asked);
    QCOMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 5);
}

void HistoryPageTest::stepsThatFollowFastAreOneQuestion()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    for (int i = 0; i < 5; ++i)
        click(QStringLiteral("One second on"));
    click(QStringLiteral("One minute back"));
    QTRY_COMPARE(seconds(), 1);
    QCOMPARE(lastSecond().second, at("2024-08-08T23:54:05Z"));
}

void HistoryPageTest::anOlderAnswerIsIgnored()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(seconds(), 1);
    const auto older = lastSecond();
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::seconds(1));
    QTRY_COMPARE(seconds(), 2);
    const auto before = trade("BTCUSDT", 1, moment - std::chrono::seconds(9), "1");
    answerSecond({symbol("BTCUSDT"), lastSecond().second, {}, {}, {}, before, {}, {}});
    const auto shown = card()->sentence();
    answerSecond({symbol("BTCUSDT"), older.second, {}, {}, {}, {}, {}, {}}, 0);
    QCOMPARE(card()->sentence(), shown);
    const auto outline = lastOutline();
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::hours(1)); // the table asks for another range
    QTRY_COMPARE(outlines(), 2);
    m_port->answer<OutlineQuestion>({outline.symbol, outline.from, outline.to, {{outline.from, 9}}, {}}, 0);
    QCOMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 0);
}

void HistoryPageTest::withoutADatabaseItSaysSoAndAsksLater()
{
    m_page->show();
    m_page->setUnavailable(QStringLiteral("The database is away."));
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(card()->sentence(), QStringLiteral("The database is away."));
    QTest::qWait(100); // longer than the page waits for the hand to rest
    QCOMPARE(seconds(), 0);
    QCOMPARE(outlines(), 0);
    m_page->setUnavailable({});
    QTRY_COMPARE(seconds(), 1);
    QCOMPARE(lastSecond().second, moment);
    QCOMPARE(lastOutline().symbol, symbol("BTCUSDT"));
}

// As a link at the start gives it, on a computer that is slow to show the window.
void HistoryPageTest::aMomentGivenBeforeTheRecordAndTheWindowAreThere()
{
    m_page->setUnavailable(QStringLiteral("The database is being started."));
    QSignalSpy latest(m_page.get(), &HistoryPage::latestWanted);
    m_page->showMoment(symbol("ETHUSDT"), moment);
    QTRY_COMPARE(card()->sentence(), QStringLiteral("The database is being started.")); // the hand has rested
    m_page->setUnavailable({});
    QTRY_COMPARE(seconds(), 1);
    m_page->show();
    QVERIFY(latest.isEmpty()); // or another second would take its place
    QCOMPARE(lastSecond().second, moment);
}

// Asked between the status that the database is there and the moment at which it can be read.
void HistoryPageTest::whatWasRefusedIsAskedAgainOnceTheRecordIsReady()
{
    m_page->show();
    m_page->showMoment(symbol("ETHUSDT"), moment);
    QTRY_COMPARE(seconds(), 1);
    const auto away = QStringLiteral("The record cannot be read while its database is away.");
    answerSecond(lastSecond().refused(away));
    m_port->answer<OutlineQuestion>(lastOutline().refused(away));
    m_port->answer<TradesQuestion>(charts().back().refused(away));
    QVERIFY2(card()->sentence().contains(away), qPrintable(card()->sentence()));
    QVERIFY(card()->headline().isEmpty());
    Q_EMIT m_port->ready();
    QCOMPARE(seconds(), 2);
    QCOMPARE(lastSecond().second, moment);
    QCOMPARE(outlines(), 2);
    QCOMPARE(int(charts().size()), 2);
    SecondAnswer answer{symbol("ETHUSDT"), moment, {}, {}, {}, {}, {}, {}};
    answer.before = trade("ETHUSDT", 1, moment - std::chrono::milliseconds(2400), "2683.8");
    answerSecond(answer);
    QCOMPARE(card()->headline(), QStringLiteral("2,683.80"));
    // A page of the table, too.
    m_port->answer<TradesQuestion>({symbol("ETHUSDT"), charts().back().from, charts().back().to, {}, false, {}});
    const auto asked = m_port->count<TradesQuestion>();
    m_port->answer<OutlineQuestion>({symbol("ETHUSDT"), lastOutline().from, lastOutline().to, {{at("2024-08-08T23:55Z"), 3}}, {}});
    QTRY_COMPARE(m_port->count<TradesQuestion>(), asked + 1);
    m_port->answer<TradesQuestion>(m_port->question<TradesQuestion>().refused(away));
    Q_EMIT m_port->ready();
    QTRY_COMPARE(m_port->count<TradesQuestion>(), asked + 2);
}

void HistoryPageTest::stepsWithinTheRangeKeepIt()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(outlines(), 1);
    QCOMPARE(int(charts().size()), 1);
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::seconds(30));
    QTRY_COMPARE(seconds(), 2);
    QCOMPARE(outlines(), 1);
    QCOMPARE(int(charts().size()), 1);
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::hours(1));
    QTRY_COMPARE(outlines(), 2);
    QCOMPARE(int(charts().size()), 2);
}

void HistoryPageTest::anotherSymbolCanBeTyped()
{
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(seconds(), 1);
    auto *field = m_page->findChild<QComboBox *>()->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("nexousdt"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(seconds(), 2);
    QCOMPARE(lastSecond().symbol, symbol("NEXOUSDT"));
}

void HistoryPageTest::aLinkCanBePastedOrTypedAsAMarket()
{
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(seconds(), 1);
    auto *market = m_page->findChild<QComboBox *>();
    const auto take = [&](const QString &text) {
        market->lineEdit()->setText(text);
        QTest::keyClick(market->lineEdit(), Qt::Key_Return);
    };
    take(QStringLiteral("tidemark:SOLUSDT/2023-02-03T04:05:06.789Z"));
    QTRY_COMPARE(lastSecond().symbol, symbol("SOLUSDT"));
    QCOMPARE(lastSecond().second, at("2023-02-03T04:05:06Z"));
    QCOMPARE(market->currentText(), QStringLiteral("SOLUSDT"));
    take(QStringLiteral("tidemark:SOLUSDT/2023-02-30"));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("2023-02-30")); }));
    auto *field = secondField();
    QGuiApplication::clipboard()->setText(QStringLiteral("tidemark:BNBUSDT/2022-01-01T00:00:00.5Z"));
    QTest::keySequence(field, QKeySequence::Paste);
    QTRY_COMPARE(lastSecond().symbol, symbol("BNBUSDT"));
    QCOMPARE(lastSecond().second, at("2022-01-01T00:00:00Z"));
}

void HistoryPageTest::theMomentIsCopiedAndBookmarked()
{
    QSignalSpy wanted(m_page.get(), &HistoryPage::bookmarkWanted);
    const auto exact = at("2024-08-08T23:55:00.123456Z");
    m_page->showMoment(symbol("BTCUSDT"), exact);
    m_page->copyLink();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z"));
    m_page->bookmark();
    QCOMPARE(wanted.last()[1].value<Timestamp>(), exact);
    QTest::keyClick(secondField(), Qt::Key_Up); // a step is to a whole second
    m_page->copyLink();
    QVERIFY2(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("01.000000Z")), qPrintable(QGuiApplication::clipboard()->text()));
}

// None of them stands alone.
void HistoryPageTest::theMomentsButtonsTakeTwoRows()
{
    constexpr int oneRow = 8; // middles of one row differ by less
    m_page->resize(1'264, 660);
    m_page->show();
    const auto *form = m_page->findChild<MomentForm *>();
    std::vector<int> middles;
    QStringList names;
    for (const auto *button : form->findChildren<QAbstractButton *>()) {
        if (qobject_cast<QLineEdit *>(button->parent()))
            continue; // what clears it
        middles.push_back(button->mapTo(form, button->rect().center()).y());
        names += button->accessibleName();
    }
    QCOMPARE(middles.size(), std::size_t(10)); // four steps, the latest, its link, its bookmark, days, markets, play
    QVERIFY2(names.contains(QStringLiteral("Copy link")) && names.contains(QStringLiteral("Bookmark")), qPrintable(names.join(QLatin1Char(','))));
    std::sort(middles.begin(), middles.end());
    std::vector<int> inRow{1};
    for (std::size_t i = 1; i < middles.size(); ++i) {
        if (middles[i] - middles[i - 1] < oneRow)
            ++inRow.back();
        else
            inRow.push_back(1);
    }
    QCOMPARE(inRow, (std::vector<int>{7, 3}));
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
    QTRY_COMPARE(seconds(), 1);
    answerSecond(answerToLast({.stored = 5}, {.stored = 1'470, .missing = 12}));
    QVERIFY(linesShown().contains(QStringLiteral("Complete: 5 of 5 trades")));
    QVERIFY(linesShown().contains(QStringLiteral("1,470 of 1,482 trades, 12 missing")));
    const auto outline = lastOutline();
    m_port->answer<OutlineQuestion>({outline.symbol, outline.from, outline.to, {{outline.from, 9}}, {}, {.stored = 9}});
    QVERIFY(linesShown().contains(QStringLiteral("Complete: 9 of 9 trades")));
    QVERIFY(linesShown().contains(QStringLiteral("The file will hold 9 of 9 trades")));
    // Nothing is claimed of what is not known.
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::seconds(1));
    QTRY_COMPARE(seconds(), 2);
    auto refused = answerToLast({}, {});
    refused.problem = QStringLiteral("The database is away.");
    answerSecond(refused);
    QCOMPARE(linesShown().size(), 2);
}

void HistoryPageTest::aRangeThatCannotBeReadIsOfItsMarket()
{
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(int(charts().size()), 1);
    TradesAnswer refused;
    refused.problem = QStringLiteral("The database is away.");
    for (const auto &inquiry : m_port->asked<TradesQuestion>())
        inquiry->take(refused);
    QCOMPARE(m_page->symbol(), symbol("BTCUSDT"));
    m_page->showMoment(symbol("BTCUSDT"), moment + std::chrono::seconds(1));
    QTRY_COMPARE(int(charts().size()), 2);
}

void HistoryPageTest::aFetchedMinuteFillsThePageByItself()
{
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(seconds(), 1);
    answerSecond(answerToLast({.startsBeforeRecord = true}, {.startsBeforeRecord = true}));
    auto *button = m_page->findChild<FetchBar *>()->findChild<QPushButton *>();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_port->count<FetchQuestion>(), 1);
    const auto question = m_port->question<FetchQuestion>();
    QCOMPARE(question.from, moment);
    m_port->answer<FetchQuestion>({0, question.symbol, question.from, question.to, 3, {}});
    // Not there yet: the second is asked again, the trades are left alone.
    QTRY_COMPARE(seconds(), 2);
    answerSecond(answerToLast({.startsBeforeRecord = true}, {.startsBeforeRecord = true}));
    QTRY_COMPARE(seconds(), 3);
    QCOMPARE(outlines(), 1);
    QCOMPARE(int(charts().size()), 1);
    answerSecond(answerToLast({}, {.stored = 3}));
    QCOMPARE(outlines(), 2);
    QCOMPARE(int(charts().size()), 2);
    QVERIFY(!button->isVisible());
    QTest::qWait(600); // longer than the page waits before it looks again
    QCOMPARE(seconds(), 3);
}

void HistoryPageTest::aFetchThatFailedSaysWhy()
{
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(seconds(), 1);
    answerSecond(answerToLast({.missing = 1}, {.stored = 5, .missing = 1}));
    auto *bar = m_page->findChild<FetchBar *>();
    bar->findChild<QPushButton *>()->click();
    const auto question = m_port->question<FetchQuestion>();
    m_port->answer<FetchQuestion>({0, question.symbol, question.from, question.to, 0, QStringLiteral("No way there.")});
    QVERIFY(bar->sentence().contains(QStringLiteral("No way there.")));
    QVERIFY(bar->findChild<QPushButton *>()->isEnabled());
    QCOMPARE(seconds(), 1);
}

void HistoryPageTest::theChartAsksForTheRecordAndTheExchangesPast()
{
    const auto candles = [this] { return m_port->count<ExchangeCandlesQuestion>(); };
    m_page->show();
    m_page->showMoment(symbol("BTCUSDT"), moment);
    QTRY_COMPARE(m_port->count<RecordQuestion>(), 1);
    const auto question = m_port->question<RecordQuestion>();
    QCOMPARE(question.from, at("2024-08-08T23:50Z"));
    QCOMPARE(question.to, at("2024-08-09T00:01Z"));
    const auto trades = charts().back();
    m_port->answer<TradesQuestion>({trades.symbol, trades.from, trades.to, {}, false, {}});
    QTest::qWait(400); // longer than the chart waits before it asks
    QCOMPARE(candles(), 0);
    RecordOutline outline;
    outline.symbol = question.symbol;
    m_port->answer<RecordQuestion>(outline);
    QTRY_COMPARE(candles(), 1);
    const auto past = m_port->question<ExchangeCandlesQuestion>();
    QCOMPARE(past.symbol, symbol("BTCUSDT"));
    QCOMPARE(past.from, at("2024-08-08T23:50Z"));
    QCOMPARE(past.to, at("2024-08-09T00:00Z"));
    auto *chart = m_page->findChild<HistoryChart *>();
    const auto empty = chart->grab().toImage();
    Candle candle;
    candle.openedAt = at("2024-08-08T23:52Z");
    candle.open = candle.low = decimal("10");
    candle.close = candle.high = decimal("11");
    m_port->answer<ExchangeCandlesQuestion>({0, past.symbol, past.from, past.to, {candle}, {}});
    QTRY_VERIFY(chart->grab().toImage() != empty);
}

TIDEMARK_TEST(HistoryPageTest, QApplication)
#include "tst_history_page.moc"
