#pragma once

#include "core/timestamp.h"

#include <QMetaType>
#include <QString>

namespace tidemark {

enum class LogLevel { Debug, Info, Warning, Critical };

// One thing the program said about itself. `category` is the room it came from ("tidemark.exchange").
struct LogLine {
    Timestamp at; // this computer's clock
    LogLevel level = LogLevel::Info;
    QString category;
    QString text;

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::LogLine)
