#pragma once

#include "core/desktop_settings.h"

#include <optional>

namespace tidemark {

// What the settings have to know besides what was chosen.
struct SettingsFacts {
    GivenOptions given = {};
    QString dataDir = {};
    bool isSimulated = false; // the market that is shown now
    bool hasTray = false;
    std::optional<std::int64_t> privateBytes = {}; // what the private server's record takes
    QString exchange = {}; // identity of the one whose record a database chosen here would keep
};

} // namespace tidemark
