#include "ui/links/bookmarks_dialog.h"

#include "support/file_content.h"
#include "support/test_program.h"
#include "ui/links/bookmarks_model.h"
#include "ui_values.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto moment = at("2024-08-08T23:55:00.123456Z");

Bookmarks three()
{
    Bookmarks bookmarks;
    for (const auto &bookmark : {Bookmark{symbol("BTCUSDT"), moment, QStringLiteral("low")}, Bookmark{symbol("BTCUSDT"), moment + 1h, QStringLiteral("a, \"b\"")},
                                 Bookmark{symbol("ETHUSDT"), moment - 1h, {}}})
        static_cast<void>(bookmarks.put(bookmark));
    return bookmarks;
}

} // namespace

class BookmarksDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<BookmarksDialog> m_dialog;

    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const { return table()->model()->index(row, column).data(role).toString(); }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        return *std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) { return each->text() == words; });
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<BookmarksDialog>();
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table());
        m_dialog->setBookmarks(three());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        table()->setFocus();
    }

    void theNewestMomentComesFirst()
    {
        QCOMPARE(cell(0, BookmarksModel::WordColumn), QStringLiteral("a, \"b\""));
        QCOMPARE(cell(1, BookmarksModel::MomentColumn), QStringLiteral("2024-08-08 23:55:00.123456 UTC"));
        QCOMPARE(cell(2, BookmarksModel::MarketColumn), QStringLiteral("ETHUSDT"));
        table()->sortByColumn(BookmarksModel::MarketColumn, Qt::DescendingOrder);
        QCOMPARE(cell(0, BookmarksModel::MarketColumn), QStringLiteral("ETHUSDT"));
        QVERIFY(says(QStringLiteral("3 bookmarks")));
    }

    void enterOpensOne()
    {
        QSignalSpy opened(m_dialog.get(), &BookmarksDialog::openWanted);
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<MomentLink>(), (MomentLink{symbol("BTCUSDT"), moment}));
        QVERIFY(!m_dialog->isVisible());
    }

    void renamedInItsPlace()
    {
        QSignalSpy renamed(m_dialog.get(), &BookmarksDialog::renamed);
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = table()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("lowest"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(renamed[0][0].value<Bookmark>(), (Bookmark{symbol("BTCUSDT"), moment, QStringLiteral("lowest")}));
        QVERIFY(m_dialog->isVisible());
    }

    void deletedOnesPlaceIsTaken()
    {
        QSignalSpy deleted(m_dialog.get(), &BookmarksDialog::deletionWanted);
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1);
        auto left = three();
        left.remove(symbol("BTCUSDT"), moment);
        m_dialog->setBookmarks(left);
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(cell(1, BookmarksModel::MarketColumn), QStringLiteral("ETHUSDT"));
        m_dialog->setBookmarks({});
        QVERIFY(!button(QStringLiteral("&Open"))->isEnabled());
        QVERIFY(!button(QStringLiteral("&Export…"))->isEnabled());
        QVERIFY(says(QStringLiteral("no bookmark yet")));
        QTest::keyClick(table(), Qt::Key_Delete); // nothing to delete, and no harm
        QCOMPARE(deleted.size(), 1);
    }

    void theMarkedOneStaysMarked()
    {
        table()->setCurrentIndex(table()->model()->index(2, 0));
        auto more = three();
        QVERIFY(more.put({symbol("BNBUSDT"), moment + 2h, {}}));
        m_dialog->setBookmarks(more);
        QCOMPARE(cell(table()->currentIndex().row(), BookmarksModel::MarketColumn), QStringLiteral("ETHUSDT"));
    }

    void copiesALink()
    {
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z"));
        QVERIFY(says(QStringLiteral("copied")));
    }

    void exportsAll()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("bookmarks.csv"));
        button(QStringLiteral("&Export…"))->click();
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(contentOf(path), bookmarksCsv(three().all()));
        Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("no/such/folder.csv")));
        QVERIFY(says(QStringLiteral("cannot be written")));
        dialog->close();
    }

    void isNamedForWhoHearsIt()
    {
        QCOMPARE(table()->accessibleName(), QStringLiteral("Bookmarks"));
        QCOMPARE(cell(2, BookmarksModel::WordColumn, Qt::AccessibleTextRole), QStringLiteral("no word"));
        for (const auto *each : m_dialog->findChildren<QPushButton *>())
            QVERIFY(!each->text().isEmpty());
    }
};

TIDEMARK_TEST(BookmarksDialogTest, QApplication)
#include "tst_bookmarks_dialog.moc"
