#include "alerts/alert_file.h"

#include "alerts/alert_book.h"
#include "alerts/alert_json.h"
#include "alerts/alert_values.h"
#include "support/file_size_limit.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

AlertsKept everything()
{
    auto disabled = alertRule(2, AlertKind::Stale);
    disabled.symbol = {};
    disabled.rest.reset();
    disabled.raisedAt.reset();
    disabled.isEnabled = false;
    auto plain = alertEvent(2);
    plain.kind = AlertKind::Gap;
    plain.price.reset();
    plain.referenceAt.reset();
    plain.alsoIn.clear();
    plain.isWhileAway = plain.isLate = false;
    const AlertAnchor anchor{*Symbol::fromText("BTCUSDT"), 3'000'000'000'000, alertsStart, Decimal::fromUnits(1), alertsStart};
    return {{alertRule(1), disabled, alertRule(3, AlertKind::Move), alertRule(4, AlertKind::NewExtreme)},
            {alertEvent(1), plain},
            {anchor},
            1};
}

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAlertFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void readsWhatItWrote();
    void nothingIsNoProblem();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsWhatCanStillBeRead();
    void refusesATimeThatNoMomentHasRoomFor();
    void aSecondDamagedFileDoesNotReplaceTheFirst();
    void whatCannotBeOpenedIsSetAside();
    void whatCannotBeSetAsideIsNotReplaced();
    void saysWhereItCannotWrite();
    void aFullDiskLeavesItAsItWas();
    void whatIsOfAnotherTypeIsRefused_data();
    void whatIsOfAnotherTypeIsRefused();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("alerts.json")); }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("alerts-damaged-*.json")});
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestAlertFile::readsWhatItWrote()
{
    QVERIFY(writeAlertFile(path(), everything()));
    const auto read = readAlertFile(path());
    QCOMPARE(read.problem, QString());
    QVERIFY(read.kept == everything());
}

void TestAlertFile::nothingIsNoProblem()
{
    const auto read = readAlertFile(path());
    QVERIFY(read.problem.isEmpty());
    QVERIFY(read.kept == AlertsKept());
}

void TestAlertFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QVERIFY(writeAlertFile(path(), everything()));
    QTest::newRow("cut") << textOf(path()).chopped(100);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another format") << textOf(path()).replace("\"format\": 1", "\"format\": 2");
    QTest::newRow("no object") << QByteArray("[1, 2, 3]");
    QTest::newRow("no JSON") << QByteArray("\0\0\0\0", 4);
}

void TestAlertFile::setsADamagedFileAside()
{
    QFETCH(QByteArray, text);
    writeText(path(), text);
    const auto read = readAlertFile(path());
    QVERIFY(read.kept == AlertsKept());
    QCOMPARE(setAside().size(), 1);
    QVERIFY2(read.problem.contains(setAside().first()), qPrintable(read.problem));
    QCOMPARE(textOf(m_folder->filePath(setAside().first())), text);
}

void TestAlertFile::keepsWhatCanStillBeRead()
{
    QVERIFY(writeAlertFile(path(), everything()));
    writeText(path(), textOf(path()).replace("\"crossing\"", "\"crossbow\""));
    const auto read = readAlertFile(path());
    QCOMPARE(read.kept.rules.size(), everything().rules.size() - 1);
    QCOMPARE(read.kept.history.size(), everything().history.size() - 1);
    QVERIFY2(read.problem.startsWith(QStringLiteral("2 entries")), qPrintable(read.problem));
    QCOMPARE(setAside().size(), 1);
}

// As a hand may write it: added to a moment it would be long over.
void TestAlertFile::refusesATimeThatNoMomentHasRoomFor()
{
    auto rule = toJson(alertRule(1));
    QVERIFY(alertRuleFrom(rule).ok());
    rule.insert(QStringLiteral("rest"), qint64(863'999'913'600)); // as long as the command line takes
    QVERIFY(alertRuleFrom(rule).ok());
    for (const auto seconds : {1e18, -1e18, 9e18}) {
        rule.insert(QStringLiteral("rest"), seconds);
        const auto read = alertRuleFrom(rule);
        QVERIFY(!read.ok());
        QVERIFY2(read.message().contains(QStringLiteral("“rest”")), qPrintable(read.message()));
    }
    auto destination = toJson(AlertDestination{.name = QStringLiteral("mine")});
    QVERIFY(alertDestinationFrom(destination).ok());
    destination.insert(QStringLiteral("priority"), 4'294'967'297.0); // 1, were it cut to what an int has room for
    QVERIFY(!alertDestinationFrom(destination).ok());
    destination.insert(QStringLiteral("priority"), 1);
    destination.insert(QStringLiteral("maxAge"), 1e18);
    QVERIFY(!alertDestinationFrom(destination).ok());
}

void TestAlertFile::aSecondDamagedFileDoesNotReplaceTheFirst()
{
    for (const auto *text : {"first", "second"}) {
        writeText(path(), text);
        QVERIFY(!readAlertFile(path()).problem.isEmpty());
    }
    QCOMPARE(setAside().size(), 2);
}

void TestAlertFile::whatCannotBeOpenedIsSetAside()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("alerts.json"))); // not even by root
    const auto read = readAlertFile(path());
    QVERIFY(read.kept == AlertsKept());
    QVERIFY(read.mayReplace);
    QCOMPARE(setAside().size(), 1);
    QVERIFY2(read.problem.contains(setAside().first()), qPrintable(read.problem));
    QVERIFY(writeAlertFile(path(), everything()));
}

