#include "commands/command_line.h"
#include "core/system_words.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    tidemark::keepSystemWordsEnglish();
    QCoreApplication::setApplicationName(QStringLiteral("tidemark-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    return tidemark::runCommandLine(QCoreApplication::arguments());
}
