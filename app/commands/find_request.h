#pragma once

#include "commands/command.h"
#include "core/peak_values.h"
#include "core/price_crossing.h"
#include "core/trade_search.h"

#include <variant>

namespace tidemark {

// What a call of `find` asks for.
struct FindRequest {
    std::variant<SearchQuestion, CrossingQuestion, PeakQuestion> question;
    std::optional<std::int64_t> afterId; // a SearchQuestion's `after`, before the record was asked for it
    QString output;                      // a file or -; empty: none
    bool isLimited = false;              // by --limit

    [[nodiscard]] static QList<QCommandLineOption> options();
    // The error says what is wrong with the call.
    [[nodiscard]] static Result<FindRequest> of(const Invocation &call);
};

} // namespace tidemark
