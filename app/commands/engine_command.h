#pragma once

#include <QCommandLineOption>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tidemark {

class PgSession;
struct Invocation;

[[nodiscard]] QList<QCommandLineOption> engineOptions();
// `database init`: the exit status; nothing where the words are something else.
[[nodiscard]] std::optional<int> runOnInit(const Invocation &call);

// Says on standard error what keeps the record, and puts it into the object: engine, engine_version, engine_licence.
void tellEngine(PgSession &session, QJsonObject &object);

} // namespace tidemark
