#include "commands/command_line.h"
#include "commands/hidden_password.h"
#include "core/system_words.h"
#include "database/libpq_environment.h"
#include "host/utf8_locale.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    tidemark::LibpqEnvironment::takeOver();
    tidemark::takeUtf8Locale();
    QCoreApplication application(argc, argv);
    tidemark::keepSystemWordsEnglish();
    QCoreApplication::setApplicationName(QStringLiteral("tidemark-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    const auto arguments = QCoreApplication::arguments();
    tidemark::hidePasswords(argc, argv);
    return tidemark::runCommandLine(arguments);
}
