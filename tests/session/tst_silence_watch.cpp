#include "session/silence_watch.h"

#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"
#include "exchange/stream_scene.h"
#include "support/test_program.h"

namespace tidemark {

using namespace std::chrono_literals;
using namespace test;

class TestSilenceWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTheExchangeSays_data();
    void tellsWhatTheExchangeSays();
    void asksNothingOnceItIsStopped();
    void isNotStartedAgainOnceItIsStopped();

private:
    [[nodiscard]] static StreamLimits watchful()
    {
        auto limits = quickLimits();
        limits.silence = 50ms;
        return limits;
    }
};

void TestSilenceWatch::tellsWhatTheExchangeSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("expectedRefusals");
    const QByteArray both = R"([{"symbol":"BTCUSDT","lastId":7},{"symbol":"ETHUSDT","lastId":8}])";
    QTest::newRow("both") << 200 << both << 2 << 0;
    QTest::newRow("one") << 200 << QByteArray(R"([{"symbol":"BTCUSDT","lastId":7}])") << 1 << 0;
    QTest::newRow("does not have the question") << 404 << QByteArray() << 0 << 2;
    QTest::newRow("is in trouble") << 500 << QByteArray() << 0 << 0;
}

void TestSilenceWatch::tellsWhatTheExchangeSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedRest rest([&](const QUrl &) { return Answer{status, body}; });
    RestClient client(rest.url());
    StreamScene scene(u"BTCUSDT,ETHUSDT", watchful());
    SilenceWatch watch(scene.stream, client, 20ms);
    QSignalSpy told(&watch, &SilenceWatch::newestTold);
    QSignalSpy refused(&watch, &SilenceWatch::refused);
    QTRY_COMPARE(scene.stream.silentMarkets().size(), std::size_t(2));
    watch.restart();
    QFETCH(int, expected);
    QFETCH(int, expectedRefusals);
    QTRY_VERIFY(!rest.calls().isEmpty() && !client.isAsking() && told.size() + refused.size() == expected + expectedRefusals);
    QCOMPARE(told.size(), expected);
    for (const auto &market : told)
        QCOMPARE(market.last().toLongLong(), market.first().value<Symbol>() == *Symbol::fromText("BTCUSDT") ? 7 : 8);
}

void TestSilenceWatch::asksNothingOnceItIsStopped()
{
    SilenceWatch *asking = nullptr;
    ScriptedRest rest([&](const QUrl &) {
        asking->stop();
        return Answer{404, {}};
    });
    RestClient client(rest.url());
    StreamScene scene(u"BTCUSDT", watchful());
    SilenceWatch watch(scene.stream, client, 0ms);
    asking = &watch;
    QSignalSpy refused(&watch, &SilenceWatch::refused);
    QTRY_COMPARE(scene.stream.silentMarkets().size(), std::size_t(1));
    watch.restart();
    QTRY_VERIFY(!rest.calls().isEmpty() && !client.isAsking());
    QCOMPARE(refused.size(), 0); // what is answered yet is nobody's any more
}

void TestSilenceWatch::isNotStartedAgainOnceItIsStopped()
{
    ScriptedRest rest([](const QUrl &) { return Answer{404, {}}; });
    RestClient client(rest.url());
    StreamScene scene(u"BTCUSDT", watchful());
    SilenceWatch stopped(scene.stream, client, 0ms);
    SilenceWatch other(scene.stream, client, 0ms);
    QTRY_COMPARE(scene.stream.silentMarkets().size(), std::size_t(1));
    stopped.stop();
    stopped.restart();
    other.restart();
    QTRY_VERIFY(!rest.calls().isEmpty() && !client.isAsking());
    QCOMPARE(rest.calls().size(), 1);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestSilenceWatch, QCoreApplication)
#include "tst_silence_watch.moc"
