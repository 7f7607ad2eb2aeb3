#include "alerts/alert_book.h"

#include "alerts/alert_values.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

AlertAnchor anchor(std::int64_t id, const char *symbol = "BTCUSDT")
{
    const auto at = alertsStart + std::chrono::seconds(id);
    return {*Symbol::fromText(symbol), id, at, Decimal::fromUnits(id), at};
}

} // namespace

class TestAlertBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void outlivesTheProgram();
    void writesWithoutBeingEnded();
    void switchesOffWhatIsToldOnce();
    void whatWasToldOnceStaysOff();
    void historyIsBounded();
    void remembersHowFarMarketsWereWatched();
    void keepsWhatComesInOneTurnTogether();
    void waitsForTheQueueOfDeliveries();
    void saysOnceThatItCannotWrite();
    void watchesOnWhileItsFileIsGone();
    void keepsBesideWhatItsFileCannotTake_data();
    void keepsBesideWhatItsFileCannotTake();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("alerts.json")); }

    std::optional<QTemporaryDir> m_folder;
};

void TestAlertBook::outlivesTheProgram()
{
    AlertsKept before;
    {
        AlertBook book(path());
        book.setRules({alertRule(1), alertRule(2)});
        book.add(alertEvent(1));
        book.add(alertEvent(2));
        QCOMPARE(book.kept().unread, 2);
        before = book.kept();
    }
    AlertBook book(path());
    QVERIFY(book.kept() == before);
    book.markRead();
    QCOMPARE(book.kept().unread, 0);
    book.setHistory({});
    QVERIFY(book.kept().history.empty());
}

// A crash loses at most what happened in the last second.
void TestAlertBook::writesWithoutBeingEnded()
{
    AlertBook book(path());
    book.setRules({alertRule(1)});
    book.add(alertEvent(1));
    QTRY_COMPARE(readAlertFile(path()).kept.history.size(), std::size_t(1));
    QCOMPARE(readAlertFile(path()).kept.rules.size(), std::size_t(1));
}

void TestAlertBook::switchesOffWhatIsToldOnce()
{
    AlertBook book(path());
    auto once = alertRule(1);
    once.rest.reset();
    book.setRules({once, alertRule(2)});
    QSignalSpy changed(&book, &AlertBook::rulesChanged);
    book.add(alertEvent(1));
    book.add(alertEvent(2));
    book.add(alertEvent(3)); // of a rule that was deleted meanwhile
    QCOMPARE(changed.count(), 2);
    QVERIFY(!book.kept().rules[0].isEnabled);
    QVERIFY(book.kept().rules[1].isEnabled);
    QCOMPARE(book.kept().rules[1].raisedAt, std::optional(alertEvent(2).raisedAt));
    QCOMPARE(book.kept().history.size(), std::size_t(3));
}

void TestAlertBook::whatWasToldOnceStaysOff()
{
    auto once = alertRule(1);
    once.rest.reset();
    QVERIFY(writeAlertFile(path(), {{once}, {}, {}, 0}));
    AlertBook(path()).add(alertEvent(1));
    const AlertBook book(path());
    QCOMPARE(book.kept().history.size(), std::size_t(1));
    QVERIFY(!book.kept().rules.front().isEnabled);
    QCOMPARE(book.kept().rules.front().raisedAt, std::optional(alertEvent(1).raisedAt));
}

void TestAlertBook::historyIsBounded()
{
    AlertBook book(path());
    for (std::size_t i = 0; i < AlertBook::mostEvents + 5; ++i)
        book.add(alertEvent(AlertId(i)));
    QCOMPARE(book.kept().history.size(), AlertBook::mostEvents);
    QCOMPARE(book.kept().history.front().rule, AlertId(5));
    QCOMPARE(book.kept().unread, int(AlertBook::mostEvents));
}

void TestAlertBook::remembersHowFarMarketsWereWatched()
{
    {
        AlertBook book(path());
        book.noteWatched({anchor(5), anchor(6, "ETHUSDT")});
        book.noteWatched({anchor(7)});
    }
    const AlertBook book(path());
    QVERIFY((book.kept().anchors == std::vector{anchor(7), anchor(6, "ETHUSDT")}));
}

