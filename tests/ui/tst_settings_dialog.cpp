#include "ui/settings/settings_dialog.h"

#include "core/share_values.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/backup_dialog.h"
#include "ui/settings/closing_page.h"
#include "ui/settings/database_page.h"
#include "ui/settings/exchange_page.h"
#include "ui/settings/keep_page.h"
#include "ui/settings/markets_page.h"
#include "ui/settings/mirror_page.h"
#include "ui/settings/recording_page.h"
#include "ui/settings/remarked_edit.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_access.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        m_facts = {};
        m_facts.dataDir = QStringLiteral("/home/ann/.local/share/tidemark");
        m_facts.exchange = QStringLiteral("binance");
        create({});
    }
    void pagesByKey();
    void everyControlHasAName();
    void numbersAreTakenWhenLeft();
    void aNumberThatNobodyTypedStays();
    void badNumbersAreRefusedInWords_data();
    void badNumbersAreRefusedInWords();
    void looksAreTakenAtOnce();
    void theComputersZoneIsThatOfNow();
    void closingIsChosen();
    void aDatabaseIsTriedAndUsed();
    void anAnswerIsOfWhatStandsThere();
    void anEngineIsChosen();
    void aPasswordStaysNowhere();
    void backToThePrivateServer();
    void sharingIsEndedOnlyWhereSomethingIsShared();
    void aSharesPasswordWaitsUntilItIsSeen();
    void aBackupIsMadeAndOutlivesTheSettings();
    void aRestoreIsExplained();
    void addressesAreChecked();
    void aProxyNeedsHostAndPort();
    void aMirrorIsTriedAndUsed();
    void theMirrorTellsItsState();
    void marketsComeAndGo();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void whatARuleBringsStays();
    void whatARuleTakesIsToldBefore();
    void whatARuleTakesIsAskedAnew();
    void theCommandLineIsTold();
    void accessKeepsWhatIsChosen();
    void oneThatWasHiddenIsShownAgain();
    void aViewersMarketsAreShownAlone();
    void eachOpeningHasTheFocus();

