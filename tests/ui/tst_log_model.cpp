#include "ui/record/log_model.h"

#include "support/test_program.h"
#include "ui/record/log_card.h"
#include "ui/record/log_filter.h"
#include "ui/record/log_table.h"
#include "ui_values.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

LogLine line(const char *text, LogLevel level = LogLevel::Info, const char *category = "tidemark.exchange")
{
    return {at("2024-08-08T12:00:00.25Z"), level, QString::fromLatin1(category), QString::fromLatin1(text)};
}

std::vector<LogLine> numbered(int count)
{
    std::vector<LogLine> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(line(qPrintable(QStringLiteral("line %1").arg(i))));
    return lines;
}

} // namespace

class LogModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_card.reset(); }
    void linesAreShown();
    void theOldestMakeRoom_data();
    void theOldestMakeRoom();
    void filters();
    void categoriesCanBeChosen();
    void copiesWhatIsShownOrMarked();
    void staysAtTheEndOnlyThere();
    void whoReadsIsNotMoved();
    void emptyLogsCopyNothing();

private:
    [[nodiscard]] LogFilter &filter() const { return *m_card->findChild<LogFilter *>(); }
    [[nodiscard]] LogTable &table() const { return *m_card->findChild<LogTable *>(); }
    [[nodiscard]] QComboBox &box(int index) const { return *m_card->findChildren<QComboBox *>().at(index); }
    [[nodiscard]] QString shown(int row) const { return filter().index(row, LogModel::TextColumn).data().toString(); }
    [[nodiscard]] QStringList copied() const
    {
        m_card->findChild<QPushButton *>()->click();
        return QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    std::unique_ptr<LogCard> m_card;
};

void LogModelTest::init()
{
    m_card = std::make_unique<LogCard>();
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    new QAbstractItemModelTester(&m_card->model(), mode, m_card.get());
    new QAbstractItemModelTester(&filter(), mode, m_card.get());
    m_card->resize(800, 300);
    m_card->show();
}

void LogModelTest::linesAreShown()
{
    m_card->add({line("Connected.", LogLevel::Warning)});
    const auto text = [&](int column) { return m_card->model().index(0, column).data().toString(); };
    QCOMPARE(text(LogModel::TimeColumn), QStringLiteral("12:00:00.250"));
    QCOMPARE(text(LogModel::LevelColumn), QStringLiteral("Warning"));
    QCOMPARE(text(LogModel::CategoryColumn), QStringLiteral("exchange"));
    QCOMPARE(text(LogModel::TextColumn), QStringLiteral("Connected."));
}

void LogModelTest::theOldestMakeRoom_data()
{
    QTest::addColumn<std::vector<int>>("batches");
    QTest::newRow("in one") << std::vector{LogModel::mostLines + 500};
    QTest::newRow("in many") << std::vector{4'000, 4'000, 4'000};
    QTest::newRow("just full") << std::vector{LogModel::mostLines, 1};
}

void LogModelTest::theOldestMakeRoom()
{
    QFETCH(std::vector<int>, batches);
    for (const auto count : batches)
        m_card->add(numbered(count));
    QCOMPARE(m_card->model().rowCount(), LogModel::mostLines);
    const auto last = m_card->model().index(LogModel::mostLines - 1, LogModel::TextColumn).data().toString();
    QCOMPARE(last, QStringLiteral("line %1").arg(batches.back() - 1));
}

void LogModelTest::filters()
{
    m_card->add({line("Opened a connection."), line("Frame refused.", LogLevel::Warning),
                 line("The disk is full.", LogLevel::Critical, "tidemark.spool")});
    box(0).setCurrentIndex(2);
    QCOMPARE(filter().rowCount(), 2);
    box(1).setCurrentIndex(2);
    QCOMPARE(filter().rowCount(), 1);
    QCOMPARE(shown(0), QStringLiteral("The disk is full."));
    box(0).setCurrentIndex(0);
    box(1).setCurrentIndex(0);
    auto *words = m_card->findChild<QLineEdit *>();
    words->setText(QStringLiteral("exchange CONN"));
    QCOMPARE(filter().rowCount(), 1);
    QCOMPARE(shown(0), QStringLiteral("Opened a connection."));
    m_card->add({line("Lost connection to the exchange."), line("Something else.")});
    QCOMPARE(filter().rowCount(), 2);
    words->clear();
    QCOMPARE(filter().rowCount(), 5);
}

void LogModelTest::categoriesCanBeChosen()
{
    m_card->add({line("a"), line("b"), line("c", LogLevel::Info, "tidemark.database")});
    QCOMPARE(box(1).count(), 3);
    QCOMPARE(box(1).itemText(2), QStringLiteral("database"));
}

void LogModelTest::copiesWhatIsShownOrMarked()
{
    m_card->add({line("one"), line("two"), line("three")});
    QCOMPARE(copied().size(), 3);
    QCOMPARE(copied().front(), QStringLiteral("2024-08-08 12:00:00.250 UTC\tInfo\ttidemark.exchange\tone"));
    table().selectRow(1);
    QCOMPARE(copied().size(), 1);
    QVERIFY(copied().front().endsWith(QStringLiteral("two")));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("two\n")));
}

void LogModelTest::staysAtTheEndOnlyThere()
{
    m_card->add(numbered(200));
    auto *bar = table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    m_card->add(numbered(50));
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() / 2);
    const auto place = bar->value();
    m_card->add(numbered(50));
    QCoreApplication::sendPostedEvents();
    QVERIFY(bar->maximum() > place * 2);
    QCOMPARE(bar->value(), place);
    bar->setValue(bar->maximum());
    m_card->add(numbered(50));
    QTRY_COMPARE(bar->value(), bar->maximum());
}

// The oldest lines go, and the line that is read stays under the eyes.
void LogModelTest::whoReadsIsNotMoved()
{
    m_card->add(numbered(LogModel::mostLines));
    auto *bar = table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const auto firstSeen = [&] { return table().indexAt(QPoint(5, 5)).siblingAtColumn(LogModel::TextColumn).data().toString(); };
    bar->setValue(bar->maximum() / 2);
    const auto read = firstSeen();
    m_card->add(numbered(7));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(firstSeen(), read);
}

void LogModelTest::emptyLogsCopyNothing()
{
    QVERIFY(!m_card->findChild<QPushButton *>()->isEnabled());
    m_card->add({});
    QCOMPARE(m_card->model().rowCount(), 0);
}

TIDEMARK_TEST(LogModelTest, QApplication)
#include "tst_log_model.moc"
