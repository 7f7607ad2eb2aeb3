#include "exchange/stream_scene.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const QString refusedName = QStringLiteral("badusdt@trade");

// Everything by SUBSCRIBE.
[[nodiscard]] StreamLimits subscribingLimits()
{
    auto limits = test::quickLimits();
    limits.urlLength = 0;
    return limits;
}

[[nodiscard]] QStringList streamsIn(const QJsonObject &message)
{
    QStringList streams;
    for (const auto &stream : message.value(u"params").toArray())
        streams.append(stream.toString());
    return streams;
}

[[nodiscard]] QString accept(const QJsonObject &message)
{
    return QStringLiteral(R"({"result":null,"id":%1})").arg(message.value(u"id").toInteger());
}

// Refuses, with an answer of the given form, the messages that name one particular stream.
[[nodiscard]] auto refusing(const QString &form)
{
    return [form](const QJsonObject &message) {
        const bool isBad = streamsIn(message).contains(refusedName);
        return isBad ? form.arg(message.value(u"id").toInteger()) : accept(message);
    };
}

} // namespace

class TestStreamSubscriptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRefusedMarketHarmsNoOther_data();
    void oneRefusedMarketHarmsNoOther();
    void tooManyAreNotTriedOneByOne();
    void unknownMarketsAreHarmless();
    void continuesALongAddress();
    void paces();
    void endsWithoutAnAnswer();
    void losesItsFormerConnectionHalfSubscribed();
};

void TestStreamSubscriptions::oneRefusedMarketHarmsNoOther_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("flat") << QStringLiteral(R"({"code":2,"msg":"Invalid request","id":%1})");
    QTest::newRow("wrapped") << QStringLiteral(R"({"error":{"code":2,"msg":"Invalid request"},"id":%1})");
    QTest::newRow("nameless") << QStringLiteral(R"({"error":{"code":2,"msg":"Invalid request"},"id":null,"was":%1})");
}

void TestStreamSubscriptions::oneRefusedMarketHarmsNoOther()
{
    QFETCH(QString, form);
    test::StreamScene scene(u"BTCUSDT,ETHUSDT,BADUSDT,BNBUSDT,XRPUSDT", subscribingLimits());
    scene.server.setReply(refusing(form));
    QTRY_COMPARE(scene.connected.size(), 1);
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    const auto problem = scene.stream.status().problem;
    QVERIFY2(problem.contains(QStringLiteral("BADUSDT: Invalid request (code 2)")), qPrintable(problem));
    QVERIFY2(!problem.contains(QStringLiteral("BNBUSDT")), qPrintable(problem));
    QCOMPARE(scene.stateOf(u"BADUSDT"), MarketState::Refused);
    QVERIFY(scene.stream.noteOf(*Symbol::fromText(u"BADUSDT")).contains(QStringLiteral("Invalid request (code 2)")));
    QCOMPARE(scene.stateOf(u"BNBUSDT"), MarketState::Waiting);
    scene.server.sendTrade(0, QStringLiteral("BNBUSDT"), 1);
    QTRY_COMPARE(scene.stream.status().received, 1);
    QVERIFY(!scene.stream.status().problem.isEmpty());

    // A new connection asks for it apart from the others.
    const auto before = scene.server.control().size();
    scene.server.socket(0)->abort();
    QTRY_COMPARE(scene.connected.size(), 2);
    QCOMPARE(scene.connected[1][0].value<std::vector<Symbol>>().size(), std::size_t(4));
    QCOMPARE(scene.server.control().size(), before + 2);
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QVERIFY(scene.stream.status().problem.contains(QStringLiteral("BADUSDT")));

    scene.stream.setSymbols(*Symbol::listFromText(u"BTCUSDT,ETHUSDT"));
    QTRY_COMPARE(scene.stream.status().problem, QString());
}

void TestStreamSubscriptions::tooManyAreNotTriedOneByOne()
{
    test::StreamScene scene(u"BTCUSDT,BADUSDT", subscribingLimits());
    scene.server.setReply(refusing(QStringLiteral(R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":%1})")));
    AWAIT_TEXT(scene.stream.status().problem, QStringLiteral("BTCUSDT: Too many subscriptions (code 4)"), answerMs);
    QCOMPARE(scene.server.control().size(), 1);
    QCOMPARE(scene.connected.size(), 0); // nothing is
}

