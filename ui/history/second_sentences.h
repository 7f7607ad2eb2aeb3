#pragma once

#include "core/history_values.h"
#include "ui/time_format.h"

#include <QLocale>

#include <vector>

namespace tidemark {

// A line of the answer: what it is, how much it is, and when that was.
struct Fact {
    QString name;
    QString value;
    QString when;

    friend bool operator==(const Fact &, const Fact &) = default;
};

// How an answer is told: zone, digits, locale.
struct TellingPrices {
    TimeFormat format;
    int priceDecimals = 2;
    int quantityDecimals = 2;
    QLocale locale;
};

// The price that an answer is about: the second's last, else the last before it.
[[nodiscard]] QString secondHeadline(const SecondAnswer &answer, const TellingPrices &telling);
// What the headline means, in a sentence or two.
[[nodiscard]] QString secondSentence(const SecondAnswer &answer, const TellingPrices &telling);
// First, last, lowest, highest, trades, volume; empty where the second had no trade.
[[nodiscard]] std::vector<Fact> secondFacts(const SecondAnswer &answer, const TellingPrices &telling);
[[nodiscard]] std::vector<Fact> minuteFacts(const SecondAnswer &answer, const TellingPrices &telling);

} // namespace tidemark
