#include "docs/prose.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace tidemark::test {
namespace {

bool isMade(const QString &path)
{
    static const QRegularExpression folders(QStringLiteral("^(build|\\.git|node_modules|resources/translations/glossary)/|/(node_modules)/"));
    return folders.match(path).hasMatch();
}

} // namespace

QString pathInTree(const QString &path)
{
    return QDir(qEnvironmentVariable("TIDEMARK_SOURCE_DIR")).filePath(path);
}

QList<Document> documents()
{
    const QDir tree(pathInTree({}));
    QList<Document> found;
    for (QDirIterator it(tree.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        const auto path = tree.relativeFilePath(file.fileName());
        if (!isMade(path) && file.open(QIODevice::ReadOnly))
            found += {path, QString::fromUtf8(file.readAll())};
    }
    return found;
}

QString withoutBlocks(QString markdown)
{
    static const QRegularExpression block(QStringLiteral("^ *```.*?^ *```$"),
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(block);
}

QString proseOf(const QString &markdown)
{
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    static const QRegularExpression address(QStringLiteral("\\b\\w+://\\S+"));
    return withoutBlocks(markdown).replace(code, QStringLiteral(" ")).replace(target, QStringLiteral(" ")).replace(address, QStringLiteral(" "));
}

} // namespace tidemark::test
