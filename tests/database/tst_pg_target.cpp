#include "database/pg_target.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestPgTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("display");
        const auto whole = QStringLiteral("postgresql://ann:pa%3Bss%20w@db.example.org:5433/rec?sslmode=verify-full&sslrootcert=/c/a.pem");
        const auto shown = QStringLiteral("db.example.org:5433/rec");
        QTest::newRow("user") << whole << QStringLiteral("user") << QStringLiteral("ann") << shown;
        QTest::newRow("password") << whole << QStringLiteral("password") << QStringLiteral("pa;ss w") << shown;
        QTest::newRow("port") << whole << QStringLiteral("port") << QStringLiteral("5433") << shown;
        QTest::newRow("name") << whole << QStringLiteral("dbname") << QStringLiteral("rec") << shown;
        QTest::newRow("TLS") << whole << QStringLiteral("sslmode") << QStringLiteral("verify-full") << shown;
        QTest::newRow("root") << whole << QStringLiteral("sslrootcert") << QStringLiteral("/c/a.pem") << shown;
        QTest::newRow("postgres scheme") << QStringLiteral("postgres:///rec") << QStringLiteral("dbname") << QStringLiteral("rec")
                                         << QStringLiteral("localhost/rec");
        QTest::newRow("socket") << QStringLiteral("postgresql:///rec?host=/run/pg") << QStringLiteral("host") << QStringLiteral("/run/pg")
                                << QStringLiteral("/run/pg/rec");
        QTest::newRow("IPv6") << QStringLiteral("postgresql://[::1]:5432/rec") << QStringLiteral("host") << QStringLiteral("::1")
                              << QStringLiteral("::1:5432/rec");
        QTest::newRow("key=value") << QStringLiteral("host=h dbname='it\\'s' passfile='/a b'") << QStringLiteral("passfile")
                                   << QStringLiteral("/a b") << QStringLiteral("h/it's");
        QTest::newRow("several hosts") << QStringLiteral("postgresql://a:1,b:2/rec") << QStringLiteral("port") << QStringLiteral("1,2")
                                       << QStringLiteral("a,b:1,2/rec");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, keyword);
        const auto target = PgTarget::fromText(text);
        QVERIFY2(target.ok(), qPrintable(target.message()));
        QTEST(target->value(keyword), "value");
        QTEST(target->toDisplay(), "display");
    }

    void aUriIsReadBackWithoutItsPassword_data()
    {
        reads_data();
    }
    void aUriIsReadBackWithoutItsPassword()
    {
        QFETCH(QString, text);
        const auto target = PgTarget::fromText(text);
        auto expected = target->values();
        expected.erase(QStringLiteral("password"));
        const auto again = PgTarget::fromText(target->toUri());
        QVERIFY2(again.ok(), qPrintable(again.message()));
        QCOMPARE(again->values(), expected);
    }

    // libpq repeats what it could not read, password and all.
    void errorsKeepPasswordsToThemselves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bad escape") << QStringLiteral("postgresql://ann:hunter2%zz@h/rec");
        QTest::newRow("bad port") << QStringLiteral("postgresql://ann:hunter2@[::1]x/rec");
        QTest::newRow("no bracket") << QStringLiteral("postgresql://ann:hunter2@[::1/rec");
        QTest::newRow("an @ in the password") << QStringLiteral("postgresql://ann:x@hunter2@h/rec");
        QTest::newRow("a / in the password") << QStringLiteral("postgresql://ann:1/hunter2@h/rec");
        QTest::newRow("a port of letters") << QStringLiteral("postgresql://ann:hunter2/x@h/rec");
        QTest::newRow("an option almost right") << QStringLiteral("postgresql://ann@h/rec?pasword=hunter2");
        QTest::newRow("no key") << QStringLiteral("host=h hunter2");
        QTest::newRow("no value") << QStringLiteral("postgresql://h/rec?hunter2");
        QTest::newRow("no URI at all") << QStringLiteral("hunter2");
        QTest::newRow("semicolons") << QStringLiteral("host=h;password=hunter2");
        QTest::newRow("semicolons and capitals") << QStringLiteral("host=h;Port=5432;Pwd=hunter2");
        QTest::newRow("commas") << QStringLiteral("host=h dbname=rec,password=hunter2");
        QTest::newRow("behind the user") << QStringLiteral("host=h user=ann;password=hunter2");
        QTest::newRow("an & for the first ?") << QStringLiteral("postgresql://ann@h/rec&password=hunter2");
        QTest::newRow("a ; for the first ?") << QStringLiteral("postgresql://ann@h/rec;password=hunter2");
        QTest::newRow("behind an option of a URI") << QStringLiteral("postgresql://ann@h/rec?sslmode=require;password=hunter2");
    }
    void errorsKeepPasswordsToThemselves()
    {
        QFETCH(QString, text);
        const auto target = PgTarget::fromText(text);
        QVERIFY(!target.ok());
        QVERIFY2(!target.message().contains(QStringLiteral("hunter2")), qPrintable(target.message()));
        QVERIFY(target.message().contains(QStringLiteral("postgresql://user@host:5432/name")));
    }

    void anUnknownOptionIsNamed()
    {
        const auto target = PgTarget::fromText(QStringLiteral("host=h sslmod=require"));
        QVERIFY(!target.ok());
        QVERIFY2(target.message().contains(QStringLiteral("sslmod")), qPrintable(target.message()));
    }

    void theShellHasNoSayInATargetApart()
    {
        qputenv("PGHOSTADDR", "127.0.0.1");
        qputenv("PGOPTIONS", "-c statement_timeout=1");
        const auto target = PgTarget().with(QStringLiteral("host"), QStringLiteral("/no\\where's; end")).apartFromTheShell();
        const auto parameters = target.with(QStringLiteral("dbname"), QStringLiteral("rec")).parameters();
        qunsetenv("PGHOSTADDR");
        qunsetenv("PGOPTIONS");
        QCOMPARE(parameters.at(QStringLiteral("hostaddr")), QString());
        QCOMPARE(parameters.at(QStringLiteral("options")), QString());
        QCOMPARE(parameters.at(QStringLiteral("dbname")), QStringLiteral("rec"));
        QVERIFY(parameters.count(QStringLiteral("service")) == 0);
        const auto again = PgTarget::fromText(QString::fromUtf8(target.toConnectionString()));
        QVERIFY2(again.ok(), qPrintable(again.message()));
        QCOMPARE(again->value(QStringLiteral("host")), target.value(QStringLiteral("host")));
    }
};

TIDEMARK_TEST(TestPgTarget, QCoreApplication)
#include "tst_pg_target.moc"
