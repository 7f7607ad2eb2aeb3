#include "exchange/stream_scene.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QStringList>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const QString btc = QStringLiteral("BTCUSDT");
const QString eth = QStringLiteral("ETHUSDT");

[[nodiscard]] StreamLimits watchfulLimits()
{
    auto limits = test::quickLimits();
    limits.silence = milliseconds(50);
    limits.doubt = milliseconds(150);
    return limits;
}

[[nodiscard]] Symbol symbolOf(const QString &name)
{
    return *Symbol::fromText(name);
}

// A trade that the stream should have brought some time ago, as REST has it: it is told until that is so.
[[nodiscard]] bool isShownDeaf(test::StreamScene &scene, const QString &market, qint64 id, Timestamp tradedAt)
{
    Trade fetched;
    fetched.symbol = symbolOf(market);
    fetched.id = id;
    fetched.tradedAt = tradedAt;
    return QTest::qWaitFor([&] { return (scene.stream.noteFetched(fetched), scene.stateOf(market) == MarketState::Stale); });
}

} // namespace

// One market falls silent while the others speak: told by what the exchange has of it.
class TestStreamSilence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhichMarketsAreSilent();
    void acceptsAPauseOfOneMarket();
    void doubtsWhereNobodyCanBeAsked();
    void believesTheExchangesRecord();
    void judgesTheNewConnectionByItself();
    void isStaleWithoutAConnection();
    void keepsWhatTheNewConnectionLacks();

private:
    // Trades of these markets over all connections, or over the first ones only, one of each every ten milliseconds.
    void keepSpeaking(test::StreamScene &scene, const QStringList &markets, qsizetype most = 100)
    {
        m_speaker = std::make_unique<QTimer>();
        connect(m_speaker.get(), &QTimer::timeout, this, [this, &scene, markets, most] {
            ++m_nextId;
            for (qsizetype i = 0; i < std::min(most, scene.server.connections()); ++i) {
                for (const auto &market : markets) {
                    if (scene.server.isOpen(i))
                        scene.server.sendTrade(i, market, m_nextId);
                }
            }
        });
        m_speaker->start(10);
    }
    std::unique_ptr<QTimer> m_speaker;
    qint64 m_nextId = 1'000;
};

void TestStreamSilence::tellsWhichMarketsAreSilent()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", watchfulLimits());
    QVERIFY(scene.stream.silentMarkets().empty()); // no connection carries them yet
    QTRY_COMPARE(scene.connected.size(), 1);
    keepSpeaking(scene, {btc});
    QTRY_VERIFY(scene.stream.silentMarkets() == std::vector{symbolOf(eth)});
    keepSpeaking(scene, {btc, eth});
    QTRY_VERIFY(scene.stream.silentMarkets().empty());
    keepSpeaking(scene, {btc});
    QTRY_VERIFY(scene.stream.silentMarkets() == std::vector{symbolOf(eth)});
    m_speaker.reset();
}

// The exchange has nothing newer, and says so: no new connection, and nothing that a person has to hear of.
void TestStreamSilence::acceptsAPauseOfOneMarket()
{
    const auto limits = watchfulLimits();
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, eth, 1));
    keepSpeaking(scene, {btc});
    scene.stream.noteAnswer({symbolOf(eth)}, true);
    const auto heardAt = *scene.stream.heardAt(symbolOf(eth));
    QTRY_VERIFY(std::chrono::steady_clock::now() - heardAt > 2 * limits.doubt);
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    QVERIFY(scene.stream.noteOf(symbolOf(eth)).isEmpty());
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QCOMPARE(scene.server.connections(), 1);
    m_speaker.reset();
}

void TestStreamSilence::doubtsWhereNobodyCanBeAsked()
{
    auto limits = watchfulLimits();
    limits.doubt = milliseconds(2'000); // longer than the speaker may be kept from speaking, or both markets are doubted
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, eth, 1));
    keepSpeaking(scene, {btc});
    scene.stream.noteAnswer({symbolOf(eth)}, false);
    AWAIT_VERIFY(scene.stateOf(eth) == MarketState::Stale, answerMs);
    QVERIFY(scene.stream.noteOf(symbolOf(eth)).contains(QStringLiteral("could not be asked")));
    QCOMPARE(scene.stream.status().state, FeedState::Live); // the other one speaks
    QCOMPARE(scene.server.connections(), 1);
    m_speaker.reset();
}

void TestStreamSilence::believesTheExchangesRecord()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, eth, 1));
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    keepSpeaking(scene, {btc});
    QVERIFY(isShownDeaf(scene, eth, 2, wallClock() + milliseconds(100)));
    QVERIFY(scene.stream.noteOf(symbolOf(eth)).contains(QStringLiteral("did not bring")));
    QCOMPARE(scene.stateOf(btc), MarketState::Live);
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QTRY_COMPARE(scene.server.connections(), 2);
    QVERIFY(scene.deliver(1, eth, 3));
    QCOMPARE(scene.stateOf(eth), MarketState::Live);
    QTRY_VERIFY(!scene.server.isOpen(0));
    QCOMPARE(scene.connected.size(), 1); // what is missing shows by the ids
    m_speaker.reset();
}

// It took over while the market was quiet: what the former one did not bring does not speak against it.
void TestStreamSilence::judgesTheNewConnectionByItself()
{
    test::StreamScene scene(u"BTCUSDT,ETHUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, eth, 1));
    keepSpeaking(scene, {btc});
    QVERIFY(isShownDeaf(scene, eth, 2, wallClock() + milliseconds(100)));
    QTRY_VERIFY(scene.server.connections() == 2 && !scene.server.isOpen(0));
    QTRY_COMPARE(scene.stateOf(eth), MarketState::Live);
    QCOMPARE(scene.server.connections(), 2);
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
    auto limits = test::quickLimits();
    limits.takeover = milliseconds(2'000);
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    const auto areBothReady = [&scene] {
        const auto connections = scene.stream.status().connections;
        return connections.size() == 2 && connections[1].state == FeedState::Live;
    };
    scene.server.send(0, QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})"));
    QTRY_VERIFY(areBothReady());
    // What the old one brings from now on the new one has to bring as well; only then it says anything at all.
    const auto settledAt = std::chrono::steady_clock::now() + limits.overlap;
    qint64 id = 0;
    QTRY_VERIFY((scene.server.sendTrade(0, eth, ++id), scene.stream.heardAt(symbolOf(eth)) > settledAt));
    keepSpeaking(scene, {btc}, 2); // the next one is to say nothing before it is looked for
    AWAIT_VERIFY((scene.server.sendTrade(0, eth, ++id), scene.server.connections() == 3), answerMs);
    QVERIFY(scene.server.isOpen(0));
    keepSpeaking(scene, {btc});
    QVERIFY(scene.deliver(2, eth, ++id));
    QTRY_VERIFY(!scene.server.isOpen(0) && !scene.server.isOpen(1));
    QVERIFY(scene.server.isOpen(2));
    QCOMPARE(scene.connected.size(), 1);
    QCOMPARE(scene.stream.status().reconnects, 2); // each that was opened in place of another, however often that was found wanting
    m_speaker.reset();
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestStreamSilence, QCoreApplication)
#include "tst_stream_silence.moc"
