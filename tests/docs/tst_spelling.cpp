#include "docs/prose.h"
#include "support/test_program.h"

#include "ui/manual/man_page.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

// The words of the documents, as a dictionary and the project's own list (tests/docs/words.txt) know them.
class SpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMistakeIsFound();
    void documentsAreSpeltRight();
    void theListIsInOrder();

private:
    [[nodiscard]] QStringList unknownIn(const QString &text) const;
    [[nodiscard]] QString allProse() const;

    QString m_speller;
    QStringList m_known;
};

void SpellingTest::initTestCase()
{
    m_speller = QStandardPaths::findExecutable(QStringLiteral("aspell"));
    if (m_speller.isEmpty())
        QSKIP("aspell is not installed (Debian: aspell, aspell-en).");
    if (!unknownIn(QStringLiteral("colour")).isEmpty())
        QSKIP("aspell has no English dictionary (Debian: aspell-en).");
    QFile list(pathInTree(QStringLiteral("tests/docs/words.txt")));
    QVERIFY(list.open(QIODevice::ReadOnly));
    m_known = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList SpellingTest::unknownIn(const QString &text) const
{
    QProcess speller;
    speller.start(m_speller, {QStringLiteral("list"), QStringLiteral("--lang=en_GB"), QStringLiteral("--encoding=utf-8"), QStringLiteral("--ignore=1")});
    speller.write(text.toUtf8());
    speller.closeWriteChannel();
    if (!speller.waitForFinished() || speller.exitCode() != 0)
        return {QStringLiteral("(aspell did not answer)")};
    auto words = QString::fromUtf8(speller.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString SpellingTest::allProse() const
{
    QString prose;
    for (const auto &document : documents())
        prose += proseOf(document.text) + QLatin1Char('\n');
    for (const auto *name : {"packaging/tidemark.1", "packaging/tidemark-cli.1"}) {
        QFile file(pathInTree(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            prose += proseOf(readManPage(QString::fromUtf8(file.readAll())).markdown);
    }
    return prose;
}

void SpellingTest::aMistakeIsFound()
{
    QCOMPARE(unknownIn(proseOf(QStringLiteral("The recrod of `tardes` is [here](thier.md) and right."))), QStringList{QStringLiteral("recrod")});
}

void SpellingTest::documentsAreSpeltRight()
{
    QStringList wrong;
    for (const auto &word : unknownIn(allProse())) {
        if (!m_known.contains(word))
            wrong += word;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("Mend them, or add those that are right to tests/docs/words.txt, a word a line: ") + wrong.join(QStringLiteral(", "))));
}

// So that two who add words to it do not add the same one.
void SpellingTest::theListIsInOrder()
{
    auto sorted = m_known;
    std::sort(sorted.begin(), sorted.end());
    sorted.removeDuplicates();
    QCOMPARE(m_known, sorted);
}

TIDEMARK_TEST(SpellingTest, QCoreApplication)
#include "tst_spelling.moc"
