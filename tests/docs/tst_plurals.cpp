#include "support/file_content.h"
#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace tidemark;

namespace {

// A number and what is counted: "%1 trades", "%2 more files". Rates, and totals behind “of”, are the same for one.
const QRegularExpression &countedNoun()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<!of )%\d+ (?:more |new |old |other |stored |missing |recorded )?)"
        R"((?:trades|days|files|markets|months|rows|blocks|ids|gaps|holes|ranges|lines|candles|minutes|frames|inputs|errors|places|records|alerts|contradictions)\b)"
        R"((?!/s| a second))"));
    return pattern;
}

// More than one by their nature.
const QStringList &severalAlways()
{
    static const QStringList sentences{
        QStringLiteral("The database cannot store %1 markets in one transaction"), // one is not parted further
        QStringLiteral("lie in more than %2 ranges"),                              // a constant
        QStringLiteral("%1 trades missing, %2 of them being fetched"),             // some missing, some being fetched
    };
    return sentences;
}

// From the end of the statement before to its own end; strings hold no braces and few semicolons, so that this is near enough.
[[nodiscard]] QString statementAround(const QString &source, qsizetype at)
{
    static const QRegularExpression end(QStringLiteral("[;{}]\\s*\\n"));
    const auto from = source.lastIndexOf(end, at);
    const auto to = source.indexOf(end, at);
    return source.mid(std::max<qsizetype>(from, 0), (to < 0 ? source.size() : to) - std::max<qsizetype>(from, 0));
}

[[nodiscard]] bool minds(const QString &statement)
{
    static const QRegularExpression one(QStringLiteral("== 1\\b|ounted(Translated)?\\(|\\bnumerus\\(|, nullptr, "));
    return statement.contains(one);
}

[[nodiscard]] QStringList faultsIn(const QString &path)
{
    const auto source = QString::fromUtf8(contentOf(path));
    QStringList faults;
    static const QRegularExpression told(QStringLiteral("formatCounted\\((?!std::int64_t count|\\w+, one, many|m_model->rowCount\\(\\), one, many)"));
    for (auto matches = told.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const auto statement = statementAround(source, match.capturedStart());
        if (!statement.contains(QLatin1String("numerus(")) && !statement.contains(QLatin1String(", nullptr, ")))
            faults += QStringLiteral("%1:%2: told without the plural forms of other languages").arg(path).arg(source.left(match.capturedStart()).count(QLatin1Char('\n')) + 1);
    }
    for (auto matches = countedNoun().globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const auto statement = statementAround(source, match.capturedStart());
        const auto isExcused = [&](const QString &sentence) { return statement.contains(sentence); };
        if (!minds(statement) && std::none_of(severalAlways().begin(), severalAlways().end(), isExcused))
            faults += QStringLiteral("%1:%2: “%3” with no words for one").arg(path).arg(source.left(match.capturedStart()).count(QLatin1Char('\n')) + 1).arg(match.captured());
    }
    return faults;
}

} // namespace

// “1 days” is no English, and Russian has three forms. Whoever counts says it for one and for many, by `counted`; where it is translated, by
// `formatCounted` or `countedTranslated` and tr's third argument.
class PluralsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCountHasItsSingular()
    {
        const QDir root(qEnvironmentVariable("TIDEMARK_SOURCE_DIR"));
        QStringList faults;
        int files = 0;
        for (const auto &room : {QStringLiteral("app"), QStringLiteral("ui")}) {
            QDirIterator sources(root.filePath(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            for (; sources.hasNext(); ++files)
                faults += faultsIn(sources.next());
        }
        QVERIFY(files > 300);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void aMissingOneIsFound()
    {
        QVERIFY(countedNoun().match(QStringLiteral("tr(\"Chosen: %1 days\")")).hasMatch());
        QVERIFY(!countedNoun().match(QStringLiteral("%1 of %2 days are complete")).hasMatch());
        QVERIFY(!countedNoun().match(QStringLiteral("%1 rows/s")).hasMatch());
        const auto source = QStringLiteral("a = counted(n, x);\nb = tr(\"%1 days\").arg(n);\n");
        QVERIFY(minds(QStringLiteral("tr(\"%1 days\", nullptr, numerus(days))")));
        QVERIFY(!minds(statementAround(source, source.indexOf(QLatin1String("%1")))));
    }
};

TIDEMARK_TEST(PluralsTest, QCoreApplication)
#include "tst_plurals.moc"
