#pragma once

#include "commands/common_options.h"
#include "commands/recording_options.h"
#include "core/desktop_settings.h"
#include "core/moment_link.h"

#include <QStringList>

#include <optional>

namespace tidemark {

// What the command line says, and how that and the settings make what counts: the command line wins.
struct DesktopOptions {
    CommonOptions common;
    RecordingOptions recording;
    ThemeChoice theme = ThemeChoice::System;
    GivenOptions given;
    std::optional<MomentLink> link = {}; // to be shown first
    QStringList languages = {};          // that the system asks for, the most wanted first

    [[nodiscard]] static GivenOptions givenIn(const QCommandLineParser &parser);

    [[nodiscard]] AppearanceSettings appearance(const DesktopSettings &chosen) const;
    [[nodiscard]] RecordingLimits limits(const DesktopSettings &chosen) const;
    // For the exchange, or for the simulated market, which a database in the settings is not for.
    [[nodiscard]] RecorderOptions toRecorder(const DesktopSettings &chosen, bool isSimulated) const;
};

} // namespace tidemark
