#pragma once

#include "core/endpoints.h"
#include "core/symbol.h"
#include "session/recorder_options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <vector>

namespace tidemark {

// The options that both programs share.
struct CommonOptions {
    QString dataDir;
    QString databaseUri;
    ExchangeEndpoints endpoints;
    std::vector<Symbol> symbols;
    bool isSimulated = false; // the built-in market, and the record of it

    [[nodiscard]] static QList<QCommandLineOption> declared();
    // Reads and checks them, and sets the log level; the error names the option to mend. Where --symbols may name patterns, whoever asked for them
    // reads it.
    [[nodiscard]] static Result<CommonOptions> from(const QCommandLineParser &parser, bool hasPatterns = false);

    [[nodiscard]] RecorderOptions toRecorder() const;
};

} // namespace tidemark
