#pragma once

#include "core/result.h"
#include "simulator/market.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tidemark {

// A GET to the local exchange: all that its REST answers depend on.
struct RestRequest {
    QString path;
    QUrlQuery query;
    TimeUnit unit = TimeUnit::Milliseconds;
    bool isGet = true; // or HEAD
    std::shared_ptr<const std::atomic<bool>> isWanted = {}; // false: whoever asked has gone; absent: nobody knows

    [[nodiscard]] bool isInVain() const { return isWanted && !*isWanted; }
};

struct RestReply {
    static constexpr int noAnswer = 0; // the connection ends instead

    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray type = "application/json;charset=UTF-8";
};

// Reading a request's parameters as the exchange does; an Error's code is the exchange's number, its message the
// exchange's words.

// Absent is nothing; anything but digits is refused.
[[nodiscard]] Result<std::optional<std::int64_t>> integerParameter(const RestRequest &request, const QString &name);
// 500 where absent; more than 1000 counts as 1000.
[[nodiscard]] Result<std::size_t> limitParameter(const RestRequest &request);
// In the unit of the request, or told by its size: the exchange takes both.
[[nodiscard]] Result<std::optional<Timestamp>> timeParameter(const RestRequest &request, const QString &name);

} // namespace tidemark
