#include "ui/menu/window_menu.h"

#include "support/await.h"
#include "support/test_program.h"
#include "ui/menu/about_dialog.h"
#include "ui/menu/keys_dialog.h"
#include "ui/menu/window_keys.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace tidemark;

class WindowMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysReachItFromAnywhere_data();
    void keysReachItFromAnywhere();
    void opensAndCloses();
    void keysAreListed();
    void theListsAreSeenWhole();
    void theManualListsTheSameKeys();
    void aboutTellsTheFacts();
};

void WindowMenuTest::keysReachItFromAnywhere_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QByteArray>("wanted");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("import") << Qt::Key_I << control << QByteArray(SIGNAL(importWanted()));
    QTest::newRow("bookmarks") << Qt::Key_B << (control | Qt::ShiftModifier) << QByteArray(SIGNAL(bookmarksWanted()));
    QTest::newRow("board") << Qt::Key_L << control << QByteArray(SIGNAL(boardWanted()));
    QTest::newRow("mini ticker") << Qt::Key_T << control << QByteArray(SIGNAL(tickerWanted()));
    QTest::newRow("settings") << Qt::Key_Comma << control << QByteArray(SIGNAL(settingsWanted()));
    QTest::newRow("manual") << Qt::Key_F1 << Qt::KeyboardModifiers() << QByteArray(SIGNAL(manualWanted()));
    QTest::newRow("keys") << Qt::Key_F1 << control << QByteArray(SIGNAL(keysWanted()));
    QTest::newRow("quit") << Qt::Key_Q << control << QByteArray(SIGNAL(quitWanted()));
}

void WindowMenuTest::keysReachItFromAnywhere()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QByteArray, wanted);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *menu = new WindowMenu;
    column->addWidget(menu);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy spy(menu, wanted.constData());
    QTest::keyClick(&window, key, modifiers);
    QCOMPARE(spy.size(), 1);
}

void WindowMenuTest::opensAndCloses()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new WindowMenu;
    column->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *menu = button->findChild<QMenu *>();
    QTest::keyClick(&window, Qt::Key_F10);
    QTRY_VERIFY(menu->isVisible());
    QSignalSpy about(button, &WindowMenu::aboutWanted);
    for (int entry = 0; entry < 8; ++entry)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(about.size(), 1);
    QVERIFY(!menu->isVisible());
}

void WindowMenuTest::keysAreListed()
{
    const KeysDialog dialog;
    QStringList names;
    for (const auto *table : dialog.findChildren<QTableWidget *>()) {
        names += table->accessibleName();
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(!table->item(row, 0)->text().isEmpty() && !table->item(row, 1)->text().isEmpty());
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Keys in Alerts"), QStringLiteral("Keys in Live"), QStringLiteral("Keys in a replay"), QStringLiteral("Keys in the manual"), QStringLiteral("Keys of the window"), QStringLiteral("Keys on the board")}));
}

void WindowMenuTest::theListsAreSeenWhole()
{
    KeysDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.width() <= 1280 && dialog.height() <= 800 - 48);
    // Also where the bar for scrolling takes its room; the screen of this test is narrower than any that it is made for.
    dialog.resize(1280, 600);
    const auto *area = dialog.findChild<QScrollArea *>();
    AWAIT_VERIFY(area->verticalScrollBar()->maximum() > 0, answerMs);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (auto *table : dialog.findChildren<QTableWidget *>()) {
        QCOMPARE(table->verticalScrollBar()->maximum(), 0);
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY(table->sizeHintForIndex(table->model()->index(row, column)).width() <= table->columnWidth(column));
        }
    }
}

void WindowMenuTest::theManualListsTheSameKeys()
{
    QFile file(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/packaging/tidemark.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto manual = QString::fromUtf8(file.readAll()).remove(QLatin1String("Ic ")).remove(QLatin1String("No ")).replace(QLatin1String(" ,"), QLatin1String(","));
    for (const auto &part : {keysOfWindow(), keysInLive(), keysInBoard(), keysInReplay(), keysInAlerts(), keysInManual()}) {
        const auto section = manual.section(QStringLiteral(".Ss %1\n").arg(part.heading), 1).section(QStringLiteral(".El"), 0, 0);
        for (const auto &[keys, what] : part.keys)
            QVERIFY2(section.contains(QStringLiteral(".It %1\n%2.\n").arg(keys, what)), qPrintable(keys));
    }
}

void WindowMenuTest::aboutTellsTheFacts()
{
    const AboutDialog dialog(QStringLiteral("/home/ann/data"));
    QStringList words;
    for (const auto *label : dialog.findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(QStringLiteral(TIDEMARK_VERSION)));
    QVERIFY(words.contains(QStringLiteral("/home/ann/data")));
    QVERIFY(words.join(QLatin1Char(' ')).contains(QStringLiteral("GNU General Public License 3 or later")));
}

TIDEMARK_TEST(WindowMenuTest, QApplication)
#include "tst_window_menu.moc"
