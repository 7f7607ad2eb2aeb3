#include "exchange/frame_inspector.h"
#include "exchange/mutated_frames.h"
#include "exchange/quick_reader.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

const auto latest = timestampFromMicros(1'723'247'700'000'000);

const QByteArray plain(R"({"e":"trade","E":1723161255343000,"s":"BTCUSDT","t":12345,"p":"0.00100000","q":"100.5",)"
                       R"("T":1723161255342000,"m":true,"M":true})");

[[nodiscard]] std::string_view view(const QByteArray &frame)
{
    return {frame.constData(), std::size_t(frame.size())};
}

} // namespace

class TestQuickReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheUsualFrames_data();
    void readsTheUsualFrames();
    void declinesTheRest_data();
    void declinesTheRest();
    void agreesWithTheInspector();
    void tellsSymbolsApart();
};

void TestQuickReader::readsTheUsualFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("raw") << plain;
    QTest::newRow("combined") << QByteArray(R"({"stream":"btcusdt@trade","data":)" + plain + "}");
    QTest::newRow("order ids") << QByteArray(plain).replace("\"T\"", R"("b":20720542158,"a":20720542592,"T")");
    QTest::newRow("without M") << QByteArray(plain).replace(",\"M\":true", "");
}

void TestQuickReader::readsTheUsualFrames()
{
    QFETCH(QByteArray, frame);
    const auto decoded = QuickReader().read(view(frame), latest);
    QVERIFY(decoded);
    const Trade expected{*Symbol::fromText(std::string_view("BTCUSDT")), 12345, timestampFromMicros(1'723'161'255'342'000),
                         Decimal::fromUnits(100'000), Decimal::fromUnits(10'050'000'000), true};
    QCOMPARE(decoded->trade, expected);
    QCOMPARE(decoded->eventTime, timestampFromMicros(1'723'161'255'343'000));
}

void TestQuickReader::declinesTheRest_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(plain).replace(before, after);
    };
    row("another event", "trade", "kline");
    row("another order", R"("t":12345,"p":"0.00100000")", R"("p":"0.00100000","t":12345)");
    row("a blank", ",\"t\"", ", \"t\"");
    row("an unknown key", ",\"M\":true", ",\"M\":true,\"X\":1");
    row("an escape", "BTC", "\\u0042TC");
    row("UTF-8", "BTC", "币");
    row("leading zero", "12345", "012345");
    row("19 digits", "12345", "1234567890123456789");
    row("64 bits exceeded", "12345", "18446744073709551617");
    row("negative", "12345", "-12345");
    row("fraction", "12345", "12345.0");
    row("9 decimals", "0.00100000", "0.001000000");
    row("no whole part", "0.00100000", ".001");
    row("11 digits in front", "100.5", "10000000000.5");
    row("zero", "0.00100000", "0.00000000");
    row("a closing brace more", "\"M\":true}", "\"M\":true}}");
    row("seconds", "1723161255342000", "1723161255");
    QTest::newRow("a part beside the payload")
        << QByteArray(R"({"stream":"btcusdt@trade","data":)" + QByteArray(plain).replace(",\"m\":true,\"M\":true", "")
                      + R"(,"m":true})");
    QTest::newRow("combined, not closed") << QByteArray(R"({"stream":"btcusdt@trade","data":)" + plain);
    QTest::newRow("empty") << QByteArray();
}

void TestQuickReader::declinesTheRest()
{
    QFETCH(QByteArray, frame);
    QVERIFY(!QuickReader().read(view(frame), latest));
}

void TestQuickReader::agreesWithTheInspector()
{
    test::FrameMutator mutator(2);
    QuickReader reader;
    FrameInspector inspector;
    int trades = 0;
    int declined = 0;
    for (int i = 0; i < 200'000; ++i) {
        auto frame = mutator.next();
        const auto quick = reader.read(view(frame), latest);
        declined += !quick;
        if (!quick)
            continue;
        ++trades;
        const auto size = std::size_t(frame.size());
        frame.append(simdjson::SIMDJSON_PADDING, ' ');
        const simdjson::padded_string_view roomy(frame.constData(), size, std::size_t(frame.size()));
        const auto slow = inspector.inspect(roomy, latest);
        const auto *good = std::get_if<DecodedTrade>(&slow);
        QVERIFY2(good && good->trade == quick->trade && good->eventTime == quick->eventTime, frame.constData());
    }
    QVERIFY2(trades > 20'000 && declined > 20'000, qPrintable(QStringLiteral("%1 %2").arg(trades).arg(declined)));
}

// More symbols than are remembered, and names that begin alike.
void TestQuickReader::tellsSymbolsApart()
{
    QuickReader reader;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 2'000; ++i) {
            const auto name = QByteArray("COIN") + QByteArray::number(i % 1'000) + (i % 2 == 0 ? "USDT" : "usdt");
            const auto decoded = reader.read(view(QByteArray(plain).replace("BTCUSDT", name)), latest);
            QVERIFY(decoded);
            QCOMPARE(decoded->trade.symbol.toString(), QString::fromLatin1(name.toUpper()));
        }
    }
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestQuickReader, QCoreApplication)
#include "tst_quick_reader.moc"
