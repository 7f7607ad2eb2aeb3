#pragma once

#include "core/history_values.h"

#include <QByteArray>

namespace tidemark {

// What a market's price at a moment is beside its price at another one, and beside its day. Percents are exact to their last decimal,
// rounded half away from zero.
struct MomentFigures {
    std::optional<Decimal> change;        // since the other moment, or until it where that is later
    std::optional<Decimal> changePercent; // with 4 decimals
    std::optional<Decimal> placePercent;  // between the day's low (0) and high (100), with 2 decimals; absent where these are one

    // `other`: the same market at the other moment, where one was asked for.
    [[nodiscard]] static MomentFigures of(const MomentPrice &price, const MomentPrice *other);
};

// 100 × part ÷ whole; absent where there is no whole, or it does not fit.
[[nodiscard]] std::optional<Decimal> percentOf(Decimal part, Decimal whole, int decimals);
// "-1.2345": of a percent with so many decimals.
[[nodiscard]] QString percentText(Decimal percent, int decimals);

// "12.345678"
[[nodiscard]] QString ageSeconds(std::chrono::microseconds age);

// Of the answer's market number i; nothing where no other moment was asked about.
[[nodiscard]] const MomentPrice *otherOf(const MomentAnswer &answer, std::size_t i);

// The answer as a CSV with a header line: of each market a row, its columns empty where there is nothing to say.
[[nodiscard]] QByteArray momentCsv(const MomentAnswer &answer);

} // namespace tidemark
