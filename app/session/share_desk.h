#pragma once

#include "core/result.h"
#include "core/share_values.h"

#include <stop_token>

namespace tidemark {

class PgSession;

// Shares the private server of a data folder as a person chose it in the window, and says in a sentence what came of it; see RecordShare.
// `privateFolder` is empty where the record is on another server, which is not ours to share. Blocks for as long as the server takes to start anew;
// told to stop meanwhile, it takes back what was chosen.
[[nodiscard]] Result<ShareAnswer> changeShare(const ShareChange &change, const QString &privateFolder, const QString &database, const std::stop_token &stop);

// Empty-handed where `privateFolder` is empty: nothing of another server is ours to know.
[[nodiscard]] Result<ShareState> shareState(PgSession &session, const QString &privateFolder);

} // namespace tidemark
