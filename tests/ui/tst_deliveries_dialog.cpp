#include "ui/alerts/deliveries_dialog.h"

#include "support/test_program.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tidemark;

// Deliveries as a person adds, tries and deletes them.
class TestDeliveriesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void asksForWhatItsKindNeeds();
    void keepsANewOne();
    void secretsAreNotShown();
    void argumentsStayUntilTheyAreChanged();
    void deletes();
    void showsTheLog();
    void nothingWaitsForWhatIsDeleted();
    void asksHowDeliveriesStandWhileItIsSeen();

private:
    template <typename Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        for (auto *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        qFatal("there is no %s", name);
    }
    void press(const char *words) const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(words))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("there is no button %s", words);
    }
    void choose(DestinationKind kind) const { named<QComboBox>("Kind")->setCurrentIndex(named<QComboBox>("Kind")->findData(int(kind))); }
    [[nodiscard]] QString said() const { return m_dialog->findChild<VerdictLine *>()->sentence(); }

    std::unique_ptr<DeliveriesDialog> m_dialog;
    AlertDestination m_phone{QStringLiteral("phone"), DestinationKind::Ntfy};
};

void TestDeliveriesDialog::init()
{
    m_dialog = std::make_unique<DeliveriesDialog>();
    m_dialog->show();
}

void TestDeliveriesDialog::asksForWhatItsKindNeeds()
{
    const auto visible = [this](const char *name) { return named<QWidget>(name)->isVisible(); };
    choose(DestinationKind::Ntfy);
    QVERIFY(visible("Topic") && visible("Priority") && visible("Token") && !visible("Chat") && !visible("Program"));
    choose(DestinationKind::Telegram);
    QVERIFY(visible("Chat") && visible("Token") && !visible("Topic"));
    choose(DestinationKind::Webhook);
    QVERIFY(visible("Address") && !visible("Chat") && !visible("Priority"));
    choose(DestinationKind::Command);
    QVERIFY(visible("Program") && visible("Arguments") && !visible("Token") && !visible("Address"));
}

void TestDeliveriesDialog::keepsANewOne()
{
    QSignalSpy kept(m_dialog.get(), &DeliveriesDialog::keepWanted);
    QSignalSpy tested(m_dialog.get(), &DeliveriesDialog::testWanted);
    press("Save delivery");
    QVERIFY2(said().contains(QStringLiteral("name")), qPrintable(said()));
    named<QLineEdit>("Name")->setText(QStringLiteral("phone"));
    named<QLineEdit>("Topic")->setText(QStringLiteral(" secret-topic "));
    named<QLineEdit>("Tags")->setText(QStringLiteral("a, ,b"));
    press("Send a test");
    press("Save delivery");
    QCOMPARE(tested.count(), 1);
    QCOMPARE(kept.count(), 1);
    const auto destination = kept.first()[0].value<AlertDestination>();
    QCOMPARE(destination.name, QStringLiteral("phone"));
    QCOMPARE(destination.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(kept.first()[1].value<AlertAddress>().topic, QStringLiteral("secret-topic"));
    m_dialog->setDestinations({destination});
    QVERIFY(named<QLineEdit>("Name")->isReadOnly());
}

void TestDeliveriesDialog::secretsAreNotShown()
{
    QCOMPARE(named<QLineEdit>("Token")->echoMode(), QLineEdit::Password);
    named<QLineEdit>("Topic")->setText(QStringLiteral("typed"));
    m_dialog->setDestinations({m_phone});
    QVERIFY(named<QLineEdit>("Topic")->text().isEmpty());
    QCOMPARE(named<QLineEdit>("Topic")->placeholderText(), QStringLiteral("As it is kept"));
}

// The command line takes arguments with blanks in them.
void TestDeliveriesDialog::argumentsStayUntilTheyAreChanged()
{
    AlertDestination program{QStringLiteral("program"), DestinationKind::Command};
    program.program = QStringLiteral("/bin/true");
    program.arguments = {QStringLiteral("--title"), QStringLiteral("two words"), QString()};
    m_dialog->setDestinations({program});
    QSignalSpy kept(m_dialog.get(), &DeliveriesDialog::keepWanted);
    QSignalSpy tested(m_dialog.get(), &DeliveriesDialog::testWanted);
    named<QLineEdit>("Program")->setText(QStringLiteral("/bin/false"));
    press("Send a test");
    press("Save delivery");
    QCOMPARE(tested.first()[0].value<AlertDestination>().arguments, program.arguments);
    QCOMPARE(kept.first()[0].value<AlertDestination>().arguments, program.arguments);
    QCOMPARE(kept.first()[0].value<AlertDestination>().program, QStringLiteral("/bin/false"));
    named<QLineEdit>("Arguments")->setText(QStringLiteral("one  other"));
    press("Save delivery");
    QCOMPARE(kept.last()[0].value<AlertDestination>().arguments, (QStringList{QStringLiteral("one"), QStringLiteral("other")}));
}

void TestDeliveriesDialog::deletes()
{
    m_dialog->setDestinations({m_phone});
    QSignalSpy removed(m_dialog.get(), &DeliveriesDialog::removalWanted);
    press("Delete delivery");
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first()[0].toString(), QStringLiteral("phone"));
}

void TestDeliveriesDialog::showsTheLog()
{
    const auto at = *parseTimestamp(QStringLiteral("2024-08-08T12:00:00Z"));
    m_dialog->showStanding({{QStringLiteral("phone"), 2}}, {{at, QStringLiteral("phone"), QStringLiteral("id"), QStringLiteral("BTCUSDT 5"), DeliveryOutcome::GivenUp, 3, QStringLiteral("why")}});
    QCOMPARE(named<QPlainTextEdit>("Delivery log")->toPlainText(), QStringLiteral("2024-08-08 12:00:00  phone: BTCUSDT 5, given up: why"));
}

void TestDeliveriesDialog::nothingWaitsForWhatIsDeleted()
{
    const auto waits = [this](const char *words) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String(words)); });
    };
    m_dialog->setDestinations({m_phone});
    m_dialog->showStanding({{QStringLiteral("former"), 3}, {QStringLiteral("phone"), 2}}, {});
    QVERIFY(waits("phone") && !waits("former"));
    m_dialog->showStanding({{QStringLiteral("former"), 3}}, {});
    QVERIFY(!waits("phone") && !waits("former"));
}

// Another program may be who delivers, of which this one hears nothing.
void TestDeliveriesDialog::asksHowDeliveriesStandWhileItIsSeen()
{
    QSignalSpy wanted(m_dialog.get(), &DeliveriesDialog::standingWanted);
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.isEmpty(), 20'000);
    const auto *look = m_dialog->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(look && look->isActive());
    m_dialog->hide();
    QVERIFY(!look->isActive());
}

TIDEMARK_TEST(TestDeliveriesDialog, QApplication)
#include "tst_deliveries_dialog.moc"
