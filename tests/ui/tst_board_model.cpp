#include "ui/board/board_model.h"

#include "board_values.h"
#include "support/test_program.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const QList<std::pair<const char *, const char *>> moves{{"AAAUSDT", "110"}, {"BBBUSDT", "70"}, {"CCCUSDT", "101"}, {"DDDUSDT", "100"}};

// Each was 100 when the window began.
BoardFrame movedMarkets()
{
    std::vector<BoardMarket> markets;
    for (const auto &[name, price] : moves)
        markets.push_back(boardMarket(name, price, "100"));
    return boardFrame(markets);
}

QString order(const BoardModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.symbolAt(row).toString().first(3);
    return names.join(QLatin1Char(' '));
}

} // namespace

class BoardModelTest : public QObject {
    Q_OBJECT

    std::shared_ptr<SymbolScales> m_scales;
    std::unique_ptr<WatchedModel<BoardModel>> m_model;

    [[nodiscard]] QString cell(int row, int column) const { return m_model->text(row, column); }
    [[nodiscard]] QString cellOf(const char *name, int column) const { return cell(m_model->rowOf(symbol(name)).value(), column); }

private Q_SLOTS:
    void init()
    {
        m_scales = std::make_shared<SymbolScales>();
        m_model = std::make_unique<WatchedModel<BoardModel>>(m_scales);
    }

    void tellsEveryFigure()
    {
        auto market = boardMarket("BTCUSDT", "61837.63", "61000", 1'800, "1234567.5");
        m_model->take(boardFrame({market}));
        QCOMPARE(cell(0, BoardRow::SymbolColumn), QStringLiteral("BTCUSDT"));
        QCOMPARE(cell(0, BoardRow::PriceColumn), QStringLiteral("61,837.63"));
        QCOMPARE(cell(0, BoardRow::ChangeColumn), QStringLiteral("▲ +1.37 %"));
        QCOMPARE(cell(0, BoardRow::RateColumn), QStringLiteral("2.00"));
        QCOMPARE(cell(0, BoardRow::ValueColumn), QStringLiteral("1.372 K"));
        QCOMPARE(cell(0, BoardRow::LargestColumn), QStringLiteral("1.235 M"));
        QVERIFY(cell(0, BoardRow::LagColumn).startsWith(QStringLiteral("84")));
        QCOMPARE(cell(0, BoardRow::RecordColumn), QStringLiteral("complete"));
        QCOMPARE(m_model->index(0, BoardRow::RangeColumn).data(BoardModel::PositionRole).toInt(), 1'000);
        const auto sentence = m_model->sentenceAt(0);
        for (const auto *part : {"BTCUSDT", "61,837.63", "in 15 min", "of the way from low to high", "2.00 trades a second", "USDT a second", "complete"})
            QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }

    void amountsHaveFourDigitsThatCount_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
        QTest::newRow("tiny") << 0.0000123 << QStringLiteral("0.0000123");
        QTest::newRow("small") << 0.5 << QStringLiteral("0.500");
        QTest::newRow("one") << 1.0 << QStringLiteral("1.000");
        QTest::newRow("tens") << 12.345 << QStringLiteral("12.35");
        QTest::newRow("hundreds") << 999.4 << QStringLiteral("999.4");
        QTest::newRow("rounded up") << 999.97 << QStringLiteral("1.000 K");
        QTest::newRow("thousands") << 12'345.0 << QStringLiteral("12.35 K");
        QTest::newRow("millions") << 1'234'567.0 << QStringLiteral("1.235 M");
        QTest::newRow("trillions") << 5.5e13 << QStringLiteral("55.00 T");
    }
    void amountsHaveFourDigitsThatCount()
    {
        QFETCH(double, value);
        QFETCH(QString, words);
        QCOMPARE(BoardWords::amount(value, QLocale::c()).replace(QChar::Nbsp, QLatin1Char(' ')), words);
    }

    // A figure of a part of the window says so, in the cell, in its tooltip and to a screen reader.
    void whatIsMissingIsMarked()
    {
        auto market = boardMarket("BTCUSDT", "110", "100");
        market.missing = 3;
        market.isWhole = false;
        market.window.isComplete = false;
        market.window.completeSince = boardNow - 60s;
        market.turnover.from = boardNow - 60s;
        market.turnover.trades = 120;
        m_model->take(boardFrame({market}));
        QCOMPARE(cell(0, BoardRow::RateColumn), QStringLiteral("*2.00")); // of the minute that is whole
        QVERIFY(cell(0, BoardRow::ChangeColumn).startsWith(QLatin1Char('*')));
        QVERIFY(cell(0, BoardRow::LargestColumn).startsWith(QLatin1Char('*')));
        QCOMPARE(cell(0, BoardRow::RecordColumn), QStringLiteral("3 missing"));
        QVERIFY(m_model->index(0, BoardRow::RateColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("11:59:00")));
        QVERIFY(m_model->index(0, BoardRow::RateColumn).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("incomplete")));
        market.missing = 0;
        m_model->take(boardFrame({market}));
        QCOMPARE(cell(0, BoardRow::RecordColumn), QStringLiteral("since 11:59:00"));
    }

