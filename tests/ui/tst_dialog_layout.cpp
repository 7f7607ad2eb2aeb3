#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "window_gallery.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

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

} // namespace

// No dialog cuts off its own words, names a key twice, or hides a control from the keyboard; at sizes that small screens have.
class DialogLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { m_window.reset(); }
    void itsWordsAreReadWhole_data() { addWindows(); }
    void itsWordsAreReadWhole();
    void itsKeysAreItsOwn_data() { addWindows(); }
    void itsKeysAreItsOwn();
    void theTabKeyReachesEachControlInOrder_data() { addWindows(); }
    void theTabKeyReachesEachControlInOrder();

private:
    void show();

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<QWidget> m_window;
};

void DialogLayoutTest::show()
{
    QFETCH(MakeWindow, make);
    m_port = std::make_unique<ScriptedPort>();
    m_window = make(*m_port);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    answerAsLongRecord(*m_port);
    QCoreApplication::processEvents();
}

void DialogLayoutTest::itsWordsAreReadWhole()
{
    show();
    // What is laid out anew is so a moment later.
    AWAIT_VERIFY2(cutOff(*m_window).isEmpty(), cutOff(*m_window).join(QLatin1Char('\n')), answerMs);
    QVERIFY(comesToRest(*m_window));
    answerAsLongRecord(*m_port);
    AWAIT_VERIFY2(cutOff(*m_window).isEmpty(), cutOff(*m_window).join(QLatin1Char('\n')), answerMs);
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
