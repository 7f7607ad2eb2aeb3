#include "ui/import/import_dialog.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/import/import_access.h"
#include "ui/import/import_words.h"
#include "ui_values.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

[[nodiscard]] FilesAnswer stored(const QString &path)
{
    ImportReport report;
    report.path = path;
    report.end = ImportEnd::Stored;
    report.markets.push_back({symbol("BTCUSDT"), 10, 8, 2, 0, 0, {}, {}, {}, {}});
    return {.files = {report}, .found = 1};
}

[[nodiscard]] FilesAnswer refused(const QString &path)
{
    ImportReport report;
    report.path = path;
    report.problems = {QStringLiteral("Line 7 is cut.")};
    return {.files = {report}, .found = 1};
}

} // namespace

// Files that are chosen or dropped, until they are in the record.
class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreChosen();
    void nothingIsChosenForThePersonWhereTheFolderIsNotThere();
    void filesAreDropped();
    void somethingElseIsNotTaken();
    void progressAndEnd();
    void whatIsWrongIsTold();
    void goesOnByIdsWhereASumDiffers();
    void cancelling();
    void whatIsDroppedMeanwhileFollows();
    void sentences();

private:
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        m_isTaken = enter.isAccepted();
        if (!m_isTaken)
            return;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    [[nodiscard]] ImportDialog *dialog() const { return m_window->findChild<ImportDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *candidate : dialog()->findChildren<QPushButton *>()) {
            if (candidate->text() == words)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString lines() const { return dialog()->findChild<QPlainTextEdit *>()->toPlainText(); }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<QWidget> m_window;
    ImportAccess *m_access = nullptr;
    bool m_isTaken = false;
};

void ImportDialogTest::init()
{
    m_window.reset();
    m_port = std::make_unique<ScriptedPort>();
    m_window = std::make_unique<QWidget>();
    m_access = new ImportAccess(*m_port, m_window.get());
    m_window->show();
}

void ImportDialogTest::filesAreChosen()
{
    m_access->open();
    auto *chooser = m_window->findChild<QFileDialog *>();
    QVERIFY(chooser && chooser->isVisible());
    Q_EMIT chooser->filesSelected({QStringLiteral("/x/a.zip"), QStringLiteral("/x/b.zip")});
    chooser->close();
    QCOMPARE(m_port->question<FilesQuestion>().paths, (QStringList{QStringLiteral("/x/a.zip"), QStringLiteral("/x/b.zip")}));
    QVERIFY(dialog()->isVisible());
}

// As a home without Downloads, or a stick that was pulled since.
void ImportDialogTest::nothingIsChosenForThePersonWhereTheFolderIsNotThere()
{
    m_access->import({QStringLiteral("/nowhere/absent/a.zip")});
    m_access->open();
    auto *chooser = m_window->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(), QString());
    QCOMPARE(chooser->directory(), QDir::home());
}

void ImportDialogTest::filesAreDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/a b.zip")), QUrl::fromLocalFile(QStringLiteral("/x/folder"))});
    drop(data);
    QVERIFY(m_isTaken);
    QCOMPARE(m_port->question<FilesQuestion>().paths, (QStringList{QStringLiteral("/x/a b.zip"), QStringLiteral("/x/folder")}));
    QVERIFY(dialog()->isRunning());
}

void ImportDialogTest::somethingElseIsNotTaken()
{
    QMimeData words;
    words.setText(QStringLiteral("BTCUSDT"));
    drop(words);
    QVERIFY(!m_isTaken);
    QMimeData page;
    page.setUrls({QUrl(QStringLiteral("https://example.org/a.zip"))});
    drop(page);
    QVERIFY(!m_isTaken);
    QCOMPARE(m_port->count<FilesQuestion>(), 0);
}

void ImportDialogTest::progressAndEnd()
{
    m_access->import({QStringLiteral("/x/a.zip")});
    ImportProgress progress;
    progress.path = QStringLiteral("/x/a.zip");
    progress.bytes = 2'000'000;
    progress.totalBytes = 4'000'000;
    progress.rowsPerSecond = 812'000;
    progress.left = 9s;
    m_port->at<FilesQuestion>(0)->follow({progress, 1, 1});
    QCOMPARE(dialog()->sentence().replace(QChar::Nbsp, QLatin1Char(' ')), QStringLiteral("1 of 1, a.zip: 2.0 MB of 4.0 MB checked, 812,000 trades/s, 9 s left"));
    m_port->answer<FilesQuestion>(stored(QStringLiteral("/x/a.zip")));
    QCOMPARE(dialog()->sentence(), QStringLiteral("The file is in the record; 8 trades are new."));
    QCOMPARE(lines(), QStringLiteral("a.zip: imported, 8 trades are new."));
    QVERIFY(!button(QStringLiteral("Try &again"))->isVisible());
}

void ImportDialogTest::whatIsWrongIsTold()
{
    m_access->import({QStringLiteral("/x/a.zip")});
    m_port->answer<FilesQuestion>(refused(QStringLiteral("/x/a.zip")));
    QCOMPARE(lines(), QStringLiteral("a.zip: not imported.\n    Line 7 is cut."));
    QVERIFY(!dialog()->findChild<QCheckBox *>()->isVisible()); // its sum has nothing to do with it
    button(QStringLiteral("Try &again"))->click();
    QCOMPARE(m_port->question<FilesQuestion>().paths, QStringList{QStringLiteral("/x/a.zip")});
    QVERIFY(!m_port->question<FilesQuestion>().ignoresChecksum);
}

void ImportDialogTest::goesOnByIdsWhereASumDiffers()
{
    m_access->import({QStringLiteral("/x/a.zip")});
    auto answer = refused(QStringLiteral("/x/a.zip"));
    answer.files.front().hasWrongSum = true;
    m_port->answer<FilesQuestion>(answer);
    auto *anySum = dialog()->findChild<QCheckBox *>();
    QVERIFY(anySum->isVisible());
    anySum->click();
    button(QStringLiteral("Try &again"))->click();
    QVERIFY(m_port->question<FilesQuestion>().ignoresChecksum);
    QVERIFY(!anySum->isVisible());
}

void ImportDialogTest::cancelling()
{
    m_access->import({QStringLiteral("/x/a.zip")});
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(m_port->at<FilesQuestion>(0)->stop().stop_requested());
    m_port->answer<FilesQuestion>({.end = DownloadEnd::Cancelled, .found = 1});
    QVERIFY(dialog()->sentence().startsWith(QStringLiteral("Cancelled. The file is not in the record")));
}

void ImportDialogTest::whatIsDroppedMeanwhileFollows()
{
    m_access->import({QStringLiteral("/x/a.zip")});
    m_access->import({QStringLiteral("/x/b.zip")});
    QCOMPARE(m_port->count<FilesQuestion>(), 1);
    m_port->answer<FilesQuestion>(stored(QStringLiteral("/x/a.zip")));
    QCOMPARE(m_port->count<FilesQuestion>(), 2);
    QCOMPARE(m_port->question<FilesQuestion>().paths, QStringList{QStringLiteral("/x/b.zip")});
}

void ImportDialogTest::sentences()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QVERIFY(importEndSentence({}, english).startsWith(QStringLiteral("There is no file of trades")));
    QCOMPARE(importEndSentence({.end = DownloadEnd::Failed, .problem = QStringLiteral("The database is away.")}, english),
             QStringLiteral("It could not go on: The database is away."));
}

TIDEMARK_TEST(ImportDialogTest, QApplication)
#include "tst_import_dialog.moc"
