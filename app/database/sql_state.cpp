#include "database/sql_state.h"

#include <QStringList>

#include <algorithm>

namespace tidemark::SqlState {
namespace {

// Whole codes, or classes of two letters.
bool isAmong(const QString &state, const QStringList &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const QString &code) { return state.startsWith(code); });
}

} // namespace

bool needsPerson(const QString &state)
{
    // Classes: no feature, wrong login, no such database or schema, wrong syntax, object or right; read-only; takes no connections.
    static const QStringList codes{QStringLiteral("0A"), QStringLiteral("28"), QStringLiteral("3D"), QStringLiteral("3F"),
                                   QStringLiteral("42"), QStringLiteral("25006"), QStringLiteral("55000")};
    return isAmong(state, codes);
}

bool isContent(const QString &state)
{
    static const QStringList codes{QStringLiteral("22"), QStringLiteral("23")};
    return isAmong(state, codes);
}

bool isTooMuch(const QString &state)
{
    static const QStringList codes{QStringLiteral("53200"), QStringLiteral("54")};
    return isAmong(state, codes);
}

bool isOfAll(const QString &state)
{
    // Classes: connection, transaction state, login, database, serialization and deadlock, resources, operator's intervention.
    static const QStringList codes{QStringLiteral("08"), QStringLiteral("25"), QStringLiteral("28"), QStringLiteral("3D"),
                                   QStringLiteral("40"), QStringLiteral("53"), QStringLiteral("55P03"), QStringLiteral("57")};
    return state.size() != 5 || isAmong(state, codes);
}

bool isReadOnly(const QString &state)
{
    return state == QLatin1String("25006");
}

bool isLocked(const QString &state)
{
    return state == QLatin1String("55P03");
}

bool isDeadlock(const QString &state)
{
    return state == QLatin1String("40P01");
}

bool isFull(const QString &state)
{
    return state == QLatin1String("53300");
}

bool isOfKeptPlan(const QString &state)
{
    static const QStringList codes{QStringLiteral("0A000"), QStringLiteral("26000"), QStringLiteral("42P05")};
    return isAmong(state, codes);
}

} // namespace tidemark::SqlState
