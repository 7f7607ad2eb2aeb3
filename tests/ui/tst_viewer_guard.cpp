#include "ui/viewer_guard.h"

#include "support/test_program.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace tidemark;

class TestViewerGuard : public QObject {
    Q_OBJECT

    const QString m_reason = QStringLiteral("The role eve may only read.");

    [[nodiscard]] static QPushButton *marked(QWidget *parent)
    {
        auto *button = new QPushButton(parent);
        button->setToolTip(QStringLiteral("Fetches"));
        markChangesRecord(button);
        return button;
    }

private Q_SLOTS:
    void whatChangesTheRecordIsOfferedToNobody()
    {
        QMainWindow window;
        auto *change = marked(&window);
        auto *look = new QPushButton(&window);
        ViewerGuard guard(&window);
        QVERIFY(!guard.isViewer() && change->isEnabled());
        guard.setReason(m_reason);
        QVERIFY(guard.isViewer() && !change->isEnabled() && look->isEnabled());
        QCOMPARE(change->toolTip(), m_reason);
        QCOMPARE(change->accessibleDescription(), m_reason);
        change->setEnabled(true); // by its own page
        QVERIFY(!change->isEnabled());
        change->setToolTip(QStringLiteral("Fetches another"));
        QCOMPARE(change->toolTip(), m_reason);
        guard.setReason({});
        QVERIFY(change->isEnabled());
        QCOMPARE(change->toolTip(), QStringLiteral("Fetches another"));
        change->setEnabled(false);
        change->setEnabled(true);
        QVERIFY(change->isEnabled());
    }

    void dialogsThatAreMadeLaterToo()
    {
        QMainWindow window;
        ViewerGuard guard(&window);
        guard.setReason(m_reason);
        QDialog dialog(&window);
        auto *change = marked(&dialog);
        dialog.show();
        QVERIFY(!change->isEnabled());
        QDialog foreign;
        auto *other = marked(&foreign);
        foreign.show();
        QVERIFY(other->isEnabled());
    }

    // Whatever the window is called meanwhile.
    void theTitleSaysSo()
    {
        QMainWindow window;
        window.setWindowTitle(QStringLiteral("Tidemark"));
        ViewerGuard guard(&window);
        guard.setReason(m_reason);
        QCOMPARE(window.windowTitle(), QStringLiteral("Tidemark (viewer)"));
        guard.setTitle(QStringLiteral("Replay"));
        QCOMPARE(window.windowTitle(), QStringLiteral("Replay (viewer)"));
        guard.setReason({});
        QCOMPARE(window.windowTitle(), QStringLiteral("Replay"));
        guard.setTitle(QStringLiteral("Tidemark"));
        guard.setReason(m_reason);
        QCOMPARE(window.windowTitle(), QStringLiteral("Tidemark (viewer)"));
    }

    void aControlThatIsGoneIsNoMatter()
    {
        QMainWindow window;
        auto *change = marked(&window);
        ViewerGuard guard(&window);
        guard.setReason(m_reason);
        delete change;
        guard.setReason({});
        QVERIFY(!guard.isViewer());
    }
};

TIDEMARK_TEST(TestViewerGuard, QApplication)
#include "tst_viewer_guard.moc"
