#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace tidemark {

// What a CHECKSUM beside a file of the archive says: the SHA-256 in 64 hexadecimal digits, blanks, and the file's name.
struct ArchiveSum {
    QByteArray hex; // lower case
    QString name;   // empty where it names none

    // Nothing where the text is none.
    [[nodiscard]] static std::optional<ArchiveSum> fromText(const QByteArray &text);
    // Of the file's bytes. A stop ends it with an error.
    [[nodiscard]] static Result<ArchiveSum> of(const QString &path, const std::stop_token &stop);
};

} // namespace tidemark
