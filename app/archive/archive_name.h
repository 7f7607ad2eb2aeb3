#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

#include <optional>

namespace tidemark {

// What the name of a file of the public archive says: "BTCUSDT-trades-2024-08-08.zip", "BTCUSDT-trades-2024-08.csv". A month or
// a day may lack its leading zero.
struct ArchiveName {
    Symbol symbol;
    Timestamp from; // from ≤ t < to: the day or the month, UTC
    Timestamp to;

    [[nodiscard]] static std::optional<ArchiveName> of(const QString &path);
};

// Whose trades a file holds whose rows do not say it: by its name, by the name of the member where it is an archive, or as the
// caller says. Absent where nobody says; the error where they contradict one another.
[[nodiscard]] Result<std::optional<Symbol>> marketOf(const QString &path, const QString &member, const std::optional<Symbol> &said);

} // namespace tidemark
