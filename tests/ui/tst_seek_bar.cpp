#include "ui/replay/seek_bar.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// The bar of a day: what it asks, where it stands, and where hands and keys send it.
class SeekBarTest : public QObject {
    Q_OBJECT

    const Symbol m_btc = symbol("BTCUSDT");
    const Timestamp m_moment = at("2026-08-08T06:00:07.250Z");
    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<SeekBar> m_bar;
    std::vector<Timestamp> m_wanted;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_port = std::make_unique<ScriptedPort>();
        m_bar = std::make_unique<SeekBar>(*m_port);
        m_wanted.clear();
        connect(m_bar.get(), &SeekBar::seekWanted, this, [this](Timestamp moment) { m_wanted.push_back(moment); });
        m_bar->resize(965, m_bar->sizeHint().height());
        m_bar->show();
        m_bar->showMoment(m_btc, m_moment);
    }
    void cleanup()
    {
        m_bar.reset();
        m_port.reset();
    }

    void asksForADayOnce()
    {
        QCOMPARE(m_port->count<ChartQuestion>(), 1);
        QCOMPARE(m_port->question<ChartQuestion>().from, at("2026-08-08T00:00Z"));
        QCOMPARE(m_port->question<ChartQuestion>().to, at("2026-08-09T00:00Z"));
        m_bar->showMoment(m_btc, at("2026-08-08T23:59:59.999Z"));
        QCOMPARE(m_port->count<ChartQuestion>(), 1);
        m_bar->showMoment(m_btc, at("2026-08-09T00:00Z"));
        QCOMPARE(m_port->count<ChartQuestion>(), 2);
        m_bar->showMoment(symbol("ETHUSDT"), at("2026-08-09T00:00Z"));
        QCOMPARE(m_port->count<ChartQuestion>(), 3);
        QCOMPARE(m_port->count<RecordQuestion>(), 3);
        QVERIFY(m_wanted.empty()); // time that passes is no wish
    }

    // The day is that of the window's zone: where the clocks were changed it has 25 hours.
    void theDayIsThatOfTheZone()
    {
        m_bar->setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
        QCOMPARE(m_port->question<ChartQuestion>().from, at("2026-08-07T22:00Z"));
        m_bar->showMoment(m_btc, at("2026-10-25T12:00Z"));
        QCOMPARE(m_port->question<ChartQuestion>().to - m_port->question<ChartQuestion>().from, std::chrono::microseconds(25h));
    }

    // Also one whose midnight clocks show twice.
    void aDayBeginsAtItsFirstMidnight()
    {
        m_bar->setTimeFormat(TimeFormat(QTimeZone("America/Havana")));
        m_bar->showMoment(m_btc, at("2025-11-02T04:30Z"));
        QCOMPARE(m_port->question<ChartQuestion>().from, at("2025-11-02T04:00Z"));
        const auto asked = m_port->count<ChartQuestion>();
        m_bar->showMoment(m_btc, at("2025-11-02T04:31Z"));
        QCOMPARE(m_port->count<ChartQuestion>(), asked);
        QCOMPARE(m_bar->value(), 31 * 60);
    }

    void keysGoByMinutesAndHours_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("there");
        QTest::newRow("on") << int(Qt::Key_Right) << QStringLiteral("2026-08-08T06:01:07.000000Z");
        QTest::newRow("back") << int(Qt::Key_Left) << QStringLiteral("2026-08-08T05:59:07.000000Z");
        QTest::newRow("an hour") << int(Qt::Key_PageUp) << QStringLiteral("2026-08-08T07:00:07.000000Z");
        QTest::newRow("the day's beginning") << int(Qt::Key_Home) << QStringLiteral("2026-08-08T00:00:00.000000Z");
        QTest::newRow("its end") << int(Qt::Key_End) << QStringLiteral("2026-08-08T23:59:59.000000Z");
    }

    void keysGoByMinutesAndHours()
    {
        QFETCH(int, key);
        QFETCH(QString, there);
        QTest::keyClick(m_bar.get(), Qt::Key(key));
        QCOMPARE(m_wanted.size(), std::size_t(1));
        QCOMPARE(toIsoString(m_wanted.front()), there);
    }

    // While it is dragged the replay goes on and does not pull it away; where it is let go is where it goes.
    void aDragGoesWhereItIsLetGo()
    {
        QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, {100, 10});
        m_bar->showMoment(m_btc, m_moment + 1min);
        QTest::mouseMove(m_bar.get(), {482, 10});
        QVERIFY(m_wanted.empty());
        QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, {482, 10});
        QCOMPARE(m_wanted.size(), std::size_t(1));
        QVERIFY(m_wanted.front() > at("2026-08-08T11:58Z") && m_wanted.front() < at("2026-08-08T12:02Z"));
        QVERIFY(m_bar->accessibleDescription().startsWith(QStringLiteral("2026-08-08 ")));
    }

    // What was traded and what is lost is painted: the picture of the day is another with it.
    void showsActivityAndLosses()
    {
        const auto empty = m_bar->grab().toImage();
        auto question = m_port->question<ChartQuestion>();
        ChartAnswer answer{question.symbol, question.from, question.to, question.resolution, {question.from, question.to}};
        ChartCandle minute;
        minute.span = 60s;
        minute.openedAt = at("2026-08-08T12:00Z");
        minute.ticks = 100;
        answer.candles = {minute};
        m_port->answer<ChartQuestion>(answer);
        const auto busy = m_bar->grab().toImage();
        QVERIFY(busy != empty);
        RecordOutline outline;
        outline.stretches = {{StretchKind::Missing, {1, 2}, at("2026-08-08T18:00Z"), at("2026-08-08T19:00Z")}};
        m_port->answer<RecordQuestion>(outline);
        QVERIFY(m_bar->grab().toImage() != busy);
    }
};

TIDEMARK_TEST(SeekBarTest, QApplication)
#include "tst_seek_bar.moc"