// A file that says how far a market was watched, and not what was raised there, would lose that in a crash.
void TestAlertBook::keepsWhatComesInOneTurnTogether()
{
    AlertBook book(path());
    book.add(alertEvent(1));
    book.noteWatched({anchor(5)});
    AlertsKept kept;
    const auto isWritten = [&] {
        kept = readAlertFile(path()).kept;
        return kept != AlertsKept();
    };
    QTRY_VERIFY(isWritten());
    QCOMPARE(kept.history.size(), std::size_t(1));
    QCOMPARE(kept.anchors.size(), std::size_t(1));
}

void TestAlertBook::waitsForTheQueueOfDeliveries()
{
    AlertBook book(path());
    connect(&book, &AlertBook::added, &book, [&book] { book.hold(); });
    book.add(alertEvent(1));
    book.add(alertEvent(2));
    AlertBook other(path());
    other.setRules({alertRule(1)});
    QTRY_COMPARE(readAlertFile(path()).kept.rules.size(), std::size_t(1));
    QVERIFY(readAlertFile(path()).kept.history.empty());
    book.release();
    book.release();
    QTRY_COMPARE(readAlertFile(path()).kept.history.size(), std::size_t(2));
    QCOMPARE(readAlertFile(path()).kept.rules.size(), std::size_t(1));
}

void TestAlertBook::saysOnceThatItCannotWrite()
{
    AlertBook book(m_folder->filePath(QStringLiteral("nowhere/alerts.json")));
    QSignalSpy failed(&book, &AlertBook::failed);
    book.add(alertEvent(1));
    QTRY_COMPARE(failed.count(), 1);
    QSignalSpy changed(&book, &AlertBook::rulesChanged);
    book.setRules({alertRule(1)});
    QCOMPARE(changed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("nowhere")));
}

void TestAlertBook::watchesOnWhileItsFileIsGone()
{
    AlertBook book(path());
    book.setRules({alertRule(1)});
    QTRY_COMPARE(readAlertFile(path()).kept.rules.size(), std::size_t(1));
    QSignalSpy failed(&book, &AlertBook::failed);
    const auto away = path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(path(), away));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed.first().first().toString().contains(QStringLiteral("gone")), qPrintable(failed.first().first().toString()));
    QCOMPARE(book.kept().rules.size(), std::size_t(1));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::rename(away, path()));
    book.add(alertEvent(1));
    QTRY_COMPARE(readAlertFile(path()).kept.history.size(), std::size_t(1));
    QCOMPARE(book.kept().rules.size(), std::size_t(1));
}

void TestAlertBook::keepsBesideWhatItsFileCannotTake_data()
{
    QTest::addColumn<QByteArray>("put"); // by another program, in the file's place
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("damaged") << QByteArray("{ half");
}

// Neither does an end bring back a file that somebody has removed, nor does it lose what was told since.
void TestAlertBook::keepsBesideWhatItsFileCannotTake()
{
    QFETCH(const QByteArray, put);
    QFile file(path());
    {
        AlertBook book(path());
        book.setRules({alertRule(1)});
        QTRY_COMPARE(readAlertFile(path()).kept.rules.size(), std::size_t(1));
        QSignalSpy failed(&book, &AlertBook::failed);
        QVERIFY(file.remove());
        if (!put.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(put), put.size());
            file.close();
        }
        QTRY_COMPARE(failed.count(), 1);
        book.add(alertEvent(1));
    }
    QCOMPARE(file.exists(), !put.isEmpty());
    const QDir folder(m_folder->path());
    const auto kept = folder.entryList({QStringLiteral("alerts-unsaved-*.json")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    const auto read = checkAlertFile(folder.filePath(kept.constFirst()));
    QVERIFY(read.ok());
    QCOMPARE(read->rules.size(), std::size_t(1));
    QCOMPARE(read->history.size(), std::size_t(1));
}

TIDEMARK_TEST(TestAlertBook, QCoreApplication)
#include "tst_alert_book.moc"
