#include "exchange/ticker_stream.h"

#include "exchange/stream_scene.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

using State = TickersStanding::State;

[[nodiscard]] QString frameOf(const QString &symbol, const QString &last, qint64 at = 1'723'118'400'123)
{
    return QStringLiteral(R"({"stream":"!miniTicker@arr","data":[{"e":"24hrMiniTicker","E":%3,"s":"%1","c":"%2","o":"1","h":"900","l":"0.5","v":"1","q":"2"}]})")
        .arg(symbol, last)
        .arg(at);
}

[[nodiscard]] QString lastOf(const TickerStream &stream, const char *symbol)
{
    for (const auto &ticker : stream.all()) {
        if (ticker.symbol == *Symbol::fromText(symbol))
            return ticker.last.toString();
    }
    return {};
}

} // namespace

// The exchange's figures of all markets, from a server that does as the test says.
class TestTickerStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheStreamAndTakesWhatItSays();
    void isConnectedOnlyWhileItIsWanted();
    void saysWhatItCannotRead();
    void comesBackAfterAnEnd();
    void tellsThatNobodyAnswers();
    void noticesSilence();
    void anOldConnectionGoesOnceAnotherSpeaks();
    void aServerThatGoesIsLeft();
};

void TestTickerStream::asksForTheStreamAndTakesWhatItSays()
{
    ScriptedStream server;
    TickerStream stream(server.url(), quickLimits());
    QCOMPARE(stream.standing().state, State::Off);
    stream.start();
    QCOMPARE(stream.standing().state, State::Connecting);
    AWAIT_COMPARE(server.connections(), qsizetype(1), answerMs);
    QVERIFY(server.socket(0)->requestUrl().toString(QUrl::FullyDecoded).contains(QStringLiteral("streams=!miniTicker@arr")));
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("7")));
    AWAIT_COMPARE(stream.standing().state, State::Live, answerMs);
    QCOMPARE(lastOf(stream, "BTCUSDT"), QStringLiteral("7.00000000"));
    const std::int64_t revision = stream.revision();
    server.send(0, frameOf(QStringLiteral("ETHUSDT"), QStringLiteral("8")));
    AWAIT_VERIFY(stream.revision() > revision, answerMs);
    QCOMPARE(stream.all().size(), std::size_t(2));
    server.send(0, frameOf(QStringLiteral("ETHUSDT"), QStringLiteral("9"), 1'723'118'400'100)); // from before
    AWAIT_VERIFY(stream.revision() > revision + 1, answerMs);
    QCOMPARE(lastOf(stream, "ETHUSDT"), QStringLiteral("8.00000000"));
}

void TestTickerStream::isConnectedOnlyWhileItIsWanted()
{
    ScriptedStream server;
    TickerStream stream(server.url(), quickLimits());
    stream.start();
    stream.start();
    AWAIT_COMPARE(server.connections(), qsizetype(1), answerMs);
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("7")));
    AWAIT_COMPARE(stream.standing().state, State::Live, answerMs);
    stream.stop();
    AWAIT_VERIFY(!server.isOpen(0), answerMs);
    QCOMPARE(stream.standing().state, State::Off);
    QVERIFY(stream.all().empty());
    QCOMPARE(stream.connections(), 0);
    stream.start();
    AWAIT_COMPARE(server.connections(), qsizetype(2), answerMs);
}

void TestTickerStream::saysWhatItCannotRead()
{
    ScriptedStream server;
    TickerStream stream(server.url(), quickLimits());
    stream.start();
    AWAIT_COMPARE(server.connections(), qsizetype(1), answerMs);
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("7")));
    AWAIT_COMPARE(stream.standing().state, State::Live, answerMs);
    server.send(0, QStringLiteral("<html>"));
    AWAIT_VERIFY2(stream.standing().problem.contains(QStringLiteral("cannot be read")), stream.standing().problem, answerMs);
    QCOMPARE(lastOf(stream, "BTCUSDT"), QStringLiteral("7.00000000"));
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("8")));
    AWAIT_COMPARE(stream.standing().problem, QString(), answerMs);
}

