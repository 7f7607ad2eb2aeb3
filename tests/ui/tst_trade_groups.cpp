#include "ui/live/trade_groups.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace tidemark::test;

class TradeGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsLikeBruteForce();
};

void TradeGroupsTest::groupsLikeBruteForce()
{
    std::mt19937 random(3);
    const std::vector names{symbol("A"), symbol("B"), symbol("C"), symbol("D")};
    TradeGroups groups;
    for (int update = 0; update < 200; ++update) {
        std::vector<Trade> trades;
        for (unsigned i = 0; i < random() % 60; ++i)
            trades.push_back(trade(names[random() % 4].view(), update * 100 + int(i), at("2024-08-08T12:00Z"), "1"));
        std::vector<Symbol> wanted;
        for (const auto name : names) {
            if (random() % 2 == 0)
                wanted.push_back(name);
        }
        groups.sort(trades, wanted);
        for (const auto name : names) {
            std::vector<Trade> expected;
            const bool isWanted = std::find(wanted.begin(), wanted.end(), name) != wanted.end();
            std::copy_if(trades.begin(), trades.end(), std::back_inserter(expected),
                         [&](const Trade &trade) { return isWanted && trade.symbol == name; });
            const auto group = groups.of(name);
            QCOMPARE(std::vector<Trade>(group.begin(), group.end()), expected);
        }
    }
}

TIDEMARK_TEST(TradeGroupsTest, QCoreApplication)
#include "tst_trade_groups.moc"
