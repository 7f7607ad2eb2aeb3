#include "core/wide_decimal.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tidemark;

namespace {

__extension__ using Wide = unsigned __int128;

std::string withPoint(std::string digits, std::size_t scale)
{
    if (digits.size() <= scale)
        digits.insert(0, scale + 1 - digits.size(), '0');
    return digits.insert(digits.size() - scale, 1, '.');
}

std::string digitsOf(Wide value)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), char('0' + int(value % 10)));
        value /= 10;
    } while (value != 0);
    return digits;
}

// Addition as on paper, for sums that no built-in type holds.
std::string sumOnPaper(const std::string &a, const std::string &b)
{
    std::string sum;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
        const int column = carry + (i < a.size() ? a[a.size() - 1 - i] - '0' : 0)
            + (i < b.size() ? b[b.size() - 1 - i] - '0' : 0);
        sum.insert(sum.begin(), char('0' + column % 10));
        carry = column / 10;
    }
    return sum;
}

} // namespace

class TestWideDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAtZero();
    void productsAreExact();
    void volumesAddUp();
    void sumsOutgrow128Bits();
    void sumsDoNotDependOnGrouping();
    void scalesAreTold();
    void approximatesAsDouble();
};

void TestWideDecimal::startsAtZero()
{
    QCOMPARE(WideDecimal(8).toText(), std::string("0.00000000"));
    QCOMPARE(WideDecimal(16).toText(), std::string("0.0000000000000000"));
}

void TestWideDecimal::productsAreExact()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto price = std::int64_t(random() >> (1 + random() % 63));
        const auto quantity = std::int64_t(random() >> (1 + random() % 63));
        const auto product = WideDecimal::product(Decimal::fromUnits(price), Decimal::fromUnits(quantity));
        QCOMPARE(product.toText(), withPoint(digitsOf(Wide(price) * Wide(quantity)), 16));
    }
}

void TestWideDecimal::volumesAddUp()
{
    std::mt19937_64 random(2);
    WideDecimal volume(8);
    Wide expected = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto units = std::int64_t(random() >> (1 + random() % 63));
        volume.add(Decimal::fromUnits(units));
        expected += Wide(units);
    }
    QCOMPARE(volume.toText(), withPoint(digitsOf(expected), 8));
}

void TestWideDecimal::sumsOutgrow128Bits()
{
    const auto largest = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
    const auto product = WideDecimal::product(largest, largest);
    auto digits = digitsOf(Wide(largest.units()) * Wide(largest.units()));
    WideDecimal sum = product;
    // Doubling thirty times over: 2¹²⁶ becomes 2¹⁵⁶.
    for (int i = 0; i < 30; ++i) {
        sum.add(WideDecimal(sum));
        digits = sumOnPaper(digits, digits);
        QCOMPARE(sum.toText(), withPoint(digits, 16));
    }
    sum.add(sum);
    QCOMPARE(sum.toText(), withPoint(sumOnPaper(digits, digits), 16));
}

void TestWideDecimal::sumsDoNotDependOnGrouping()
{
    std::mt19937_64 random(3);
    std::array<WideDecimal, 7> parts;
    parts.fill(WideDecimal(16));
    WideDecimal whole(16);
    for (int i = 0; i < 5'000; ++i) {
        const auto product = WideDecimal::product(Decimal::fromUnits(std::int64_t(random() >> 1)),
                                                  Decimal::fromUnits(std::int64_t(random() >> 1)));
        whole.add(product);
        parts[random() % parts.size()].add(product);
    }
    WideDecimal sum(16);
    for (const auto &part : parts)
        sum.add(part);
    QCOMPARE(sum, whole);
    QCOMPARE(sum.toText(), whole.toText());
}

void TestWideDecimal::scalesAreTold()
{
    QVERIFY(!(WideDecimal(8) == WideDecimal(16)));
    const auto quote = WideDecimal::product(Decimal::fromUnits(150'000'000), Decimal::fromUnits(1));
    QCOMPARE(quote.toString(), QStringLiteral("0.0000000150000000"));
    std::string line = "volume=";
    quote.appendTo(line);
    QCOMPARE(line, std::string("volume=0.0000000150000000"));
}

void TestWideDecimal::approximatesAsDouble()
{
    WideDecimal volume(8);
    volume.add(Decimal::fromUnits(1'250'000'000));
    QCOMPARE(volume.toDouble(), 12.5);
    const auto largest = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
    const auto product = WideDecimal::product(largest, largest);
    QCOMPARE(product.toDouble(), largest.toDouble() * largest.toDouble());
}

TIDEMARK_TEST(TestWideDecimal, QCoreApplication)
#include "tst_wide_decimal.moc"