    // Of one that is silent the newest trades may be missing, whatever the window has.
    void whatMayBeOldIsMarked()
    {
        auto market = boardMarket("BTCUSDT", "110", "100");
        market.state = MarketState::Stale;
        m_model->take(boardFrame({market}));
        QCOMPARE(cell(0, BoardRow::RecordColumn), QStringLiteral("stale"));
        QVERIFY(cell(0, BoardRow::RateColumn).startsWith(QLatin1Char('*')));
        QVERIFY(m_model->index(0, BoardRow::ChangeColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("not sure")));
    }

    // The largest trade may be known for less than the sums.
    void theLargestTradeIsMarkedByItself()
    {
        auto market = boardMarket("BTCUSDT", "110", "100");
        market.largestSince = boardNow - 60s;
        m_model->take(boardFrame({market}));
        QVERIFY(!cell(0, BoardRow::RateColumn).startsWith(QLatin1Char('*')));
        QVERIFY(cell(0, BoardRow::LargestColumn).startsWith(QLatin1Char('*')));
    }

    void nothingIsToldThatIsNotKnown()
    {
        BoardMarket market{.symbol = symbol("BTCUSDT")};
        market.turnover.from = boardNow;
        m_model->take(boardFrame({market}));
        for (const auto column : {BoardRow::PriceColumn, BoardRow::ChangeColumn, BoardRow::RangeColumn, BoardRow::RateColumn, BoardRow::ValueColumn, BoardRow::LargestColumn})
            QCOMPARE(cell(0, column), QStringLiteral("—"));
        QCOMPARE(cell(0, BoardRow::RecordColumn), QStringLiteral("waiting"));
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("isByMoves");
        QTest::addColumn<QString>("sorted");
        QTest::newRow("name") << int(BoardRow::SymbolColumn) << false << QStringLiteral("DDD CCC BBB AAA");
        QTest::newRow("price") << int(BoardRow::PriceColumn) << false << QStringLiteral("AAA CCC DDD BBB");
        QTest::newRow("change") << int(BoardRow::ChangeColumn) << false << QStringLiteral("AAA CCC DDD BBB");
        QTest::newRow("movers") << int(BoardRow::SymbolColumn) << true << QStringLiteral("BBB AAA CCC DDD");
        QTest::newRow("what is equal by name") << int(BoardRow::LagColumn) << false << QStringLiteral("AAA BBB CCC DDD");
    }
    void sortsByAnyColumn()
    {
        QFETCH(int, column);
        QFETCH(bool, isByMoves);
        m_model->take(movedMarkets());
        m_model->setOrder({.column = column, .direction = Qt::DescendingOrder, .isByMoves = isByMoves});
        QTEST(order(*m_model), "sorted");
        m_model->setOrder({.column = BoardRow::PriceColumn, .direction = Qt::AscendingOrder});
        QCOMPARE(order(*m_model), QStringLiteral("BBB DDD CCC AAA"));
    }

    // Figures change at once, the order only when it is asked for; a market that is marked stays marked.
    void rowsStayUntilTheyAreArranged()
    {
        m_model->take(movedMarkets());
        m_model->setOrder({.column = BoardRow::PriceColumn});
        const QPersistentModelIndex marked(m_model->index(0, 0));
        auto frame = movedMarkets();
        frame.markets[3].price = decimal("500");
        QVERIFY(!m_model->take(frame));
        QCOMPARE(order(*m_model), QStringLiteral("AAA CCC DDD BBB"));
        QVERIFY(cellOf("DDDUSDT", BoardRow::PriceColumn).startsWith(QStringLiteral("500")));
        m_model->arrange();
        QCOMPARE(order(*m_model), QStringLiteral("DDD AAA CCC BBB"));
        QCOMPARE(m_model->symbolAt(marked.row()), symbol("AAAUSDT"));
    }

    // Of what is seen the cells that say something else are told, and no others.
    void tellsTheCellsThatChanged()
    {
        m_model->take(movedMarkets());
        m_model->tell(0, 3);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->take(movedMarkets());
        m_model->tell(0, 3);
        QCOMPARE(changed.size(), 0);
        auto frame = movedMarkets();
        frame.markets[0].lag = 99ms;
        m_model->take(frame);
        m_model->tell(1, 3);
        QCOMPARE(changed.size(), m_model->rowOf(symbol("AAAUSDT")) == 0 ? 0 : 1);
        m_model->tell(0, 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toModelIndex().column(), int(BoardRow::LagColumn));
    }

