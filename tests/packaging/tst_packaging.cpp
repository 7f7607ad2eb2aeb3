#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QDir sourceFolder()
{
    return QDir(qEnvironmentVariable("TIDEMARK_SOURCE_DIR"));
}

QString textOf(const QString &path)
{
    QFile file(sourceFolder().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Everything that the expression finds in the text, as its first capture has it.
QStringList found(const QString &expression, const QString &text)
{
    QStringList all;
    auto match = QRegularExpression(expression, QRegularExpression::MultilineOption).globalMatch(text);
    while (match.hasNext())
        all += match.next().captured(1);
    return all;
}

struct Verdict {
    int exitCode = -1;
    QString words;
};

Verdict verdictOf(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(100'000))
        return {-1, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

// "postgresql (>= 15) | postgresql-15, tzdata" → postgresql, postgresql-15, tzdata
QStringList packagesIn(const QString &field)
{
    QStringList names;
    for (const auto &relation : field.split(QRegularExpression(QStringLiteral("[,|]"))))
        names += relation.section(QLatin1Char('('), 0, 0).trimmed();
    return names;
}

// All values of these fields of the Debian control file, of whatever package.
QStringList packagesOf(const QString &fields)
{
    const auto control = textOf(QStringLiteral("packaging/debian/control"));
    return packagesIn(found(QStringLiteral("^(?:%1): ((?:.*\\n)(?: .*\\n)*)").arg(fields), control).join(QLatin1Char(',')));
}

QStringList packagesOfList(const QString &name)
{
    return found(QStringLiteral("^([a-z0-9][^\\s#]*)"), textOf(QStringLiteral("packaging/packages/%1.txt").arg(name)));
}

// Every installed package by its name and by what it stands for, with those that it brings along.
QHash<QString, QStringList> installedPackages()
{
    const auto listed = verdictOf(QStringLiteral("dpkg-query"), {QStringLiteral("-W"), QStringLiteral("-f=${Package}\t${Provides}\t${Pre-Depends},${Depends}\n")});
    QHash<QString, QStringList> packages;
    for (const auto &line : listed.words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto fields = line.split(QLatin1Char('\t'));
        auto brought = packagesIn(fields.value(2));
        for (auto &name : brought)
            name = name.section(QLatin1Char(':'), 0, 0);
        for (const auto &name : packagesIn(fields.value(1)))
            packages[name] += fields.value(0);
        packages[fields.value(0)] += brought;
    }
    return packages;
}

// These and all that comes with them.
QSet<QString> broughtBy(QStringList names)
{
    const auto installed = installedPackages();
    QSet<QString> all;
    while (!names.isEmpty()) {
        const auto name = names.takeLast();
        if (all.contains(name))
            continue;
        all.insert(name);
        names += installed.value(name);
    }
    return all;
}

// The system's headers that compilers read, and the libraries that linkers did.
QStringList filesBuiltFrom(const QString &build)
{
    const auto read = verdictOf(QStringLiteral("ninja"), {QStringLiteral("-C"), build, QStringLiteral("-t"), QStringLiteral("deps")});
    QFile rules(QDir(build).filePath(QStringLiteral("build.ninja")));
    const auto linked = rules.open(QIODevice::ReadOnly) ? QString::fromUtf8(rules.readAll()) : QString();
    auto files = found(QStringLiteral("^ +(/usr/include/\\S+)$"), read.words)
        + found(QStringLiteral("(/usr/lib/[^\\s$]+\\.(?:so|a)(?:\\.[0-9]+)*)"), linked);
    files.removeDuplicates();
    return files;
}

// A line of a .install file as debhelper takes it: a file or a folder with all that is in it; “*” ends at a folder's name.
QRegularExpression installed(const QString &line)
{
    auto path = QRegularExpression::wildcardToRegularExpression(line, QRegularExpression::UnanchoredWildcardConversion);
    return QRegularExpression(QRegularExpression::anchoredPattern(path + QStringLiteral("(/.*)?")));
}

QString applicationId()
{
    return found(QStringLiteral("TIDEMARK_APPLICATION_ID (\\S+)\\)"), textOf(QStringLiteral("CMakeLists.txt"))).value(0);
}

QString desktopEntry()
{
    return textOf(QStringLiteral("packaging/%1.desktop").arg(applicationId()));
}

QString metainfo()
{
    return textOf(QStringLiteral("packaging/%1.metainfo.xml").arg(applicationId()));
}

} // namespace

// What is put into packages, as far as it can be judged without building any: tests/packaging/install_test does that.
class TestPackaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isValid_data();
    void isValid();
    void everythingBearsTheApplicationId();
    void linksOpenHere();
    void theReleaseIsTheProjectsVersion();
    void dependsOnWhatDevInstalls();
    void isBuiltFromWhatDevInstalls();
    void installsItsFilesIntoOnePackageEach();
    void theUnitsAreGood_data();
    void theUnitsAreGood();
    void whatKeepsDuckDbAwayIsSaid_data();
    void whatKeepsDuckDbAwayIsSaid();
};

void TestPackaging::isValid_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const auto packaging = sourceFolder().filePath(QStringLiteral("packaging/"));
    QTest::newRow("desktop entry") << QStringLiteral("desktop-file-validate")
                                   << QStringList{packaging + applicationId() + QStringLiteral(".desktop")};
    QTest::newRow("metainfo") << QStringLiteral("appstreamcli")
                              << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"),
                                             packaging + applicationId() + QStringLiteral(".metainfo.xml")};
    for (const auto *page : {"tidemark.1", "tidemark-cli.1"})
        QTest::newRow(page) << QStringLiteral("groff")
                            << QStringList{QStringLiteral("-mandoc"), QStringLiteral("-Tutf8"), QStringLiteral("-Kutf8"),
                                           QStringLiteral("-ww"), QStringLiteral("-z"), packaging + QLatin1String(page)};
    for (const auto *script : {"debian/tidemark-cli.preinst", "debian/tidemark-cli.postrm", "debian/tidemark-cli.prerm"})
        QTest::newRow(script) << QStringLiteral("sh") << QStringList{QStringLiteral("-n"), packaging + QLatin1String(script)};
    for (const auto *script : {"make_packages", "PKGBUILD"})
        QTest::newRow(script) << QStringLiteral("bash") << QStringList{QStringLiteral("-n"), packaging + QLatin1String(script)};
}

void TestPackaging::isValid()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(QStringLiteral("Needed is the program %1.").arg(program)));
    QVERIFY2(QFileInfo::exists(arguments.constLast()), qPrintable(arguments.constLast()));
    const auto verdict = verdictOf(program, arguments);
    QVERIFY2(verdict.exitCode == 0, qPrintable(verdict.words));
    if (program != QLatin1String("appstreamcli"))
        QCOMPARE(verdict.words, QString());
}

