#include "exchange/stream_scene.h"
#include "support/test_program.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const QString btc = QStringLiteral("BTCUSDT");
const QString eth = QStringLiteral("ETHUSDT");

[[nodiscard]] StreamLimits watchfulLimits()
{
    auto limits = test::quickLimits();
    limits.shortestSilence = milliseconds(150);
    return limits;
}

[[nodiscard]] Symbol symbolOf(const QString &name)
{
    return *Symbol::fromText(name);
}

[[nodiscard]] int timesSilent(const QSignalSpy &marketSilent, const QString &market)
{
    return int(std::count_if(marketSilent.begin(), marketSilent.end(), [&](const QVariantList &arguments) {
        return arguments[0].value<Symbol>() == symbolOf(market);
    }));
}

} // namespace

// One market falls silent while the others speak: told by its own rhythm.
class TestStreamSilence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesANewConnectionForOneMarket();
    void acceptsAPauseOfOneMarket();
    void asksForMarketsThatNeverSpoke();
    void believesTheExchangesRecord();
    void isStaleWithoutAConnection();
    void keepsWhatTheNewConnectionLacks();

private:
    // Trades of one market over all connections, one every ten milliseconds.
    void keepSpeaking(test::StreamScene &scene, const QString &market)
    {
        m_speaker = std::make_unique<QTimer>();
        connect(m_speaker.get(), &QTimer::timeout, this, [this, &scene, market] {
            ++m_nextId;
            for (qsizetype i = 0; i < scene.server.connections(); ++i) {
                if (scene.server.isOpen(i))
                    scene.server.sendTrade(i, market, m_nextId);
            }
        });
        m_speaker->start(10);
    }
    std::unique_ptr<QTimer> m_speaker;
    qint64 m_nextId = 1'000;
};

void TestStreamSilence::triesANewConnectionForOneMarket()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", watchfulLimits());
    QTRY_COMPARE(scene.connected.size(), 1);
    QCOMPARE(scene.stateOf(eth), MarketState::Waiting);
    QVERIFY(scene.teachRhythm({btc, eth}));
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    QVERIFY(scene.stream.noteOf(symbolOf(eth)).isEmpty());
    QVERIFY(scene.stream.heardAt(symbolOf(eth)));
    keepSpeaking(scene, btc);
    QTRY_COMPARE(scene.stateOf(eth), MarketState::Stale);
    QCOMPARE(scene.stateOf(btc), MarketState::Live);
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QVERIFY(scene.stream.noteOf(symbolOf(eth)).contains(QStringLiteral("longer than is usual")));
    QTRY_COMPARE(scene.server.connections(), 2);
    QTRY_VERIFY(timesSilent(scene.marketSilent, eth) >= 1);
    QCOMPARE(timesSilent(scene.marketSilent, btc), 0);
    QVERIFY(scene.deliver(1, eth, 30));
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    QTRY_VERIFY(!scene.server.isOpen(0));
    QVERIFY(scene.server.isOpen(1));
    QCOMPARE(scene.connected.size(), 1); // what is missing shows by the ids
    m_speaker.reset();
}

void TestStreamSilence::acceptsAPauseOfOneMarket()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", watchfulLimits());
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.teachRhythm({btc, eth}));
    keepSpeaking(scene, btc);
    // The new connection takes over for the markets that speak; it is asked again, and connected anew, ever more seldom.
    QTRY_COMPARE(timesSilent(scene.marketSilent, eth), 4);
    QVERIFY2(scene.server.connections() <= 5, qPrintable(QString::number(scene.server.connections())));
    QCOMPARE(scene.stateOf(btc), MarketState::Live);
    m_speaker.reset();
}

void TestStreamSilence::asksForMarketsThatNeverSpoke()
{
    auto limits = watchfulLimits();
    limits.longestSilence = milliseconds(200);
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    keepSpeaking(scene, btc);
    QTRY_COMPARE(timesSilent(scene.marketSilent, eth), 2);
    QCOMPARE(scene.stateOf(eth), MarketState::Waiting); // nothing says that it ought to speak
    QCOMPARE(scene.server.connections(), 1);
    m_speaker.reset();
}

void TestStreamSilence::believesTheExchangesRecord()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, eth, 1));
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    keepSpeaking(scene, btc);
    // A trade that came into being after the connection did, and some time ago.
    Trade fetched;
    fetched.symbol = symbolOf(eth);
    fetched.id = 2;
    fetched.tradedAt = wallClock() + milliseconds(100);
    QTRY_VERIFY((scene.stream.noteFetched(fetched), scene.stateOf(eth) == MarketState::Stale));
    QVERIFY(scene.stream.noteOf(symbolOf(eth)).contains(QStringLiteral("did not bring")));
    QTRY_COMPARE(scene.server.connections(), 2);
    QVERIFY(scene.deliver(1, eth, 3));
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    m_speaker.reset();
}

void TestStreamSilence::isStaleWithoutAConnection()
{
    auto limits = test::quickLimits();
    limits.firstRetry = limits.longestRetry = std::chrono::hours(1);
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, btc, 1));
    scene.server.socket(0)->abort();
    QTRY_COMPARE(scene.stateOf(btc), MarketState::Stale);
    QCOMPARE(scene.stateOf(eth), MarketState::Waiting);
    const auto note = scene.stream.noteOf(symbolOf(btc));
    QVERIFY2(note.contains(QStringLiteral("No connection")) && note.contains(QStringLiteral("failed")), qPrintable(note));
}

// The new one is deaf for a market that the old one delivers: it does not take over, and another one is tried.
void TestStreamSilence::keepsWhatTheNewConnectionLacks()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    scene.server.send(0, QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})"));
    QTRY_COMPARE(scene.server.connections(), 2);
    keepSpeaking(scene, btc);
    qint64 id = 0;
    QTRY_VERIFY((scene.server.sendTrade(0, eth, ++id), scene.server.connections() == 3));
    QVERIFY(scene.server.isOpen(0));
    QVERIFY(scene.deliver(2, eth, ++id));
    QTRY_VERIFY(!scene.server.isOpen(0) && !scene.server.isOpen(1));
    QVERIFY(scene.server.isOpen(2));
    QCOMPARE(scene.connected.size(), 1);
    m_speaker.reset();
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestStreamSilence, QCoreApplication)
#include "tst_stream_silence.moc"
