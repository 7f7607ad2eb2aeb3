#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

#include <optional>

namespace tidemark {

// A file of the public archive that holds a spot market's trades of one UTC day or one month
// (https://github.com/binance/binance-public-data#trades).
struct ArchiveFile {
    enum class Span { Day, Month };

    Symbol symbol;
    Span span = Span::Day;
    Timestamp from; // the midnight that it begins with

    [[nodiscard]] Timestamp to() const;
    // BTCUSDT-trades-2024-08-08.zip, BTCUSDT-trades-2024-08.zip
    [[nodiscard]] QString name() const;
    // Below the archive's base address, without a slash before it.
    [[nodiscard]] QString path() const;
    // The folder of a market's files of one kind, which ends in a slash.
    [[nodiscard]] static QString folder(const Symbol &symbol, Span span);

    // Nothing where the path names no such file, or a day that the calendar does not have.
    [[nodiscard]] static std::optional<ArchiveFile> fromPath(const QString &path);
    // The same of a name alone, also of what was unpacked from such a file.
    [[nodiscard]] static std::optional<ArchiveFile> fromName(const QString &name);

    friend bool operator==(const ArchiveFile &, const ArchiveFile &) = default;
};

// The midnight, and the first of the month, in UTC that a moment is of; and those that follow.
[[nodiscard]] Timestamp dayStart(Timestamp moment);
[[nodiscard]] Timestamp monthStart(Timestamp moment);
[[nodiscard]] Timestamp nextMonth(Timestamp moment);

} // namespace tidemark
