#pragma once

#include "core/id_ranges.h"
#include "exchange/gap_filler.h"
#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"

#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>

namespace tidemark::test {

using std::chrono::milliseconds;

inline const Symbol btc = *Symbol::fromText(std::string_view("BTCUSDT"));
inline const Symbol eth = *Symbol::fromText(std::string_view("ETHUSDT"));

inline constexpr GapFiller::Patience quick{milliseconds(50), milliseconds(10), milliseconds(50), milliseconds(50), 2, milliseconds(0)};

[[nodiscard]] inline qint64 fromId(const QUrl &call)
{
    return QUrlQuery(call).queryItemValue(QStringLiteral("fromId")).toLongLong();
}

// What a filler hands on, collected.
struct Harvest : QObject {
    explicit Harvest(GapFiller &filler)
    {
        connect(&filler, &GapFiller::fetched, this, [this](const TradeBatch &batch) {
            for (const auto &trade : batch.trades) {
                twice += trade.symbol == btc && ids.contains(trade.id) ? 1 : 0;
                if (trade.symbol == btc)
                    ids.add(trade.id);
            }
            rejected += int(batch.rejected.size());
        });
        connect(&filler, &GapFiller::absent, this, [this](const Symbol &, IdRange range) { absent.add(range); });
    }
    IdRanges ids;
    IdRanges absent;
    int twice = 0;
    int rejected = 0;
};

// A filler before an exchange that answers as it is told, and what comes of it.
struct GapScene {
    explicit GapScene(ScriptedRest::Script script, const GapFiller::Patience &patience = quick)
        : server(std::move(script)), client(server.url()), filler(client, patience), harvest(filler)
    {
    }

    ScriptedRest server;
    RestClient client;
    GapFiller filler;
    Harvest harvest;
};

} // namespace tidemark::test
