#pragma once

#include "simulator/market.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace tidemark {

// A GET to the local exchange: all that its REST answers depend on.
struct RestRequest {
    QString path;
    QUrlQuery query;
    TimeUnit unit = TimeUnit::Milliseconds;
};

struct RestReply {
    static constexpr int noAnswer = 0; // the connection ends instead

    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

} // namespace tidemark
