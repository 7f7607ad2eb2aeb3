#include "exchange/scripted_stream.h"
#include "exchange/trade_stream.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const QString refusedName = QStringLiteral("badusdt@trade");

// Everything by SUBSCRIBE, and quickly.
[[nodiscard]] StreamLimits quickLimits()
{
    StreamLimits limits;
    limits.firstRetry = milliseconds(10);
    limits.longestRetry = milliseconds(50);
    limits.controlInterval = milliseconds(5);
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
    test::ScriptedStream server;
    server.setReply(refusing(form));
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(*Symbol::listFromText(u"BTCUSDT,ETHUSDT,BADUSDT,BNBUSDT,XRPUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(stream.status().state, FeedState::Live);
    const auto problem = stream.status().problem;
    QVERIFY2(problem.contains(QStringLiteral("BADUSDT: Invalid request (code 2)")), qPrintable(problem));
    QVERIFY2(!problem.contains(QStringLiteral("BNBUSDT")), qPrintable(problem));
    server.sendTrade(0, QStringLiteral("BNBUSDT"), 1);
    QTRY_COMPARE(stream.status().received, 1);
    QVERIFY(!stream.status().problem.isEmpty());

    // A new connection asks for it apart from the others.
    const auto before = server.control().size();
    server.socket(0)->abort();
    QTRY_COMPARE(connected.size(), 2);
    QCOMPARE(server.control().size(), before + 2);
    QCOMPARE(stream.status().state, FeedState::Live);
    QVERIFY(stream.status().problem.contains(QStringLiteral("BADUSDT")));

    stream.setSymbols(*Symbol::listFromText(u"BTCUSDT,ETHUSDT"));
    QTRY_COMPARE(stream.status().problem, QString());
}

void TestStreamSubscriptions::tooManyAreNotTriedOneByOne()
{
    test::ScriptedStream server;
    server.setReply(refusing(QStringLiteral(R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":%1})")));
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(*Symbol::listFromText(u"BTCUSDT,BADUSDT"));
    stream.start();
    QTRY_VERIFY(stream.status().problem.contains(QStringLiteral("BTCUSDT: Too many subscriptions (code 4)")));
    QCOMPARE(server.control().size(), 1);
    QCOMPARE(connected.size(), 0); // nothing is
}

void TestStreamSubscriptions::unknownMarketsAreHarmless()
{
    test::ScriptedStream server;
    TradeStream stream(server.url(), StreamLimits{});
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(*Symbol::listFromText(u"NOSUCHUSDT,btcUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(QUrlQuery(server.socket(0)->requestUrl()).queryItemValue(QStringLiteral("streams")),
             QStringLiteral("nosuchusdt@trade/btcusdt@trade"));
    server.sendTrade(0, QStringLiteral("BTCUSDT"), 1);
    QTRY_COMPARE(stream.status().received, 1);
    QCOMPARE(stream.status().state, FeedState::Live);
    QCOMPARE(stream.status().problem, QString());
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
    test::ScriptedStream server;
    server.setReply(accept);
    TradeStream stream(server.url(), limits);
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols);
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    const auto url = server.socket(0)->requestUrl();
    QVERIFY(url.toEncoded().size() <= 8'000);
    auto streams = QUrlQuery(url).queryItemValue(QStringLiteral("streams"), QUrl::FullyDecoded).split(u'/');
    QVERIFY(streams.size() > 100 && server.control().size() > 1);
    for (const auto &message : server.control()) {
        QVERIFY(message.toUtf8().size() <= 4'000);
        streams += streamsIn(QJsonDocument::fromJson(message.toUtf8()).object());
    }
    QCOMPARE(streams, expected);
}

// Three a second at most; here one in ten minutes.
void TestStreamSubscriptions::paces()
{
    QVERIFY(3 * StreamLimits{}.controlInterval > std::chrono::seconds(1));
    auto limits = quickLimits();
    limits.controlInterval = std::chrono::minutes(10);
    limits.controlLength = 1; // one market a message
    test::ScriptedStream server;
    server.setReply(accept);
    TradeStream stream(server.url(), limits);
    stream.setSymbols(*Symbol::listFromText(u"BTCUSDT,ETHUSDT,BNBUSDT"));
    stream.start();
    QTRY_COMPARE(server.control().size(), 1);
    server.sendTrade(0, QStringLiteral("BTCUSDT"), 1);
    QTRY_COMPARE(stream.status().received, 1);
    QCOMPARE(server.control().size(), 1);
}

void TestStreamSubscriptions::endsWithoutAnAnswer()
{
    auto limits = quickLimits();
    limits.acknowledgement = milliseconds(30);
    test::ScriptedStream server;
    TradeStream stream(server.url(), limits);
    stream.setSymbols(*Symbol::listFromText(u"BTCUSDT"));
    stream.start();
    QTRY_VERIFY(stream.status().problem.contains(QStringLiteral("did not acknowledge")));
    server.setReply(accept);
    QTRY_COMPARE(stream.status().state, FeedState::Live);
}

} // namespace tidemark

QTEST_GUILESS_MAIN(tidemark::TestStreamSubscriptions)
#include "tst_stream_subscriptions.moc"
