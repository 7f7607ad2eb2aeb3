#include "ui/history/export_bar.h"

#include "ui/history/copy_lines.h"
#include "ui/history/export_markets.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <array>

using namespace tidemark;
using namespace tidemark::test;

class ExportBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFileIsNamedAfterItsRange();
    void theDialogProposesIt();
    void progressAndResult();
    void cancelling();
    void failing();
    void oneAtATime();
    void anAnswerNeverReachesABarThatIsGone();
    void saysWhetherTheFileIsComplete();
    void saysWhatItWillWeigh();
    void theNameTellsTheForm();
    void severalMarketsAndAReceipt();
    void copiesLines();

private:
    void start() { m_bar->exportTo(QStringLiteral("/tmp/x.csv")); }
    void end(const ExportAnswer &answer) { m_port->answer<ExportQuestion>(answer); }
    [[nodiscard]] int asked() const { return m_port->count<ExportQuestion>(); }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *candidate : m_bar->findChildren<QPushButton *>()) {
            if (candidate->text() == words)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<ExportBar> m_bar;
};

void ExportBarTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_bar = std::make_unique<ExportBar>(*m_port);
    m_bar->setRange(symbol("BTCUSDT"), at("2024-08-08T23:54Z"), at("2024-08-09T00:05Z"));
    m_bar->setPossible(true);
    m_bar->show();
}

void ExportBarTest::theFileIsNamedAfterItsRange()
{
    QCOMPARE(m_bar->fileName(), QStringLiteral("BTCUSDT_2024-08-08T2354Z_2024-08-09T0005Z.csv"));
}

void ExportBarTest::theDialogProposesIt()
{
    button(QStringLiteral("&Export…"))->click();
    const auto dialogs = m_bar->findChildren<QFileDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs[0]->isVisible());
    QCOMPARE(QFileInfo(dialogs[0]->selectedFiles().value(0)).fileName(), m_bar->fileName());
    Q_EMIT dialogs[0]->fileSelected(QStringLiteral("/tmp/chosen.csv"));
    dialogs[0]->close();
    QCOMPARE(asked(), 1);
    QCOMPARE(m_port->question<ExportQuestion>().path, QStringLiteral("/tmp/chosen.csv"));
}

void ExportBarTest::progressAndResult()
{
    start();
    QVERIFY(m_bar->isRunning());
    QVERIFY(!button(QStringLiteral("&Export…"))->isEnabled());
    m_port->at<ExportQuestion>(0)->follow({1'204, 34'419});
    auto *progress = m_bar->findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->text(), QStringLiteral("1,204 of 34,419 trades"));
    QCOMPARE(progress->value(), 34);
    end({ExportEnd::Finished, 34'419, QStringLiteral("/tmp/x.csv"), {}, {.stored = 34'419}});
    QVERIFY(!m_bar->isRunning());
    QVERIFY(!progress->isVisible());
    QCOMPARE(m_bar->sentence(),
             QStringLiteral("Exported 34,419 trades to /tmp/x.csv\nComplete: 34,419 of 34,419 trades"));
    QVERIFY(button(QStringLiteral("&Export…"))->isEnabled());
}

void ExportBarTest::cancelling()
{
    start();
    const auto inquiry = m_port->at<ExportQuestion>(0);
    QVERIFY(!inquiry->stop().stop_requested());
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(inquiry->stop().stop_requested());
    QVERIFY(m_bar->isRunning());
    end({ExportEnd::Cancelled, 10, QStringLiteral("/tmp/x.csv"), {}});
    QCOMPARE(m_bar->sentence(), QStringLiteral("Export cancelled; no file was written."));
}

void ExportBarTest::failing()
{
    start();
    end({ExportEnd::Failed, 10, QStringLiteral("/tmp/x.csv"), QStringLiteral("The disk is full.")});
    QVERIFY(m_bar->sentence().contains(QLatin1String("The disk is full.")));
}

void ExportBarTest::oneAtATime()
{
    start();
    QVERIFY(m_bar->isRunning());
    m_bar->exportTo(QStringLiteral("/tmp/y.csv"));
    QCOMPARE(asked(), 1);
}

void ExportBarTest::anAnswerNeverReachesABarThatIsGone()
{
    start();
    const auto inquiry = m_port->at<ExportQuestion>(0);
    m_bar.reset();
    QVERIFY(inquiry->stop().stop_requested());
    QVERIFY(!inquiry->isUnderWay());
    inquiry->follow({1, 2});
    inquiry->take({ExportEnd::Cancelled, 1, {}, {}});
}

