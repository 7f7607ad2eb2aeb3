#include "ui/menu/upgrade_dialog.h"

#include "support/test_program.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;

class TestUpgradeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<UpgradeDialog>(15, 17, QStringLiteral("/home/ann/tidemark"));
        m_dialog->show();
    }

    void saysWhatIsAsked()
    {
        for (const auto *word : {"PostgreSQL 15", "PostgreSQL 17", "/home/ann/tidemark", "old files are kept"})
            QVERIFY2(words().contains(QLatin1String(word)), word);
        QVERIFY(button("Not now") && button("Do not ask again") && button("Upgrade to PostgreSQL 17"));
        QVERIFY(button("Not now")->isDefault()); // Enter changes nothing
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
    }

    void noIsTakenForNo()
    {
        QSignalSpy declined(m_dialog.get(), &UpgradeDialog::declined);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTest::mouseClick(button("Do not ask again"), Qt::LeftButton);
        QCOMPARE(declined.size(), 2);
        QCOMPARE(declined[0][0].toBool(), false);
        QCOMPARE(declined[1][0].toBool(), true);
    }

    void showsHowFarItIsAndCanBeCancelled()
    {
        QSignalSpy wanted(m_dialog.get(), &UpgradeDialog::upgradeWanted);
        QSignalSpy cancelled(m_dialog.get(), &UpgradeDialog::cancelWanted);
        QTest::mouseClick(button("Upgrade to PostgreSQL 17"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!button("Upgrade to PostgreSQL 17"));
        auto *bar = m_dialog->findChild<QProgressBar *>();
        m_dialog->showProgress(QStringLiteral("Upgrading"), 0, 0);
        QCOMPARE(bar->maximum(), 0);
        m_dialog->showProgress(QStringLiteral("Verifying BTCUSDT"), 25, 100);
        QCOMPARE(bar->value() * 4, bar->maximum());
        QVERIFY(words().contains(QStringLiteral("Verifying BTCUSDT")));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(words().contains(QStringLiteral("stays as it was")));
        QVERIFY(!button("Cancel")->isEnabled());
    }

    void itsEndIsRead()
    {
        QSignalSpy closed(m_dialog.get(), &UpgradeDialog::closed);
        QTest::mouseClick(button("Upgrade to PostgreSQL 17"), Qt::LeftButton);
        m_dialog->showEnd(QStringLiteral("It is done."));
        QCOMPARE(words(), QStringLiteral("It is done."));
        QCOMPARE(closed.size(), 0);
        QTest::mouseClick(button("Continue"), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
    }

private:
    [[nodiscard]] QString words() const { return m_dialog->findChild<QLabel *>()->text(); }
    // One that can be seen.
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (auto *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->text().remove(QLatin1Char('&')) == QLatin1String(text) && !found->isHidden())
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<UpgradeDialog> m_dialog;
};

TIDEMARK_TEST(TestUpgradeDialog, QApplication)
#include "tst_upgrade_dialog.moc"
