#include "core/counted.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestCounted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAndManyAndNone()
    {
        QCOMPARE(counted(0, u"%1 trade is new", u"%1 trades are new"), QStringLiteral("0 trades are new"));
        QCOMPARE(counted(1, u"%1 trade is new", u"%1 trades are new"), QStringLiteral("1 trade is new"));
        QCOMPARE(counted(12'345, u"%1 trade is new", u"%1 trades are new"), QStringLiteral("12345 trades are new"));
    }

    void theDigitsOfALocale()
    {
        QCOMPARE(counted(12'345, u"%1 trade", u"%1 trades", englishNumbers()), QStringLiteral("12,345 trades"));
        QCOMPARE(counted(12'345, u"%1 trade", u"%1 trades", QLocale(QLocale::German)), QStringLiteral("12.345 trades"));
    }

    void namesBeyondFiveAreCounted()
    {
        QStringList names;
        std::vector<Symbol> symbols;
        for (int i = 0; i < 1'240; ++i) {
            names += QStringLiteral("M%1USDT").arg(i);
            symbols.push_back(*Symbol::fromText(QStringView(names.back())));
            const auto text = namedOrCounted(names);
            QCOMPARE(text, i < 5 ? names.join(QStringLiteral(", ")) : QStringLiteral("%1 markets").arg(i + 1));
            QCOMPARE(namedOrCounted(symbols), text);
        }
        QCOMPARE(namedOrCounted(names, u"one of %1 patterns"), QStringLiteral("one of 1240 patterns"));
    }

    void whatElseStandsThereIsFilledInAfterwards()
    {
        QCOMPARE(counted(1, u"%2 of %1 day", u"%2 of %1 days").arg(0), QStringLiteral("0 of 1 day"));
    }
};

TIDEMARK_TEST(TestCounted, QCoreApplication)
#include "tst_counted.moc"