void TestPackaging::everythingBearsTheApplicationId()
{
    const auto id = applicationId();
    QCOMPARE(found(QStringLiteral("<id>(.*)</id>"), metainfo()), QStringList(id));
    QCOMPARE(found(QStringLiteral("<launchable type=\"desktop-id\">(.*)</launchable>"), metainfo()),
             QStringList(id + QStringLiteral(".desktop")));
    QCOMPARE(found(QStringLiteral("<icon type=\"stock\">(.*)</icon>"), metainfo()), QStringList(id));
    QCOMPARE(found(QStringLiteral("^Icon=(.*)$"), desktopEntry()), QStringList(id));
    QVERIFY(textOf(QStringLiteral("app/main.cpp")).contains(QLatin1String("setDesktopFileName(QStringLiteral(TIDEMARK_APPLICATION_ID))")));
}

void TestPackaging::linksOpenHere()
{
    QCOMPARE(found(QStringLiteral("^Exec=(.*)$"), desktopEntry()).constFirst(), QStringLiteral("tidemark %u"));
    QCOMPARE(found(QStringLiteral("^MimeType=(.*)$"), desktopEntry()), QStringList(QStringLiteral("x-scheme-handler/tidemark;")));
    QCOMPARE(found(QStringLiteral("<mediatype>(.*)</mediatype>"), metainfo()), QStringList(QStringLiteral("x-scheme-handler/tidemark")));
}

void TestPackaging::theReleaseIsTheProjectsVersion()
{
    const auto version = found(QStringLiteral("^project\\(tidemark VERSION (\\S+)"), textOf(QStringLiteral("CMakeLists.txt")));
    QCOMPARE(version.size(), 1);
    QCOMPARE(found(QStringLiteral("<release version=\"([^\"]*)\""), metainfo()).value(0), version.constFirst());
}