void TestAlertFile::whatCannotBeSetAsideIsNotReplaced()
{
    const auto longest = m_folder->filePath(QString(240, QLatin1Char('a')) + QStringLiteral(".json")); // one more word is too long
    writeText(longest, "damaged");
    const auto read = readAlertFile(longest);
    QVERIFY(!read.mayReplace);
    QVERIFY2(read.problem.contains(QStringLiteral("stays as it is")), qPrintable(read.problem));
    AlertBook(longest).setRules({alertRule(1)});
    QCOMPARE(textOf(longest), QByteArray("damaged"));
}

void TestAlertFile::saysWhereItCannotWrite()
{
    const auto written = writeAlertFile(m_folder->filePath(QStringLiteral("nowhere/alerts.json")), everything());
    QVERIFY(!written);
    QVERIFY2(written.message().contains(QStringLiteral("nowhere")), qPrintable(written.message()));
}

void TestAlertFile::aFullDiskLeavesItAsItWas()
{
    QVERIFY(writeAlertFile(path(), everything()));
    const auto before = textOf(path());
    const auto written = [&] {
        const FileSizeLimit full(0);
        return writeAlertFile(path(), {});
    }();
    QVERIFY(!written);
    QVERIFY2(written.message().contains(QStringLiteral("File too large")), qPrintable(written.message()));
    QCOMPARE(textOf(path()), before);
}

void TestAlertFile::whatIsOfAnotherTypeIsRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("delivery");
    QTest::addColumn<QString>("says");
    const auto ofRule = [](const char *fields, const char *says) {
        QTest::newRow(fields) << QByteArray(R"({"id":1,"kind":"move","symbol":"BTCUSDT","window":60,)") + fields + '}' << QByteArray() << QString::fromUtf8(says);
    };
    const auto ofDelivery = [](const char *fields, const char *says) {
        QTest::newRow(fields) << QByteArray() << QByteArray(R"({"name":"hook","kind":"webhook",)") + fields + '}' << QString::fromUtf8(says);
    };
    ofRule(R"("percent":"1")", "");
    ofRule(R"("percent":1)", "rule 1 cannot be used: its “percent” is no text in quotation marks.");
    ofRule(R"("percent":"x")", "rule 1 cannot be used: its “percent” cannot be read: “x” is not a plain decimal number.");
    ofRule(R"("percent":"1","enabled":"false")", "its “enabled” is neither true nor false.");
    ofRule(R"("percent":"1","markets":["BTCUSDT"])", "its “markets” is no text in quotation marks.");
    ofRule(R"("percent":"1","note":7)", "its “note” is no text in quotation marks.");
    ofRule(R"("percent":"1","to":[7])", "its “to” holds what is no text.");
    ofRule(R"("percent":"1","rest":1.5)", "its “rest” is no whole number of up to 863999913600.");
    ofRule(R"("percent":"1","rest":1e15)", "its “rest” is no whole number of up to 863999913600.");
    ofRule(R"("percent":"1","rest":863999913600)", "");
    ofDelivery(R"("maxAge":86400)", "");
    ofDelivery(R"("maxAge":9000000000000000)", "delivery 1 cannot be used: its “maxAge” is no whole number of up to 863999913600.");
    ofDelivery(R"("enabled":1)", "its “enabled” is neither true nor false.");
    ofDelivery(R"("priority":4294967297)", "its “priority” is no whole number of up to 1000000.");
}

void TestAlertFile::whatIsOfAnotherTypeIsRefused()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, delivery);
    QFETCH(QString, says);
    writeText(path(), R"({"format":1,"rules":[)" + rule + R"(],"deliveries":[)" + delivery + "]}");
    const auto kept = checkAlertFile(path());
    QCOMPARE(kept.ok(), says.isEmpty());
    QVERIFY2(kept.ok() || kept.message().endsWith(says), qPrintable(kept.ok() ? QString() : kept.message()));
}

TIDEMARK_TEST(TestAlertFile, QCoreApplication)
#include "tst_alert_file.moc"
