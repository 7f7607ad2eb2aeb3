#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme.h"
#include "window_gallery.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

// The keys that lead to something in a window or one of its menus, each with what it leads to.
[[nodiscard]] QStringList doubleKeys(const QStringList &texts)
{
    QMap<QString, QStringList> keys;
    for (const auto &text : texts) {
        if (const auto key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
            keys[key] += text;
    }
    QStringList doubled;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        if (it->size() > 1)
            doubled += QStringLiteral("%1: %2 (taken: %3)").arg(it.key(), it->join(QStringLiteral(" | ")), QString(keys.keys().join(QString())).remove(QStringLiteral("Alt+")));
    }
    return doubled;
}

[[nodiscard]] QStringList doubleKeysOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : shownIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label ? label->buddy() != nullptr : qobject_cast<const QAbstractButton *>(widget) != nullptr)
            texts += wordsOf(*widget);
    }
    auto doubled = doubleKeys(texts);
    for (const auto *menu : window.findChildren<QMenu *>()) {
        QStringList entries;
        for (const auto *action : menu->actions())
            entries += action->text();
        doubled += doubleKeys(entries);
    }
    return doubled;
}

} // namespace

// In each language that is shipped every window and dialog is read whole, and names no key twice.
class TonguesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup()
    {
        m_window.reset();
        m_faults.clear();
    }
    void itsWindowsAreReadWhole_data();
    void itsWindowsAreReadWhole();
    void theFirstWordsAreOfTheLanguage();

private:
    // At once, and again when what it asks by itself is answered.
    void look(const QString &name);
    void lookOnce(const QString &name);

    QStringList m_faults;
    WindowLanguage m_language{{}};
    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<QWidget> m_window;
};

void TonguesTest::itsWindowsAreReadWhole_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : shippedLanguages().subspan(1)) // English is told of in dialog_layout
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

// One window and one dialog of settings are led through their pages: making them takes longer than looking.
void TonguesTest::itsWindowsAreReadWhole()
{
    QFETCH(QString, code);
    m_language.setChoice(code);
    for (const auto &[name, make] : galleryWindows()) {
        const bool isFirst = name == QLatin1String("settings: markets") || name == QLatin1String("the window, 1280 × 760, tab 0");
        const bool isAnother = name.startsWith(QLatin1String("settings")) || name.startsWith(QLatin1String("the window"));
        const bool hasRange = name.contains(QLatin1String("1024")) && (name.endsWith(QLatin1String("searching")) || name.contains(QLatin1String("a range")));
        if (isAnother && !isFirst && !hasRange)
            continue;
        m_window.reset();
        m_port = std::make_unique<ScriptedPort>();
        m_window = make(*m_port);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        answerAsLongRecord(*m_port);
        look(name);
        if (auto *settings = qobject_cast<SettingsDialog *>(m_window.get())) {
            for (int page = SettingsDialog::Database; page <= SettingsDialog::Mirror; ++page) {
                settings->showPage(SettingsDialog::Page(page));
                answerAsLongRecord(*m_port);
                look(name + QStringLiteral(", page %1").arg(page));
            }
        } else if (isFirst) {
            for (int tab = 1; tab < 4; ++tab) {
                m_window->findChild<QTabBar *>()->setCurrentIndex(tab);
                look(name + QStringLiteral(", then tab %1").arg(tab));
            }
        }
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
}

void TonguesTest::look(const QString &name)
{
    lookOnce(name);
    QVERIFY(comesToRest(*m_window));
    answerAsLongRecord(*m_port);
    lookOnce(name + QStringLiteral(", at rest"));
}

void TonguesTest::lookOnce(const QString &name)
{
    QCoreApplication::processEvents();
    static_cast<void>(comesTrue([this] { return cutOff(*m_window).isEmpty(); }, 1'000)); // what is laid out anew is so a moment later
    for (const auto &fault : cutOff(*m_window) + doubleKeysOf(*m_window))
        m_faults += name + QStringLiteral(": ") + fault;
}

void TonguesTest::theFirstWordsAreOfTheLanguage()
{
    QSet<QString> firsts;
    for (const auto &language : shippedLanguages()) {
        m_language.setChoice(QString::fromLatin1(language.code));
        m_port = std::make_unique<ScriptedPort>();
        m_window = std::make_unique<MainWindow>(*m_port, WindowSetup{{}, false, {}, QStringLiteral("here")});
        const auto *tabs = m_window->findChild<QTabBar *>();
        const auto tr = [](const char *text) { return QCoreApplication::translate("tidemark::MainWindow", text); };
        QCOMPARE(tabs->tabText(0), tr("Live"));
        QCOMPARE(tabs->tabText(1), tr("History"));
        QCOMPARE(tabs->tabText(2), tr("Record"));
        QVERIFY2(!firsts.contains(tabs->tabText(2)) , language.code);
        firsts += tabs->tabText(2) == QLatin1String("Registro") ? QString::fromLatin1(language.code) : tabs->tabText(2); // Spanish and Portuguese
    }
}

TIDEMARK_TEST(TonguesTest, QApplication)
#include "tst_tongues.moc"
