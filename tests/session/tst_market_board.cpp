#include "core/board_values.h"
#include "core/record_port.h"
#include "session/recorder.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");

} // namespace

// What the board is told by a recorder whose exchange is the local one, and whose database is nowhere.
class TestMarketBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheRecordedMarkets();
    void tellsWhatTheExchangeSaysOfAll();

private:
    [[nodiscard]] bool ask(const BoardQuestion &question);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimulatedExchange> m_exchange;
    std::unique_ptr<Recorder> m_recorder;
    std::vector<Trade> m_heard; // since the start
    std::optional<BoardFrame> m_frame;
};

void TestMarketBoard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_exchange = SimulatedExchange::start({}).value();
    RecorderOptions options;
    options.dataDir = m_folder->path();
    options.databaseUri = QStringLiteral("postgresql://127.0.0.1:1/nowhere");
    options.endpoints = m_exchange->endpoints();
    options.symbols = {btc, eth};
    m_recorder = Recorder::create(options).value();
    m_heard.clear();
    connect(&m_recorder->mailbox(), &Mailbox::filled, this, [this] {
        const auto update = m_recorder->mailbox().take();
        m_heard.insert(m_heard.end(), update.trades.begin(), update.trades.end());
    });
    m_recorder->start();
}

void TestMarketBoard::cleanup()
{
    m_recorder.reset();
    m_exchange.reset();
}

bool TestMarketBoard::ask(const BoardQuestion &question)
{
    m_frame.reset();
    const auto asked = m_recorder->port().ask(question, [this](const BoardFrame &frame) { m_frame = frame; });
    return comesTrue([this] { return m_frame.has_value(); });
}

// The sums are of the trades that came, over the part of the window that is whole.
void TestMarketBoard::tellsTheRecordedMarkets()
{
    AWAIT_VERIFY(ask({.window = 0}) && m_frame->markets.size() == 2 && m_frame->markets[0].turnover.trades > 50, 30'000);
    const auto &market = m_frame->markets[0];
    QCOMPARE(market.symbol, btc);
    QCOMPARE(market.state, MarketState::Live);
    QVERIFY(market.price && market.window.extremes && market.turnover.largest);
    QVERIFY(!market.isWhole); // it runs for less than a minute
    const auto from = market.turnover.from;
    const auto now = m_frame->now;
    AWAIT_VERIFY(std::any_of(m_heard.begin(), m_heard.end(), [&](const Trade &trade) { return trade.symbol == btc && trade.tradedAt > now + 500ms; }), 30'000);
    std::int64_t trades = 0;
    WideDecimal value(16);
    for (const auto &trade : m_heard) {
        const bool isCounted = trade.symbol == btc && trade.tradedAt >= from && value < market.turnover.value;
        trades += isCounted;
        if (isCounted)
            value.add(WideDecimal::product(trade.price, trade.quantity));
    }
    QCOMPARE(trades, market.turnover.trades);
    QVERIFY(value == market.turnover.value);
    QVERIFY(m_frame->tickers.empty());
    QCOMPARE(m_frame->standing.state, TickersStanding::State::Off);
}

// Once in a revision, and no longer than it is wanted.
void TestMarketBoard::tellsWhatTheExchangeSaysOfAll()
{
    AWAIT_VERIFY(ask({.window = 4, .wantsTickers = true}) && m_frame->tickers.size() >= 36, 30'000);
    QCOMPARE(m_frame->standing.state, TickersStanding::State::Live);
    const auto revision = m_frame->revision;
    AWAIT_VERIFY(ask({.window = 4, .wantsTickers = true, .revision = revision}), 30'000);
    QVERIFY(m_frame->revision != revision || m_frame->tickers.empty());
    AWAIT_VERIFY(ask({.window = 4}), 30'000);
    QCOMPARE(m_frame->standing.state, TickersStanding::State::Off);
    QVERIFY(m_frame->tickers.empty());
    AWAIT_VERIFY(ask({.window = 99}), 30'000);
    QCOMPARE(m_frame->window, 4);
}

TIDEMARK_TEST(TestMarketBoard, QCoreApplication)
#include "tst_market_board.moc"
