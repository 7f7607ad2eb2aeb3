#include "core/symbol.h"
#include "support/test_program.h"

#include <QTest>

#include <unordered_set>

using namespace tidemark;

class TestSymbol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void lists_data();
    void lists();
    void equalSymbolsAreOneKey();
    void ordersByText();
    void emptyUntilRead();
};

void TestSymbol::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("stream");
    QTest::newRow("upper case") << "BTCUSDT" << "BTCUSDT" << "btcusdt@trade";
    QTest::newRow("lower case") << "btcusdt" << "BTCUSDT" << "btcusdt@trade";
    QTest::newRow("mixed") << "EthUsdt" << "ETHUSDT" << "ethusdt@trade";
    QTest::newRow("digits") << "1000SATSUSDT" << "1000SATSUSDT" << "1000satsusdt@trade";
    QTest::newRow("one character") << "a" << "A" << "a@trade";
    QTest::newRow("underscore, dash and dot") << "a_b-c.d" << "A_B-C.D" << "a_b-c.d@trade";
    QTest::newRow("longest") << QString(31, QLatin1Char('x')) << QString(31, QLatin1Char('X'))
                             << QString(31, QLatin1Char('x')) + QStringLiteral("@trade");
    // Only ASCII letters change: the exchange does not fold others, and folding can change their length.
    QTest::newRow("not ASCII") << QString::fromUtf8("币安人生usdt") << QString::fromUtf8("币安人生USDT")
                               << QString::fromUtf8("币安人生usdt@trade");
    QTest::newRow("other alphabets keep their case") << QString::fromUtf8("äÄß") << QString::fromUtf8("äÄß")
                                                     << QString::fromUtf8("äÄß@trade");
}

void TestSymbol::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, symbol);
    QFETCH(QString, stream);
    const auto read = Symbol::fromText(QStringView(text));
    QVERIFY2(read.ok(), qPrintable(read.message()));
    QCOMPARE(read->toString(), symbol);
    QCOMPARE(read->view(), std::string_view(symbol.toStdString()));
    QCOMPARE(QString::fromUtf8(read->tradeStream()), stream);
    QVERIFY(!read->isEmpty());
    const auto fromBytes = Symbol::fromText(std::string_view(text.toStdString()));
    QVERIFY(fromBytes.ok());
    QCOMPARE(*fromBytes, *read);
}

void TestSymbol::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("32 bytes") << QString(32, QLatin1Char('x'));
    QTest::newRow("32 bytes in 11 letters") << QString(11, QChar(0x5e01));
    QTest::newRow("huge") << QString(1'000'000, QLatin1Char('x'));
    for (const auto *text : {"BTC USDT", " BTCUSDT", "BTCUSDT ", "BTC/USDT", "btcusdt@trade", "BTC?USDT", "BTC&x=1", "BTC=1",
                             "BTC#", "BTC%2F", "BTC\"", "BTC'", "BTC\\", "BTC,ETH", "BTC\tUSDT", "BTC\nUSDT", "BTC\x7f"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
    QTest::newRow("NUL") << QStringLiteral("BTC") + QChar(0);
}

void TestSymbol::refuses()
{
    QFETCH(QString, text);
    const auto read = Symbol::fromText(QStringView(text));
    QVERIFY(!read.ok());
    QVERIFY(read.message().contains(QStringLiteral("is not a symbol")));
    QVERIFY(read.message().size() < 200);
}

void TestSymbol::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("symbols"); // empty: refused
    QTest::newRow("one") << "btcusdt" << QStringList{QStringLiteral("BTCUSDT")};
    QTest::newRow("order is kept") << "ethusdt,BTCUSDT" << QStringList{QStringLiteral("ETHUSDT"), QStringLiteral("BTCUSDT")};
    QTest::newRow("blanks around") << " btcusdt , ethusdt "
                                   << QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")};
    QTest::newRow("doubles") << "btcusdt,BTCUSDT,btcusdt" << QStringList{QStringLiteral("BTCUSDT")};
    QTest::newRow("none") << "" << QStringList();
    QTest::newRow("comma alone") << "," << QStringList();
    QTest::newRow("hole") << "btcusdt,,ethusdt" << QStringList();
    QTest::newRow("comma at the end") << "btcusdt," << QStringList();
    QTest::newRow("one is bad") << "btcusdt,eth/usdt" << QStringList();
    QTest::newRow("blank instead of comma") << "btcusdt ethusdt" << QStringList();
}

void TestSymbol::lists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, symbols);
    const auto list = Symbol::listFromText(text);
    QCOMPARE(list.ok(), !symbols.isEmpty());
    QStringList read;
    if (list) {
        for (const auto &symbol : *list)
            read += symbol.toString();
    }
    QCOMPARE(read, symbols);
}

void TestSymbol::equalSymbolsAreOneKey()
{
    const auto upper = *Symbol::fromText(u"BTCUSDT");
    const auto lower = *Symbol::fromText(u"btcusdt");
    const auto longer = *Symbol::fromText(u"BTCUSDTX");
    QCOMPARE(upper, lower);
    QVERIFY(!(upper == longer));
    QCOMPARE(qHash(upper, 7), qHash(lower, 7));
    const std::unordered_set<Symbol> keys{upper, lower, longer};
    QCOMPARE(keys.size(), std::size_t(2));
}

void TestSymbol::ordersByText()
{
    const auto symbol = [](QStringView text) { return *Symbol::fromText(text); };
    QVERIFY(symbol(u"BTCUSDT") < symbol(u"ETHUSDT"));
    QVERIFY(symbol(u"BTC") < symbol(u"BTCUSDT"));
    // Bytes above ASCII come last, as in PostgreSQL's "C" collation, whose order the locks rely on.
    QVERIFY(symbol(u"ZZZ") < symbol(u"币"));
}

void TestSymbol::emptyUntilRead()
{
    QVERIFY(Symbol().isEmpty());
    QCOMPARE(Symbol().toString(), QString());
}

TIDEMARK_TEST(TestSymbol, QCoreApplication)
#include "tst_symbol.moc"
