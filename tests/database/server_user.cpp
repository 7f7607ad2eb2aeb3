#include "database/private_server.h"

#include <QCoreApplication>
#include <QTextStream>

// Uses the private server of the folder given until its standard input ends; says "ready" once it has it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    auto server = tidemark::PrivateServer::start(application.arguments().value(1));
    out << (server.ok() ? QStringLiteral("ready") : server.message()) << Qt::endl;
    if (!server)
        return 3;
    QTextStream(stdin).readAll();
    return server.value()->leave().ok() ? 0 : 3;
}
