#include "support/test_program.h"
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace tidemark;

// Which language a person is given, and that each that is offered is there.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSystemsLanguagesAreTakenInOrder_data();
    void theSystemsLanguagesAreTakenInOrder();
    void eachHasItsCatalogue();
    void wordsAndFormatsFollowTheChoice();
};

void LanguagesTest::theSystemsLanguagesAreTakenInOrder_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("given");
    QTest::newRow("none") << QString() << QStringLiteral("en");
    QTest::newRow("no locale") << QStringLiteral("C") << QStringLiteral("en");
    QTest::newRow("itself") << QStringLiteral("ru-RU,ru-Cyrl-RU,ru") << QStringLiteral("ru");
    QTest::newRow("of another country") << QStringLiteral("de-AT,de-Latn-AT") << QStringLiteral("de");
    QTest::newRow("Portugal's") << QStringLiteral("pt-PT,pt-Latn-PT") << QStringLiteral("pt_BR");
    QTest::newRow("Brazil's") << QStringLiteral("pt_BR") << QStringLiteral("pt_BR");
    QTest::newRow("one that is not there, then one that is") << QStringLiteral("fr-FR,fr,ja-JP,en") << QStringLiteral("ja");
    QTest::newRow("English before others") << QStringLiteral("en-GB,en,de") << QStringLiteral("en");
    QTest::newRow("simplified") << QStringLiteral("zh-CN,zh-Hans-CN,zh") << QStringLiteral("zh_CN");
    QTest::newRow("Singapore's") << QStringLiteral("zh-Hans-SG") << QStringLiteral("zh_CN");
    QTest::newRow("traditional") << QStringLiteral("zh-TW,zh-Hant-TW") << QStringLiteral("en");
    QTest::newRow("traditional, of Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("en");
    QTest::newRow("traditional, then simplified") << QStringLiteral("zh-TW,zh-Hant-TW,zh-CN") << QStringLiteral("zh_CN");
    QTest::newRow("unreadable") << QStringLiteral("-,,_,💥") << QStringLiteral("en");
}

void LanguagesTest::theSystemsLanguagesAreTakenInOrder()
{
    QFETCH(QString, wanted);
    QTEST(languageFor(wanted.split(QLatin1Char(','))), "given");
}

void LanguagesTest::eachHasItsCatalogue()
{
    QStringList offered;
    for (const auto &language : shippedLanguages())
        offered += QLatin1String(language.code);
    QCOMPARE(offered.takeFirst(), QStringLiteral("en"));
    QStringList there;
    const QDir folder(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/resources/translations"));
    for (const auto &file : folder.entryList({QStringLiteral("tidemark_*.ts")}))
        there += file.mid(9).chopped(3);
    offered.sort();
    QCOMPARE(there, offered);
    const WindowLanguage language({});
    for (const auto &code : there)
        QVERIFY2(QFile::exists(QStringLiteral(":/tidemark/translations/tidemark_%1.qm").arg(code)), qPrintable(code));
}

void LanguagesTest::wordsAndFormatsFollowTheChoice()
{
    WindowLanguage language({QStringLiteral("de-AT")});
    const auto word = [] { return QCoreApplication::translate("tidemark::Language", "en", "the code of this language, as “de” or “pt_BR”"); };
    QCOMPARE(word(), QStringLiteral("en"));
    QVERIFY(language.setChoice({}));
    QCOMPARE(language.code(), QStringLiteral("de"));
    const auto system = QLocale();
    for (const auto &shipped : shippedLanguages()) {
        const auto code = QString::fromLatin1(shipped.code);
        QCOMPARE(language.setChoice(code), true);
        QCOMPARE(word(), code);
        QCOMPARE(QLocale().name().section(QLatin1Char('_'), 0, 0), code.section(QLatin1Char('_'), 0, 0));
        QCOMPARE(language.setChoice(code), false);
        const auto ok = QCoreApplication::translate("QPlatformTheme", "Cancel"); // a standard button's
        QVERIFY2(code == QLatin1String("en") || ok != QLatin1String("Cancel"), qPrintable(code));
        QCOMPARE(QCoreApplication::translate("QAbstractSocket", "Connection refused"), QStringLiteral("Connection refused")); // a reason
    }
    QVERIFY(language.setChoice(QStringLiteral("unknown")));
    QCOMPARE(language.code(), QStringLiteral("de"));
    QCOMPARE(QLocale(), system);
    QVERIFY(language.setChoice(QStringLiteral("en")));
    QCOMPARE(QLocale().toString(61837.63, 'f', 2), QStringLiteral("61,837.63"));
}

TIDEMARK_TEST(LanguagesTest, QApplication)
#include "tst_languages.moc"