// What the packages' relations name is what `./dev` installs, so that neither is forgotten. What is linked, dpkg-shlibdeps
// finds; a compiler is there wherever packages are built, and they are linked by Debian's own linker.
void TestPackaging::dependsOnWhatDevInstalls()
{
    const auto needed = packagesOf(QStringLiteral("Depends|Recommends"));
    for (const auto &package : packagesOfList(QStringLiteral("run")))
        QVERIFY2(needed.contains(package), qPrintable(package + QStringLiteral(" is in run.txt alone.")));
    const auto buildNeeds = packagesOf(QStringLiteral("Build-Depends"));
    const QStringList leftOut{QStringLiteral("g++"), QStringLiteral("mold")};
    const auto built = packagesOfList(QStringLiteral("build"));
    QVERIFY(built.size() > 5);
    for (const auto &package : built)
        QVERIFY2(leftOut.contains(package) || buildNeeds.contains(package),
                 qPrintable(package + QStringLiteral(" is in build.txt alone.")));
}

// What happens to be on this computer for other reasons is missing on the next one.
void TestPackaging::isBuiltFromWhatDevInstalls()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dpkg-query")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("ninja")).isEmpty())
        QSKIP("dpkg and ninja tell which packages a build was made from; one of them is not here");
    const auto files = filesBuiltFrom(QStringLiteral(TIDEMARK_BUILD_FOLDER));
    QVERIFY2(files.size() > 100, qPrintable(QStringLiteral("only %1 files of the system were found").arg(files.size())));
    const auto owners = verdictOf(QStringLiteral("dpkg-query"), QStringList{QStringLiteral("-S")} + files);
    QHash<QString, QString> examples;
    static const QRegularExpression owner(QStringLiteral("^([a-z0-9][a-z0-9+.-]*)(?::[a-z0-9]+)?: (/.*)$"), QRegularExpression::MultilineOption);
    for (auto match = owner.globalMatch(owners.words); match.hasNext();) {
        const auto next = match.next();
        examples.insert(next.captured(1), next.captured(2));
    }
    QVERIFY2(examples.contains(QStringLiteral("libpq-dev")), qPrintable(owners.words.left(400)));
    const auto brought = broughtBy(packagesOfList(QStringLiteral("build")));
    for (auto example = examples.cbegin(); example != examples.cend(); ++example) {
        QVERIFY2(brought.contains(example.key()),
                 qPrintable(QStringLiteral("%1 of %2 is used, which packaging/packages/build.txt does not bring").arg(example.value(), example.key())));
    }
}

void TestPackaging::installsItsFilesIntoOnePackageEach()
{
    QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DESTDIR"), folder.path());
    const auto verdict = verdictOf(QStringLiteral("cmake"), {QStringLiteral("--install"), QStringLiteral(TIDEMARK_BUILD_FOLDER),
                                                            QStringLiteral("--prefix"), QStringLiteral("/usr")}, environment);
    QVERIFY2(verdict.exitCode == 0, qPrintable(verdict.words));

    // A second word is the folder that a file goes to.
    const auto patterns = found(QStringLiteral("^(\\S+)(?: \\S+)?$"), textOf(QStringLiteral("packaging/debian/tidemark.install"))
                                    + textOf(QStringLiteral("packaging/debian/tidemark-cli.install")));
    QStringList files;
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += QDir(folder.path()).relativeFilePath(it.next());
    for (const auto &file : files)
        QVERIFY2(std::count_if(patterns.begin(), patterns.end(),
                               [&file](const QString &pattern) { return installed(pattern).match(file).hasMatch(); }) == 1,
                 qPrintable(file));
    for (const auto &pattern : patterns)
        QVERIFY2(files.indexOf(installed(pattern)) >= 0, qPrintable(pattern + QStringLiteral(" is not installed.")));
    QVERIFY(files.contains(QStringLiteral("usr/lib/tidemark/libtidemark-account.so")));
    QVERIFY(files.contains(QStringLiteral("usr/share/icons/hicolor/scalable/apps/%1.svg").arg(applicationId())));
}

void TestPackaging::theUnitsAreGood_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("manager");
    QTest::newRow("for a user") << QStringLiteral("tidemark-record.service") << QStringLiteral("--user");
    QTest::newRow("for the system") << QStringLiteral("system/tidemark-record.service") << QStringLiteral("--system");
}

