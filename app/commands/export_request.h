#pragma once

#include "commands/command.h"
#include "core/history_values.h"
#include "database/pg_session.h"

#include <optional>

namespace tidemark {

// What a call of `export` asks for, before the record was asked which markets there are.
struct ExportRequest {
    QStringList markets;          // names, patterns with * and ?, or ALL
    std::optional<Timestamp> end; // absent: followed without one
    ExportQuestion question;      // but for its markets
    bool isToStandardOutput = false;
    bool isFollowed = false;

    [[nodiscard]] static QList<QCommandLineOption> options();
    // The error says what is wrong with the call.
    [[nodiscard]] static Result<ExportRequest> of(const Invocation &call);
};

// Names, patterns with * and ?, or ALL, separated by commas; the error says which cannot be.
[[nodiscard]] Result<QStringList> marketWords(const QString &argument);
// The markets of the record that these words name, in the order of the words, each once. A plain name is taken as it is.
[[nodiscard]] Result<std::vector<Symbol>> marketsNamed(const QStringList &words, const std::vector<Symbol> &recorded);

} // namespace tidemark
