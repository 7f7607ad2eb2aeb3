#pragma once

#include "exchange/clock_offset.h"
#include "exchange/rest_client.h"
#include "exchange/symbol_directory.h"
#include "session/fetch_desk.h"
#include "session/first_fetch.h"
#include "session/healed_today.h"
#include "session/healer.h"
#include "session/series_watch.h"

namespace tidemark {

struct RecorderOptions;

// Everything of the feed that asks the exchange over REST, with the one client and its weight budget that they share.
// Exchange thread.
struct FeedRest {
    FeedRest(const RecorderOptions &options, FetchDesk::Lacking lacking, FirstFetch::OldestId oldestId);

    RestClient client;
    Healer healer;
    FetchDesk fetchDesk;
    FirstFetch firstFetch;
    SeriesWatch series;
    SymbolDirectory directory;
    ClockOffset clockOffset;
    HealedToday healedToday;
};

} // namespace tidemark
