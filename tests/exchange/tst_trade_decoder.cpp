#include "exchange/mutated_frames.h"
#include "exchange/recorded_frames.h"
#include "exchange/trade_decoder.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cstring>

namespace tidemark {
namespace {

const auto exchangeNow = timestampFromMicros(1'723'161'300'000'000);

const QByteArray plain(R"({"e":"trade","E":1723161255343000,"s":"BTCUSDT","t":12345,"p":"0.00100000","q":"100.5",)"
                       R"("T":1723161255342000,"m":true,"M":true})");

// What the frame's text says between the quotes behind `key`.
[[nodiscard]] QByteArray textOf(const QByteArray &frame, const char *key)
{
    const auto begin = frame.indexOf(key) + qsizetype(std::strlen(key)) + 1;
    return frame.mid(begin, frame.indexOf('"', begin) - begin);
}

[[nodiscard]] Decoded decode(const QByteArray &frame)
{
    static TradeDecoder decoder;
    return decoder.decode(std::string_view(frame.constData(), std::size_t(frame.size())), exchangeNow);
}

// The text of a decimal as Decimal writes it: no needless zeros in front, eight decimals.
[[nodiscard]] QByteArray padded(const QByteArray &text)
{
    const auto point = text.indexOf('.');
    auto whole = point < 0 ? text : text.left(point);
    auto fraction = point < 0 ? QByteArray() : text.mid(point + 1);
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    while (fraction.size() > Decimal::decimals && fraction.endsWith('0'))
        fraction.chop(1);
    return (whole.isEmpty() ? "0" : whole) + '.' + fraction.leftJustified(Decimal::decimals, '0');
}

// What Qt's JSON reader says that the frame's trade is.
[[nodiscard]] QList<QByteArray> fieldsByQt(const QByteArray &frame)
{
    const auto root = QJsonDocument::fromJson(frame).object();
    const auto payload = root.value(u"data").isObject() ? root.value(u"data").toObject() : root;
    const auto text = [&](QStringView key) { return payload.value(key).toString().toUtf8(); };
    const auto number = [&](QStringView key) { return QByteArray::number(payload.value(key).toInteger(-1)); };
    auto time = number(u"T");
    if (time.size() == 13)
        time += "000"; // milliseconds, as any of our days has them
    auto symbol = text(u"s");
    std::transform(symbol.begin(), symbol.end(), symbol.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return {text(u"e"), symbol, number(u"t"), padded(text(u"p")), padded(text(u"q")), time,
            payload.value(u"m").toBool() ? "true" : "false"};
}

[[nodiscard]] QList<QByteArray> fieldsOf(const Trade &trade)
{
    return {"trade", trade.symbol.toString().toUtf8(), QByteArray::number(qint64(trade.id)),
            QByteArray::fromStdString(trade.price.toText()), QByteArray::fromStdString(trade.quantity.toText()),
            QByteArray::number(qint64(microsOf(trade.tradedAt))), trade.buyerIsMaker ? "true" : "false"};
}

} // namespace

class TestTradeDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRecordedFrames_data();
    void readsRecordedFrames();
    void readsPlainFrames_data();
    void readsPlainFrames();
    void takesMilliseconds();
    void refusesBrokenTrades_data();
    void refusesBrokenTrades();
    void survivesEveryCut();
    void agreesWithAnotherReader();
    void tellsOtherFrames();
    void readsControlReplies_data();
    void readsControlReplies();
    void distrustsEventTimes_data();
    void distrustsEventTimes();
};

void TestTradeDecoder::readsRecordedFrames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("trades");
    QTest::newRow("two busy markets") << QStringLiteral("btcusdt-ethusdt-2024-08-08") << 34'419;
    QTest::newRow("a quiet market") << QStringLiteral("nexousdt-2024-07-23") << 18'817;
    QTest::newRow("older frames") << QStringLiteral("btcusdt-2023-04-05") << 3'144;
}

void TestTradeDecoder::readsRecordedFrames()
{
    QFETCH(QString, file);
    QFETCH(int, trades);
    const auto folder = test::realDataFolder();
    if (folder.isEmpty())
        QSKIP("no recorded market data here");
    const auto frames = test::framesOf(QStringLiteral("%1/%2.jsonl.gz").arg(folder, file));
    QCOMPARE(frames.size(), qsizetype(trades));
    TradeDecoder decoder;
    for (const auto &recorded : frames) {
        const auto frame = test::inMicroseconds(recorded);
        const auto decoded = decoder.decode(QStringView(QString::fromUtf8(frame)), exchangeNow);
        const auto *good = std::get_if<DecodedTrade>(&decoded);
        QVERIFY2(good, frame.constData());
        QCOMPARE(QByteArray::fromStdString(good->trade.price.toText()), textOf(frame, "\"p\":"));
        QCOMPARE(QByteArray::fromStdString(good->trade.quantity.toText()), textOf(frame, "\"q\":"));
        // Recorded in milliseconds, which the size tells: nothing but the unit differs.
        const auto asRecorded = decode(recorded);
        QVERIFY(std::holds_alternative<DecodedTrade>(asRecorded));
        QCOMPARE(std::get<DecodedTrade>(asRecorded).trade, good->trade);
        QCOMPARE(std::get<DecodedTrade>(asRecorded).eventTime, good->eventTime);
    }
}

void TestTradeDecoder::readsPlainFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("raw") << plain;
    QTest::newRow("combined") << QByteArray(R"({"stream":"btcusdt@trade","data":)" + plain + "}");
    QTest::newRow("data first") << QByteArray(R"({"data":)" + plain + R"(,"stream":"btcusdt@trade"})");
    QTest::newRow("other order")
        << QByteArray(R"({"m":true,"T":1723161255342000,"q":"100.5","p":"0.001","t":12345,"s":"BTCUSDT","E":1723161255343000,"e":"trade"})");
    QTest::newRow("order ids") << QByteArray(plain).replace("\"q\"", R"("b":20720542158,"a":20720542592,"q")");
    QTest::newRow("unknown keys") << QByteArray(plain).replace("\"q\"", R"("x":{"y":[1,2.5,null]},"zz":"\u00e9","q")");
    QTest::newRow("blanks") << QByteArray(plain).replace(":", " : ").replace(",", " ,\n");
    QTest::newRow("escaped") << QByteArray(plain).replace("\"p\"", R"("\u0070")").replace("BTC", R"(\u0042TC)");
    QTest::newRow("padding zeros") << QByteArray(plain).replace("0.00100000", "0.0010000000000");
}

