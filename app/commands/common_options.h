#pragma once

#include "core/endpoints.h"
#include "core/market_rules.h"
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
    MarketRules markets;         // of --symbols
    std::vector<Symbol> symbols; // those that it names
    bool isSimulated = false; // the built-in market, and the record of it

    [[nodiscard]] static QList<QCommandLineOption> declared();
    // Reads and checks them, and sets the log level; the error names the option to mend.
    [[nodiscard]] static Result<CommonOptions> from(const QCommandLineParser &parser);

    [[nodiscard]] RecorderOptions toRecorder() const;
};

} // namespace tidemark
