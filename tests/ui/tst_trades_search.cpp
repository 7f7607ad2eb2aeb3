#include "ui/history/trades_panel.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/found_model.h"
#include "ui/history/search_bar.h"
#include "ui/history/trades_model.h"
#include "ui_values.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto from = at("2024-08-08T23:55:00Z");

SearchAnswer answered(const SearchQuestion &question, std::vector<FoundTrade> rows, bool isTruncated = false)
{
    return {question.symbol, question.from, question.to, std::move(rows), isTruncated, {}};
}

} // namespace

// What is searched for in History's table.
class TradesSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<TradesPanel> m_panel;

    [[nodiscard]] QTableView *table() const { return m_panel->findChild<QTableView *>(); }
    [[nodiscard]] FoundModel *found() const { return qobject_cast<FoundModel *>(table()->model()); }
    [[nodiscard]] SearchQuestion asked() const { return m_port->question<SearchQuestion>(); }
    void type(const QString &field, const QString &text)
    {
        for (auto *edit : m_panel->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() != field)
                continue;
            edit->clear();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    [[nodiscard]] QCheckBox *box(const QString &words) const
    {
        const auto boxes = m_panel->findChildren<QCheckBox *>();
        return *std::find_if(boxes.begin(), boxes.end(), [&](const QCheckBox *each) { return each->text() == words; });
    }
    void order()
    {
        box(QStringLiteral("&Orders"))->click();
        FoundTrade order(trade("BTCUSDT", 11, from + 5s, "100", "1"));
        order.add(trade("BTCUSDT", 12, from + 5s, "101", "2"));
        m_port->answer<SearchQuestion>(answered(asked(), {order, FoundTrade(trade("BTCUSDT", 20, from + 9s, "90"))}));
    }

private Q_SLOTS:
    void init()
    {
        m_port = std::make_unique<ScriptedPort>();
        m_panel = std::make_unique<TradesPanel>(*m_port, std::make_shared<SymbolScales>());
        m_panel->resize(900, 500);
        m_panel->setAvailable(true);
        m_panel->setRange(symbol("BTCUSDT"), from, from + 5min);
        m_panel->show();
        m_panel->startSearch();
    }

    void nothingAskedForShowsEveryTrade()
    {
        QVERIFY(qobject_cast<TradesModel *>(table()->model()));
        QCOMPARE(m_port->count<SearchQuestion>(), 0);
    }

    void whatIsTypedIsAskedFor()
    {
        type(QStringLiteral("Least quantity"), QStringLiteral("1.5"));
        type(QStringLiteral("Least value"), QStringLiteral("1,000"));
        type(QStringLiteral("Lowest price"), QStringLiteral("10"));
        type(QStringLiteral("Highest price"), QStringLiteral("20"));
        type(QStringLiteral("How many of the largest"), QStringLiteral("5"));
        const auto question = asked();
        QCOMPARE(question.symbol, symbol("BTCUSDT"));
        QCOMPARE(question.from, from);
        QCOMPARE(question.to, from + 5min);
        QCOMPARE(question.filter.leastQuantity, std::optional(decimal("1.5")));
        QCOMPARE(question.filter.leastValue->toString(), QStringLiteral("1000.0000000000000000"));
        QCOMPARE(question.filter.lowestPrice, std::optional(decimal("10")));
        QCOMPARE(question.filter.highestPrice, std::optional(decimal("20")));
        QCOMPARE(question.largest, 5);
        QVERIFY(found());
    }

    void lessThanNothingIsNoBound()
    {
        type(QStringLiteral("Least quantity"), QStringLiteral("-1"));
        type(QStringLiteral("Least value"), QStringLiteral("-1"));
        QCOMPARE(m_port->count<SearchQuestion>(), 0);
        box(QStringLiteral("&Orders"))->click();
        QVERIFY(asked().filter.isEmpty());
    }

    void oneSide()
    {
        box(QStringLiteral("▼ sells"))->click();
        QCOMPARE(asked().filter.side, TakerSide::Buy);
        box(QStringLiteral("▲ &buys"))->click(); // and now neither
        QVERIFY(qobject_cast<TradesModel *>(table()->model()));
        box(QStringLiteral("▼ sells"))->click();
        QCOMPARE(asked().filter.side, TakerSide::Sell);
    }

    void whatCannotBeReadIsSaidAndTheTableStays()
    {
        for (const auto &[field, text] : {std::pair{QStringLiteral("Least quantity"), QStringLiteral("many")}, {QStringLiteral("How many of the largest"), QStringLiteral("0.5")}}) {
            type(field, text);
            QVERIFY(qobject_cast<TradesModel *>(table()->model()));
            const auto labels = m_panel->findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().endsWith(QLatin1Char('.')); }));
            type(field, {});
        }
    }

    void pagesComeAsTheTableIsScrolled()
    {
        type(QStringLiteral("Least quantity"), QStringLiteral("1"));
        const QAbstractItemModelTester tester(found(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<FoundTrade> rows;
        for (int id = 0; id < 100; ++id)
            rows.emplace_back(trade("BTCUSDT", id, from + std::chrono::milliseconds(id), "100"));
        m_port->answer<SearchQuestion>(answered(asked(), rows, true));
        QCOMPARE(found()->rowCount(), 100);
        if (found()->canFetchMore({})) // else the table has asked by itself, since it stood at its end
            found()->fetchMore({});
        QCOMPARE(asked().after, std::optional(rows.back().last));
        m_port->answer<SearchQuestion>(answered(asked(), {FoundTrade(trade("BTCUSDT", 200, from + 1s, "100"))}));
        QCOMPARE(found()->rowCount(), 101);
        QVERIFY(!found()->canFetchMore({}));
        QVERIFY(found()->sentence().contains(QStringLiteral("101")));
    }

    void anOrderOpensToItsFills()
    {
        order();
        const QAbstractItemModelTester tester(found(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(found()->rowCount(), 2);
        QVERIFY(found()->index(0, FoundModel::IdColumn).data().toString().contains(QLatin1Char('2')));
        table()->setCurrentIndex(found()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        const auto question = m_port->question<TradesQuestion>();
        QCOMPARE(question.from, from + 5s);
        QCOMPARE(question.to, from + 5s + 1us);
        TradesAnswer answer{question.symbol, question.from, question.to,
                            {trade("BTCUSDT", 10, from + 5s, "99"), trade("BTCUSDT", 11, from + 5s, "100", "1"), trade("BTCUSDT", 12, from + 5s, "101", "2")}, false, {}};
        m_port->answer<TradesQuestion>(answer);
        QCOMPARE(found()->rowCount(), 4);
        QCOMPARE(found()->trade(2).id, std::int64_t(12));
        QTest::keyClick(table(), Qt::Key_Return); // and closes again
        QCOMPARE(found()->rowCount(), 2);
        QCOMPARE(found()->trade(1).id, std::int64_t(20));
    }

    void enterOnATradeShowsItsSecond()
    {
        order();
        QSignalSpy picked(m_panel.get(), &TradesPanel::momentPicked);
        table()->setCurrentIndex(found()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<Timestamp>(), from + 9s);
    }

    void anotherRangeIsSearchedAnew()
    {
        order();
        m_panel->setRange(symbol("ETHUSDT"), from + 1h, from + 2h);
        QCOMPARE(asked().symbol, symbol("ETHUSDT"));
        QCOMPARE(asked().unit, TradeUnit::Orders);
        for (auto *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Clear"))
                button->click();
        }
        QVERIFY(qobject_cast<TradesModel *>(table()->model()));
    }
};

TIDEMARK_TEST(TradesSearchTest, QApplication)
#include "tst_trades_search.moc"
