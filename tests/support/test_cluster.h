#pragma once

#include <QByteArray>
#include <QString>

namespace tidemark {

// A cluster with a migrated database in it, made once for all tests of a build and copied for each: to make one takes a second of the
// machine, and so does every migration.
namespace TestCluster {

// The database to copy; nobody may connect to it.
const QByteArray migrated = "tidemark_test_migrated";

// Lays it into a data folder that has no cluster yet. Ends the program where that cannot be done.
void layInto(const QString &dataDirectory);

} // namespace TestCluster
} // namespace tidemark
