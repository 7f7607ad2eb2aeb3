#include "ui/number_format.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class NumberFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decimals_data();
    void decimals();
    void reads_data();
    void reads();
    void sumsBeyond64Bits();
    void change_data();
    void change();
    void spans_data();
    void spans();
    void ages_data();
    void ages();
};

void NumberFormatTest::decimals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("as the tick says") << "en_US" << "61837.6" << 2 << "61,837.60";
    QTest::newRow("no digit is hidden") << "en_US" << "0.00001234" << 2 << "0.00001234";
    QTest::newRow("whole") << "en_US" << "5" << 0 << "5";
    QTest::newRow("negative with a true minus") << "en_US" << "-1234.5" << 1 << "−1,234.5";
    QTest::newRow("the largest") << "en_US" << "92233720368.54775807" << 8 << "92,233,720,368.54775807";
    QTest::newRow("the C locale groups too") << "C" << "61837.63" << 2 << "61,837.63";
    QTest::newRow("German") << "de_DE" << "61837.63" << 2 << "61.837,63";
    QTest::newRow("Indian groups") << "en_IN" << "12345678.9" << 2 << "1,23,45,678.90";
}

void NumberFormatTest::decimals()
{
    QFETCH(QString, locale);
    QFETCH(QString, value);
    QFETCH(int, decimals);
    QTEST(formatDecimal(*Decimal::fromText(QStringView(value)), decimals, QLocale(locale)), "text");
}

void NumberFormatTest::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: refused
    QTest::newRow("grouped") << "en_US" << "61,837.63" << "61837.63000000";
    QTest::newRow("plain") << "en_US" << " 61837.63 " << "61837.63000000";
    QTest::newRow("in the C locale") << "C" << "61,837.63" << "61837.63000000";
    QTest::newRow("German") << "de_DE" << "61.837,63" << "61837.63000000";
    QTest::newRow("plain in German") << "de_DE" << "61837.63" << "61837.63000000";
    QTest::newRow("grouped in German") << "de_DE" << "61.837" << "61837.00000000";
    QTest::newRow("a group that is none") << "en_US" << "61,85" << "";
    QTest::newRow("just below zero") << "en_US" << "-0.5" << "-0.50000000";
    QTest::newRow("the last digit") << "en_US" << "0.00000001" << "0.00000001";
    QTest::newRow("too fine") << "en_US" << "0.000000001" << "";
    QTest::newRow("words") << "en_US" << "61k" << "";
    QTest::newRow("nothing") << "en_US" << "" << "";
}

void NumberFormatTest::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto read = parseDecimal(text, QLocale(locale));
    QTEST(read ? read->toString() : QString(), "value");
    QCOMPARE(read.message().isEmpty(), read.ok());
}

void NumberFormatTest::sumsBeyond64Bits()
{
    WideDecimal sum(16);
    for (int i = 0; i < 3; ++i)
        sum.add(WideDecimal::product(decimal("92233720368.54775807"), decimal("92233720368.54775807")));
    QCOMPARE(formatWide(sum, 2, QLocale(QStringLiteral("en_US"))),
             QStringLiteral("25,521,177,519,070,384,754,219.0723352697503747"));
}

void NumberFormatTest::change_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    QTest::newRow("up") << "100" << "101.235" << "+1.24 %";
    QTest::newRow("down, half away from zero") << "100" << "98.765" << "−1.24 %";
    QTest::newRow("none") << "100" << "100" << "0.00 %";
    QTest::newRow("less than a hundredth") << "100" << "100.004" << "0.00 %";
    QTest::newRow("a thousandfold") << "1" << "1000" << "+99,900.00 %";
    QTest::newRow("from nothing") << "0" << "5" << "";
}

void NumberFormatTest::change()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, text);
    text.replace(QStringLiteral(" %"), QString(QChar::Nbsp) + QLatin1Char('%'));
    QCOMPARE(formatChange(*Decimal::fromText(QStringView(before)), *Decimal::fromText(QStringView(now)),
                          QLocale(QStringLiteral("en_US"))),
             text);
}

void NumberFormatTest::spans_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << "0 ms";
    QTest::newRow("below a millisecond") << qint64(900) << "<1 ms";
    QTest::newRow("milliseconds") << qint64(84'400) << "84 ms";
    QTest::newRow("tenths") << qint64(2'387'000) << "2.3 s";
    QTest::newRow("just under a minute") << qint64(59'999'999) << "59.9 s";
    QTest::newRow("minutes") << qint64(185'000'000) << "3 min 5 s";
    QTest::newRow("hours") << qint64(7'440'000'000) << "2 h 4 min";
    QTest::newRow("days") << qint64(86'400'000'000 * 3) << "3 d";
    QTest::newRow("a clock that runs behind") << qint64(-5) << "0 ms";
}

void NumberFormatTest::spans()
{
    QFETCH(qint64, micros);
    const auto text = formatSpan(std::chrono::microseconds(micros), QLocale(QStringLiteral("en_US")));
    QTEST(QString(text).replace(QChar::Nbsp, QLatin1Char(' ')), "text");
}

void NumberFormatTest::ages_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(999'999) << "<1 s";
    QTest::newRow("whole seconds") << qint64(3'999'999) << "3 s";
    QTest::newRow("minutes") << qint64(61'500'000) << "1 min 1 s";
}

void NumberFormatTest::ages()
{
    QFETCH(qint64, micros);
    const auto text = formatAge(std::chrono::microseconds(micros), QLocale(QStringLiteral("en_US")));
    QTEST(QString(text).replace(QChar::Nbsp, QLatin1Char(' ')), "text");
}

TIDEMARK_TEST(NumberFormatTest, QCoreApplication)
#include "tst_number_format.moc"
