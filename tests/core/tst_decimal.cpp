#include "core/decimal.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tidemark;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsExactly_data();
    void readsExactly();
    void refuses_data();
    void refuses();
    void writesEightDecimals_data();
    void writesEightDecimals();
    void everyValueSurvivesItsText();
    void everyPositionOfDigitsIsExact();
    void longHostileTextIsCutInTheError();
    void comparesByValue();
};

void TestDecimal::readsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    QTest::newRow("zero") << "0" << qint64(0);
    QTest::newRow("minus zero") << "-0.0" << qint64(0);
    QTest::newRow("one") << "1" << qint64(100'000'000);
    QTest::newRow("as the stream pads it") << "61837.63000000" << qint64(6'183'763'000'000);
    QTest::newRow("not padded") << "61837.63" << qint64(6'183'763'000'000);
    QTest::newRow("smallest") << "0.00000001" << qint64(1);
    QTest::newRow("smallest negative") << "-0.00000001" << qint64(-1);
    QTest::newRow("SHIBUSDT") << "0.00001378" << qint64(1378);
    QTest::newRow("no whole part") << ".5" << qint64(50'000'000);
    QTest::newRow("nothing after the point") << "7." << qint64(700'000'000);
    QTest::newRow("leading zeros") << "000000000000000000000000000001.5" << qint64(150'000'000);
    QTest::newRow("insignificant decimals") << "1.234567890000000000000" << qint64(123'456'789);
    QTest::newRow("no double holds it") << "9007199254.74099301" << qint64(900'719'925'474'099'301);
    QTest::newRow("largest") << "92233720368.54775807" << std::numeric_limits<qint64>::max();
    QTest::newRow("lowest") << "-92233720368.54775808" << std::numeric_limits<qint64>::min();
}

void TestDecimal::readsExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, units);
    const auto fromQt = Decimal::fromText(QStringView(text));
    const auto fromBytes = Decimal::fromText(std::string_view(text.toStdString()));
    QVERIFY2(fromQt.ok(), qPrintable(fromQt.message()));
    QVERIFY2(fromBytes.ok(), qPrintable(fromBytes.message()));
    QCOMPARE(fromQt->units(), units);
    QCOMPARE(fromBytes->units(), units);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const QString notPlain = QStringLiteral("not a plain decimal");
    const QString tooFine = QStringLiteral("more than 8 significant decimals");
    const QString tooLarge = QStringLiteral("too large");
    QTest::newRow("empty") << "" << notPlain;
    QTest::newRow("point alone") << "." << notPlain;
    QTest::newRow("sign alone") << "-" << notPlain;
    QTest::newRow("plus") << "+1" << notPlain;
    QTest::newRow("two signs") << "--1" << notPlain;
    QTest::newRow("sign inside") << "1-2" << notPlain;
    QTest::newRow("two points") << "1.2.3" << notPlain;
    QTest::newRow("point after zeros") << "1.000000000." << notPlain;
    QTest::newRow("exponent") << "1e5" << notPlain;
    QTest::newRow("hexadecimal") << "0x10" << notPlain;
    QTest::newRow("blank before") << " 1" << notPlain;
    QTest::newRow("blank after") << "1 " << notPlain;
    QTest::newRow("line feed") << "1\n" << notPlain;
    QTest::newRow("comma") << "1,5" << notPlain;
    QTest::newRow("thousands") << "61,837.63" << notPlain;
    QTest::newRow("not a number") << "NaN" << notPlain;
    QTest::newRow("infinity") << "Infinity" << notPlain;
    QTest::newRow("Arabic digits") << QString::fromUtf8("١٢") << notPlain;
    QTest::newRow("full-width digit") << QString::fromUtf8("\xef\xbc\x91") << notPlain;
    QTest::newRow("ninth decimal") << "0.000000001" << tooFine;
    QTest::newRow("twelve decimals") << "61837.630000000001" << tooFine;
    QTest::newRow("one above the largest") << "92233720368.54775808" << tooLarge;
    QTest::newRow("one below the lowest") << "-92233720368.54775809" << tooLarge;
    QTest::newRow("whole part too large") << "92233720369" << tooLarge;
    QTest::newRow("beyond 64 bits unsigned") << "184467440737.09551616" << tooLarge;
    QTest::newRow("very long") << QString(4000, QLatin1Char('9')) << tooLarge;
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto answer = Decimal::fromText(QStringView(text));
    QVERIFY(!answer.ok());
    QVERIFY2(answer.message().contains(why), qPrintable(answer.message()));
}

void TestDecimal::writesEightDecimals_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << "0.00000000";
    QTest::newRow("one unit") << qint64(1) << "0.00000001";
    QTest::newRow("minus one unit") << qint64(-1) << "-0.00000001";
    QTest::newRow("price") << qint64(6'183'763'000'000) << "61837.63000000";
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << "92233720368.54775807";
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << "-92233720368.54775808";
}

void TestDecimal::writesEightDecimals()
{
    QFETCH(qint64, units);
    QFETCH(QString, text);
    const auto decimal = Decimal::fromUnits(units);
    QCOMPARE(decimal.toString(), text);
    std::string appended = "price ";
    decimal.appendTo(appended);
    QCOMPARE(appended, "price " + text.toStdString());
}

void TestDecimal::everyValueSurvivesItsText()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 100'000; ++i) {
        // Shifting spreads the values over all magnitudes.
        const auto units = std::int64_t(random()) >> (random() % 64);
        const auto text = Decimal::fromUnits(units).toText();
        const auto read = Decimal::fromText(std::string_view(text));
        QVERIFY2(read.ok() && read->units() == units, text.c_str());
    }
}

void TestDecimal::everyPositionOfDigitsIsExact()
{
    // Against arithmetic on the digits themselves: "whole.fraction" is whole·10⁸ + fraction padded to 8 digits.
    std::mt19937_64 random(2);
    for (int i = 0; i < 20'000; ++i) {
        const auto whole = random() % 92'233'720'368;
        const auto width = int(random() % 9);
        std::string fraction;
        for (int digit = 0; digit < width; ++digit)
            fraction += char('0' + random() % 10);
        const auto text = std::to_string(whole) + (width > 0 ? "." + fraction : std::string());
        fraction.resize(8, '0');
        const auto read = Decimal::fromText(std::string_view(text));
        QVERIFY2(read.ok(), text.c_str());
        QCOMPARE(read->units(), std::int64_t(whole * 100'000'000 + std::stoull(fraction)));
    }
}

void TestDecimal::longHostileTextIsCutInTheError()
{
    const auto answer = Decimal::fromText(std::string(1'000'000, 'x'));
    QVERIFY(!answer.ok());
    QVERIFY(answer.message().size() < 200);
}

void TestDecimal::comparesByValue()
{
    const auto low = Decimal::fromUnits(-1);
    const auto high = Decimal::fromUnits(2);
    QVERIFY(low < high);
    QVERIFY(high != low);
    QCOMPARE((high - low).units(), std::int64_t(3));
    QCOMPARE(Decimal().units(), std::int64_t(0));
}

TIDEMARK_TEST(TestDecimal, QCoreApplication)
#include "tst_decimal.moc"
