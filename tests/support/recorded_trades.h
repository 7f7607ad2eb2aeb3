#pragma once

#include "core/trade.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// One trade of a recording in the frame's own words, read apart from the program's decoder so that it can be held
// against it.
struct RecordedTrade {
    qint64 id = 0;
    QByteArray price; // padded to eight decimals, otherwise as in the frame
    QByteArray quantity;
    qint64 micros = 0;
    bool buyerIsMaker = false;

    friend bool operator==(const RecordedTrade &, const RecordedTrade &) = default;
};

// By symbol, in id order.
using RecordedTrades = std::map<QString, std::vector<RecordedTrade>>;

// The path of a file of recorded market data: in the folder that TIDEMARK_REAL_DATA names, else in ../shared/data beside
// the project. Absent: a test that needs it is skipped, with these words.
[[nodiscard]] std::optional<QString> realDataPath(const QString &fileName);
inline constexpr auto realDataAbsent = "The recorded market data is not there; set TIDEMARK_REAL_DATA to its folder.";

// Every trade frame of a gzipped recording.
[[nodiscard]] RecordedTrades readRecording(const QString &path);
// The same in the program's own values.
[[nodiscard]] std::vector<Trade> asTrades(const RecordedTrades &recorded);

} // namespace tidemark
