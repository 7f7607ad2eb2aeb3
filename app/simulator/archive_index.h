#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrlQuery>

namespace tidemark {

// The listing of keys (ascending) that a query asks for, as S3 tells it, by `marker` or with `list-type=2` by
// `continuation-token` (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html): what begins with `prefix`, what has
// the `delimiter` behind it as a common prefix, at most `max-keys` of both.
[[nodiscard]] QByteArray archiveIndex(const QStringList &keys, const QUrlQuery &query);

} // namespace tidemark
