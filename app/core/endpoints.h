#pragma once

#include "core/proxy_choice.h"
#include "core/result.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace tidemark {

// Where the exchange is: bases without path, as `--stream-url` and `--api-url` give them, and its archive (`--archive-url`).
struct ExchangeEndpoints {
    QUrl stream;
    QUrl api;
    QString simulatedAs; // not empty: a simulated market, and which ("seed 1")
    ProxyChoice proxy = {};
    QUrl archive = {}; // of files of trades; may have a path

    // Binance's own public addresses.
    [[nodiscard]] static ExchangeEndpoints binance();
    // Checks scheme (ws, wss / http, https), host and that there is nothing else but a port; empty text means Binance's own.
    // The error names the flag to mend.
    [[nodiscard]] static Result<ExchangeEndpoints> fromText(const QString &streamUrl, const QString &apiUrl,
                                                            const QString &archiveUrl = {});
    // Binance's own archive is of no use to another exchange, whose trades have ids of their own.
    [[nodiscard]] bool hasOwnArchive() const;

    // What a database is bound to. All hosts of Binance's spot market are one exchange; any other pair of bases is its own.
    [[nodiscard]] QString identity() const;
    [[nodiscard]] bool isSimulated() const { return !simulatedAs.isEmpty(); }

    friend bool operator==(const ExchangeEndpoints &, const ExchangeEndpoints &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::ExchangeEndpoints)
