#pragma once

#include "core/trade.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace tidemark {

// Files as the exchange's public archive has them, in every form that was seen of them; written apart from the program's own
// reading and writing.
struct ArchiveForm {
    bool isInMilliseconds = true; // as until the end of 2024
    QByteArray header = {};       // without its line's end; spot files have none
    QByteArray lineEnd = "\n";
    bool endsLastLine = true;
    bool isLowerCase = false;     // true, false
    int decimals = 8;             // of prices and quantities
};

// Contiguous ids, some trades a second, whole milliseconds where that is said. The same arguments make the same trades.
[[nodiscard]] std::vector<Trade> madeHistory(const char *symbol, std::int64_t firstId, const char *begins, int count, bool isInMilliseconds = true,
                                             std::int64_t firstPrice = 61'000);
// id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch, without the line's end
[[nodiscard]] QByteArray archiveRow(const Trade &trade, const ArchiveForm &form = {});
[[nodiscard]] QByteArray archiveCsv(const std::vector<Trade> &trades, const ArchiveForm &form = {});
// `options` are libarchive's for its writer of zip: "zip:compression=store", "zip:zip64", "zip:encryption=aes256"; with the last one
// the password is "secret".
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &entries, const char *options = nullptr);
[[nodiscard]] QByteArray gzipOf(const QByteArray &content);
// As it stands beside a file: the hash, two blanks and the name, without a line feed.
[[nodiscard]] QByteArray checksumOf(const QByteArray &file, const QString &name);

} // namespace tidemark
