#include "database/private_server.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

// "kernelSilence=500": less patience than usual; "boot=X sharedDisk=1 believesLocks=0": on another computer with a disk that lies.
tidemark::LeaseTerms termsIn(const QStringList &words)
{
    tidemark::LeaseTerms terms;
    for (const auto &word : words) {
        const auto key = word.section(QLatin1Char('='), 0, 0);
        const auto value = word.section(QLatin1Char('='), 1);
        const std::chrono::milliseconds time(value.toInt());
        if (key == QLatin1String("beat"))
            terms.beat = time;
        else if (key == QLatin1String("kernelSilence"))
            terms.kernelSilence = time;
        else if (key == QLatin1String("hostSilence"))
            terms.hostSilence = time;
        else if (key == QLatin1String("settling"))
            terms.settling = time;
        else if (key == QLatin1String("fence"))
            terms.fence = time;
        else if (key == QLatin1String("sharedDisk"))
            terms.isSharedDisk = value == QLatin1String("1");
        else if (key == QLatin1String("believesLocks"))
            terms.believesLocks = value == QLatin1String("1");
        else if (key == QLatin1String("boot")) {
            terms.as = tidemark::Holder::ourselves();
            terms.as->bootId = value;
        }
    }
    return terms;
}

} // namespace

// Uses the private server of the folder given until its standard input ends; says "ready" once it has it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    auto server = tidemark::PrivateServer::start(application.arguments().value(1), {}, termsIn(application.arguments().sliced(2)));
    out << (server.ok() ? QStringLiteral("ready") : server.message()) << Qt::endl;
    if (!server)
        return 3;
    QTextStream(stdin).readAll();
    return server.value()->leave().ok() ? 0 : 3;
}
