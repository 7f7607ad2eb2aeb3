#include "mirror/mirror_target.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestMirrorTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasOneName_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *url, const char *name) { QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(name); };
        row("http://127.0.0.1:8086", "http://127.0.0.1:8086/?db=tidemark");
        row("http://127.0.0.1:8086/", "http://127.0.0.1:8086/?db=tidemark");
        row(" http://127.0.0.1:8086/write?db=tidemark ", "http://127.0.0.1:8086/?db=tidemark");
        row("HTTP://LocalHost:8086/?db=x&rp=y", "http://localhost:8086/?db=x&rp=y");
        row("https://example.org/influx/api/v2/write?org=o&bucket=b%2Fc", "https://example.org/influx/?db=b%2Fc&org=o");
        row("http://ann@[::1]:8086/?db=x", "http://[::1]:8086/?db=x");
        row("http://h:8086/?db=b%26rp%3Dz", "http://h:8086/?db=b%26rp%3Dz");
    }
    void hasOneName()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        const auto target = MirrorTarget::of({.url = url});
        QVERIFY2(target.ok(), qPrintable(target.message()));
        QCOMPARE(target->name(), name);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *url, const char *word) { QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(word); };
        row("", "address");
        row("127.0.0.1:8086", "http://HOST");
        row("localhost", "http://HOST");
        row("ftp://host", "http://HOST");
        row("http://", "http://HOST");
        row("http://host:99999", "http://HOST");
        row("http://host/#x", "http://HOST");
        row("http://ann:geheim@host:8086", "--token-file");
        row("http://host/write?db=x&u=ann&p=geheim", "--token-file");
        row("http://host/?token=geheim", "--token-file");
        row("http://host/write?db=x&precision=us", "precision");
        row("http://host/write?db=x&bucket=y", "“y”");
        row("http://host/write?dv=x", "dv");
        row("http://host/write?db=x%0Ay", "control");
    }
    void refuses()
    {
        QFETCH(QString, url);
        QFETCH(QString, word);
        const auto target = MirrorTarget::of({.url = url});
        QVERIFY(!target.ok());
        QVERIFY2(target.message().contains(word), qPrintable(target.message()));
        QVERIFY2(!target.message().contains(QLatin1String("geheim")), qPrintable(target.message()));
    }

    void takesWhatWasNamedBesides()
    {
        const auto target = MirrorTarget::of({.url = QStringLiteral("http://h:1/api/v2/write?bucket=b"), .database = QStringLiteral("b"),
                                              .organisation = QStringLiteral("o p"), .user = QStringLiteral("u"), .secret = QStringLiteral("geheim")});
        QVERIFY2(target.ok(), qPrintable(target.message()));
        QCOMPARE(target->name(), QStringLiteral("http://h:1/?db=b&org=o%20p"));
        QVERIFY(target->hint == MirrorForm::Two);
        QCOMPARE(target->address(QStringLiteral("/ping")).toString(), QStringLiteral("http://h:1/ping"));
        QVERIFY(!MirrorTarget::of({.url = QStringLiteral("http://h:1/?db=b"), .database = QStringLiteral("c")}).ok());
    }
};

TIDEMARK_TEST(TestMirrorTarget, QCoreApplication)
#include "tst_mirror_target.moc"
