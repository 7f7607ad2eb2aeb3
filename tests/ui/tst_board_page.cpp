#include "ui/board/board_page.h"

#include "board_values.h"
#include "support/await.h"
#include "support/test_program.h"
#include "ui/board/board_bar.h"
#include "ui/board/board_table.h"
#include "ui/status/notice_line.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

// Answers at once with what it is told to.
class BoardPort : public RecordPort {
public:
    void fetchGap(const Symbol &, IdRange) override {}
    void skipGap(const Symbol &, IdRange) override {}

    BoardFrame frame;
    std::vector<MarketInfo> listed;
    QString problem;
    std::vector<BoardQuestion> asked;

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override
    {
        if (auto board = std::dynamic_pointer_cast<InquiryAbout<BoardQuestion>>(inquiry)) {
            asked.push_back(board->question());
            auto answer = frame;
            answer.window = board->question().window;
            QMetaObject::invokeMethod(this, [board, answer] { board->take(answer); }, Qt::QueuedConnection);
        } else if (auto directory = std::dynamic_pointer_cast<InquiryAbout<DirectoryQuestion>>(inquiry)) {
            QMetaObject::invokeMethod(this, [directory, answer = DirectoryAnswer{listed, problem}] { directory->take(answer); }, Qt::QueuedConnection);
        }
    }
};

} // namespace

class BoardPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<BoardPort> m_port;
    std::unique_ptr<BoardPage> m_page;

    [[nodiscard]] BoardTable *table() const { return m_page->findChild<BoardTable *>(); }
    [[nodiscard]] QLineEdit *filter() const { return m_page->findChild<QLineEdit *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : m_page->findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString sentences() const
    {
        QStringList all;
        for (const auto *line : m_page->findChildren<NoticeLine *>())
            all += line->sentence();
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString firstOf(int row) const { return table()->model()->index(row, 0).data().toString(); }
    void choose(const QString &accessibleName, const QString &words)
    {
        for (auto *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName() != accessibleName)
                continue;
            for (int i = 0; i < box->count(); ++i) {
                if (box->itemText(i).startsWith(words)) {
                    box->setCurrentIndex(i);
                    Q_EMIT box->activated(i);
                    return;
                }
            }
        }
        QFAIL(qPrintable(words));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_port = std::make_unique<BoardPort>();
        m_port->listed = {market("AAA", "USDT"), market("BBB", "USDT"), market("CCC", "BTC"), market("XXX", "USDT")};
        m_port->frame = boardFrame({boardMarket("AAAUSDT", "110", "100"), boardMarket("BBBUSDT", "70", "100"), boardMarket("CCCBTC", "101", "100")});
        m_page = std::make_unique<BoardPage>(*m_port, std::make_shared<SymbolScales>());
        m_page->resize(900, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        AWAIT_COMPARE(table()->model()->rowCount(), 3, answerMs);
    }
    void cleanup()
    {
        m_page.reset();
        m_port.reset();
    }

    // Hidden it asks for nothing.
    void asksOnlyWhileItIsSeen()
    {
        AWAIT_VERIFY(m_port->asked.size() >= 3, answerMs);
        m_page->hide();
        const auto asked = m_port->asked.size();
        QSignalSpy waited(m_port.get(), &RecordPort::ready);
        static_cast<void>(waited.wait(int(3 * BoardPage::pace.count())));
        QCOMPARE(m_port->asked.size(), asked);
        m_page->show();
        AWAIT_VERIFY(m_port->asked.size() > asked, answerMs);
    }

    // Opened before its figures come: the market that is looked at elsewhere, else the first row, so that keys lead on at once.
    void marksARowAsSoonAsThereAreFigures_data()
    {
        QTest::addColumn<QString>("foremost");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("one of the rows") << QStringLiteral("CCCBTC") << true;
        QTest::newRow("one that is not recorded") << QStringLiteral("XXXUSDT") << false;
    }
    void marksARowAsSoonAsThereAreFigures()
    {
        QFETCH(QString, foremost);
        QFETCH(bool, isThere);
        BoardPage page(*m_port, std::make_shared<SymbolScales>());
        page.setForemost(foremost.isEmpty() ? Symbol() : *Symbol::fromText(foremost));
        page.resize(900, 600);
        page.show();
        page.focusTable();
        QVERIFY(page.selected().isEmpty());
        auto *rows = page.findChild<BoardTable *>();
        AWAIT_VERIFY(!page.selected().isEmpty(), answerMs);
        QCOMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(page.selected().toString(), isThere ? foremost : rows->model()->index(0, 0).data().toString());
        QSignalSpy wanted(&page, &BoardPage::chartWanted);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Symbol>(), page.selected());
    }

    void enterAndDoubleClickOpenAChart()
    {
        QSignalSpy wanted(m_page.get(), &BoardPage::chartWanted);
        table()->select(symbol("BBBUSDT"));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Symbol>(), symbol("BBBUSDT"));
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(0, 0)).center());
        QCOMPARE(wanted.size(), 2);
    }

    // What is typed in the rows goes to the filter, and comes back to them.
    void filtersAsOneTypes()
    {
        table()->setFocus();
        QTest::keyClick(table(), 'b');
        QCOMPARE(filter()->text(), QStringLiteral("b"));
        QVERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), QStringLiteral("bb"));
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(filter(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(filter()->text(), QString());
        QCOMPARE(table()->model()->rowCount(), 3);
        QSignalSpy charts(m_page.get(), &BoardPage::chartsWanted);
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(charts.size(), 1);
    }

    // The order waits for a hand that is in the rows; the marked market stays marked when it goes on.
    void theOrderIsKeptUnderAHand()
    {
        Q_EMIT table()->orderAsked(BoardRow::PriceColumn);
        QCOMPARE(firstOf(0), QStringLiteral("AAAUSDT"));
        table()->select(symbol("BBBUSDT"));
        m_port->frame.markets[1].price = decimal("900");
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_End);
        QCOMPARE(table()->selected(), symbol("BBBUSDT"));
        QVERIFY(table()->isInHand());
        const auto isTold = [this] {
            QTest::keyClick(table(), Qt::Key_End); // the hand does not rest, however long the figures take
            return table()->model()->index(2, BoardRow::PriceColumn).data().toString().startsWith(QStringLiteral("900"));
        };
        AWAIT_VERIFY(isTold(), answerMs);
        QCOMPARE(firstOf(2), QStringLiteral("BBBUSDT"));
        QEvent left(QEvent::Leave);
        QApplication::sendEvent(table(), &left);
        QVERIFY(!table()->isInHand());
        AWAIT_COMPARE(firstOf(0), QStringLiteral("BBBUSDT"), answerMs);
        QCOMPARE(table()->selected(), symbol("BBBUSDT"));
    }

    // What hides the other markets is said, also where no market has that currency.
    void aCurrencyWithoutMarketsStaysTheChosenOne()
    {
        const auto quotes = QStringLiteral("Currency of the prices");
        const auto boxes = m_page->findChildren<QComboBox *>();
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&quotes](const QComboBox *each) { return each->accessibleName() == quotes; });
        QVERIFY(box != boxes.end());
        choose(quotes, QStringLiteral("BTC"));
        QCOMPARE(table()->model()->rowCount(), 1);
        choose(QStringLiteral("Which markets"), QStringLiteral("Not recorded"));
        QCOMPARE(table()->model()->rowCount(), 0);
        QCOMPARE((*box)->currentText(), QStringLiteral("BTC (0)"));
        choose(QStringLiteral("Which markets"), QStringLiteral("Recorded"));
        QCOMPARE((*box)->currentText(), QStringLiteral("BTC (1)"));
        choose(quotes, QStringLiteral("All currencies"));
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void moversComeFirst()
    {
        button(QStringLiteral("Movers first"))->click();
        QCOMPARE(firstOf(0), QStringLiteral("BBBUSDT"));
        QCOMPARE(firstOf(1), QStringLiteral("AAAUSDT"));
        Q_EMIT table()->orderAsked(BoardRow::SymbolColumn);
        QVERIFY(!button(QStringLiteral("Movers first"))->isChecked());
        QCOMPARE(firstOf(0), QStringLiteral("AAAUSDT"));
    }

    // Others are asked for only while they are wanted; a key records one.
    void recordsOneThatIsNot()
    {
        QVERIFY(!m_port->asked.back().wantsTickers);
        m_port->frame.standing.state = TickersStanding::State::Live;
        m_port->frame.revision = 1;
        m_port->frame.tickers = {exchangeTicker("XXXUSDT", "5", "4")};
        choose(QStringLiteral("Which markets"), QStringLiteral("Not recorded"));
        AWAIT_COMPARE(table()->model()->rowCount(), 1, answerMs);
        AWAIT_VERIFY(m_port->asked.back().wantsTickers, answerMs);
        AWAIT_VERIFY(m_port->asked.back().revision == 1, answerMs);
        table()->select(symbol("XXXUSDT"));
        QVERIFY(button(QStringLiteral("Record"))->isEnabled());
        QSignalSpy charts(m_page.get(), &BoardPage::chartWanted);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(charts.size(), 0);
        QVERIFY(sentences().contains(QStringLiteral("XXXUSDT is not recorded")));
        QSignalSpy recorded(m_page.get(), &BoardPage::recordingWanted);
        QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(recorded.front().front().value<Symbol>(), symbol("XXXUSDT"));
        QVERIFY(sentences().contains(QStringLiteral("the hour before is being fetched")));
    }

    // Whoever may only read the record cannot have more recorded.
    void aViewerRecordsNothing()
    {
        choose(QStringLiteral("Which markets"), QStringLiteral("All markets"));
        AWAIT_COMPARE(table()->model()->rowCount(), 4, answerMs);
        table()->select(symbol("XXXUSDT"));
        const auto reason = QStringLiteral("The role eve may only read.");
        ViewerGuard guard(m_page.get());
        guard.setReason(reason);
        QVERIFY(!button(QStringLiteral("Record"))->isEnabled());
        table()->select(symbol("BBBUSDT"));
        table()->select(symbol("XXXUSDT"));
        QCOMPARE(button(QStringLiteral("Record"))->toolTip(), reason);
        QSignalSpy recorded(m_page.get(), &BoardPage::recordingWanted);
        QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(recorded.size(), 0);
        QVERIFY2(sentences().contains(reason), qPrintable(sentences()));
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(table(), &menuKey);
        const auto *menu = table()->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().at(1)->text().contains(QStringLiteral("XXXUSDT")) && !menu->actions().at(1)->isEnabled());
    }

    // From every control above the rows.
    void escapeLeadsToTheRows()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        for (auto *control : m_page->findChild<BoardBar *>()->findChildren<QWidget *>()) {
            if (!(control->focusPolicy() & Qt::TabFocus) || !control->isEnabled() || !control->isVisible() || control->focusProxy())
                continue;
            control->setFocus();
            QVERIFY2(control->hasFocus(), control->metaObject()->className());
            QTest::keyClick(control, Qt::Key_Escape);
            QVERIFY2(table()->hasFocus(), control->metaObject()->className());
        }
    }

    // What is shown is never of another window than its titles say.
    void aWindowIsShownOnceItIsTold()
    {
        auto *model = m_page->findChild<BoardModel *>();
        button(QStringLiteral("1 h"))->click();
        QCOMPARE(model->window(), 2);
        AWAIT_COMPARE(model->window(), 3, answerMs);
    }

    void saysWhatIsWrong()
    {
        choose(QStringLiteral("Which markets"), QStringLiteral("All markets"));
        m_port->frame.standing = {TickersStanding::State::Silent, QStringLiteral("The stream is silent.")};
        AWAIT_VERIFY2(sentences().contains(QStringLiteral("The stream is silent.")), sentences(), answerMs);
        m_port->frame.standing = {TickersStanding::State::Live, {}};
        AWAIT_VERIFY2(!sentences().contains(QStringLiteral("The stream is silent.")), sentences(), answerMs);
        m_port->frame.isNowHeard = false;
        AWAIT_VERIFY2(sentences().contains(QStringLiteral("2026-08-08 12:00:00 UTC")), sentences(), answerMs);
        m_port->frame.now = {}; // the record is empty
        AWAIT_VERIFY2(sentences().trimmed().isEmpty(), sentences(), answerMs);
        m_page->setReplayNote(QStringLiteral("It is of now."));
        QVERIFY(sentences().contains(QStringLiteral("It is of now.")));
    }

    void remembersHowItWasLeft()
    {
        filter()->setText(QStringLiteral("b"));
        button(QStringLiteral("Movers first"))->click();
        choose(QStringLiteral("Currency of the prices"), QStringLiteral("USDT"));
        choose(QStringLiteral("Which markets"), QStringLiteral("All markets"));
        button(QStringLiteral("1 h"))->click();
        table()->setColumnHidden(BoardRow::LagColumn, true);
        const auto state = m_page->state();
        BoardPage next(*m_port, std::make_shared<SymbolScales>());
        next.restoreState(state);
        const auto columns = QStringLiteral("columns"); // as wide as there is room
        for (auto one = state.begin(); one != state.end(); ++one) {
            if (one.key() != columns)
                QCOMPARE(next.state().value(one.key()), one.value());
        }
        QVERIFY(next.findChild<BoardTable *>()->isColumnHidden(BoardRow::LagColumn));
        next.restoreState({{QStringLiteral("window"), 99}, {QStringLiteral("scope"), -5}, {QStringLiteral("sort"), QStringLiteral("x")}});
        QVERIFY(next.state().value(QStringLiteral("window")).toInt() == 3);
    }

    void forgetsWidthsOfAnotherLanguage()
    {
        constexpr int drawn = 333;
        table()->horizontalHeader()->resizeSection(BoardRow::RateColumn, drawn);
        table()->setColumnHidden(BoardRow::LagColumn, true);
        auto state = m_page->state();
        state.insert(QStringLiteral("columns"), table()->horizontalHeader()->saveState() + '1'); // by hand
        BoardPage same(*m_port, std::make_shared<SymbolScales>());
        same.restoreState(state);
        QCOMPARE(same.findChild<BoardTable *>()->columnWidth(BoardRow::RateColumn), drawn);
        state.insert(QStringLiteral("arrangedIn"), QStringLiteral("eo"));
        BoardPage other(*m_port, std::make_shared<SymbolScales>());
        other.restoreState(state);
        const auto *columns = other.findChild<BoardTable *>();
        QVERIFY2(columns->columnWidth(BoardRow::RateColumn) < drawn, qPrintable(QString::number(columns->columnWidth(BoardRow::RateColumn))));
        QVERIFY(columns->isColumnHidden(BoardRow::LagColumn));
        QVERIFY(other.state().value(QStringLiteral("columns")).toByteArray().endsWith('0')); // what room there is, goes to all
    }

    void explainsWhereNothingIs()
    {
        filter()->setText(QStringLiteral("nothing"));
        QCOMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(m_page->findChild<BoardBar *>()->filter(), QStringLiteral("nothing"));
        QVERIFY(!table()->grab().toImage().isNull());
    }

    void isHeardWhole()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
        QVERIFY(interface);
        QVERIFY(interface->tableInterface());
        QCOMPARE(interface->tableInterface()->columnDescription(BoardRow::ChangeColumn), QStringLiteral("Change"));
        auto *cell = interface->tableInterface()->cellAt(0, BoardRow::RangeColumn);
        QVERIFY(cell);
        QVERIFY(cell->text(QAccessible::Name).contains(QStringLiteral("of the way from low to high")));
        QVERIFY(cell->text(QAccessible::Description).contains(QStringLiteral("USDT a second")));
        for (const auto *control : m_page->findChildren<QPushButton *>())
            QVERIFY2(!control->text().isEmpty() || !control->accessibleName().isEmpty(), qPrintable(control->toolTip()));
    }
};

TIDEMARK_TEST(BoardPageTest, QApplication)
#include "tst_board_page.moc"