// systemd's own judge; it wants the program that the unit starts to be there, so that the one of this build stands in for it.
void TestPackaging::theUnitsAreGood()
{
    QFETCH(QString, unit);
    QFETCH(QString, manager);
    const auto judge = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (judge.isEmpty())
        QSKIP("Needed is the program systemd-analyze.");
    const QDir build(QStringLiteral(TIDEMARK_BUILD_FOLDER));
    QFile file(build.filePath(unit));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    static const QRegularExpression program(QStringLiteral("ExecStart=\\S+/tidemark-cli "));
    auto text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(program));
    text.replace(program, QStringLiteral("ExecStart=%1 ").arg(build.filePath(QStringLiteral("bin/tidemark-cli"))));
    QTemporaryDir folder;
    QFile copy(folder.filePath(QStringLiteral("tidemark-record.service")));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text.toUtf8()) > 0);
    copy.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    const auto verdict = verdictOf(judge, {manager, QStringLiteral("--man=no"), QStringLiteral("verify"), copy.fileName()}, environment);
    QVERIFY2(!verdict.words.contains(QLatin1String("tidemark")), qPrintable(verdict.words)); // else of other units
    QVERIFY2(verdict.exitCode == 0, qPrintable(verdict.words));
}

// As npm 9 and 11 say it.
void TestPackaging::whatKeepsDuckDbAwayIsSaid_data()
{
    QTest::addColumn<QString>("npm");
    QTest::addColumn<QStringList>("says");
    const auto failing = [](const char *code, const char *words) {
        return QStringLiteral("echo 'npm ERR! code %1' >&2; echo 'npm ERR! errno %1' >&2; echo 'npm ERR! %2' >&2; exit 1").arg(QLatin1String(code), QLatin1String(words));
    };
    const auto registry = QStringLiteral("from https://registry.example.org/");
    QTest::newRow("an authority of the network's own")
        << failing("SELF_SIGNED_CERT_IN_CHAIN", "request to it failed, reason: self-signed certificate in certificate chain")
        << QStringList{registry, QStringLiteral("SELF_SIGNED_CERT_IN_CHAIN (request to it failed"), QStringLiteral("npm config set cafile")};
    QTest::newRow("newer words") << QStringLiteral("echo 'npm error code UNABLE_TO_GET_ISSUER_CERT_LOCALLY' >&2; exit 1")
                                 << QStringList{QStringLiteral("UNABLE_TO_GET_ISSUER_CERT_LOCALLY."), QStringLiteral("npm config set cafile")};
    QTest::newRow("no names") << failing("EAI_AGAIN", "request to it failed") << QStringList{registry, QStringLiteral("EAI_AGAIN"), QStringLiteral("cannot be reached"), QStringLiteral("npm config set registry")};
    QTest::newRow("not there") << failing("E404", "404 Not Found") << QStringList{QStringLiteral("has no such package")};
    QTest::newRow("killed") << QStringLiteral("kill -9 $$") << QStringList{QStringLiteral("no reason is named")};
    QTest::newRow("another file") << QStringLiteral("echo other > other.tgz") << QStringList{QStringLiteral("is not what it was")};
    QTest::newRow("nothing") << QStringLiteral("exit 0") << QStringList{QStringLiteral("is not what it was")};
}

void TestPackaging::whatKeepsDuckDbAwayIsSaid()
{
    QFETCH(QString, npm);
    QFETCH(QStringList, says);
    QTemporaryDir place;
    QFile program(place.filePath(QStringLiteral("npm")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/bash\nif [[ $1 == config ]]; then echo https://registry.example.org/; exit; fi\n" + npm.toUtf8() + '\n');
    program.close();
    program.setPermissions(program.permissions() | QFile::ExeOwner);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), place.path() + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    const auto folder = place.filePath(QStringLiteral("duckdb"));
    const auto verdict = verdictOf(sourceFolder().filePath(QStringLiteral("packaging/fetch_duckdb")), {folder}, environment);
    QCOMPARE(verdict.exitCode, 1);
    for (const auto &words : says)
        QVERIFY2(verdict.words.contains(words), qPrintable(verdict.words));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("fetch.log")}); // nothing half-fetched
}

TIDEMARK_TEST(TestPackaging, QCoreApplication)
#include "tst_packaging.moc"
