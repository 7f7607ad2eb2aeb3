#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

namespace tidemark {

// A market's moment as text that can be copied, mailed and opened: tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z. A plain value.
struct MomentLink {
    Symbol symbol;
    Timestamp moment;

    // Whether it claims to be one, by its scheme alone.
    [[nodiscard]] static bool isMeant(QStringView text);
    // Reads what `toString` writes; also with blanks around it, "//" before the market, letters as %20, another zone than Z, and a time as short as
    // a day. The error repeats nothing that could be a secret, since a link may come from anywhere.
    [[nodiscard]] static Result<MomentLink> fromText(QStringView text);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const MomentLink &, const MomentLink &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::MomentLink)
