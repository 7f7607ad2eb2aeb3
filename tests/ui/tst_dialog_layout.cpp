#include "core/share_values.h"
#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/days_dialog.h"
#include "ui/history/history_page.h"
#include "ui/history/markets_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/links/bookmarks_dialog.h"
#include "ui/live/tape_panel.h"
#include "ui/main_window.h"
#include "ui/menu/about_dialog.h"
#include "ui/menu/keys_dialog.h"
#include "ui/menu/upgrade_dialog.h"
#include "ui/settings/backup_dialog.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const QString longFolder = QStringLiteral("/media/ann/") + QStringLiteral("a-folder-with-a-long-name/").repeated(7) + QStringLiteral("tidemark");
const QString longAddress = QStringLiteral("postgresql://somebody@database.example.org:5432/") + QString(160, QLatin1Char('d'));

constexpr int asDrawn = 1; // styles and layouts round differently

// Widgets that a control is made of are that control's to lay out, and what lies in a view scrolls there.
[[nodiscard]] bool isInside(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    for (; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent))
            return true;
    }
    return widget->inherits("QScrollBar") || widget->objectName().startsWith(QLatin1String("qt_"));
}

[[nodiscard]] std::vector<QWidget *> shownIn(const QWidget &window)
{
    std::vector<QWidget *> shown;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window && !isInside(widget))
            shown.push_back(widget);
    }
    return shown;
}

[[nodiscard]] QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->placeholderText();
    return {};
}

// How large it would have to be, for its words to be read whole; nothing where that is not its to say.
[[nodiscard]] QSize wanted(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        constexpr int around = 10; // frame, margins and cursor
        const bool isEmpty = edit->text().isEmpty() && !edit->placeholderText().isEmpty();
        return {isEmpty ? edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + around : 0, edit->minimumSizeHint().boundedTo(edit->sizeHint()).height()};
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isWritten = button ? !button->text().isEmpty() : qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget);
    if (isWritten)
        return widget.minimumSizeHint().boundedTo(widget.sizeHint());
    return {};
}

[[nodiscard]] QString placeOf(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” is %3 × %4").arg(QString::fromLatin1(widget.metaObject()->className()), wordsOf(widget).left(60)).arg(widget.width()).arg(widget.height());
}

[[nodiscard]] const QWidget *scrollAreaOf(const QWidget *widget)
{
    while (widget && !qobject_cast<const QScrollArea *>(widget))
        widget = widget->parentWidget();
    return widget;
}

[[nodiscard]] bool isReachable(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() && !widget->focusProxy();
}

[[nodiscard]] QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    for (const auto *widget : shownIn(window)) {
        const auto size = wanted(*widget);
        if (size.width() > widget->width() || size.height() > widget->height() + asDrawn)
            cut += QStringLiteral("%1, but needs %2 × %3").arg(placeOf(*widget)).arg(size.width()).arg(size.height());
    }
    return cut;
}

} // namespace

// No dialog cuts off its own words, names a key twice, or hides a control from the keyboard; at sizes that small screens have.
class DialogLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_window.reset(); }
    void itsWordsAreReadWhole_data() { windows(); }
    void itsWordsAreReadWhole();
    void itsKeysAreItsOwn_data() { windows(); }
    void itsKeysAreItsOwn();
    void theTabKeyReachesEachControlInOrder_data() { windows(); }
    void theTabKeyReachesEachControlInOrder();

private:
    using Make = std::function<std::unique_ptr<QWidget>(RecordPort &)>;
    static void windows();
    void show();
    void answer() const;

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<QWidget> m_window;
};

Q_DECLARE_METATYPE(std::function<std::unique_ptr<QWidget>(tidemark::RecordPort &)>)

