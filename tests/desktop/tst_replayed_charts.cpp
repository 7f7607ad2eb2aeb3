#include "desktop/live_frames.h"

#include "core/candle.h"
#include "database/packed_record.h"
#include "database/random_trades.h"
#include "session/played_record.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/tape_model.h"
#include "ui/main_window.h"
#include "ui/replay/live_stage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QtTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol bitcoin = symbolNamed("BTCUSDT");
const Symbol ether = symbolNamed("ETHUSDT");

} // namespace

// The window while the record is played again: wherever it stands, charts, tape and list are what the trades until then make.
class TestReplayedCharts : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    const Timestamp m_begins = momentOf("2024-07-31T20:00:00Z");
    const std::vector<Trade> m_bitcoin = RandomMarket{bitcoin, 1, 1'000, m_begins, 400ms}.trades(60'000);
    const std::vector<Trade> m_ether = RandomMarket{ether, 2, 5, m_begins, 900ms}.trades(20'000);
    std::unique_ptr<PlayedRecord> m_port;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LiveFrames> m_frames;
    LiveUpdate m_frame;
    std::vector<Trade> m_taken; // of the course

    [[nodiscard]] LiveStage &stage() const { return m_window->stage(); }
    void take(const LiveUpdate &update)
    {
        if (!m_frame.replay || !update.replay || m_frame.replay->course != update.replay->course)
            m_taken.clear();
        m_taken.insert(m_taken.end(), update.trades.begin(), update.trades.end());
        m_frame = update;
        stage().showUpdate(update);
    }
    // All of a market that had been told by the moment that is shown.
    [[nodiscard]] std::vector<Trade> known(Symbol symbol) const
    {
        const auto &all = symbol == bitcoin ? m_bitcoin : m_ether;
        const auto pulse = std::find_if(m_frame.markets.begin(), m_frame.markets.end(), [symbol](const MarketPulse &market) { return market.symbol == symbol; });
        if (pulse == m_frame.markets.end() || !pulse->last)
            return {};
        return {all.begin(), all.begin() + (pulse->last->id - all.front().id) + 1};
    }
    // What keeps the chart's candles from being those of the trades; empty: nothing.
    [[nodiscard]] QString difference(Symbol symbol, std::chrono::seconds span) const
    {
        const auto *chart = stage().page().charts().chartOf(symbol);
        const auto from = std::max(m_begins, m_frame.exchangeNow - 3min);
        auto wanted = candlesOf(known(symbol), span);
        std::erase_if(wanted, [&](const Candle &candle) { return candle.openedAt < spanStart(from, span); });
        const auto shown = chart->data().candles(span, spanStart(from, span), m_frame.exchangeNow + 24h);
        if (shown.size() != wanted.size())
            return QStringLiteral("%1 candles of %2 s in the chart of %3, and %4 in the record").arg(shown.size()).arg(span.count()).arg(symbol.toString()).arg(wanted.size());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const auto &a = shown[i];
            const auto &b = wanted[i];
            if (a.openedAt != b.openedAt || a.open != b.open || a.high != b.high || a.low != b.low || a.close != b.close || a.ticks != b.trades)
                return QStringLiteral("the candle of %1 at %2 has %3 trades and not %4").arg(symbol.toString(), toIsoString(b.openedAt)).arg(a.ticks).arg(b.trades);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_database.store(m_bitcoin);
        m_database.store(m_ether);
        (void)packed(m_database, bitcoin, m_begins + 3h);
        m_port = std::make_unique<PlayedRecord>(m_database.target());
        m_window = std::make_unique<MainWindow>(*m_port, WindowSetup{{bitcoin, ether}, false, {}, {}});
        m_frames = std::make_unique<LiveFrames>(m_port->desk().frames(), *m_window, [this](const LiveUpdate &update) { take(update); }, LiveFrames::replayPace);
        m_window->resize(1'600, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_frames.reset();
        m_window.reset();
        m_port.reset();
    }

    void whereverItStands()
    {
        std::mt19937_64 random(3);
        const auto someMoment = [&] { return m_begins + 10min + std::chrono::milliseconds(std::int64_t(random() % (5 * 3'600'000))); };
        const auto waits = [this](auto isIt) { return comesTrue([&] { return m_frame.replay && isIt(*m_frame.replay); }, 30'000); };
        stage().play(bitcoin, someMoment());
        for (int round = 0; round < 12; ++round) {
            const auto course = m_frame.replay ? m_frame.replay->course : 0;
            if (round > 0)
                m_port->desk().seek(someMoment());
            m_port->desk().setRunning(true);
            m_port->desk().setSpeed(replaySpeeds[4 + random() % 6]);
            const auto most = std::int64_t(random() % 200);
            QVERIFY(waits([&](const ReplayStanding &standing) { return standing.course != course && (standing.trades > most || standing.isAtEnd); }));
            m_port->desk().setRunning(false);
            QVERIFY(waits([](const ReplayStanding &standing) { return !standing.isRunning; }));
            for (const auto symbol : {bitcoin, ether}) {
                for (const auto span : {1s, 60s})
                    AWAIT_COMPARE(difference(symbol, span), QString(), 30'000);
                const auto last = stage().page().markets().model().lastOf(symbol);
                QVERIFY(last && *last == known(symbol).back());
            }
            // The tape: the newest trades, the newest first, none left out.
            const auto *tape = stage().page().findChild<TapeModel *>();
            const auto all = known(bitcoin);
            AWAIT_VERIFY(tape->tradeAt(0) && *tape->tradeAt(0) == all.back(), answerMs);
            for (int row = 0; row < std::min(50, tape->rowCount()); ++row)
                QVERIFY(*tape->tradeAt(row) == all[all.size() - 1 - std::size_t(row)]);
        }
    }

    // Nothing that is later is in a chart, however far it is looked.
    void nothingLaterIsShown()
    {
        m_port->desk().seek(m_begins + 1h);
        QVERIFY(comesTrue([this] { return m_frame.exchangeNow >= m_begins + 1h && m_frame.exchangeNow < m_begins + 61min; }, 30'000));
        auto *chart = const_cast<PriceChart *>(stage().page().charts().chartOf(bitcoin));
        m_port->desk().setRunning(false);
        QVERIFY(comesTrue([this] { return !m_frame.replay->isRunning; }, 30'000));
        chart->showRange(m_begins, m_begins + 5h);
        const auto shown = [&](Timestamp from, Timestamp to) {
            const auto span = chart->data().span(from, to);
            return span ? span->ticks : 0;
        };
        AWAIT_COMPARE(shown(m_begins, m_begins + 5h), std::int64_t(known(bitcoin).size()), 30'000);
        QCOMPARE(shown(m_frame.exchangeNow + 1us, m_begins + 5h), std::int64_t(0));
    }
};

TIDEMARK_TEST(TestReplayedCharts, QApplication)
#include "tst_replayed_charts.moc"
