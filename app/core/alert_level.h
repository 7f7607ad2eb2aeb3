#pragma once

#include "core/decimal.h"

#include <QString>

namespace tidemark {

// A price at which something is to be told, as a chart shows it: a line with its label.
struct AlertLevel {
    Decimal price;
    QString label;       // for people; may be empty
    bool isArmed = true; // false: it has been told already, and waits to be armed again

    friend bool operator==(const AlertLevel &, const AlertLevel &) = default;
};

} // namespace tidemark