void TestTradeDecoder::readsPlainFrames()
{
    QFETCH(QByteArray, frame);
    const auto decoded = decode(frame);
    QVERIFY(std::holds_alternative<DecodedTrade>(decoded));
    const auto &[trade, eventTime] = std::get<DecodedTrade>(decoded);
    const Trade expected{*Symbol::fromText(std::string_view("BTCUSDT")), 12345, timestampFromMicros(1'723'161'255'342'000),
                         Decimal::fromUnits(100'000), Decimal::fromUnits(10'050'000'000), true};
    QCOMPARE(trade, expected);
    QCOMPARE(eventTime, timestampFromMicros(1'723'161'255'343'000));
}

// Of an exchange that does not know microseconds: in both readers the size tells.
void TestTradeDecoder::takesMilliseconds()
{
    const auto frame = QByteArray(plain).replace("1723161255342000", "1723161255342").replace("1723161255343000", "1723161255343");
    for (const auto &form : {frame, QByteArray(frame).replace(",\"t\"", ", \"t\"")}) {
        const auto decoded = decode(form);
        const auto *trade = std::get_if<DecodedTrade>(&decoded);
        QVERIFY(trade);
        QCOMPARE(trade->trade.tradedAt, timestampFromMicros(1'723'161'255'342'000));
        QCOMPARE(trade->eventTime, timestampFromMicros(1'723'161'255'343'000));
    }
}

void TestTradeDecoder::refusesBrokenTrades_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char *name, const char *before, const char *after, const char *reason) {
        QTest::newRow(name) << QByteArray(plain).replace(before, after) << QString::fromUtf8(reason);
    };
    row("12 decimals", "0.00100000", "0.001000000001", "8 significant decimals");
    row("zero price", "0.00100000", "0.00000000", "not above zero");
    row("negative price", "0.00100000", "-1", "not above zero");
    row("price too large", "0.00100000", "10000000000", "cannot hold");
    row("price beyond 64 bits", "0.00100000", "99999999999999999999", "64 bits");
    row("exponent", "0.00100000", "1e5", "plain decimal");
    row("price as number", "\"0.00100000\"", "0.001", "text in quotes");
    row("empty price", "0.00100000", "", "plain decimal");
    row("zero quantity", "100.5", "0", "not above zero");
    row("negative quantity", "100.5", "-100.5", "not above zero");
    row("quantity beyond 64 bits", "100.5", "92233720368.54775808", "64 bits");
    row("quantity null", "\"100.5\"", "null", "text in quotes");
    row("seconds", "\"T\":1723161255342000", "\"T\":1723161255", "microseconds");
    row("nanoseconds", "\"T\":1723161255342000", "\"T\":1723161255342000000", "future");
    row("two days ahead", "\"T\":1723161255342000", "\"T\":1723334055342000", "future");
    row("time as text", "1723161255342000", "\"1723161255342000\"", "not an integer");
    row("time with decimals", "1723161255342000", "1723161255342000.5", "not an integer");
    row("negative id", "12345", "-1", "negative");
    row("largest id", "12345", "9223372036854775807", "cannot hold");
    row("id with decimals", "12345", "12345.0", "not an integer");
    row("id beyond 64 bits", "12345", "92233720368547758080", "JSON");
    row("id as text", "12345", "\"12345\"", "not an integer");
    row("side as text", "\"m\":true", "\"m\":\"true\"", "true or false");
    row("no price", "\"p\"", "\"pp\"", "no “p”");
    row("no side", "\"m\":true,", "", "no “m”");
    row("id twice", "\"p\"", "\"t\":1,\"p\"", "twice");
    row("symbol with a blank", "BTCUSDT", "BTC USDT", "not a symbol");
    row("empty symbol", "BTCUSDT", "", "not a symbol");
    row("overlong symbol", "BTCUSDT", "BTCUSDTBTCUSDTBTCUSDTBTCUSDTBTCUSDT", "not a symbol");
    row("event twice", "\"p\"", "\"e\":\"trade\",\"p\"", "twice");
    row("no event", "\"e\":\"trade\",", "", "no “e”");
    row("invalid UTF-8", "BTC", "B\xff\xfe", "JSON");
    row("something behind it", "\"M\":true}", "\"M\":true}}", "JSON");
    row("broken unknown value", "\"M\":true", "\"M\":tru", "JSON");
    QTest::newRow("side beside the payload")
        << QByteArray(R"({"data":)" + QByteArray(plain).replace("\"m\":true,", "") + R"(,"m":true})")
        << QStringLiteral("no “m”");
    QTest::newRow("two payloads") << QByteArray(R"({"data":)" + plain + R"(,"data":)" + plain + "}")
                                  << QStringLiteral("“data” twice");
    QTest::newRow("nesting bomb") << QByteArray(R"({"e":"trade","x":)" + QByteArray(100'000, '[')
                                               + QByteArray(100'000, ']') + "}") << QStringLiteral("JSON");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("JSON");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("JSON");
    QTest::newRow("no trade in a trade stream")
        << QByteArray(R"({"stream":"btcusdt@trade","data":{}})") << QStringLiteral("no trade");
}

void TestTradeDecoder::refusesBrokenTrades()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, reason);
    const auto decoded = decode(frame);
    const auto *input = std::get_if<RejectedInput>(&decoded);
    QVERIFY(input);
    QVERIFY2(input->reason.contains(reason), qPrintable(input->reason));
    QCOMPARE(input->raw, frame);
    const bool isReadable = frame.startsWith(R"({"e":"trade")") && !reason.contains(QStringLiteral("JSON"));
    const bool hasNames = isReadable && frame.contains(R"("s":"BTCUSDT")") && frame.contains(R"("t":12345,)");
    if (hasNames) {
        QCOMPARE(input->symbol, std::optional(*Symbol::fromText(std::string_view("BTCUSDT"))));
        // A garbled frame says nothing about its trade: the id stays missing.
        QCOMPARE(input->tradeId, std::optional<std::int64_t>());
    }
}

void TestTradeDecoder::survivesEveryCut()
{
    const QByteArray combined = R"({"stream":"btcusdt@trade","data":)" + plain + "}";
    for (qsizetype size = 0; size < combined.size(); ++size)
        QVERIFY2(std::holds_alternative<RejectedInput>(decode(combined.left(size))), combined.left(size).constData());
}

void TestTradeDecoder::agreesWithAnotherReader()
{
    test::FrameMutator mutator(1);
    int trades = 0;
    int refused = 0;
    for (int i = 0; i < 200'000; ++i) {
        const auto frame = mutator.next();
        const auto decoded = decode(frame);
        refused += std::holds_alternative<RejectedInput>(decoded);
        const auto *good = std::get_if<DecodedTrade>(&decoded);
        if (!good)
            continue;
        ++trades;
        QVERIFY2(fieldsOf(good->trade) == fieldsByQt(frame), frame.constData());
        QVERIFY(good->eventTime >= timestampFromMicros(1'483'228'800'000'000));
    }
    QVERIFY2(trades > 20'000 && refused > 20'000, qPrintable(QStringLiteral("%1 %2").arg(trades).arg(refused)));
}

void TestTradeDecoder::tellsOtherFrames()
{
    QVERIFY(std::holds_alternative<ServerShutdown>(decode(R"({"e":"serverShutdown","E":1723161255343000})")));
    QVERIFY(std::holds_alternative<ServerShutdown>(
        decode(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1723161255343000}})")));
    for (const auto *frame : {R"({"e":"aggTrade","s":"BTCUSDT"})", "{}", "[]", "[1,2]", "null", "7", "\"text\"",
                              R"({"stream":"btcusdt@kline_1m","data":{"e":"kline"}})"})
        QVERIFY2(std::holds_alternative<Ignored>(decode(frame)), frame);
}

void TestTradeDecoder::readsControlReplies_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code"); // 0: no refusal
    QTest::addColumn<QStringList>("streams");
    QTest::newRow("done") << QByteArray(R"({"result":null,"id":1})") << QStringLiteral("1") << 0 << QStringList();
    QTest::newRow("text id") << QByteArray(R"({"result":null,"id":"ab"})") << QStringLiteral("ab") << 0 << QStringList();
    QTest::newRow("list") << QByteArray(R"({"result":["a@trade","b@trade"],"id":3})") << QStringLiteral("3") << 0
                          << QStringList{QStringLiteral("a@trade"), QStringLiteral("b@trade")};
    QTest::newRow("flat error") << QByteArray(R"({"code":2,"msg":"bad","id":4})") << QStringLiteral("4") << 2 << QStringList();
    QTest::newRow("wrapped error") << QByteArray(R"({"error":{"code":4,"msg":"many"},"id":null})") << QString() << 4
                                   << QStringList();
}

void TestTradeDecoder::readsControlReplies()
{
    QFETCH(QByteArray, frame);
    const auto decoded = decode(frame);
    const auto *reply = std::get_if<ControlReply>(&decoded);
    QVERIFY(reply);
    QTEST(reply->id, "id");
    QTEST(int(reply->refusal ? reply->refusal->code : 0), "code");
    QTEST(reply->streams, "streams");
}

void TestTradeDecoder::distrustsEventTimes_data()
{
    QTest::addColumn<qint64>("said");
    QTest::addColumn<qint64>("believed");
    constexpr qint64 traded = 1'723'161'255'342'000;
    constexpr qint64 minute = 60'000'000;
    QTest::newRow("usual") << traded + 2'937'000 << traded + 2'937'000;
    QTest::newRow("before the trade") << traded - 43'000 << traded - 43'000;
    QTest::newRow("minutes late") << traded + 5 * minute << traded + 5 * minute;
    QTest::newRow("more") << traded + 5 * minute + 1 << traded;
    QTest::newRow("early") << traded - 5 * minute - 1 << traded;
    QTest::newRow("a day ahead") << traded + 24 * 60 * minute << traded;
    QTest::newRow("centuries ahead") << qint64(9'723'161'255'343'000) << traded;
    QTest::newRow("none") << qint64(0) << traded;
}

void TestTradeDecoder::distrustsEventTimes()
{
    QFETCH(qint64, said);
    const auto frame = QByteArray(plain).replace("\"E\":1723161255343000", "\"E\":" + QByteArray::number(said));
    const auto decoded = decode(frame);
    QVERIFY(std::holds_alternative<DecodedTrade>(decoded));
    QTEST(qint64(microsOf(std::get<DecodedTrade>(decoded).eventTime)), "believed");
    const auto slowly = decode(QByteArray(frame).replace(0, 1, "{ ")); // by the other reader
    QVERIFY(std::holds_alternative<DecodedTrade>(slowly));
    QTEST(qint64(microsOf(std::get<DecodedTrade>(slowly).eventTime)), "believed");
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestTradeDecoder, QCoreApplication)
#include "tst_trade_decoder.moc"
