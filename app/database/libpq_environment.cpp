#include "database/libpq_environment.h"

#include <libpq-fe.h>

#include <memory>

namespace tidemark::LibpqEnvironment {
namespace {

// Read by libpq itself, whatever the connection's parameters are: https://www.postgresql.org/docs/15/libpq-envars.html
constexpr const char *unconditional[] = {"PGSERVICE", "PGTZ", "PGDATESTYLE", "PGGEQO"};
// Further ones, which libpq's list of options does not name.
constexpr const char *unlisted[] = {"PGSERVICEFILE", "PGSYSCONFDIR", "PGLOCALEDIR", "PGREQUIRESSL", "PGREALM", "PGDATA", "PGTTY"};

std::map<QByteArray, QByteArray> &taken()
{
    static std::map<QByteArray, QByteArray> values;
    return values;
}

} // namespace

void takeOver()
{
    for (const auto *name : unconditional) {
        if (!qEnvironmentVariableIsSet(name))
            continue;
        taken()[name] = qgetenv(name);
        qunsetenv(name);
    }
}

QByteArray service()
{
    const auto found = taken().find("PGSERVICE");
    return found == taken().end() ? qgetenv("PGSERVICE") : found->second;
}

std::map<QByteArray, QByteArray> ofOptions()
{
    std::map<QByteArray, QByteArray> variables;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconndefaults(), PQconninfoFree);
    for (const auto *option = options.get(); option && option->keyword; ++option) {
        if (option->envvar)
            variables.emplace(option->keyword, option->envvar);
    }
    return variables;
}

QByteArrayList names()
{
    QByteArrayList all(std::begin(unconditional), std::end(unconditional));
    all.append(QByteArrayList(std::begin(unlisted), std::end(unlisted)));
    for (const auto &[option, variable] : ofOptions())
        all += variable;
    return all;
}

QProcessEnvironment ofTheShell()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : taken())
        environment.insert(QString::fromLatin1(name), QString::fromLocal8Bit(value));
    return environment;
}

QProcessEnvironment without()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : names())
        environment.remove(QString::fromLatin1(name));
    return environment;
}

} // namespace tidemark::LibpqEnvironment
