#pragma once

#include "core/keeping_values.h"

#include <QString>

namespace tidemark {

class FolderTraits;
class PgSession;

// How the record is kept, what it takes, and until when there is room. `privateFolder` is that of the private server; empty where the
// record is on another.
[[nodiscard]] Result<KeepingAnswer> keepingAnswer(PgSession &session, const KeepingQuestion &question, const QString &privateFolder);
[[nodiscard]] Result<KeepingChanged> changeKeeping(PgSession &session, const KeepingChange &change, const QString &privateFolder);

// Adds what only this computer knows of a private record's folder: how much room is left, until when that lasts, and whether its file
// system could compress it. Without a folder (the record is on a server elsewhere) all that stays unknown.
void tellRoom(KeepingAnswer &answer, const QString &privateFolder, const FolderTraits &traits, Timestamp now);

// "14 March", with its year where that is another one. In English.
[[nodiscard]] QString dayText(Timestamp moment, Timestamp now);
// "1.2 GB".
[[nodiscard]] QString sizeText(double bytes);
// "full on 14 March at this rate", "not full within ten years at this rate", or why nobody knows.
[[nodiscard]] QString forecastText(const KeepingAnswer &answer, Timestamp now);
// That the disk will be full within two weeks, and what to do; empty where it will not.
[[nodiscard]] QString roomWarning(const KeepingAnswer &answer, Timestamp now);

} // namespace tidemark
