#include "ui/replay/past_port.h"

#include "core/candle.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/moment_asker.h"
#include "ui_values.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// The record as of a moment: what a page of the past asks, and what it hears of it.
class PastPortTest : public QObject {
    Q_OBJECT

    const Timestamp m_now = at("2026-08-08T12:00:07.250Z");
    const Symbol m_btc = symbol("BTCUSDT");
    std::unique_ptr<ScriptedPort> m_record;
    std::unique_ptr<PastPort> m_port;
    std::optional<ChartAnswer> m_heard;

    [[nodiscard]] Asked askChart(Timestamp from, Timestamp to)
    {
        return m_port->ask(ChartQuestion{m_btc, from, to, ChartResolution::Second}, [this](const ChartAnswer &answer) { m_heard = answer; });
    }
    void answer(Timestamp ends)
    {
        const auto asked = m_record->question<ChartQuestion>();
        ChartAnswer told{asked.symbol, asked.from, asked.to, asked.resolution, {asked.from, asked.to}};
        told.recordBegins = at("2026-08-01T00:00Z");
        told.recordEnds = ends;
        m_record->answer<ChartQuestion>(told);
    }

private Q_SLOTS:
    void init()
    {
        m_record = std::make_unique<ScriptedPort>();
        m_port = std::make_unique<PastPort>(*m_record);
        m_port->setNow(m_now);
        m_heard.reset();
    }
    void cleanup()
    {
        m_port.reset();
        m_record.reset();
    }

    // Up to the last whole second, and of a record that ends with the moment.
    void nothingLaterIsAnswered()
    {
        const auto asked = askChart(m_now - 1min, m_now + 1h);
        QCOMPARE(m_record->question<ChartQuestion>().from, m_now - 1min);
        QCOMPARE(m_record->question<ChartQuestion>().to, at("2026-08-08T12:00:07Z"));
        answer(m_now + 24h);
        QVERIFY(m_heard);
        QCOMPARE(m_heard->to, m_now + 1h); // as it was asked, so that the asker knows it again
        QCOMPARE(m_heard->known.to, at("2026-08-08T12:00:07Z"));
        QCOMPARE(m_heard->recordEnds, std::optional(m_now));
    }

    void wordsAreSaidOfThatMoment()
    {
        QCOMPARE(m_port->now(), m_now);
        QWidget field;
        MomentAsker asker(&field, QStringLiteral("%1"));
        asker.setPlaces(placesOf(*m_port), [this] { return m_btc; }, [this] { return m_port->now(); });
        QCOMPARE(*asker.plainMoment(QStringLiteral("-15m"), m_now), m_now - 15min);
        QCOMPARE(*asker.plainMoment(QStringLiteral("yesterday 14:03"), m_now), at("2026-08-07T14:03Z"));
        m_port->setNow(m_now - 24h); // it has been wound back
        QCOMPARE(*asker.plainMoment(QStringLiteral("today"), m_now), at("2026-08-07T00:00Z"));
        QVERIFY(asker.take(QStringLiteral("low today"), m_now).ok());
        QCOMPARE(m_record->question<PlaceQuestion>().to, m_now - 24h + 1us); // nothing later is looked at
    }

    void ofWhatIsLaterNothingIsKnown()
    {
        const auto asked = askChart(at("2026-08-08T12:00:07Z"), m_now + 1h);
        QCOMPARE(m_record->count<ChartQuestion>(), 0);
        QVERIFY(!m_heard); // later, as every answer
        QTRY_VERIFY(m_heard);
        QVERIFY(m_heard->known.isEmpty() && m_heard->candles.empty() && m_heard->problem.isEmpty());
    }

    // A market that began later had not begun.
    void whatBeganLaterHadNotBegun()
    {
        m_port->setNow(at("2026-07-01T00:00Z"));
        const auto asked = askChart(at("2026-06-01T00:00Z"), at("2026-06-02T00:00Z"));
        answer(m_now);
        QVERIFY(m_heard && !m_heard->recordBegins && !m_heard->recordEnds);
    }

    // An answer of a time that is later by now is not heard: it is asked for anew.
    void whereItHasGoneBackItAsksAgain()
    {
        const auto asked = askChart(m_now - 1h, m_now);
        m_port->setNow(m_now - 10min);
        answer(m_now);
        QVERIFY(!m_heard);
        QTRY_COMPARE(m_record->count<ChartQuestion>(), 2);
        QCOMPARE(m_record->question<ChartQuestion>().to, at("2026-08-08T11:50:07Z"));
        answer(m_now);
        QVERIFY(m_heard);
    }

    void whoAsksNoMoreIsNotAskedFor()
    {
        {
            const auto asked = askChart(m_now - 1h, m_now);
            QVERIFY(!m_record->at<ChartQuestion>(-1)->stop().stop_requested());
        }
        QVERIFY(m_record->at<ChartQuestion>(-1)->stop().stop_requested());
        answer(m_now);
        QVERIFY(!m_heard);
    }

    // The exchange's candles of whole minutes that were over.
    void theExchangesCandlesAlike()
    {
        std::optional<ExchangeCandles> heard;
        const auto take = [&heard](const ExchangeCandles &candles) { heard = candles; };
        const auto asked = m_port->ask(ExchangeCandlesQuestion{{m_btc, m_now - 1h, m_now + 1h}}, take);
        QCOMPARE(m_record->question<ExchangeCandlesQuestion>().to, at("2026-08-08T12:00Z"));
        ExchangeCandles candles;
        candles.to = at("2026-08-08T12:00Z");
        m_record->answer<ExchangeCandlesQuestion>(candles);
        QVERIFY(heard && heard->problem.isEmpty());
        const auto later = m_port->ask(ExchangeCandlesQuestion{{m_btc, at("2026-08-08T12:00Z"), m_now + 1h}}, take);
        QCOMPARE(m_record->count<ExchangeCandlesQuestion>(), 1);
        QTRY_VERIFY(!heard->problem.isEmpty()); // so that it is asked again when it is over
    }

    void whatDoesNotDependOnTheMoment()
    {
        int heard = 0;
        const auto asked = m_port->ask(DirectoryQuestion{}, [&heard](const DirectoryAnswer &) { ++heard; });
        m_record->answer<DirectoryQuestion>({{}, {}});
        QCOMPARE(heard, 1);
        const auto seed = m_port->ask(SeedQuestion{m_btc}, [&heard](const MarketSeed &told) { heard += told.trades.empty() ? 1 : 0; });
        QTRY_COMPARE(heard, 2);
        QCOMPARE(m_record->count<SeedQuestion>(), 0);
        QSignalSpy loaded(m_port.get(), &RecordPort::directoryLoaded);
        Q_EMIT m_record->directoryLoaded({});
        QCOMPARE(loaded.size(), 1);
    }
};

TIDEMARK_TEST(PastPortTest, QApplication)
#include "tst_past_port.moc"