void DialogLayoutTest::windows()
{
    QTest::addColumn<Make>("make");
    const std::vector<Symbol> symbols{symbol("1000SATSUSDT"), symbol("BTCUSDT")};
    const char *const pages[] = {"markets", "database", "recording", "exchange", "appearance", "closing", "keep", "mirror"};
    for (int page = 0; page < 8; ++page) {
        for (const bool isOdd : {false, true}) { // all that the command line can say, and the longest names
            QTest::addRow("settings: %s%s", pages[page], isOdd ? ", odd" : "") << Make([=](RecordPort &port) {
                SettingsFacts facts{.dataDir = isOdd ? longFolder : QStringLiteral("/home/ann/.local/share/tidemark")};
                DesktopSettings settings;
                if (isOdd) {
                    facts.given = {true, true, true, true, true, true, true, true, true, true};
                    settings.databaseUri = longAddress;
                    settings.mirror.url = QStringLiteral("http://influx.example.org:8086");
                }
                auto dialog = std::make_unique<SettingsDialog>(settings, facts, symbols, MarketRules(), port);
                dialog->showPage(SettingsDialog::Page(page));
                return dialog;
            });
        }
    }
    QTest::newRow("import") << Make([](RecordPort &port) {
        auto dialog = std::make_unique<ImportDialog>(port);
        dialog->import({longFolder});
        return dialog;
    });
    QTest::newRow("get days") << Make([=](RecordPort &port) {
        auto dialog = std::make_unique<DaysDialog>(port);
        dialog->setSymbols(symbols);
        dialog->show(symbols.front(), at("2024-08-08T23:55Z"));
        return dialog;
    });
    QTest::newRow("all markets") << Make([=](RecordPort &port) {
        auto dialog = std::make_unique<MarketsDialog>(port, std::make_shared<SymbolScales>());
        dialog->showMoment(at("2024-08-08T23:55Z"));
        return dialog;
    });
    QTest::newRow("bookmarks") << Make([=](RecordPort &) {
        auto dialog = std::make_unique<BookmarksDialog>();
        Bookmarks bookmarks;
        for (const auto &symbol : symbols)
            static_cast<void>(bookmarks.put({symbol, at("2024-08-08T23:55Z"), QString(Bookmarks::longestWord, QLatin1Char('w'))}));
        dialog->setBookmarks(bookmarks);
        return dialog;
    });
    QTest::newRow("back up") << Make([](RecordPort &port) {
        auto dialog = std::make_unique<BackupDialog>(port);
        dialog->openFor(longFolder);
        return dialog;
    });
    QTest::newRow("restore") << Make([](RecordPort &port) {
        auto dialog = std::make_unique<RestoreDialog>(port, longFolder);
        dialog->openFor({});
        return dialog;
    });
    QTest::newRow("upgrade") << Make([](RecordPort &) { return std::make_unique<UpgradeDialog>(15, 18, longFolder); });
    QTest::newRow("about") << Make([](RecordPort &) { return std::make_unique<AboutDialog>(longFolder); });
    QTest::newRow("keys") << Make([](RecordPort &) { return std::make_unique<KeysDialog>(); });
    for (const auto size : {QSize(1280, 760), QSize(1024, 660)}) {
        for (int tab = 0; tab < 4; ++tab) {
            QTest::addRow("the window, %d × %d, tab %d", size.width(), size.height(), tab) << Make([=](RecordPort &port) {
                auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
                window->findChild<QTabBar *>()->setCurrentIndex(tab);
                window->resize(size);
                return window;
            });
        }
        QTest::addRow("the window, %d × %d, with the filter of the tape", size.width(), size.height()) << Make([=](RecordPort &port) {
            auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
            window->findChild<TapePanel *>()->openFilter();
            window->resize(size);
            return window;
        });
        QTest::addRow("the window, %d × %d, searching", size.width(), size.height()) << Make([=](RecordPort &port) {
            auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
            window->findChild<QTabBar *>()->setCurrentIndex(1);
            window->findChild<HistoryPage *>()->startSearch();
            window->resize(size);
            return window;
        });
    }
}

void DialogLayoutTest::show()
{
    QFETCH(Make, make);
    m_port = std::make_unique<ScriptedPort>();
    m_window = make(*m_port);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    answer();
    QCoreApplication::processEvents();
}

