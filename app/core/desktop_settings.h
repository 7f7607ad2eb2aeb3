#pragma once

#include "core/mirror_values.h"
#include "core/proxy_choice.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace tidemark {

enum class ThemeChoice { System, Light, Dark };

// The colours of rising and falling prices.
enum class MoveColors {
    TealOrange, // told apart with any kind of colour vision
    GreenRed,
};

enum class ClosingChoice {
    ToTray, // the window hides and recording goes on; where there is no tray, the program ends
    Quit,
};

struct AppearanceSettings {
    ThemeChoice theme = ThemeChoice::System;
    MoveColors moves = MoveColors::TealOrange;
    bool isLocalTime = false; // else UTC
    QString language = {};    // a code, as "de" or "pt_BR"; empty: as the system says

    friend bool operator==(const AppearanceSettings &, const AppearanceSettings &) = default;
};

// How much of the past is fetched unasked, and how much may wait on the disk.
struct RecordingLimits {
    std::chrono::minutes firstFetch{60};
    std::int64_t largestGapFetched = 5'000'000; // trades
    std::int64_t spoolQuota = 2'000'000'000;    // bytes

    friend bool operator==(const RecordingLimits &, const RecordingLimits &) = default;
};

// Bases, but for the archive without path; empty: Binance's own.
struct ExchangeSettings {
    QString streamUrl;
    QString apiUrl;
    ProxyChoice proxy = {};
    QString archiveUrl = {};

    friend bool operator==(const ExchangeSettings &, const ExchangeSettings &) = default;
};

// What a person chose in the window, for this data folder. Nothing secret but the proxy's password and the mirror's
// token, which are kept apart.
struct DesktopSettings {
    AppearanceSettings appearance;
    RecordingLimits recording;
    ExchangeSettings exchange;
    QString databaseUri; // empty: the private server
    ClosingChoice closing = ClosingChoice::ToTray;
    MirrorSettings mirror = {};

    friend bool operator==(const DesktopSettings &, const DesktopSettings &) = default;
};

// What the command line says for this run, and so wins over the settings.
struct GivenOptions {
    bool simulate = false;
    bool symbols = false;
    bool database = false;
    bool streamUrl = false;
    bool apiUrl = false;
    bool backfill = false;
    bool gapLimit = false;
    bool spoolQuota = false;
    bool theme = false;
    bool archiveUrl = false;
};

// A database of one's own, as a person typed it: an address, with or without a password in it, or the password apart.
struct DatabaseChoice {
    QString address; // empty: the private server
    QString password;
};

// What may keep an empty record there: its word for questions, and its name for people.
struct OfferedEngine {
    QString word;
    QString name;

    friend bool operator==(const OfferedEngine &, const OfferedEngine &) = default;
};

struct DatabaseAnswer {
    bool isGood = false;
    QString sentence;
    std::vector<OfferedEngine> engines = {}; // what there is to choose from; none where that is settled
    QString keptBy = {};                     // what keeps it, or would as it is, for people; empty where that is not known
};

// Could this one keep the record? With an engine: it is given that, for it is empty.
struct DatabaseQuestion {
    using Answer = DatabaseAnswer;

    DatabaseChoice database;
    QString exchange; // whose record, by its identity
    QString engine = {};
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::DesktopSettings)
Q_DECLARE_METATYPE(tidemark::DatabaseChoice)