private:
    void create(const DesktopSettings &settings)
    {
        m_dialog.reset();
        m_port = std::make_unique<ScriptedPort>();
        m_dialog = std::make_unique<SettingsDialog>(settings, m_facts, std::vector{symbol("BTCUSDT"), symbol("ETHUSDT")}, MarketRules(), *m_port);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QWidget &page, const QString &name) const
    {
        for (auto *widget : page.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("There is no %s", qPrintable(name));
    }
    [[nodiscard]] QLineEdit *field(const QWidget &page, const char *name) const
    {
        return named<QLineEdit>(page, QString::fromUtf8(name));
    }
    template <typename Button>
    [[nodiscard]] Button *button(const QWidget &page, const char *words) const
    {
        for (auto *candidate : page.findChildren<Button *>()) {
            if (candidate->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(words)))
                return candidate;
        }
        qFatal("There is no button %s", words);
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] static bool hasLabel(const QWidget &page, const char *part)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(QString::fromUtf8(part)); });
    }
    [[nodiscard]] static QStringList remarks(const QWidget &page)
    {
        QStringList texts;
        for (const auto *edit : page.findChildren<RemarkedEdit *>()) {
            if (!edit->remark().isEmpty())
                texts += edit->remark();
        }
        return texts;
    }

    SettingsFacts m_facts;
    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsDialogTest::pagesByKey()
{
    auto *names = named<QListWidget>(*m_dialog, QStringLiteral("Pages of the settings"));
    names->setFocus();
    QVERIFY(m_dialog->markets().isVisible());
    QTest::keyClick(names, Qt::Key_Down);
    QVERIFY(m_dialog->database().isVisible());
    QTest::keyClick(names, Qt::Key_End);
    QTest::keyClick(names, Qt::Key_Up);
    QVERIFY(m_dialog->keep().isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::everyControlHasAName()
{
    int controls = 0;
    for (auto *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isInside = widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar")
            || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractScrollArea"));
        if (widget->focusPolicy() == Qt::NoFocus || isInside || widget->inherits("QLabel") || widget->inherits("QTableView")
            || qobject_cast<RemarkedEdit *>(widget) || widget->window() != m_dialog.get())
            continue;
        const auto *pressed = qobject_cast<QAbstractButton *>(widget);
        const auto name = !widget->accessibleName().isEmpty() ? widget->accessibleName() : pressed ? pressed->text() : QString();
        QVERIFY2(!name.isEmpty() || widget->inherits("QComboBoxListView"), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls > 20);
}

void SettingsDialogTest::numbersAreTakenWhenLeft()
{
    m_dialog->showPage(SettingsDialog::Recording);
    QSignalSpy chosen(&m_dialog->recording(), &RecordingPage::chosen);
    type(field(m_dialog->recording(), "Room for the spool, in megabytes"), QStringLiteral("500"));
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<RecordingLimits>().spoolQuota, 500'000'000);
    type(field(m_dialog->recording(), "Largest gap fetched unasked, in trades"), QStringLiteral("1,000,000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen[1][0].value<RecordingLimits>().largestGapFetched, 1'000'000);
    QVERIFY(m_dialog->isVisible());
    type(field(m_dialog->recording(), "Before a market's first start, fetch, in minutes"), QStringLiteral("0"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen[2][0].value<RecordingLimits>().firstFetch, std::chrono::minutes(0));
}

// The field shows it rounded to megabytes.
void SettingsDialogTest::aNumberThatNobodyTypedStays()
{
    DesktopSettings settings;
    settings.recording.spoolQuota = 1'234'567'890;
    create(settings);
    m_dialog->showPage(SettingsDialog::Recording);
    QSignalSpy chosen(&m_dialog->recording(), &RecordingPage::chosen);
    type(field(m_dialog->recording(), "Largest gap fetched unasked, in trades"), QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<RecordingLimits>().largestGapFetched, 7);
    QCOMPARE(chosen[0][0].value<RecordingLimits>().spoolQuota, 1'234'567'890);
    type(field(m_dialog->recording(), "Room for the spool, in megabytes"), QStringLiteral("1,300"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen[1][0].value<RecordingLimits>().spoolQuota, 1'300'000'000);
    QCOMPARE(chosen[1][0].value<RecordingLimits>().largestGapFetched, 7);
}

void SettingsDialogTest::badNumbersAreRefusedInWords_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "many", "-1", "0", "1.5", "1000001", "99999999999999999999"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void SettingsDialogTest::badNumbersAreRefusedInWords()
{
    QFETCH(QString, typed);
    m_dialog->showPage(SettingsDialog::Recording);
    QSignalSpy chosen(&m_dialog->recording(), &RecordingPage::chosen);
    auto *quota = field(m_dialog->recording(), "Room for the spool, in megabytes");
    type(quota, typed);
    QTest::keyClick(quota, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(remarks(m_dialog->recording()),
             QStringList(QStringLiteral("This has to be a whole number from 1 to 1,000,000; the one before is kept.")));
    QCOMPARE(quota->accessibleDescription(), remarks(m_dialog->recording()).first());
    QTest::keyClicks(quota, QStringLiteral("7")); // mending it takes the remark away
    QVERIFY(remarks(m_dialog->recording()).isEmpty());
}

void SettingsDialogTest::looksAreTakenAtOnce()
{
    m_dialog->showPage(SettingsDialog::Look);
    QSignalSpy chosen(&m_dialog->look(), &AppearancePage::chosen);
    QTest::mouseClick(button<QRadioButton>(m_dialog->look(), "Dark"), Qt::LeftButton);
    QCOMPARE(chosen.takeLast()[0].value<AppearanceSettings>(), (AppearanceSettings{ThemeChoice::Dark, MoveColors::TealOrange, false}));
    button<QRadioButton>(m_dialog->look(), "Green and red")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.takeLast()[0].value<AppearanceSettings>().moves, MoveColors::GreenRed);
    m_dialog->look().setLocalTime(true);
    QCOMPARE(chosen.takeLast()[0].value<AppearanceSettings>().isLocalTime, true);
    auto *language = m_dialog->look().findChild<QComboBox *>();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down); // past “As the system says”
    QCOMPARE(chosen.takeLast()[0].value<AppearanceSettings>().language, QStringLiteral("en"));
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(language->currentText(), QStringLiteral("Deutsch"));
    QCOMPARE(chosen.takeLast()[0].value<AppearanceSettings>().language, QStringLiteral("de"));
    m_dialog->look().setLocalTime(true);
    QVERIFY(chosen.isEmpty());
}

void SettingsDialogTest::theComputersZoneIsThatOfNow()
{
    m_dialog->showPage(SettingsDialog::Look);
    auto *local = button<QRadioButton>(m_dialog->look(), "This computer's zone");
    const auto before = local->text();
    m_dialog->look().tellZone(QTimeZone(9 * 3600));
    QVERIFY2(local->text() != before && local->text().contains(QStringLiteral("9")), qPrintable(local->text()));
}

void SettingsDialogTest::closingIsChosen()
{
    m_dialog->showPage(SettingsDialog::Closing);
    QSignalSpy chosen(&m_dialog->closing(), &ClosingPage::chosen);
    QVERIFY(button<QRadioButton>(m_dialog->closing(), "Keeps recording")->isChecked());
    QTest::mouseClick(button<QRadioButton>(m_dialog->closing(), "Ends the program"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ClosingChoice>(), ClosingChoice::Quit);
}

void SettingsDialogTest::aDatabaseIsTriedAndUsed()
{
    auto &page = m_dialog->database();
    m_dialog->showPage(SettingsDialog::Database);
    QSignalSpy chosen(&page, &DatabasePage::chosen);
    auto *test = button<QPushButton>(page, "Test connection");
    auto *use = button<QPushButton>(page, "Use this database");
    QVERIFY(!test->isEnabled() && !use->isEnabled());
    QTest::mouseClick(button<QRadioButton>(page, "A PostgreSQL server"), Qt::LeftButton);
    QTest::mouseClick(test, Qt::LeftButton);
    QCOMPARE(m_port->count<DatabaseQuestion>(), 0);
    QVERIFY(remarks(page).value(0).startsWith(QLatin1String("Type the server's address")));
    type(field(page, "Address"), QStringLiteral("postgresql://ann@db/rec"));
    type(field(page, "Password"), QStringLiteral("hunter2"));
    QTest::mouseClick(test, Qt::LeftButton);
    QCOMPARE(m_port->count<DatabaseQuestion>(), 1);
    const auto question = m_port->question<DatabaseQuestion>();
    QCOMPARE(question.database.address, QStringLiteral("postgresql://ann@db/rec"));
    QCOMPARE(question.database.password, QStringLiteral("hunter2"));
    QCOMPARE(question.exchange, QStringLiteral("binance"));
    QVERIFY(!test->isEnabled());
    auto *verdict = page.findChild<VerdictLine *>();
    QCOMPARE(verdict->sentence(), QStringLiteral("Connecting…"));
    m_port->answer<DatabaseQuestion>({false, QStringLiteral("The password is wrong.")});
    QCOMPARE(verdict->sentence(), QStringLiteral("The password is wrong."));
    QCOMPARE(verdict->accessibleName(), verdict->sentence());
    QVERIFY(test->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    page.showRefused(QStringLiteral("This cannot be read."));
    QCOMPARE(remarks(page), QStringList(QStringLiteral("This cannot be read.")));
}

void SettingsDialogTest::anAnswerIsOfWhatStandsThere()
{
    auto &page = m_dialog->database();
    m_dialog->showPage(SettingsDialog::Database);
    button<QRadioButton>(page, "A PostgreSQL server")->click();
    type(field(page, "Address"), QStringLiteral("postgresql://ann@db/rec"));
    auto *test = button<QPushButton>(page, "Test connection");
    const auto answer = [this] { m_port->answer<DatabaseQuestion>({true, QStringLiteral("It can be used.")}); };
    auto *verdict = page.findChild<VerdictLine *>();
    test->click();
    answer();
    QCOMPARE(verdict->sentence(), QStringLiteral("It can be used."));
    QTest::keyClicks(field(page, "Address"), QStringLiteral("ord"));
    QCOMPARE(verdict->sentence(), QString());
    test->click();
    QTest::keyClicks(field(page, "Password"), QStringLiteral("hunter2"));
    QVERIFY(m_port->at<DatabaseQuestion>(-1)->stop().stop_requested());
    answer();
    QCOMPARE(verdict->sentence(), QString());
    test->click();
    button<QPushButton>(page, "Use this database")->click();
    page.showRefused(QStringLiteral("This cannot be read."));
    QVERIFY(test->isEnabled());
    QCOMPARE(verdict->sentence(), QString());
}

// An empty database leaves a choice; any other one says what keeps it.
void SettingsDialogTest::anEngineIsChosen()
{
    auto &page = m_dialog->database();
    m_dialog->showPage(SettingsDialog::Database);
    QSignalSpy chosen(&page, &DatabasePage::chosen);
    button<QRadioButton>(page, "A PostgreSQL server")->click();
    type(field(page, "Address"), QStringLiteral("postgresql://ann@db/rec"));
    auto *engine = page.findChild<QComboBox *>();
    auto *test = button<QPushButton>(page, "Test connection");
    auto *use = button<QPushButton>(page, "Use this database");
    QVERIFY(!engine->isEnabled());
    QCOMPARE(engine->placeholderText(), QStringLiteral("Test the connection to see"));
    test->click();
    m_port->answer<DatabaseQuestion>({true, QStringLiteral("It goes on."), {}, QStringLiteral("TimescaleDB 2.28.3 (licence timescale)")});
    QVERIFY(!engine->isEnabled());
    QCOMPARE(engine->placeholderText(), QStringLiteral("TimescaleDB 2.28.3 (licence timescale)"));
    test->click();
    m_port->answer<DatabaseQuestion>({true, QStringLiteral("Tables will be made."), {{QStringLiteral("postgresql"), QStringLiteral("PostgreSQL")}, {QStringLiteral("citus"), QStringLiteral("Citus")}},
                                      QStringLiteral("PostgreSQL")});
    QVERIFY(engine->isEnabled());
    QCOMPARE(engine->currentText(), QStringLiteral("PostgreSQL"));
    engine->setCurrentIndex(1);
    use->click();
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_port->question<DatabaseQuestion>().engine, QStringLiteral("citus"));
    m_port->answer<DatabaseQuestion>({false, QStringLiteral("Let a superuser do it there.")});
    QCOMPARE(page.findChild<VerdictLine *>()->sentence(), QStringLiteral("Let a superuser do it there."));
    QVERIFY(use->isEnabled() && engine->isEnabled());
    use->click();
    m_port->answer<DatabaseQuestion>({true, QStringLiteral("The record will be kept by Citus.")});
    QCOMPARE(chosen.size(), 1);
}

void SettingsDialogTest::aPasswordStaysNowhere()
{
    auto &page = m_dialog->database();
    m_dialog->showPage(SettingsDialog::Database);
    button<QRadioButton>(page, "A PostgreSQL server")->click();
    QSignalSpy chosen(&page, &DatabasePage::chosen);
    type(field(page, "Address"), QStringLiteral("postgresql://ann:hunter2@db/rec"));
    QCOMPARE(field(page, "Password")->echoMode(), QLineEdit::Password);
    button<QPushButton>(page, "Use this database")->click();
    page.showTaken(QStringLiteral("postgresql://ann@db/rec"), QStringLiteral("Used."));
    for (const auto *edit : m_dialog->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(QLatin1String("hunter2")));
    QCOMPARE(field(page, "Address")->text(), QStringLiteral("postgresql://ann@db/rec"));
    QVERIFY(!button<QPushButton>(page, "Use this database")->isEnabled());
}

void SettingsDialogTest::backToThePrivateServer()
{
    m_facts.privateBytes = 12'300'000;
    DesktopSettings own;
    own.databaseUri = QStringLiteral("postgresql://ann@db/rec");
    create(own);
    auto &page = m_dialog->database();
    m_dialog->showPage(SettingsDialog::Database);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QLatin1String("In /home/ann/.local/share/tidemark; the record takes 12.3 MB.");
    }));
    QVERIFY(field(page, "Address")->isEnabled());
    QSignalSpy chosen(&page, &DatabasePage::chosen);
    QTest::mouseClick(button<QRadioButton>(page, "The private server"), Qt::LeftButton);
    QVERIFY(!field(page, "Address")->isEnabled());
    QTest::mouseClick(button<QPushButton>(page, "Use this database"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen[0][0].value<DatabaseChoice>().address.isEmpty());
}

void SettingsDialogTest::sharingIsEndedOnlyWhereSomethingIsShared()
{
    auto &page = m_dialog->database();
    m_dialog->showPage(SettingsDialog::Database);
    auto *nobody = button<QPushButton>(page, "Share with nobody");
    QVERIFY(!nobody->isEnabled());
    m_port->answer<ShareQuestion>({});
    QVERIFY(!nobody->isEnabled());
    QTest::mouseClick(button<QCheckBox>(page, "Programs of this computer"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>(page, "Share"), Qt::LeftButton);
    QVERIFY(!nobody->isEnabled());
    m_port->answer<ShareChange>({false, QStringLiteral("Shared."), QStringLiteral("secret")});
    m_port->answer<ShareQuestion>({true, {5433, {}}, QStringLiteral("TCP 127.0.0.1:5433"), {}});
    QVERIFY(nobody->isEnabled());
    QTest::mouseClick(nobody, Qt::LeftButton);
    QCOMPARE(m_port->question<ShareChange>().port, 0);
    m_port->answer<ShareChange>({false, QStringLiteral("Shared with nobody any more."), {}});
    m_port->answer<ShareQuestion>({});
    QVERIFY(!nobody->isEnabled());
}

// It is made once, and the server takes its time: the settings may be closed by then, or show another page.
void SettingsDialogTest::aSharesPasswordWaitsUntilItIsSeen()
{
    m_dialog.reset();
    QWidget window;
    SettingsAccess access(&window, *m_port);
    access.setFacts(m_facts);
    const auto dialog = [&window] { return window.findChild<SettingsDialog *>(); };
    const auto close = [&] {
        dialog()->close();
        return QTest::qWaitFor([&] { return !dialog(); });
    };
    const auto password = [&] { return field(dialog()->database(), "Password, shown this once"); };
    access.openAt(SettingsDialog::Database);
    m_port->answer<ShareQuestion>({});
    button<QCheckBox>(dialog()->database(), "Programs of this computer")->click();
    button<QPushButton>(dialog()->database(), "Share")->click();
    QCOMPARE(m_port->count<ShareChange>(), 1);
    QVERIFY(close());
    access.openAt(SettingsDialog::Database);
    QVERIFY(hasLabel(dialog()->database(), "The server is started anew"));
    QVERIFY(close());
    m_port->answer<ShareChange>({false, QStringLiteral("Shared."), QStringLiteral("secret")});
    access.openAt(SettingsDialog::Markets);
    QVERIFY(close());
    access.openAt(SettingsDialog::Database);
    QVERIFY(password()->isVisible());
    QCOMPARE(password()->text(), QStringLiteral("secret"));
    QVERIFY(close());
    access.openAt(SettingsDialog::Database);
    QVERIFY(!password()->isVisible());
}

void SettingsDialogTest::aBackupIsMadeAndOutlivesTheSettings()
{
    QWidget window;
    SettingsAccess access(&window, *m_port);
    access.setFacts(m_facts);
    access.open();
    auto *settings = window.findChild<SettingsDialog *>();
    settings->showPage(SettingsDialog::Database);
    m_port->answer<BackupStateQuestion>({LastBackup{QStringLiteral("/media/ann/disk/tidemark-2026-09-16T12-00-00Z"), at("2026-09-16T12:00:01Z"), true}, true, {}});
    QVERIFY(hasLabel(*settings, "verified on 2026-09-16 12:00 UTC: /media/ann/disk/tidemark-2026-09-16T12-00-00Z."));
    QTest::mouseClick(button<QPushButton>(settings->database(), "Back up"), Qt::LeftButton);
    auto *dialog = window.findChild<BackupDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(field(*dialog, "Folder for backups")->text(), QStringLiteral("/media/ann/disk"));
    QTest::mouseClick(button<QPushButton>(*dialog, "Back up"), Qt::LeftButton);
    QCOMPARE(m_port->question<BackupQuestion>().folder, QStringLiteral("/media/ann/disk"));
    m_port->at<BackupQuestion>(-1)->follow({QStringLiteral("Copying: 1 GB of 3 GB"), 1, 3});
    QVERIFY(hasLabel(*dialog, "Copying: 1 GB of 3 GB"));
    settings->close();
    dialog->close();
    QVERIFY(dialog->isRunning() && !dialog->isVisible());
    m_port->answer<BackupQuestion>({BackupAnswer::End::Failed, QStringLiteral("The disk is full.")});
    QVERIFY(!dialog->isRunning() && dialog->isVisible()); // what came of it is not kept from anybody
    QVERIFY(hasLabel(*dialog, "The disk is full."));
    QTest::mouseClick(button<QPushButton>(*dialog, "Back up"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>(*dialog, "Cancel"), Qt::LeftButton);
    QVERIFY(m_port->at<BackupQuestion>(-1)->stop().stop_requested());
    QVERIFY(dialog->isRunning()); // until it is cleared away
}

void SettingsDialogTest::aRestoreIsExplained()
{
    RestoreDialog dialog(*m_port, QStringLiteral("/home/ann/it's here"));
    dialog.openFor({});
    auto *command = field(dialog, "Command that restores it");
    QVERIFY(!button<QPushButton>(dialog, "Copy")->isEnabled());
    type(field(dialog, "Folder of the backup"), QStringLiteral("/media/no"));
    m_port->answer<BackupLookQuestion>({false, QStringLiteral("/media/no is no backup of Tidemark's.")});
    QVERIFY(hasLabel(dialog, "/media/no is no backup of Tidemark's.") && command->text().isEmpty());
    type(field(dialog, "Folder of the backup"), QStringLiteral("/media/disk"));
    m_port->answer<BackupLookQuestion>({true, QStringLiteral("800 trades")});
    QCOMPARE(command->text(), QStringLiteral("tidemark-cli --data-dir '/home/ann/it'\\''s here' restore '/media/disk'"));
    QVERIFY(button<QPushButton>(dialog, "Copy")->isEnabled());
}

void SettingsDialogTest::addressesAreChecked()
{
    auto &page = m_dialog->exchange();
    m_dialog->showPage(SettingsDialog::Exchange);
    QSignalSpy chosen(&page, &ExchangePage::chosen);
    auto *use = button<QPushButton>(page, "Use these");
    type(field(page, "Streams"), QStringLiteral("https://example.org"));
    type(field(page, "Calls (REST)"), QStringLiteral("api.example.org/v3"));
    type(field(page, "Archive of files"), QStringLiteral("archive"));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(remarks(page).size(), 3);
    QVERIFY(remarks(page)[0].contains(QLatin1String("wss://host:port")));
    QVERIFY(remarks(page)[1].contains(QLatin1String("https://host:port")));
    type(field(page, "Streams"), QStringLiteral("wss://stream.example.org:9443"));
    type(field(page, "Calls (REST)"), QString());
    type(field(page, "Archive of files"), QStringLiteral("https://archive.example.org/copy"));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(remarks(page).isEmpty());
    QCOMPARE(chosen[0][0].value<ExchangeSettings>(), (ExchangeSettings{QStringLiteral("wss://stream.example.org:9443"), {}, {}, QStringLiteral("https://archive.example.org/copy")}));
}

void SettingsDialogTest::aProxyNeedsHostAndPort()
{
    auto &page = m_dialog->exchange();
    m_dialog->showPage(SettingsDialog::Exchange);
    QSignalSpy chosen(&page, &ExchangePage::chosen);
    auto *kind = named<QComboBox>(page, QStringLiteral("Proxy"));
    QVERIFY(!field(page, "Proxy's host")->isEnabled());
    kind->setCurrentIndex(kind->findData(int(ProxyKind::Socks5)));
    auto *use = button<QPushButton>(page, "Use these");
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(remarks(page).size(), 2);
    type(field(page, "Proxy's host"), QStringLiteral("http://proxy"));
    type(field(page, "Proxy's port"), QStringLiteral("70000"));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(remarks(page).size(), 2);
    type(field(page, "Proxy's host"), QStringLiteral("proxy.example.org"));
    type(field(page, "Proxy's port"), QStringLiteral("1080"));
    type(field(page, "Proxy's user"), QStringLiteral("ann"));
    type(field(page, "Proxy's password"), QStringLiteral("hunter2"));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    const auto settings = chosen[0][0].value<ExchangeSettings>();
    QCOMPARE(settings.proxy, (ProxyChoice{ProxyKind::Socks5, QStringLiteral("proxy.example.org"), 1080, QStringLiteral("ann"),
                                          QStringLiteral("hunter2")}));
    page.showTaken(settings, QStringLiteral("Used."));
    QVERIFY(field(page, "Proxy's password")->text().isEmpty());
}

void SettingsDialogTest::aMirrorIsTriedAndUsed()
{
    auto &page = m_dialog->mirror();
    m_dialog->showPage(SettingsDialog::Mirror);
    QSignalSpy chosen(&page, &MirrorPage::chosen);
    QTest::mouseClick(button<QPushButton>(page, "Test"), Qt::LeftButton);
    QCOMPARE(m_port->count<MirrorQuestion>(), 0);
    QCOMPARE(remarks(page).size(), 1);
    type(field(page, "Mirror's address"), QStringLiteral("http://127.0.0.1:8086"));
    type(field(page, "Mirror's database or bucket"), QStringLiteral("desk"));
    type(field(page, "Mirror's token or password"), QStringLiteral("hunter2"));
    QTest::mouseClick(button<QPushButton>(page, "Test"), Qt::LeftButton);
    QCOMPARE(m_port->count<MirrorQuestion>(), 1);
    QCOMPARE(m_port->question<MirrorQuestion>().settings.secret, QStringLiteral("hunter2"));
    m_port->answer<MirrorQuestion>({true, QStringLiteral("InfluxDB answers")});
    QCOMPARE(page.findChild<VerdictLine *>()->sentence(), QStringLiteral("InfluxDB answers"));
    QTest::mouseClick(button<QPushButton>(page, "Mirror there"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    const auto settings = chosen[0][0].value<MirrorSettings>();
    QCOMPARE(settings, (MirrorSettings{.url = QStringLiteral("http://127.0.0.1:8086"), .database = QStringLiteral("desk"), .secret = QStringLiteral("hunter2")}));
    page.showTaken(settings, QStringLiteral("Taken."));
    QVERIFY(field(page, "Mirror's token or password")->text().isEmpty());
    QTest::mouseClick(button<QPushButton>(page, "Stop mirroring"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen[1][0].value<MirrorSettings>().url.isEmpty());
}

void SettingsDialogTest::theMirrorTellsItsState()
{
    auto &page = m_dialog->mirror();
    const auto *state = named<QLabel>(page, QStringLiteral("State of the mirror"));
    QVERIFY(state->text().contains(QLatin1String("Nothing is mirrored")));
    MirrorStatus status{.state = MirrorStatus::State::Following, .server = QStringLiteral("InfluxDB 1.6.7"), .sent = 7, .upTo = wallClock() - std::chrono::seconds(90)};
    page.showStatus(status);
    QVERIFY2(state->text().contains(QLatin1String("has all that is recorded")), qPrintable(state->text()));
    status.waiting = 12'345;
    status.refused = 500;
    const auto told = [&] { // as of now
        status.upTo = wallClock() - std::chrono::seconds(90);
        page.showStatus(status);
        return state->text().replace(QChar::Nbsp, QLatin1Char(' '));
    };
    QTRY_VERIFY2(told().contains(QLatin1String("1 min 30 s old")), qPrintable(state->text()));
    QVERIFY2(state->text().contains(QLatin1String("500 trades were refused")), qPrintable(state->text()));
    page.showStatus({.state = MirrorStatus::State::Stopped, .problem = QStringLiteral("No such bucket.")});
    QCOMPARE(state->text(), QStringLiteral("No such bucket."));
}

void SettingsDialogTest::marketsComeAndGo()
{
    auto &page = m_dialog->markets();
    QSignalSpy added(&page, &MarketsPage::added);
    QSignalSpy removed(&page, &MarketsPage::removed);
    auto *search = field(page, "Add a market");
    search->setFocus();
    m_port->answer<DirectoryQuestion>({{market("SOL", "USDT"), market("BTC", "USDT")}});
    QTest::keyClicks(search, QStringLiteral("solusdt"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][0].value<Symbol>(), symbol("SOLUSDT"));
    page.setSymbols({symbol("BTCUSDT"), symbol("ETHUSDT"), symbol("SOLUSDT")});
    auto *list = named<QListWidget>(page, QStringLiteral("Recorded markets"));
    QCOMPARE(list->count(), 3);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].value<Symbol>(), symbol("ETHUSDT"));
    page.setSymbols({});
    QVERIFY(!button<QPushButton>(page, "Remove")->isEnabled());
}

void SettingsDialogTest::rulesAreChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("chosen"); // empty: nothing is
    QTest::addColumn<QString>("remark");
    QTest::newRow("one") << QStringLiteral("*usdt") << QStringList{QStringLiteral("*USDT")} << QStringLiteral("Which these are is known");
    QTest::newRow("two") << QStringLiteral("BTC*, ETH*") << QStringList{QStringLiteral("BTC*"), QStringLiteral("ETH*")} << QStringLiteral("Which these are is known");
    QTest::newRow("all") << QStringLiteral("all") << QStringList{QStringLiteral("ALL")} << QStringLiteral("Which these are is known");
    QTest::newRow("a single market") << QStringLiteral("BTCUSDT") << QStringList() << QStringLiteral("is a single market");
    QTest::newRow("a star alone") << QStringLiteral("*") << QStringList{QStringLiteral("ALL")} << QStringLiteral("Which these are is known");
    QTest::newRow("nonsense") << QStringLiteral("*/..") << QStringList() << QStringLiteral("names no markets");
}

void SettingsDialogTest::rulesAreChecked()
{
    QFETCH(QString, typed);
    QFETCH(QString, remark);
    create({});
    auto &page = m_dialog->markets();
    QSignalSpy chosen(&page, &MarketsPage::rulesChosen);
    auto *edit = field(page, "Markets by rule");
    type(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QTEST(chosen.isEmpty() ? QStringList() : chosen.first()[0].toStringList(), "chosen");
    QVERIFY2(edit->accessibleDescription().contains(remark), qPrintable(edit->accessibleDescription()));
}

void SettingsDialogTest::whatARuleBringsStays()
{
    create({});
    auto &page = m_dialog->markets();
    const auto listed = [](const char *name, const char *status) { return MarketInfo{symbol(name), QString::fromLatin1(status), {}, {}, {}, {}}; };
    m_port->answer<DirectoryQuestion>({{listed("BTCUSDT", "TRADING"), listed("ETHUSDT", "TRADING"), listed("OLDUSDT", "BREAK"), listed("BTCEUR", "TRADING")}});
    page.setRules(MarketRules({}, {QStringLiteral("*USDT")}));
    QVERIFY(hasLabel(page, "2 markets are so named now"));
    QSignalSpy removed(&page, &MarketsPage::removed);
    auto *list = page.findChild<QListWidget *>();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(removed.isEmpty());
    QVERIFY(hasLabel(page, "ETHUSDT is one of *USDT"));
    page.setRules({});
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
}

void SettingsDialogTest::whatARuleTakesIsToldBefore()
{
    create({});
    auto &page = m_dialog->markets();
    QCOMPARE(m_port->count<MarketDaysQuestion>(), 0); // nobody thinks of rules yet
    std::vector<MarketInfo> listed;
    MarketDays days;
    for (int i = 0; i < 1'240; ++i) {
        const auto name = QStringLiteral("M%1USDT").arg(i).toLatin1();
        listed.push_back({symbol(name.constData()), QStringLiteral("TRADING"), {}, {}, {}, {}});
        days.days.push_back({.symbol = symbol(name.constData()), .trades = 100'000});
    }
    m_port->answer<DirectoryQuestion>({listed});
    auto *edit = field(page, "Markets by rule");
    type(edit, QStringLiteral("*USDT"));
    QVERIFY(hasLabel(page, "1,240 markets are so named now."));
    m_port->answer<MarketDaysQuestion>(days);
    QVERIFY(hasLabel(page, "1,240 markets are so named now, with 124,000,000 trades a day by the exchange's own count: about 14.8"));
    KeepingAnswer kept;
    kept.room = 148'000'000'000;
    m_port->answer<KeepingQuestion>(kept);
    QVERIFY(hasLabel(page, "GB are free: kept as Keep says, all of it lasts until "));
    QCOMPARE(m_port->count<MarketDaysQuestion>(), 1);
    type(edit, QStringLiteral("M1*"));
    QVERIFY(!hasLabel(page, "1,240 markets"));
    create({});
    m_port->answer<DirectoryQuestion>({listed});
    type(field(m_dialog->markets(), "Markets by rule"), QStringLiteral("ALL"));
    m_port->answer<MarketDaysQuestion>({0, {}, QStringLiteral("Nobody answers.")});
    QVERIFY(hasLabel(m_dialog->markets(), "What they take a day cannot be told: Nobody answers."));
}

// With other rules, and after other pages, which change what is kept.
void SettingsDialogTest::whatARuleTakesIsAskedAnew()
{
    auto &page = m_dialog->markets();
    MarketDays days;
    days.days = {{.symbol = symbol("BTCUSDT"), .trades = 100'000}};
    const auto answer = [this, &days] {
        m_port->answer<MarketDaysQuestion>(days);
        m_port->answer<KeepingQuestion>({});
    };
    m_port->answer<DirectoryQuestion>({{market("BTC", "USDT")}});
    type(field(page, "Markets by rule"), QStringLiteral("*USDT"));
    answer();
    QVERIFY(hasLabel(page, "100,000 trades a day"));
    page.setRules(MarketRules({}, {QStringLiteral("*USDT")})); // they are taken
    QCOMPARE(m_port->count<MarketDaysQuestion>(), 2);
    QCOMPARE(m_port->count<KeepingQuestion>(), 2);
    QVERIFY(hasLabel(page, "100,000 trades a day")); // as it was known, until it is known anew
    days.days.front().trades = 200'000;
    answer();
    QVERIFY(hasLabel(page, "200,000 trades a day"));
    page.setRules(MarketRules({}, {QStringLiteral("*USDT")}));
    QCOMPARE(m_port->count<MarketDaysQuestion>(), 2);
    m_dialog->showPage(SettingsDialog::Look);
    m_dialog->showPage(SettingsDialog::Markets);
    QCOMPARE(m_port->count<MarketDaysQuestion>(), 3);
    QCOMPARE(m_port->count<KeepingQuestion>(), 3);
}

void SettingsDialogTest::theCommandLineIsTold()
{
    m_facts.given = {false, true, true, true, true, true, true, true, true, true};
    create({});
    QStringList told;
    for (const auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1String("was given on the command line for this run")))
            told += label->text().section(QLatin1Char(' '), 0, 0);
    }
    told.sort();
    QCOMPARE(told, (QStringList{QStringLiteral("--api-url"), QStringLiteral("--archive-url"), QStringLiteral("--backfill"), QStringLiteral("--database"), QStringLiteral("--gap-limit"),
                                QStringLiteral("--spool-quota"), QStringLiteral("--stream-url"), QStringLiteral("--symbols"),
                                QStringLiteral("--theme")}));
    QVERIFY(button<QPushButton>(m_dialog->database(), "Keep for the next start"));
}

void SettingsDialogTest::accessKeepsWhatIsChosen()
{
    QWidget window;
    SettingsAccess access(&window, *m_port);
    QSignalSpy recording(&access, &SettingsAccess::recordingChosen);
    access.setSymbols({symbol("BTCUSDT")});
    access.open();
    auto *dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    access.open();
    QCOMPARE(window.findChildren<SettingsDialog *>().size(), 1);
    m_facts.exchange = QStringLiteral("testnet"); // chosen on another page meanwhile
    access.setFacts(m_facts);
    button<QRadioButton>(dialog->database(), "A PostgreSQL server")->click();
    type(field(dialog->database(), "Address"), QStringLiteral("postgresql://ann@db/rec"));
    button<QPushButton>(dialog->database(), "Test connection")->click();
    QCOMPARE(m_port->question<DatabaseQuestion>().exchange, QStringLiteral("testnet"));
    Q_EMIT dialog->recording().chosen(RecordingLimits{std::chrono::minutes(5), 6, 7});
    QCOMPARE(recording.size(), 1);
    QCOMPARE(access.settings().recording.largestGapFetched, 6);
    QSignalSpy looks(&access, &SettingsAccess::appearanceChosen);
    access.chooseLocalTime(true);
    QCOMPARE(looks.size(), 1);
    dialog->close();
    QTRY_VERIFY(!window.findChild<SettingsDialog *>());
    access.open();
    QTRY_VERIFY(window.findChild<SettingsDialog *>());
}

void SettingsDialogTest::oneThatWasHiddenIsShownAgain()
{
    QWidget window;
    SettingsAccess access(&window, *m_port);
    access.openAt(SettingsDialog::Keep);
    auto *dialog = window.findChild<SettingsDialog *>();
    dialog->hide(); // nobody closed it
    access.open();
    QCOMPARE(window.findChildren<SettingsDialog *>().size(), 1);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->shownPage(), int(SettingsDialog::Keep));
    dialog->close();
    access.open();
    QTRY_COMPARE(window.findChildren<SettingsDialog *>().size(), 1);
    QVERIFY(window.findChild<SettingsDialog *>()->isVisible());
}

// Whether the record turns out to be for looking at alone before the settings are opened, or while they are.
void SettingsDialogTest::aViewersMarketsAreShownAlone()
{
    QWidget window;
    SettingsAccess access(&window, *m_port);
    access.setViewer(QStringLiteral("The role ann may not write the record."));
    access.open();
    const auto says = [&](const QString &word) {
        const auto labels = window.findChild<SettingsDialog *>()->markets().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(word); });
    };
    QVERIFY(says(QStringLiteral("This window is a viewer")));
    QVERIFY(!says(QStringLiteral("Every trade of these is recorded")));
    access.setViewer({});
    QVERIFY(!says(QStringLiteral("This window is a viewer")));
    QVERIFY(says(QStringLiteral("Every trade of these is recorded")));
}

// The first, the next at once after it was closed, and one that is open already behind another window, or minimized.
void SettingsDialogTest::eachOpeningHasTheFocus()
{
    m_dialog.reset();
    QWidget window;
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    SettingsAccess access(&window, *m_port);
    const auto shown = [&window] {
        SettingsDialog *visible = nullptr;
        for (auto *dialog : window.findChildren<SettingsDialog *>())
            visible = dialog->isVisible() ? dialog : visible;
        return visible;
    };
    const auto hasFocus = [&] { return shown()->isActiveWindow() && named<QListWidget>(*shown(), QStringLiteral("Pages of the settings"))->hasFocus(); };
    for (int opening = 0; opening < 3; ++opening) {
        access.open();
        QVERIFY(shown());
        QTRY_VERIFY(hasFocus());
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        access.open();
        QTRY_VERIFY(hasFocus());
        shown()->showMinimized();
        access.open();
        QVERIFY(!shown()->isMinimized());
        QTRY_VERIFY(hasFocus());
        QTRY_COMPARE(window.findChildren<SettingsDialog *>().size(), 1);
        shown()->close();
    }
    QTRY_COMPARE(window.findChildren<SettingsDialog *>().size(), 0);
}

TIDEMARK_TEST(SettingsDialogTest, QApplication)
#include "tst_settings_dialog.moc"
