#include "docs/prose.h"
#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace tidemark::test;

// What the documents say is there.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreFound();
    void linksLeadSomewhere();
    void filesTheyNameExist();
    void resourcesTheCodeNamesExist();
    void everyClaimNamesATest();
    void optionsExist();
    void theReadmeIsShort();
};

namespace {

constexpr int mostLinesOfReadme = 120;

QList<QRegularExpressionMatch> matches(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QList<QRegularExpressionMatch> found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found += it.next();
    return found;
}

QString read(const QString &path)
{
    QFile file(pathInTree(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// As GitHub names them.
QStringList anchorsIn(const QString &text)
{
    static const QRegularExpression left(QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors;
    for (const auto &heading : matches(QStringLiteral("^#+ (.*)$"), withoutBlocks(text)))
        anchors += heading.captured(1).toLower().remove(left).replace(QLatin1Char(' '), QLatin1Char('-'));
    return anchors;
}

// What is wrong with a link, in words; nothing where it leads somewhere.
QString faultOf(const Document &document, const QString &target)
{
    if (target.startsWith(QLatin1String("http://")) || target.startsWith(QLatin1String("https://")))
        return QUrl(target, QUrl::StrictMode).isValid() ? QString() : QStringLiteral("is not an address");
    const auto path = target.section(QLatin1Char('#'), 0, 0);
    const auto anchor = target.section(QLatin1Char('#'), 1);
    const auto file = path.isEmpty() ? document.path
                                     : QDir::cleanPath(QFileInfo(document.path).path() + QLatin1Char('/') + path);
    if (!QFileInfo::exists(pathInTree(file)))
        return QStringLiteral("does not exist");
    if (!anchor.isEmpty() && !anchorsIn(read(file)).contains(anchor))
        return QStringLiteral("has no such heading");
    return {};
}

// "packaging/packages/{build,run}.txt" are two.
QStringList withoutBraces(const QString &path)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    const auto match = braces.match(path);
    if (!match.hasMatch())
        return {path};
    QStringList paths;
    for (const auto &part : match.captured(1).split(QLatin1Char(',')))
        paths += withoutBraces(path.left(match.capturedStart()) + part + path.mid(match.capturedEnd()));
    return paths;
}

bool exists(const QString &path)
{
    const QFileInfo file(pathInTree(path));
    if (path.contains(QLatin1Char('*')))
        return !file.dir().entryList({file.fileName()}).isEmpty();
    return file.exists() || QFileInfo::exists(pathInTree(path + QStringLiteral(".h")));
}

} // namespace

void DocumentsTest::theyAreFound()
{
    QStringList paths;
    for (const auto &document : documents())
        paths += document.path;
    for (const auto *path : {"README.md", "CONTRIBUTING.md", "DECISIONS.md", "tests/README.md", "sql/README.md", "resources/manual/index.md"})
        QVERIFY2(paths.contains(QLatin1String(path)), path);
}

void DocumentsTest::linksLeadSomewhere()
{
    QStringList faults;
    int seen = 0;
    for (const auto &document : documents()) {
        for (const auto &link : matches(QStringLiteral("\\]\\(([^)\\s]+)\\)"), withoutBlocks(document.text))) {
            ++seen;
            if (const auto fault = faultOf(document, link.captured(1)); !fault.isEmpty())
                faults += QStringLiteral("%1: %2 %3").arg(document.path, link.captured(1), fault);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(seen > 30);
}

// In code, a path below one of the top folders; one with a word in capitals stands for many.
void DocumentsTest::filesTheyNameExist()
{
    QStringList faults;
    int seen = 0;
    for (const auto &document : documents()) {
        for (const auto &match : matches(QStringLiteral("`((?:app|ui|sql|resources|tests|packaging|\\.ci)/[^`\\s]*)`"), document.text)) {
            static const QRegularExpression placeholder(QStringLiteral("[A-Z]{4}"));
            for (const auto &path : withoutBraces(match.captured(1))) {
                if (placeholder.match(path).hasMatch())
                    continue;
                ++seen;
                if (!exists(path))
                    faults += QStringLiteral("%1: %2").arg(document.path, path);
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(seen > 10);
}

void DocumentsTest::resourcesTheCodeNamesExist()
{
    QStringList resources;
    for (QDirIterator it(pathInTree({}), {QStringLiteral("*.qrc")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.fileName().contains(QLatin1String("/build/")) || !file.open(QIODevice::ReadOnly))
            continue;
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto &match : matches(QStringLiteral("<file(?: alias=\"([^\"]*)\")?>([^<]*)</file>"), text)) {
            QVERIFY2(QFileInfo::exists(QFileInfo(file.fileName()).dir().filePath(match.captured(2))), qPrintable(match.captured(2)));
            resources += match.captured(match.captured(1).isEmpty() ? 2 : 1);
        }
    }
    int seen = 0;
    for (const auto *room : {"ui", "app"}) {
        for (QDirIterator it(pathInTree(QLatin1String(room)), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            for (const auto &match : matches(QStringLiteral("\":/tidemark/([\\w./-]+\\.\\w+)\""), read(it.next()))) {
                QVERIFY2(resources.contains(match.captured(1)), qPrintable(match.captured()));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 2);
}

void DocumentsTest::everyClaimNamesATest()
{
    QProcess ctest;
    ctest.start(QStringLiteral(TIDEMARK_CTEST), {QStringLiteral("--test-dir"), QStringLiteral(TIDEMARK_BUILD_DIR), QStringLiteral("-N")});
    QVERIFY(ctest.waitForFinished() && ctest.exitCode() == 0);
    QStringList tests;
    for (const auto &match : matches(QStringLiteral("Test +#\\d+: (\\w+)"), QString::fromUtf8(ctest.readAllStandardOutput())))
        tests += match.captured(1);
    QVERIFY(tests.size() > 50);
    int claims = 0;
    for (const auto &claim : matches(QStringLiteral("^\\| (.*) \\| ([^|]*) \\|$"), read(QStringLiteral("tests/README.md")).section(QStringLiteral("| claim |"), 1).section(QStringLiteral("\n\n"), 0, 0))) {
        int named = 0;
        for (const auto &name : matches(QStringLiteral("`([a-z0-9_]+)`"), claim.captured(2))) {
            QVERIFY2(tests.contains(name.captured(1)), qPrintable(name.captured(1)));
            ++named;
        }
        QVERIFY2(named > 0, qPrintable(claim.captured(1)));
        ++claims;
    }
    QVERIFY(claims > 20);
}

// An option of the programs that a document names is in their own pages, which the test `usage` holds to the programs.
void DocumentsTest::optionsExist()
{
    const auto pages = read(QStringLiteral("packaging/tidemark.1")) + read(QStringLiteral("packaging/tidemark-cli.1"));
    int seen = 0;
    for (const auto &document : documents()) {
        for (const auto &command : matches(QStringLiteral("\\btidemark(?:-cli)? [^`\\n]*"), document.text)) {
            for (const auto &option : matches(QStringLiteral("(?<= )--([a-z][a-z-]*)"), command.captured().section(QStringLiteral(" -- "), 0, 0))) {
                QVERIFY2(pages.contains(QStringLiteral("Fl -") + option.captured(1)), qPrintable(document.path + QStringLiteral(": ") + command.captured()));
                ++seen;
            }
        }
        for (const auto &command : matches(QStringLiteral("`?tidemark-cli ([a-z]+)\\b(?! and)"), document.text))
            QVERIFY2(pages.contains(QStringLiteral(".Cm %1\n").arg(command.captured(1))) || !command.captured().startsWith(QLatin1Char('`')),
                     qPrintable(document.path + QStringLiteral(": ") + command.captured()));
    }
    QVERIFY(seen > 8);
}

void DocumentsTest::theReadmeIsShort()
{
    const auto readme = read(QStringLiteral("README.md"));
    QVERIFY2(readme.count(QLatin1Char('\n')) <= mostLinesOfReadme, qPrintable(QString::number(readme.count(QLatin1Char('\n')))));
    QCOMPARE(matches(QStringLiteral("!\\["), readme).size(), 1);
}

TIDEMARK_TEST(DocumentsTest, QCoreApplication)
#include "tst_documents.moc"
