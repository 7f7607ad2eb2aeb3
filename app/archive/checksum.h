#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace tidemark {

// The sum that the exchange publishes beside a file of its archive: `<64 hexadecimal digits>  <name>`, with or without a line feed.
struct Checksum {
    QByteArray sum; // lower case
    QString name;   // of the file that it is of; empty where it names none

    // Of the text of a CHECKSUM; absent where it holds none. Of several lines that of the file of this name counts, else the first.
    [[nodiscard]] static std::optional<Checksum> of(const QByteArray &text, const QString &fileName = {});
    [[nodiscard]] bool isOf(const QString &fileName) const;

    // What is published beside this file; `Changed`: it is not what our own receipt beside it says.
    enum class Beside { Absent, Unreadable, Fits, Differs, Changed };
    struct Finding {
        Beside beside = Beside::Absent;
        QString words; // a sentence about all but what fits
    };
    // By its CHECKSUM and by our receipt, where these are there. `sum`: the file's own.
    [[nodiscard]] static Finding beside(const QString &path, const QByteArray &sum);

private:
    [[nodiscard]] static std::optional<Checksum> ofLine(const QByteArray &text);
    [[nodiscard]] static Finding againstPublished(const QString &path, const QByteArray &sum);
    [[nodiscard]] static Finding againstReceipt(const QString &path, const QByteArray &sum);
};

// SHA-256 of a file, 64 hexadecimal digits in lower case. The error is a sentence, also where it was stopped.
[[nodiscard]] Result<QByteArray> sha256Of(const QString &path, const std::stop_token &stop);

} // namespace tidemark
