#include "session/import_files.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

// By the name alone: what is in it is looked at later, and a file of such a name that holds something else is told.
[[nodiscard]] bool isNamedAsTrades(const QString &name)
{
    static const QStringList endings{QStringLiteral(".zip"), QStringLiteral(".csv"), QStringLiteral(".gz"), QStringLiteral(".parquet"),
                                     QStringLiteral(".jsonl")};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

// Sums and receipts are looked for with the file that they are of.
[[nodiscard]] bool isBesideFiles(const QString &name)
{
    return name.endsWith(QLatin1String(".CHECKSUM"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

void addFolder(const QString &folder, ImportFiles &files)
{
    QStringList found;
    // System: links to nowhere and pipes too. What cannot be read is refused with the others, in words, and not passed over.
    for (QDirIterator it(folder, QDir::AllDirs | QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();) {
        const auto path = it.next();
        const auto entry = it.fileInfo();
        if (entry.isDir() && entry.isSymLink()) {
            files.links += path;
            continue;
        }
        if (entry.isDir() && entry.isReadable() && entry.isExecutable())
            continue;
        if (entry.isDir() || isNamedAsTrades(it.fileName()))
            found += path;
        else
            files.passedOver += !isBesideFiles(it.fileName());
    }
    std::sort(found.begin(), found.end());
    files.paths += found;
}

} // namespace

ImportFiles ImportFiles::in(const QStringList &arguments)
{
    ImportFiles files;
    for (const auto &argument : arguments) {
        if (QFileInfo(argument).isDir())
            addFolder(argument, files);
        else
            files.paths += argument;
    }
    files.paths.removeDuplicates();
    for (const auto &path : files.paths)
        files.bytes += QFileInfo(path).size();
    return files;
}

} // namespace tidemark
