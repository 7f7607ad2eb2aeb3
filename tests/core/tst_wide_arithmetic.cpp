#include "core/wide_arithmetic.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tidemark;

class TestWideArithmetic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesPartsAway();
    void meanPricesAreRoundedHalfUp();
};

void TestWideArithmetic::takesPartsAway()
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 2'000; ++i) {
        WideDecimal part(16);
        WideDecimal rest(16);
        for (int n = int(random() % 200); n-- > 0;) // beyond 10³⁶ as well
            (n % 2 ? part : rest).add(WideDecimal::product(Decimal::fromUnits(std::int64_t(random() >> 1)), Decimal::fromUnits(std::int64_t(random() >> 1))));
        auto whole = part;
        whole.add(rest);
        QCOMPARE(difference(whole, part, 16), rest);
        QCOMPARE(difference(whole, rest, 16), part);
        QCOMPARE(difference(whole, whole, 16), WideDecimal(16));
    }
}

// A mean times the quantity is the sum, but for half a unit's worth.
void TestWideArithmetic::meanPricesAreRoundedHalfUp()
{
    const auto mean = [](const char *quote, const char *quantity) {
        return meanPrice(*WideDecimal::fromText(quote, 16), *WideDecimal::fromText(quantity, 8)).toText();
    };
    QCOMPARE(mean("10", "4"), std::string("2.50000000"));
    QCOMPARE(mean("1", "3"), std::string("0.33333333"));
    QCOMPARE(mean("2", "3"), std::string("0.66666667"));
    QCOMPARE(mean("0.000000005", "1"), std::string("0.00000001"));
    QCOMPARE(mean("0.0000000049999999", "1"), std::string("0.00000000"));
    std::mt19937_64 random(12);
    for (int i = 0; i < 5'000; ++i) {
        WideDecimal quote(16);
        WideDecimal quantity(8);
        auto low = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
        auto high = Decimal();
        const int shift = 1 + int(random() % 30); // small sums and those of more than 10³⁶
        for (int n = 0; n < 1 + i % 60; ++n) {
            const auto price = Decimal::fromUnits(std::int64_t(1 + random() % 1'000'000'000'000'000'000ull));
            const auto amount = Decimal::fromUnits(std::int64_t(1 + (random() >> shift)));
            quote.add(WideDecimal::product(price, amount));
            quantity.add(amount);
            low = std::min(low, price);
            high = std::max(high, price);
        }
        const auto value = meanPrice(quote, quantity);
        QVERIFY(value >= low && value <= high);
        // 2 · (mean · quantity) and 2 · quote lie within one quantity of one another: all in units, by adding.
        WideDecimal twiceProduct(16);
        WideDecimal twiceQuote(16);
        WideDecimal half(16);
        const auto text = quantity.toText();
        const auto amount = Decimal::fromText(std::string_view(text));
        if (!amount)
            continue;
        for (int n = 0; n < 2; ++n) {
            twiceProduct.add(WideDecimal::product(value, *amount));
            twiceQuote.add(quote);
        }
        half.add(WideDecimal::product(*amount, Decimal::fromUnits(1)));
        auto upper = twiceQuote;
        upper.add(half);
        auto lower = twiceProduct;
        lower.add(half);
        QVERIFY(twiceProduct <= upper);
        QVERIFY(twiceQuote < lower || twiceQuote == twiceProduct);
    }
}

TIDEMARK_TEST(TestWideArithmetic, QCoreApplication)

#include "tst_wide_arithmetic.moc"
