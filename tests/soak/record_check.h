#pragma once

#include <QString>
#include <QStringList>

namespace tidemark {

class Scene;
class ServedTrades;

// How a record compares with what the exchange served.
struct RecordFindings {
    qint64 trades = 0;    // in the record
    qint64 lost = 0;      // served between the record's first and last id, and not in it
    qint64 twice = 0;     // stored more than once
    qint64 unheard = 0;   // of former series: never received, and known to be missing
    QStringList problems; // of any kind, in words; empty where the record is the exchange's

    void add(const RecordFindings &other);
};

// Whether the ledger knows all ids of a market from its first one to `newest`; a look that is cheap enough to be taken every
// second. What lacks, in words. What is newer may still hold ids that take their time: the exchange's holes.
[[nodiscard]] QString lacksOf(Scene &scene, const QString &symbol, qint64 newest);

// Every trade of the market against what was served, and the ledger and the candles against the trades.
[[nodiscard]] RecordFindings checkMarket(Scene &scene, ServedTrades &served, const QString &symbol, qint64 newest);

// The same of what was recorded before the ids started again, the number-th time, and lies under a name of its own: what of it
// the recorders did not hear in time cannot be had any more, and the ledger has to say so.
[[nodiscard]] RecordFindings checkFormerSeries(Scene &scene, ServedTrades &served, const QString &symbol, int number);

} // namespace tidemark
