#include "ui/history/fetch_bar.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto minute = at("2024-08-08T23:55Z");

} // namespace

class FetchBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersWhatTheRecordLacks_data();
    void offersWhatTheRecordLacks();
    void aMinuteThatIsNotOverIsNotOffered();
    void asksOnceByKey();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void anotherMinuteCanBeAskedMeanwhile();

private:
    [[nodiscard]] QPushButton *button() const { return m_bar->findChild<QPushButton *>(); }
    void showMinute(Timestamp from) { m_bar->showMinute(symbol("BTCUSDT"), from, {.missing = 12}); }
    [[nodiscard]] FetchQuestion lastQuestion() const { return m_port->question<FetchQuestion>(); }
    [[nodiscard]] int asked() const { return m_port->count<FetchQuestion>(); }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<QWidget> m_window;
    FetchBar *m_bar = nullptr;
};

void FetchBarTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_window = std::make_unique<QWidget>();
    m_bar = new FetchBar(*m_port, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FetchBarTest::offersWhatTheRecordLacks_data()
{
    QTest::addColumn<Completeness>("completeness");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("complete") << Completeness{.stored = 5} << false;
    QTest::newRow("missing") << Completeness{.stored = 5, .missing = 1} << true;
    QTest::newRow("skipped") << Completeness{.skipped = 1} << true;
    QTest::newRow("before the record") << Completeness{.startsBeforeRecord = true} << true;
    QTest::newRow("after the record") << Completeness{.endsAfterRecord = true} << true;
    // The exchange does not have them, or what it has cannot be stored: fetching would change nothing.
    QTest::newRow("holes") << Completeness{.stored = 5, .holes = 3} << false;
    QTest::newRow("rejected") << Completeness{.stored = 5, .rejected = 3} << false;
}

void FetchBarTest::offersWhatTheRecordLacks()
{
    QFETCH(Completeness, completeness);
    QFETCH(bool, isOffered);
    m_bar->showMinute(symbol("BTCUSDT"), minute, completeness);
    QCOMPARE(m_bar->isVisible(), isOffered);
    QCOMPARE(button()->isVisible(), isOffered);
}

void FetchBarTest::aMinuteThatIsNotOverIsNotOffered()
{
    showMinute(std::chrono::floor<std::chrono::minutes>(wallClock()) + std::chrono::minutes(1));
    QVERIFY(!button()->isVisible());
}

void FetchBarTest::asksOnceByKey()
{
    showMinute(minute);
    QCOMPARE(button()->accessibleName(), QStringLiteral("Fetch this minute"));
    QVERIFY(button()->focusPolicy() & Qt::TabFocus);
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QCOMPARE(asked(), 1);
    QCOMPARE(lastQuestion().symbol, symbol("BTCUSDT"));
    QCOMPARE(lastQuestion().from, minute);
    QCOMPARE(lastQuestion().to, minute + std::chrono::minutes(1));
    QVERIFY(!button()->isEnabled());
    QCOMPARE(m_bar->sentence(), QStringLiteral("Fetching the minute 23:55 from the exchange…"));
    button()->click();
    // Another look at the same minute does not open it again.
    showMinute(minute);
    button()->click();
    QCOMPARE(asked(), 1);
}

void FetchBarTest::saysHowItEnded_data()
{
    QTest::addColumn<qint64>("trades");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("trades") << qint64(1482) << QString()
                            << QStringLiteral("The minute's 1,482 trades were fetched into the record.");
    QTest::newRow("none") << qint64(0) << QString() << QStringLiteral("The exchange has no trades in this minute.");
    QTest::newRow("problem") << qint64(0) << QStringLiteral("The exchange refuses this country.")
                             << QStringLiteral("The minute could not be fetched: The exchange refuses this country.");
}

void FetchBarTest::saysHowItEnded()
{
    QFETCH(qint64, trades);
    QFETCH(QString, problem);
    QFETCH(QString, sentence);
    showMinute(minute);
    button()->click();
    const auto question = lastQuestion();
    QSignalSpy fetched(m_bar, &FetchBar::fetched);
    m_port->answer<FetchQuestion>({0, question.symbol, question.from, question.to, trades, problem});
    QCOMPARE(fetched.size(), problem.isEmpty() ? 1 : 0);
    QCOMPARE(m_bar->sentence(), sentence);
    QVERIFY(button()->isEnabled());
    // Said of this minute only.
    showMinute(minute + std::chrono::minutes(1));
    QCOMPARE(m_bar->sentence(), QString());
}

void FetchBarTest::anotherMinuteCanBeAskedMeanwhile()
{
    showMinute(minute);
    button()->click();
    const auto first = lastQuestion();
    showMinute(minute + std::chrono::minutes(1));
    QVERIFY(button()->isEnabled());
    button()->click();
    QCOMPARE(asked(), 2);
    m_port->answer<FetchQuestion>({0, first.symbol, first.from, first.to, 3, {}}, 0);
    QVERIFY(!button()->isEnabled());
    showMinute(minute);
    QVERIFY(button()->isEnabled());
}

TIDEMARK_TEST(FetchBarTest, QApplication)
#include "tst_fetch_bar.moc"
