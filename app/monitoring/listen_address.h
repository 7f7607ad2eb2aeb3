#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

// Where metrics are served, as --metrics says it: a host and a port of this computer.
struct ListenAddress {
    QString host; // an address without brackets, or a name
    quint16 port = 0; // 0: any free one

    // "127.0.0.1:9464", "[::1]:9464", "localhost:9464"; "9464" and ":9464" are on 127.0.0.1. The error says what is wrong with it.
    [[nodiscard]] static Result<ListenAddress> fromText(const QString &text);
    // With brackets where they are needed.
    [[nodiscard]] QString toString() const;
};

} // namespace tidemark
