#pragma once

#include "alerts/alert_file.h"
#include "commands/command.h"

namespace tidemark {

// What “alerts add” is told to add: a rule, or a destination with its address. The error names the option to mend, and no secret.
struct AlertRequest {
    std::optional<AlertRule> rule; // without its id
    std::optional<AlertDestination> destination;
    AlertAddress address;

    [[nodiscard]] static QList<QCommandLineOption> declared();
    // `arguments` are those behind the word add.
    [[nodiscard]] static Result<AlertRequest> from(const Invocation &call, const QStringList &arguments);
};

// "90s", "5m", "1h", "1d"; a number alone is seconds.
[[nodiscard]] Result<std::chrono::seconds> alertSpan(const QString &text);

} // namespace tidemark
