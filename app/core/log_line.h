#pragma once

#include "core/timestamp.h"

#include <QMetaType>
#include <QString>
#include <QtGlobal>

namespace tidemark {

enum class LogLevel { Debug, Info, Warning, Critical };

[[nodiscard]] inline LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return LogLevel::Critical;
}

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
