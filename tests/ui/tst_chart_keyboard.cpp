#include "ui/chart/hands/chart_keyboard.h"

#include "support/test_program.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tidemark;

namespace {

// Counts the keys that reach a widget.
class KeysSeen : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        keys += event->type() == QEvent::KeyPress;
        return false;
    }

    int keys = 0;
};

} // namespace

class ChartKeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysBecomeCommands();
    void whatWasNotObeyedGoesOn();
    void aDisabledChartObeysNothing();
    void ownKeysComeBeforeShortcuts();
    void showsItselfToWhoComesByKeyboard_data();
    void showsItselfToWhoComesByKeyboard();
    void aKeyShowsItAfterAClick();

private:
    // Whether the chart took it.
    bool press(Qt::Key key, QEvent::Type type = QEvent::KeyPress)
    {
        QKeyEvent event(type, key, Qt::NoModifier);
        event.setAccepted(type == QEvent::KeyPress); // as Qt sends them
        QApplication::sendEvent(m_chart, &event);
        return event.isAccepted();
    }
    void focus(QEvent::Type type, Qt::FocusReason reason)
    {
        QFocusEvent event(type, reason);
        QApplication::sendEvent(m_chart, &event);
    }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_chart = nullptr;
    std::unique_ptr<ChartKeyboard> m_keyboard;
    QList<ChartAction> m_obeyed;
    bool m_hasSomethingToDo = true;
};

void ChartKeyboardTest::init()
{
    m_keyboard.reset();
    m_window = std::make_unique<QWidget>();
    m_chart = new QWidget(m_window.get());
    m_chart->setFocusPolicy(Qt::StrongFocus);
    m_keyboard = std::make_unique<ChartKeyboard>(m_chart, [this](const ChartCommand &command) {
        m_obeyed += command.action;
        return m_hasSomethingToDo;
    });
    m_obeyed.clear();
    m_hasSomethingToDo = true;
}

void ChartKeyboardTest::keysBecomeCommands()
{
    press(Qt::Key_L);
    press(Qt::Key_Home);
    press(Qt::Key_Q); // of no meaning
    QCOMPARE(m_obeyed, (QList{ChartAction::ToggleLog, ChartAction::Oldest}));
}

// Escape belongs to the window where the chart has nothing to let go of.
void ChartKeyboardTest::whatWasNotObeyedGoesOn()
{
    KeysSeen window;
    m_window->installEventFilter(&window);
    press(Qt::Key_Escape);
    QCOMPARE(window.keys, 0);
    m_hasSomethingToDo = false;
    press(Qt::Key_Escape);
    QCOMPARE(window.keys, 1);
    QCOMPARE(m_obeyed.size(), 2);
}

void ChartKeyboardTest::aDisabledChartObeysNothing()
{
    m_chart->setEnabled(false);
    press(Qt::Key_L);
    QVERIFY(m_obeyed.isEmpty());
}

void ChartKeyboardTest::ownKeysComeBeforeShortcuts()
{
    QVERIFY(press(Qt::Key_L, QEvent::ShortcutOverride));
    QVERIFY(!press(Qt::Key_Q, QEvent::ShortcutOverride));
    QVERIFY(m_obeyed.isEmpty()); // that is only asked
}

void ChartKeyboardTest::showsItselfToWhoComesByKeyboard_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("Tab") << int(Qt::TabFocusReason) << true;
    QTest::newRow("Shift+Tab") << int(Qt::BacktabFocusReason) << true;
    QTest::newRow("a shortcut") << int(Qt::ShortcutFocusReason) << true;
    QTest::newRow("a click") << int(Qt::MouseFocusReason) << false;
    QTest::newRow("the window came back") << int(Qt::ActiveWindowFocusReason) << false;
}

void ChartKeyboardTest::showsItselfToWhoComesByKeyboard()
{
    QFETCH(int, reason);
    QFETCH(bool, isShown);
    QSignalSpy changed(m_keyboard.get(), &ChartKeyboard::changed);
    focus(QEvent::FocusIn, Qt::FocusReason(reason));
    QCOMPARE(m_keyboard->isShown(), isShown);
    QCOMPARE(changed.size(), 1);
    focus(QEvent::FocusOut, Qt::OtherFocusReason);
    QVERIFY(!m_keyboard->isShown());
}

void ChartKeyboardTest::aKeyShowsItAfterAClick()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_chart->setFocus(Qt::MouseFocusReason);
    m_keyboard->hide();
    press(Qt::Key_Q);
    QVERIFY(!m_keyboard->isShown()); // not of the chart's keys
    press(Qt::Key_L);
    QVERIFY(m_keyboard->isShown());
    m_keyboard->hide();
    QVERIFY(!m_keyboard->isShown());
}

TIDEMARK_TEST(ChartKeyboardTest, QApplication)
#include "tst_chart_keyboard.moc"
