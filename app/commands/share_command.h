#pragma once

#include <QCommandLineOption>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace tidemark {

class PgSession;
struct Invocation;

[[nodiscard]] QList<QCommandLineOption> shareOptions();
// `database share`: the exit status; nothing where the words are something else.
[[nodiscard]] std::optional<int> runOnShare(const Invocation &call);

// What is shared of the private server: null, or {"role", "socket": {"group", "folder", "open"}, "tcp": {"address", "port", "network",
// "tls", "open"}, "sessions"}. A sentence about it goes to standard error.
[[nodiscard]] QJsonValue tellShare(const Invocation &call, PgSession &session);

} // namespace tidemark
