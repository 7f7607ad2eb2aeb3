#include "commands/command_line.h"
#include "commands/hidden_password.h"
#include "core/system_words.h"
#include "database/libpq_environment.h"
#include "host/lean_memory.h"
#include "host/utf8_locale.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    tidemark::keepMemoryLean();
    tidemark::LibpqEnvironment::takeOver();
    tidemark::takeUtf8Locale();
    QCoreApplication application(argc, argv);
    tidemark::keepSystemWordsEnglish();
    QCoreApplication::setApplicationName(QStringLiteral("tidemark-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    const auto arguments = QCoreApplication::arguments();
    tidemark::hidePasswords(argc, argv);
    const auto exitCode = tidemark::runCommandLine(arguments);
    // All is closed and told. Qt would still wait, as the application goes, for names that are being looked up: half a minute where
    // nobody answers the questions.
    std::fflush(nullptr);
    std::quick_exit(exitCode);
}
