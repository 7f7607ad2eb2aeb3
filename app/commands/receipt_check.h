#pragma once

#include "commands/common_options.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <stop_token>

namespace tidemark {

// What came of holding a file against its receipt.
struct ReceiptFindings {
    QJsonObject object; // sound, file, receipt, rows, markets, record, differences
    QString text;
    bool isSound = true;
};

// Holds an exported file against its receipt, and, where the record can be reached and is the one that it was made from, what the
// receipt says against the record. `path` is the file or its receipt. The error says why nothing can be said.
[[nodiscard]] Result<ReceiptFindings> checkReceipt(const CommonOptions &options, const QString &path, const std::stop_token &stop);

} // namespace tidemark
