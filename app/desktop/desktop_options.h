#pragma once

#include "commands/common_options.h"
#include "commands/recording_options.h"
#include "core/desktop_settings.h"

namespace tidemark {

// What the command line says, and how that and the settings make what counts: the command line wins.
struct DesktopOptions {
    CommonOptions common;
    RecordingOptions recording;
    ThemeChoice theme = ThemeChoice::System;
    GivenOptions given;

    [[nodiscard]] static GivenOptions givenIn(const QCommandLineParser &parser);

    [[nodiscard]] AppearanceSettings appearance(const DesktopSettings &chosen) const;
    [[nodiscard]] RecordingLimits limits(const DesktopSettings &chosen) const;
    // For the exchange, or for the simulated market, which a database in the settings is not for.
    [[nodiscard]] RecorderOptions toRecorder(const DesktopSettings &chosen, bool isSimulated) const;
};

} // namespace tidemark