void ExportBarTest::saysWhetherTheFileIsComplete()
{
    QCOMPARE(m_bar->sentence(), QString());
    const Completeness some{.stored = 1'470, .missing = 12};
    m_bar->setCompleteness(some);
    QCOMPARE(m_bar->sentence(), QStringLiteral("The file will hold 1,470 of 1,482 trades, 12 missing"));
    start();
    end({ExportEnd::Finished, 1'470, QStringLiteral("/tmp/x.csv"), {}, some});
    const auto end = QStringLiteral("Exported 1,470 trades to /tmp/x.csv\n1,470 of 1,482 trades, 12 missing");
    QCOMPARE(m_bar->sentence(), end);
    // What was written stays said while the range is the same, whatever the record learns of it.
    m_bar->setCompleteness(Completeness{.stored = 1'482});
    m_bar->setRange(symbol("BTCUSDT"), at("2024-08-08T23:54Z"), at("2024-08-09T00:05Z"));
    QCOMPARE(m_bar->sentence(), end);
    m_bar->setRange(symbol("BTCUSDT"), at("2024-08-08T23:55Z"), at("2024-08-09T00:05Z"));
    m_bar->setCompleteness(Completeness{.stored = 9});
    QCOMPARE(m_bar->sentence(), QStringLiteral("The file will hold 9 of 9 trades"));
}

void ExportBarTest::saysWhatItWillWeigh()
{
    m_bar->setCompleteness(Completeness{.stored = 1'000'000});
    QVERIFY2(m_bar->weight().startsWith(QStringLiteral("About 107.0 MB as CSV, 20.0 MB gzipped, 17.0 MB zipped, 14.0 MB as Parquet; ")), qPrintable(m_bar->weight()));
    QVERIFY2(m_bar->weight().endsWith(QStringLiteral(" are free")), qPrintable(m_bar->weight()));
    QVERIFY(m_bar->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
    start();
    QVERIFY(!m_bar->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
}

void ExportBarTest::theNameTellsTheForm()
{
    m_bar->exportTo(QStringLiteral("/tmp/x.txt"));
    QCOMPARE(asked(), 0);
    QVERIFY2(m_bar->sentence().contains(QLatin1String("it ends in one of .csv")), qPrintable(m_bar->sentence()));
    m_bar->exportTo(QStringLiteral("/tmp/x.PARQUET"));
    QCOMPARE(m_port->question<ExportQuestion>().form, FileForm::Parquet);
    end({ExportEnd::Cancelled, 0, {}, {}});
    m_bar->exportTo(QStringLiteral("/tmp/x.tardis.csv.gz"));
    QCOMPARE(m_port->question<ExportQuestion>().form, FileForm::Tardis);
}

void ExportBarTest::severalMarketsAndAReceipt()
{
    m_bar->setRecorded({symbol("SOLUSDT"), symbol("BTCUSDT"), symbol("ETHUSDT")});
    auto *markets = m_bar->findChild<ExportMarkets *>();
    QCOMPARE(markets->text(), QStringLiteral("BTCUSDT"));
    Q_EMIT markets->menu()->aboutToShow();
    QStringList names;
    for (auto *action : markets->menu()->actions())
        names += action->text();
    QCOMPARE(names, (QStringList{QStringLiteral("All markets"), QStringLiteral("Only BTCUSDT"), QString(), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")}));
    markets->menu()->actions().at(4)->trigger();
    QCOMPARE(markets->text(), QStringLiteral("BTCUSDT and 1 more"));
    m_bar->findChild<QCheckBox *>()->setChecked(true);
    start();
    QCOMPARE(m_port->question<ExportQuestion>().symbol, symbol("BTCUSDT"));
    QCOMPARE(m_port->question<ExportQuestion>().others, std::vector{symbol("SOLUSDT")});
    QVERIFY(m_port->question<ExportQuestion>().wantsReceipt);
    markets->menu()->actions().at(0)->trigger();
    QCOMPARE(markets->others(), (std::vector{symbol("ETHUSDT"), symbol("SOLUSDT")}));
    m_bar->setRange(symbol("SOLUSDT"), at("2024-08-08T23:54Z"), at("2024-08-09T00:05Z"));
    QCOMPARE(markets->others(), std::vector{symbol("ETHUSDT")});
}

void ExportBarTest::copiesLines()
{
    const auto *menu = button(QStringLiteral("Copy &as"))->menu();
    QCOMPARE(menu->actions().size(), 3);
    const std::array lines{psqlLine, duckdbLine, pandasLine};
    for (int i = 0; i < 3; ++i) {
        menu->actions().at(i)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), lines[std::size_t(i)](symbol("BTCUSDT"), at("2024-08-08T23:54Z"), at("2024-08-09T00:05Z")));
    }
}

TIDEMARK_TEST(ExportBarTest, QApplication)
#include "tst_export_bar.moc"