void TestTickerStream::comesBackAfterAnEnd()
{
    ScriptedStream server;
    TickerStream stream(server.url(), quickLimits());
    stream.start();
    AWAIT_COMPARE(server.connections(), qsizetype(1), answerMs);
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("7")));
    AWAIT_COMPARE(stream.standing().state, State::Live, answerMs);
    server.socket(0)->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("tired"));
    AWAIT_COMPARE(server.connections(), qsizetype(2), answerMs);
    QVERIFY2(stream.standing().problem.contains(QStringLiteral("tired")), qPrintable(stream.standing().problem));
    server.send(1, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("8")));
    AWAIT_COMPARE(stream.standing().state, State::Live, answerMs);
    QCOMPARE(stream.standing().problem, QString());
}

void TestTickerStream::tellsThatNobodyAnswers()
{
    TickerStream stream(QUrl(QStringLiteral("ws://127.0.0.1:1")), quickLimits());
    stream.start();
    AWAIT_COMPARE(stream.standing().state, State::Waiting, answerMs);
    QVERIFY2(stream.standing().problem.contains(QStringLiteral("tried again")), qPrintable(stream.standing().problem));
}

// Open, and nothing comes: it says so, and another connection is tried.
void TestTickerStream::noticesSilence()
{
    ScriptedStream server;
    TickerStream stream(server.url(), quickLimits(), 200ms);
    stream.start();
    // A connection that says nothing soon enough is not the last one.
    const auto isHeard = [&](const char *last) {
        if (server.connections() > 0)
            server.send(server.connections() - 1, frameOf(QStringLiteral("BTCUSDT"), QString::fromLatin1(last)));
        return lastOf(stream, "BTCUSDT").startsWith(QLatin1String(last));
    };
    AWAIT_VERIFY(isHeard("7"), answerMs);
    const auto before = server.connections();
    AWAIT_COMPARE(stream.standing().state, State::Silent, answerMs);
    QVERIFY(stream.standing().problem.contains(QStringLiteral("silent")));
    AWAIT_VERIFY(server.connections() > before, answerMs);
    AWAIT_VERIFY(isHeard("9"), answerMs);
}

void TestTickerStream::anOldConnectionGoesOnceAnotherSpeaks()
{
    ScriptedStream server;
    auto limits = quickLimits();
    limits.lifetime = 100ms;
    TickerStream stream(server.url(), limits);
    stream.start();
    AWAIT_COMPARE(server.connections(), qsizetype(1), answerMs);
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("7")));
    AWAIT_COMPARE(server.connections(), qsizetype(2), answerMs);
    QVERIFY(server.isOpen(0));
    QCOMPARE(stream.standing().state, State::Live);
    server.send(1, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("8")));
    AWAIT_VERIFY(!server.isOpen(0), answerMs);
    QCOMPARE(lastOf(stream, "BTCUSDT"), QStringLiteral("8.00000000"));
}

void TestTickerStream::aServerThatGoesIsLeft()
{
    ScriptedStream server;
    TickerStream stream(server.url(), quickLimits());
    stream.start();
    AWAIT_COMPARE(server.connections(), qsizetype(1), answerMs);
    server.send(0, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("7")));
    AWAIT_COMPARE(stream.standing().state, State::Live, answerMs);
    server.send(0, QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1723118400123}})"));
    AWAIT_COMPARE(server.connections(), qsizetype(2), answerMs);
    QVERIFY(server.isOpen(0));
    server.send(1, frameOf(QStringLiteral("BTCUSDT"), QStringLiteral("8")));
    AWAIT_VERIFY(!server.isOpen(0), answerMs);
}

TIDEMARK_TEST(TestTickerStream, QCoreApplication)
#include "tst_ticker_stream.moc"