void TestStreamSubscriptions::unknownMarketsAreHarmless()
{
    test::StreamScene scene(u"NOSUCHUSDT,btcUSDT", StreamLimits{});
    QTRY_COMPARE(scene.connected.size(), 1);
    QCOMPARE(QUrlQuery(scene.server.socket(0)->requestUrl()).queryItemValue(QStringLiteral("streams")),
             QStringLiteral("nosuchusdt@trade/btcusdt@trade"));
    scene.server.sendTrade(0, QStringLiteral("BTCUSDT"), 1);
    QTRY_COMPARE(scene.stream.status().received, 1);
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QCOMPARE(scene.stream.status().problem, QString());
    QCOMPARE(scene.stateOf(u"BTCUSDT"), MarketState::Live);
    QCOMPARE(scene.stateOf(u"NOSUCHUSDT"), MarketState::Waiting);
}

void TestStreamSubscriptions::continuesALongAddress()
{
    std::vector<Symbol> symbols;
    QStringList expected;
    for (int i = 0; i < 300; ++i) {
        symbols.push_back(*Symbol::fromText(QStringLiteral("币安人生币安%1USDT").arg(i)));
        expected.append(QString::fromUtf8(symbols.back().tradeStream()));
    }
    StreamLimits limits;
    limits.controlInterval = milliseconds(5);
    test::StreamScene scene({}, symbols, limits);
    scene.server.setReply(accept);
    QTRY_COMPARE(scene.connected.size(), 1);
    const auto url = scene.server.socket(0)->requestUrl();
    QVERIFY(url.toEncoded().size() <= 8'000);
    auto streams = QUrlQuery(url).queryItemValue(QStringLiteral("streams"), QUrl::FullyDecoded).split(u'/');
    QVERIFY(streams.size() > 100 && scene.server.control().size() > 1);
    for (const auto &message : scene.server.control()) {
        QVERIFY(message.toUtf8().size() <= 4'000);
        streams += streamsIn(QJsonDocument::fromJson(message.toUtf8()).object());
    }
    QCOMPARE(streams, expected);
}

// Three a second at most; here one in ten minutes.
void TestStreamSubscriptions::paces()
{
    QVERIFY(3 * StreamLimits{}.controlInterval > std::chrono::seconds(1));
    auto limits = subscribingLimits();
    limits.controlInterval = std::chrono::minutes(10);
    limits.controlLength = 1; // one market a message
    test::StreamScene scene(u"BTCUSDT,ETHUSDT,BNBUSDT", limits);
    scene.server.setReply(accept);
    QTRY_COMPARE(scene.server.control().size(), 1);
    scene.server.sendTrade(0, QStringLiteral("BTCUSDT"), 1);
    QTRY_COMPARE(scene.stream.status().received, 1);
    QCOMPARE(scene.server.control().size(), 1);
    QCOMPARE(scene.connected.size(), 0); // not before everything is acknowledged
    QCOMPARE(scene.stateOf(u"BTCUSDT"), MarketState::Live);
    QCOMPARE(scene.stateOf(u"BNBUSDT"), MarketState::Waiting);
}

void TestStreamSubscriptions::endsWithoutAnAnswer()
{
    auto limits = subscribingLimits();
    limits.acknowledgement = milliseconds(30);
    test::StreamScene scene(u"BTCUSDT", limits);
    AWAIT_TEXT(scene.stream.status().problem, QStringLiteral("did not acknowledge"), answerMs);
    scene.server.setReply(accept);
    QTRY_COMPARE(scene.stream.status().state, FeedState::Live);
}

// The newer connection has one market in its address, and no answer yet for the other, when the older one goes.
void TestStreamSubscriptions::losesItsFormerConnectionHalfSubscribed()
{
    auto limits = test::quickLimits();
    limits.urlLength = 80;
    test::StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    scene.server.setReply(accept);
    QTRY_COMPARE(scene.connected.size(), 1);
    scene.server.setReply({});
    scene.server.send(0, QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})"));
    QTRY_COMPARE(scene.server.control().size(), 2);
    scene.server.socket(0)->abort();
    QTRY_COMPARE(scene.connected.size(), 2);
    QCOMPARE(scene.connected[1][0].value<std::vector<Symbol>>(), *Symbol::listFromText(u"BTCUSDT"));
    scene.server.send(1, QStringLiteral(R"({"result":null,"id":1})"));
    QTRY_COMPARE(scene.connected.size(), 3);
    QCOMPARE(scene.connected[2][0].value<std::vector<Symbol>>(), *Symbol::listFromText(u"ETHUSDT"));
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestStreamSubscriptions, QCoreApplication)
#include "tst_stream_subscriptions.moc"
