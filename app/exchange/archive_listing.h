#pragma once

#include "core/archive_file.h"
#include "core/result.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace tidemark {

// A page of the archive's listing, as S3 tells it (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html):
// at most 1,000 keys, in their order.
struct ArchivePage {
    QStringList keys;
    QStringList prefixes; // folders below the one that was asked for
    bool isTruncated = false;
    QString next; // where it is: the marker to go on with

    [[nodiscard]] static Result<ArchivePage> fromXml(const QByteArray &xml);
    // Those keys that are files of trades; sums beside them and the rest are left out.
    [[nodiscard]] std::vector<ArchiveFile> files() const;
};

// Where the keys behind a prefix are told. The archive's own host shows people a page instead, and is listed by the storage
// behind it.
[[nodiscard]] QUrl archiveListingUrl(const QUrl &base, const QString &prefix, const QString &marker);

} // namespace tidemark