    // Those that are not recorded stand below, with the exchange's own figures, and say so; of its own window among the others.
    void theExchangesFiguresAreMarked()
    {
        m_model->learn({market("AAA", "USDT"), market("XXX", "USDT"), market("YYY", "BTC"), market("ZZZ", "USDT", "BREAK")});
        m_model->setScope(BoardModel::Scope::All);
        m_model->setOrder({.column = BoardRow::ChangeColumn});
        auto frame = boardFrame({boardMarket("AAAUSDT", "110", "100")}, {exchangeTicker("XXXUSDT", "200", "100"), exchangeTicker("AAAUSDT", "5", "1")});
        m_model->take(frame);
        QCOMPARE(order(*m_model), QStringLiteral("AAA XXX YYY"));
        QVERIFY(cellOf("AAAUSDT", BoardRow::PriceColumn).startsWith(QStringLiteral("110")));
        QVERIFY(cellOf("XXXUSDT", BoardRow::RecordColumn).contains(QStringLiteral("not recorded")));
        QVERIFY(cellOf("XXXUSDT", BoardRow::ChangeColumn).contains(QStringLiteral("100.00")));
        QCOMPARE(cellOf("XXXUSDT", BoardRow::RateColumn), QStringLiteral("—"));
        QCOMPARE(cellOf("XXXUSDT", BoardRow::LargestColumn), QStringLiteral("—"));
        QCOMPARE(cellOf("XXXUSDT", BoardRow::ValueColumn), QStringLiteral("10.00"));
        QVERIFY(m_model->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("in 24 h")));
        QCOMPARE(cellOf("YYYBTC", BoardRow::PriceColumn), QStringLiteral("—")); // it has said nothing of it yet
        m_model->setWindow(4);
        m_model->arrange();
        QCOMPARE(order(*m_model), QStringLiteral("XXX AAA YYY"));
        m_model->take(boardFrame({boardMarket("AAAUSDT", "110", "100")})); // nobody listens any more
        QCOMPARE(cellOf("XXXUSDT", BoardRow::PriceColumn), QStringLiteral("—"));
    }

    void oneThatIsRecordedNowIsSoAtOnce()
    {
        m_model->learn({market("AAA", "USDT"), market("XXX", "USDT")});
        m_model->take(boardFrame({boardMarket("AAAUSDT", "110", "100")}));
        QCOMPARE(order(*m_model), QStringLiteral("AAA"));
        QVERIFY(m_model->take(boardFrame({boardMarket("AAAUSDT", "110", "100"), boardMarket("XXXUSDT", "7", "7")})));
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->take(boardFrame({boardMarket("XXXUSDT", "7", "7")})));
        QCOMPARE(order(*m_model), QStringLiteral("XXX"));
        QVERIFY(!m_model->isRecorded(symbol("AAAUSDT")));
    }

    void groupsByCurrencyAreCounted()
    {
        m_model->learn({market("AAA", "USDT"), market("BBB", "USDT"), market("AAA", "BTC"), market("CCC", "TRY")});
        m_model->take(boardFrame({boardMarket("AAAUSDT", "1", "1"), boardMarket("AAABTC", "1", "1"), boardMarket("BBBUSDT", "1", "1")}));
        const auto quotes = m_model->quotes();
        QCOMPARE(quotes.size(), std::size_t(2));
        QCOMPARE(quotes[0].name, QStringLiteral("USDT"));
        QCOMPARE(quotes[0].markets, 2);
        m_model->setQuote(QStringLiteral("BTC"));
        QCOMPARE(order(*m_model), QStringLiteral("AAA"));
        m_model->setQuote({});
        m_model->setFilter(QStringLiteral("bbb"));
        QCOMPARE(order(*m_model), QStringLiteral("BBB"));
    }

    // Amounts of different currencies are not compared.
    void byValueCurrenciesStandTogether()
    {
        m_model->learn({market("AAA", "USDT"), market("BBB", "USDT"), market("CCC", "TRY")});
        m_model->take(boardFrame({boardMarket("AAAUSDT", "1", "1", 9, "10"), boardMarket("CCCTRY", "1", "1", 9, "100000"), boardMarket("BBBUSDT", "1", "1", 9, "20")}));
        m_model->setOrder({.column = BoardRow::ValueColumn});
        QCOMPARE(order(*m_model), QStringLiteral("BBB AAA CCC"));
        m_model->setOrder({.column = BoardRow::RateColumn});
        QCOMPARE(order(*m_model), QStringLiteral("AAA BBB CCC"));
    }

    void aPriceThatChangedIsTintedForAMoment()
    {
        m_model->take(boardFrame({boardMarket("AAAUSDT", "100", "100")}));
        const auto price = m_model->index(0, BoardRow::PriceColumn);
        QCOMPARE(price.data(BoardModel::TintRole).toInt(), 0);
        m_model->take(boardFrame({boardMarket("AAAUSDT", "99", "100")}));
        QCOMPARE(price.data(BoardModel::TintRole).toInt(), -1);
    }
};

TIDEMARK_TEST(BoardModelTest, QApplication)
#include "tst_board_model.moc"
