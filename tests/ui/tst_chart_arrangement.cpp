#include "ui/live/chart_arrangement.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace tidemark::test;

namespace {

// "A B/C" is a row of A and B over a row of C.
ChartArrangement arrangement(const QString &text)
{
    std::vector<ChartArrangement::Row> rows;
    for (const auto &row : text.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        rows.emplace_back();
        for (const auto &name : row.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            rows.back().push_back(symbol(name.toStdString()));
    }
    return ChartArrangement(rows);
}

QString textOf(const ChartArrangement &arrangement)
{
    QStringList rows;
    for (const auto &row : arrangement.rows()) {
        QStringList names;
        for (const auto name : row)
            names += name.toString();
        rows += names.join(QLatin1Char(' '));
    }
    return rows.join(QLatin1Char('/'));
}

} // namespace

class ChartArrangementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendsAsTheOthersStand_data();
    void appendsAsTheOthersStand();
    void arranges_data();
    void arranges();
    void puts_data();
    void puts();
    void shifts_data();
    void shifts();
    void losesNothingWhateverIsDone();
};

void ChartArrangementTest::appendsAsTheOthersStand_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << "" << "X";
    QTest::newRow("beside the first") << "A" << "A X";
    QTest::newRow("under two") << "A B" << "A B/X";
    QTest::newRow("a grid's room") << "A B/C" << "A B/C X";
    QTest::newRow("a full grid grows") << "A B/C D" << "A B X/C D";
    QTest::newRow("side by side") << "A B C" << "A B C X";
    QTest::newRow("stacked") << "A/B/C" << "A/B/C/X";
    QTest::newRow("there already") << "A X" << "A X";
}

void ChartArrangementTest::appendsAsTheOthersStand()
{
    QFETCH(QString, before);
    auto charts = arrangement(before);
    charts.append(symbol("X"));
    QTEST(textOf(charts), "after");
}

void ChartArrangementTest::arranges_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("after");
    QTest::newRow("a row") << 5 << "A B C D E";
    QTest::newRow("a column") << 1 << "A/B/C/D/E";
    QTest::newRow("a grid") << 3 << "A B C/D E";
    QTest::newRow("nonsense") << 0 << "A/B/C/D/E";
}

void ChartArrangementTest::arranges()
{
    QFETCH(int, columns);
    auto charts = arrangement(QStringLiteral("A B/C/D E"));
    charts.arrange(std::size_t(columns));
    QTEST(textOf(charts), "after");
}

void ChartArrangementTest::puts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("after");
    QTest::newRow("new left") << "X" << Side::Left << "A X B/C";
    QTest::newRow("new right") << "X" << Side::Right << "A B X/C";
    QTest::newRow("new above") << "X" << Side::Above << "X/A B/C";
    QTest::newRow("new below") << "X" << Side::Below << "A B/X/C";
    QTest::newRow("moved within its row") << "A" << Side::Right << "B A/C";
    QTest::newRow("moved from another row") << "C" << Side::Left << "A C B";
    QTest::newRow("onto itself") << "B" << Side::Left << "A B/C";
}

void ChartArrangementTest::puts()
{
    QFETCH(QString, name);
    QFETCH(Side, side);
    auto charts = arrangement(QStringLiteral("A B/C"));
    charts.put(symbol(name.toStdString()), symbol("B"), side);
    QTEST(textOf(charts), "after");
}

void ChartArrangementTest::shifts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("after");
    QTest::newRow("left") << "A X" << Side::Left << "X A";
    QTest::newRow("right") << "X A" << Side::Right << "A X";
    QTest::newRow("at the left") << "X A" << Side::Left << "X A";
    QTest::newRow("up into a row") << "A B/C X" << Side::Above << "A X B/C";
    QTest::newRow("down into a row") << "A X/C" << Side::Below << "A/C X";
    QTest::newRow("up into a new row") << "A X" << Side::Above << "X/A";
    QTest::newRow("down into a new row") << "X A" << Side::Below << "A/X";
    QTest::newRow("alone") << "X" << Side::Below << "X";
    QTest::newRow("a row goes with its last chart") << "A/X" << Side::Above << "X A";
}

void ChartArrangementTest::shifts()
{
    QFETCH(QString, before);
    QFETCH(Side, side);
    QFETCH(QString, after);
    auto charts = arrangement(before);
    QCOMPARE(charts.shift(symbol("X"), side), before != after);
    QCOMPARE(textOf(charts), after);
}

void ChartArrangementTest::losesNothingWhateverIsDone()
{
    std::mt19937_64 random(11);
    auto charts = arrangement(QStringLiteral("A B/C D/E"));
    const std::vector names{symbol("A"), symbol("B"), symbol("C"), symbol("D"), symbol("E")};
    const auto any = [&] { return names[random() % names.size()]; };
    for (int i = 0; i < 2'000; ++i) {
        const auto side = Side(random() % 4);
        if (random() % 3 == 0)
            charts.put(any(), any(), side);
        else if (random() % 30 == 0)
            charts.arrange(random() % 6);
        else
            charts.shift(any(), side);
        auto there = charts.symbols();
        std::sort(there.begin(), there.end());
        QCOMPARE(there, names);
        for (const auto &row : charts.rows())
            QVERIFY(!row.empty());
    }
}

TIDEMARK_TEST(ChartArrangementTest, QCoreApplication)
#include "tst_chart_arrangement.moc"
