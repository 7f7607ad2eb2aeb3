#include "bench/asking_subject.h"
#include "bench/export_subject.h"
#include "bench/import_subject.h"
#include "bench/measurement.h"

#include <QCoreApplication>

using namespace tidemark;
using namespace tidemark::bench;

// The long record: what comes in and goes out in bulk, each held against PostgreSQL's own way in the same run, and what is asked of it at
// any size. `--trades N`: asked among N million of them.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto scale = Scale::fromArguments(arguments);
    const auto named = arguments.indexOf(QStringLiteral("--trades"));
    const int millions = named < 0 ? scale.pick(30, 1) : arguments.value(named + 1).toInt();
    require(millions > 0, QStringLiteral("--trades is followed by how many millions of trades are asked about"));
    const TestServer server;
    benchImport(server, scale);
    benchExport(server, scale);
    benchAsking(server, std::int64_t(millions) * 1'000'000);
    return 0;
}
