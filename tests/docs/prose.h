#pragma once

#include <QString>
#include <QStringList>

namespace tidemark::test {

// A document of the project; its path is relative to the tree.
struct Document {
    QString path;
    QString text;
};

// Every Markdown document of the tree, what a build makes left out.
[[nodiscard]] QList<Document> documents();
[[nodiscard]] QString pathInTree(const QString &path);
// Without blocks of code.
[[nodiscard]] QString withoutBlocks(QString markdown);
// What is read as words: without code, links' targets and addresses.
[[nodiscard]] QString proseOf(const QString &markdown);

} // namespace tidemark::test
