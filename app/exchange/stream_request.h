#pragma once

#include "core/symbol.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace tidemark {

// How a connection asks for streams: what its address can carry, and what is left for SUBSCRIBE.
struct StreamRequest {
    QUrl url;
    std::vector<Symbol> left;
};

// `<base>/stream?streams=btcusdt@trade/ethusdt@trade&timeUnit=MICROSECOND`, at most `urlLength` characters. `other`: a stream that
// is not of one market's trades, before them.
[[nodiscard]] StreamRequest streamRequest(const QUrl &base, const std::vector<Symbol> &symbols, int urlLength, const QString &other = {});

// One control message, and the symbols it is about.
struct ControlMessage {
    qint64 id = 0;
    std::vector<Symbol> symbols;
    bool isSubscribe = true;
    QString text;
};

// SUBSCRIBE or UNSUBSCRIBE for the symbols, in as many messages of at most `length` bytes as that takes. Ids count up
// from `nextId`.
[[nodiscard]] std::vector<ControlMessage> controlMessages(const std::vector<Symbol> &symbols, bool isSubscribe,
                                                          int length, qint64 &nextId);

} // namespace tidemark
