#include "ui/history/markets_dialog.h"

#include "core/moment_figures.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/markets_model.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto moment = at("2024-08-08T23:55:00Z");

MomentPrice priced(std::string_view name, std::string_view price, std::chrono::microseconds age)
{
    MomentPrice told{symbol(name), trade(name, 7, moment - age, price)};
    told.day = LowHigh{{decimal("1"), moment - 3h}, {decimal("1000"), moment - 2h}};
    return told;
}

MomentAnswer threeMarkets()
{
    MomentAnswer answer{.moment = moment};
    answer.against = moment - 24h;
    answer.markets = {priced("AAAUSDT", "9", 250ms), priced("BBBUSDT", "100", 2h), {symbol("CCCUSDT"), {}}};
    answer.markets[2].around.startsBeforeRecord = true;
    answer.others = {priced("AAAUSDT", "10", 1s), priced("BBBUSDT", "50", 1s), {symbol("CCCUSDT"), {}}};
    return answer;
}

} // namespace

class MarketsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<MarketsDialog> m_dialog;

    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, MarketsModel::Column column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found += cell(row, MarketsModel::MarketColumn);
        return found;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init()
    {
        m_port = std::make_unique<ScriptedPort>();
        m_dialog = std::make_unique<MarketsDialog>(*m_port, std::make_shared<SymbolScales>());
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table());
        m_dialog->showMoment(moment);
    }

    void asksForTheMomentAndTheDayBefore()
    {
        const auto question = m_port->question<MomentQuestion>();
        QCOMPARE(question.moment, moment);
        QCOMPARE(question.against, std::optional(moment - 24h));
        QVERIFY(question.wantsDays && question.symbols.empty());
    }

    void tellsAndSortsByWhatCellsStandFor()
    {
        m_port->answer<MomentQuestion>(threeMarkets());
        QCOMPARE(names(), (QStringList{QStringLiteral("AAAUSDT"), QStringLiteral("BBBUSDT"), QStringLiteral("CCCUSDT")}));
        QCOMPARE(cell(0, MarketsModel::PercentColumn), QStringLiteral("\u221210.00\u00a0%"));
        QCOMPARE(cell(1, MarketsModel::PercentColumn), QStringLiteral("+100.00\u00a0%"));
        QCOMPARE(cell(2, MarketsModel::PriceColumn), QStringLiteral("—"));
        table()->sortByColumn(MarketsModel::PriceColumn, Qt::DescendingOrder);
        QCOMPARE(names().first(), QStringLiteral("BBBUSDT")); // 100 and not "9"
        table()->sortByColumn(MarketsModel::AgeColumn, Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{QStringLiteral("AAAUSDT"), QStringLiteral("BBBUSDT"), QStringLiteral("CCCUSDT")}));
        QVERIFY(says(QStringLiteral("3 markets")));
    }

    void whatIsAbsentComesLastBothWays()
    {
        m_port->answer<MomentQuestion>(threeMarkets()); // of CCCUSDT there is nothing
        for (const auto column : {MarketsModel::PriceColumn, MarketsModel::AgeColumn, MarketsModel::ChangeColumn, MarketsModel::PercentColumn}) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table()->sortByColumn(column, order);
                QCOMPARE(names().last(), QStringLiteral("CCCUSDT"));
            }
        }
    }

    void aYoungRecordsBeginningIsReadWhole()
    {
        auto answer = threeMarkets();
        answer.markets[2].around.recordBegins = moment + 1h;
        m_port->answer<MomentQuestion>(answer);
        const auto words = cell(2, MarketsModel::RecordColumn);
        QVERIFY2(words.contains(QStringLiteral("begins")), qPrintable(words));
        const auto needed = table()->fontMetrics().horizontalAdvance(words) + gap;
        m_dialog->resize(m_dialog->sizeHint()); // as on a screen with room for it
        AWAIT_VERIFY2(table()->columnWidth(MarketsModel::RecordColumn) >= needed,
                      QStringLiteral("%1 of %2").arg(table()->columnWidth(MarketsModel::RecordColumn)).arg(needed), answerMs);
    }

    void cellsAreNamedForWhoHearsThem()
    {
        m_port->answer<MomentQuestion>(threeMarkets());
        const auto heard = cell(0, MarketsModel::PriceColumn, Qt::AccessibleTextRole);
        QVERIFY2(heard.contains(QStringLiteral("AAAUSDT")) && heard.contains(QStringLiteral("Price")) && heard.contains(QLatin1Char('9')), qPrintable(heard));
        QVERIFY(!table()->accessibleName().isEmpty());
    }

    void enterOpensThatMarketsSecond()
    {
        m_port->answer<MomentQuestion>(threeMarkets());
        QSignalSpy picked(m_dialog.get(), &MarketsDialog::momentPicked);
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<Symbol>(), symbol("BBBUSDT"));
        QCOMPARE(picked[0][1].value<Timestamp>(), moment);
        QVERIFY(!m_dialog->isVisible());
    }

    void theMarkedMarketStaysMarked()
    {
        m_port->answer<MomentQuestion>(threeMarkets());
        table()->sortByColumn(MarketsModel::PriceColumn, Qt::DescendingOrder);
        for (const auto &name : {QStringLiteral("AAAUSDT"), QStringLiteral("BBBUSDT")}) {
            table()->setCurrentIndex(table()->model()->index(int(names().indexOf(name)), 0));
            m_dialog->showMoment(moment);
            m_port->answer<MomentQuestion>(threeMarkets());
            QCOMPARE(cell(table()->currentIndex().row(), MarketsModel::MarketColumn), name);
        }
    }

    void writesWhatTheCommandLineWrites()
    {
        const auto answer = threeMarkets();
        m_port->answer<MomentQuestion>(answer);
        table()->sortByColumn(MarketsModel::PriceColumn, Qt::DescendingOrder);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("markets.csv"));
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Export…"))
                button->click();
        }
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(contentOf(path), momentCsv(answer));
        Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("no/such/folder.csv")));
        QVERIFY(says(QStringLiteral("cannot be written")));
        dialog->close();
    }

    void withoutARecordItSaysSo()
    {
        m_dialog->setUnavailable(QStringLiteral("The database is away."));
        m_dialog->showMoment(moment);
        QVERIFY(says(QStringLiteral("The database is away.")));
        QCOMPARE(m_port->count<MomentQuestion>(), 1);
        m_dialog->setUnavailable({});
        QCOMPARE(m_port->count<MomentQuestion>(), 2);
        m_port->answer<MomentQuestion>(MomentQuestion{moment}.refused(QStringLiteral("no line")));
        QVERIFY(says(QStringLiteral("no line")));
    }
};

TIDEMARK_TEST(MarketsDialogTest, QApplication)
#include "tst_markets_dialog.moc"
