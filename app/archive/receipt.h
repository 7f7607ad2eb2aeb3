#pragma once

#include "core/record_values.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace tidemark {

// Ids within a file's period that are not in it, and why: "missing", "hole", "skipped", "rejected" or "dropped".
struct ReceiptGap {
    QString kind;
    IdRange ids;

    friend bool operator==(const ReceiptGap &, const ReceiptGap &) = default;
};

// What of a period is neither stored nor a pause. A stretch that goes on beyond it, as what was archived of many months does, is cut
// to the ids of the period.
[[nodiscard]] std::vector<ReceiptGap> receiptGaps(const RecordOutline &outline);

// What a file has of one market.
struct ReceiptMarket {
    Symbol symbol;
    std::int64_t rows = 0;
    std::vector<IdRange> ids; // of the trades that are in the file, ascending
    Completeness completeness;
    std::vector<ReceiptGap> gaps;

    friend bool operator==(const ReceiptMarket &, const ReceiptMarket &) = default;
};

// What a file is, told beside it: FILE.json. It says its own sum too, so that a changed receipt is noticed like a changed file.
struct Receipt {
    QString file;      // its name, without folders
    QByteArray sha256; // of the file, 64 hex digits
    std::int64_t bytes = 0;
    QString form;      // the word for it: "csv", "zip", …
    QString rowKind;   // "trades", or candles' "1m", "1h", "1d"
    Timestamp from;    // ≤ t <
    Timestamp to;
    std::vector<ReceiptMarket> markets;
    QString record;    // the record's identity
    QString version;   // of the program
    Timestamp writtenAt;

    [[nodiscard]] std::int64_t rows() const;
    [[nodiscard]] bool isComplete() const;
    friend bool operator==(const Receipt &, const Receipt &) = default;

    // The `code` of an error about a receipt that was changed after it was written.
    static inline const QString changed = QStringLiteral("changed");

    [[nodiscard]] QJsonObject toJson() const;
    // The error says what is wrong with it, in a sentence.
    [[nodiscard]] static Result<Receipt> fromJson(const QByteArray &text);

    // Beside the file, whole or not at all.
    [[nodiscard]] Result<void> writeBeside(const QString &file) const;
    // One that Tidemark wrote, of what was there before.
    static void removeBeside(const QString &file);
    [[nodiscard]] static QString pathBeside(const QString &file) { return file + QStringLiteral(".json"); }
};

// A file as it lies on the disk.
struct FileSum {
    QByteArray sha256; // 64 hex digits
    std::int64_t bytes = 0;
};
// Reads all of it; the error is a sentence. `progress`, where there is one, hears of the bytes that were read.
[[nodiscard]] Result<FileSum> sumOfFile(const QString &path, const std::stop_token &stop = {},
                                        const std::function<void(std::int64_t done, std::int64_t total)> &progress = {});

} // namespace tidemark
