#include "bench/export_subject.h"
#include "bench/measurement.h"

#include <QCoreApplication>

using namespace tidemark;
using namespace tidemark::bench;

// The long record: what comes in and goes out in bulk, each held against PostgreSQL's own way in the same run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const TestServer server;
    benchExport(server, scale);
    return 0;
}
