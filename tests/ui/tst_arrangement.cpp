#include "ui/arrangement.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/history_page.h"
#include "ui/record/record_page.h"
#include "ui/symbol_scales.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace tidemark;

namespace {

// A page with two splits and a table.
struct Page : QWidget {
    Page()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(outer);
        outer->addWidget(inner);
        outer->addWidget(new QWidget);
        inner->addWidget(table);
        inner->addWidget(new QWidget);
        inner->setOrientation(Qt::Vertical);
        table->horizontalHeader()->setStretchLastSection(true);
        resize(800, 600);
    }

    QSplitter *outer = new QSplitter;
    QSplitter *inner = new QSplitter;
    QTableWidget *table = new QTableWidget(2, 3);
};

} // namespace

class ArrangementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void isKeptByAPageThatWasNeverShown();
    void widthsOfAnotherLanguageDoNot();
    void whatDoesNotFitIsLeftOut_data();
    void whatDoesNotFitIsLeftOut();
    void realPagesComeBack();
};

void ArrangementTest::comesBack()
{
    Page page;
    page.show();
    page.outer->setSizes({200, 580});
    page.inner->setSizes({400, 150});
    page.table->setColumnWidth(0, 77);
    page.table->setColumnWidth(1, 60);
    const auto arrangement = arrangementOf(page);
    Page other;
    restoreArrangement(other, arrangement);
    other.show();
    QCOMPARE(other.outer->sizes(), page.outer->sizes());
    QCOMPARE(other.inner->sizes(), page.inner->sizes());
    QCOMPARE(other.table->columnWidth(0), 77);
    QCOMPARE(other.table->columnWidth(1), 60);
}

void ArrangementTest::isKeptByAPageThatWasNeverShown()
{
    Page page;
    page.show();
    page.outer->setSizes({200, 580});
    Page unseen;
    restoreArrangement(unseen, arrangementOf(page));
    Page other;
    restoreArrangement(other, arrangementOf(unseen));
    other.show();
    QCOMPARE(other.outer->sizes(), page.outer->sizes());
}

// Also where the language changed before the former page was asked.
void ArrangementTest::widthsOfAnotherLanguageDoNot()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    Page page;
    page.show();
    page.outer->setSizes({200, 580});
    page.table->setColumnWidth(0, 77);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const auto arrangement = arrangementOf(page);
    page.table->setColumnHidden(1, true);
    Page german;
    const auto usual = german.table->columnWidth(0);
    restoreArrangement(german, arrangement);
    german.show();
    QCOMPARE(german.outer->sizes(), page.outer->sizes());
    QCOMPARE(german.table->columnWidth(0), usual);
    restoreHeader(*german.table->horizontalHeader(), page.table->horizontalHeader()->saveState(), languageOf(page));
    QCOMPARE(german.table->columnWidth(0), usual);
    QVERIFY(german.table->isColumnHidden(1));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    Page english;
    restoreArrangement(english, arrangement);
    QCOMPARE(english.table->columnWidth(0), 77);
    Page other;
    restoreHeader(*other.table->horizontalHeader(), page.table->horizontalHeader()->saveState(), languageOf(page));
    QCOMPARE(other.table->columnWidth(0), 77);
    QLocale::setDefault(before);
}

void ArrangementTest::whatDoesNotFitIsLeftOut_data()
{
    QTest::addColumn<QVariantMap>("arrangement");
    const auto splits = QStringLiteral("splits");
    const auto columns = QStringLiteral("columns");
    QTest::newRow("nothing") << QVariantMap();
    QTest::newRow("words") << QVariantMap{{splits, QStringLiteral("wide")}, {columns, 7}};
    QTest::newRow("other splits") << QVariantMap{{splits, QVariantList{1}}};
    QTest::newRow("broken splits") << QVariantMap{{splits, QVariantList{QVariantMap{{QStringLiteral("count"), 2},
                                                                                    {QStringLiteral("sizes"), QByteArray("x")}},
                                                                        QVariantMap{}}}};
    QTest::newRow("other columns") << QVariantMap{{columns, QVariantList{QVariant(QVariantList{1, 2})}}};
    QTest::newRow("impossible widths") << QVariantMap{{columns, QVariantList{QVariant(QVariantList{-5, 99'999, 3})}}};
}

void ArrangementTest::whatDoesNotFitIsLeftOut()
{
    QFETCH(QVariantMap, arrangement);
    Page usual;
    usual.show();
    Page page;
    restoreArrangement(page, arrangement);
    page.show();
    QCOMPARE(page.outer->sizes(), usual.outer->sizes());
    QCOMPARE(page.inner->sizes(), usual.inner->sizes());
    QCOMPARE(page.table->columnWidth(0), usual.table->columnWidth(0));
}

void ArrangementTest::realPagesComeBack()
{
    const auto splitsOf = [](const QWidget &page) {
        QList<QList<int>> sizes;
        for (const auto *splitter : page.findChildren<QSplitter *>())
            sizes += splitter->sizes();
        return sizes;
    };
    test::ScriptedPort port;
    HistoryPage history(port, std::make_shared<SymbolScales>());
    history.resize(1200, 700);
    history.show();
    history.findChildren<QSplitter *>().first()->setSizes({500, 700});
    HistoryPage later(port, std::make_shared<SymbolScales>());
    later.resize(1200, 700);
    later.restoreState(history.state());
    later.show();
    QCOMPARE(splitsOf(later), splitsOf(history));
    RecordPage record(port, 5'000'000);
    record.resize(1200, 700);
    record.show();
    record.findChildren<QSplitter *>().first()->setSizes({450, 250});
    RecordPage again(port, 5'000'000);
    again.resize(1200, 700);
    again.restoreState(record.state());
    again.show();
    QCOMPARE(splitsOf(again), splitsOf(record));
}

TIDEMARK_TEST(ArrangementTest, QApplication)
#include "tst_arrangement.moc"
