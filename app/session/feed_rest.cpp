#include "session/feed_rest.h"

#include "session/recorder_options.h"

#include <QDir>

#include <utility>

namespace tidemark {

FeedRest::FeedRest(const RecorderOptions &options, FetchDesk::Lacking lacking, FirstFetch::OldestId oldestId)
    : client(options.endpoints.api)
    , healer(client, options.largestGapFetched)
    , fetchDesk(client, healer, std::move(lacking))
    , firstFetch(client, healer, options.firstFetch, std::move(oldestId))
    , series(client)
    , directory(client)
    , clockOffset(client)
    , healedToday(QDir(options.dataDir).filePath(QStringLiteral("healed.json")))
{
    client.setProxy(options.endpoints.proxy);
}

} // namespace tidemark
