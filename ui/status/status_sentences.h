#pragma once

#include "core/status.h"
#include "ui/symbolic_icon.h"
#include "ui/time_format.h"

#include <QLocale>
#include <QString>

namespace tidemark {

// One item of the status bar: a few words, and the whole story for who asks.
struct StatusLine {
    Tone tone = Tone::Dim; // Good, Warning, Bad, or Dim for what is under way
    QString words;
    QString detail;

    friend bool operator==(const StatusLine &, const StatusLine &) = default;
};

// How moments are told apart: which zone, and what "today" is.
struct TellingTime {
    TimeFormat format;
    Timestamp now; // this computer's clock
    QLocale locale;
    bool namesZone = false; // where the words stand by themselves, away from the window's clock
};

// When troubles began, on this computer's clock; they outlive single statuses.
struct TroubleTimes {
    std::optional<Timestamp> unreachable; // the exchange
    std::optional<Timestamp> unspooled;   // received trades are not kept safe
};

// Carries them on by the newest status; single attempts to reconnect come and go within one trouble.
void followTroubles(TroubleTimes &troubles, const RecorderStatus &status, Timestamp now);

// Trades arrive over a connection, or would if there were any.
[[nodiscard]] bool isHeard(const FeedStatus &feed);

// What the status says, in words.
[[nodiscard]] StatusLine feedLine(const FeedStatus &feed, std::optional<Timestamp> unreachableSince,
                                  const TellingTime &telling, bool isRecordThere = true);
[[nodiscard]] StatusLine spoolLine(const SpoolStatus &spool, std::optional<Timestamp> unspooledSince,
                                   const TellingTime &telling);
// Where the record is.
[[nodiscard]] QString placeText(const DatabaseStatus &database);
// `isFed`: trades arrive and are kept, or could be; without them a database that is ready records nothing.
[[nodiscard]] StatusLine databaseLine(const DatabaseStatus &database, bool isFed, const TellingTime &telling);

// What needs a banner; empty while all is well. Nothing is promised of a record that is away itself.
[[nodiscard]] QString feedProblem(const FeedStatus &feed, std::optional<Timestamp> unreachableSince,
                                  const TellingTime &telling, bool isRecordThere = true);
[[nodiscard]] QString spoolProblem(const SpoolStatus &spool, std::optional<Timestamp> unspooledSince,
                                   const TellingTime &telling);
[[nodiscard]] QString databaseProblem(const DatabaseStatus &database, const TellingTime &telling);

// That nothing is recorded here, since the role may only read, and what to do; empty where it records.
[[nodiscard]] QString viewerSentence(const DatabaseStatus &database);
// What History says while the record cannot be asked; empty where it can.
[[nodiscard]] QString recordUnavailable(const DatabaseStatus &database, const TellingTime &telling);

} // namespace tidemark
