#include "core/moment_figures.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::fromText(std::string_view(text)).value();
}

} // namespace

class TestMomentFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percents_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text"); // empty: none
        QTest::newRow("a third") << "1" << "3" << 4 << "33.3333";
        QTest::newRow("two thirds, up") << "2" << "3" << 2 << "66.67";
        QTest::newRow("down") << "-2" << "3" << 4 << "-66.6667";
        QTest::newRow("half a step, away from zero") << "-0.00005" << "100" << 4 << "-0.0001";
        QTest::newRow("nothing") << "0" << "3" << 2 << "0.00";
        QTest::newRow("all") << "3" << "3" << 2 << "100.00";
        QTest::newRow("of nothing") << "3" << "0" << 2 << "";
        QTest::newRow("larger than fits") << "92233720368" << "0.00000001" << 2 << "";
        QTest::newRow("the largest of the largest") << "92233720368.54775807" << "92233720368.54775807" << 4 << "100.0000";
    }

    void percents()
    {
        QFETCH(QString, part);
        QFETCH(QString, whole);
        QFETCH(int, decimals);
        const auto percent = percentOf(decimal(part.toUtf8()), decimal(whole.toUtf8()), decimals);
        QTEST(percent ? percentText(*percent, decimals) : QString(), "text");
    }

    void ages()
    {
        QCOMPARE(ageSeconds(0us), QStringLiteral("0.000000"));
        QCOMPARE(ageSeconds(250ms + 1us), QStringLiteral("0.250001"));
        QCOMPARE(ageSeconds(24h * 400), QStringLiteral("34560000.000000"));
        QCOMPARE(ageSeconds(24h * 365 * 8'000 + 1us), QStringLiteral("252288000000.000001"));
    }

    void aRowOfEveryKind()
    {
        const auto symbol = Symbol::fromText(std::string_view("BTCUSDT")).value();
        const auto moment = parseTimestamp(u"2024-08-08T23:55:00Z").value();
        MomentAnswer answer{.moment = moment};
        answer.against = moment - 1h;
        answer.markets = {{symbol, Trade{symbol, 7, moment - 250ms, decimal("110"), decimal("0.5"), true}}, {symbol, {}}, {symbol, {}}};
        answer.markets[0].day = LowHigh{{decimal("100"), moment - 2h}, {decimal("120"), moment - 1h}};
        answer.markets[1].closed = ClosedMinute{moment - 1min, decimal("5"), 41};
        answer.markets[1].around.dropped = 3;
        answer.markets[2].around.startsBeforeRecord = true;
        answer.others = {{symbol, Trade{symbol, 3, moment - 2h, decimal("100"), decimal("1"), false}}, {symbol, {}}, {symbol, {}}};
        const auto lines = momentCsv(answer).split('\n');
        QCOMPARE(lines.size(), 5);
        const auto columns = lines[0].count(',');
        for (int i = 1; i < 4; ++i)
            QCOMPARE(lines[i].count(','), columns);
        QCOMPARE(lines[1], QByteArray("BTCUSDT,2024-08-08T23:55:00.000000Z,110.00000000,trade,7,2024-08-08T23:54:59.750000Z,0.250000,0.50000000,true,,"
                                      "100.00000000,2024-08-08T21:55:00.000000Z,120.00000000,2024-08-08T22:55:00.000000Z,50.00,"
                                      "2024-08-08T22:55:00.000000Z,100.00000000,trade,3,2024-08-08T21:55:00.000000Z,true,10.00000000,10.0000,true,0,0,0,0,0"));
        QCOMPARE(lines[2], QByteArray("BTCUSDT,2024-08-08T23:55:00.000000Z,5.00000000,candle,41,,,,,2024-08-08T23:54:00.000000Z,,,,,,"
                                      "2024-08-08T22:55:00.000000Z,,,,,true,,,false,0,0,0,0,3"));
        QCOMPARE(lines[4], QByteArray());
    }
};

TIDEMARK_TEST(TestMomentFigures, QCoreApplication)
#include "tst_moment_figures.moc"