// As a record of some years answers.
void DialogLayoutTest::answer() const
{
    if (m_port->count<ShareQuestion>() > 0)
        m_port->answer<ShareQuestion>({true, {5433, QStringLiteral("analysts")}, QStringLiteral("TCP 127.0.0.1:5433, the group analysts"), {}});
    if (m_port->count<BackupStateQuestion>() > 0)
        m_port->answer<BackupStateQuestion>({LastBackup{longFolder, at("2026-09-16T12:00:01Z"), true}, false, {}});
    if (m_port->count<KeepingQuestion>() > 0) {
        KeepingAnswer kept;
        kept.rules = KeepingRules({{QStringLiteral("1000SATSUSDT"), {}}, {QStringLiteral("ALL"), {30, 400}}});
        kept.compression = QStringLiteral("The record lies on btrfs, which can compress it: measured, 130 bytes a trade become 27.");
        m_port->answer<KeepingQuestion>(kept);
    }
}

void DialogLayoutTest::itsWordsAreReadWhole()
{
    show();
    // What is laid out anew is so a moment later.
    AWAIT_VERIFY2(cutOff(*m_window).isEmpty(), cutOff(*m_window).join(QLatin1Char('\n')), 2'000);
    const auto room = qobject_cast<MainWindow *>(m_window.get()) ? QSize(QByteArray(QTest::currentDataTag()).contains("1024") ? 1024 : 1280, 760)
                                                                  : m_window->screen()->availableSize();
    QVERIFY2(m_window->width() <= room.width() && m_window->height() <= room.height(), qPrintable(placeOf(*m_window)));
}

void DialogLayoutTest::itsKeysAreItsOwn()
{
    show();
    QMap<QString, QStringList> keys;
    for (const auto *widget : shownIn(*m_window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isNamed = label ? label->buddy() != nullptr : qobject_cast<const QAbstractButton *>(widget) != nullptr;
        const auto key = isNamed ? QKeySequence::mnemonic(wordsOf(*widget)).toString() : QString();
        if (!key.isEmpty())
            keys[key] += wordsOf(*widget);
    }
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        QVERIFY2(it->size() == 1, qPrintable(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", "))));
}

void DialogLayoutTest::theTabKeyReachesEachControlInOrder()
{
    show();
    std::vector<QWidget *> chain;
    for (auto *widget = m_window->nextInFocusChain(); widget != m_window.get(); widget = widget->nextInFocusChain()) {
        if (widget->isVisibleTo(m_window.get()) && widget->window() == m_window.get() && isReachable(widget))
            chain.push_back(widget);
    }
    for (auto *widget : shownIn(*m_window)) {
        const auto *button = qobject_cast<QPushButton *>(widget);
        const bool isControl = (button && !button->isCheckable()) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool isReached = std::find(chain.begin(), chain.end(), widget) != chain.end();
        QVERIFY2(!isControl || !widget->isEnabled() || isReached, qPrintable(placeOf(*widget) + QStringLiteral(" and is not reached")));
    }
    if (qobject_cast<MainWindow *>(m_window.get()))
        return; // its parts stand side by side
    const QWidget *former = nullptr;
    for (const auto *widget : chain) {
        const auto bottom = [this](const QWidget *of) { return of->mapTo(m_window.get(), QPoint(0, of->height())).y(); };
        const auto top = [this](const QWidget *of) { return of->mapTo(m_window.get(), QPoint()).y(); };
        const auto left = [this](const QWidget *of) { return of->mapTo(m_window.get(), QPoint()).x(); };
        const bool isBeside = former && (left(widget) > left(former) + former->width() || scrollAreaOf(former) != scrollAreaOf(widget));
        QVERIFY2(!former || isBeside || bottom(widget) > top(former), qPrintable(placeOf(*widget) + QStringLiteral(" stands above what comes before it: ") + (former ? placeOf(*former) : QString())));
        former = widget;
    }
}

TIDEMARK_TEST(DialogLayoutTest, QApplication)
#include "tst_dialog_layout.moc"
