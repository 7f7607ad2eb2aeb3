#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace tidemark::bench {

// How much is measured: the whole, or little enough to be done within seconds (`--quick`).
struct Scale {
    bool isQuick = false;
    int alternations = 5;

    [[nodiscard]] static Scale fromArguments(const QStringList &arguments);
    [[nodiscard]] int pick(int whole, int quick) const { return isQuick ? quick : whole; }
};

// A measurement whose parts fail says nothing, so the program ends.
void require(bool done, const QString &why);
void require(const Result<void> &done);
template <typename T>
[[nodiscard]] T mustHave(Result<T> result)
{
    require(result.ok(), result.message());
    return std::move(result).value();
}

// A line of the table, on stdout at once.
void say(const QString &line);
// What is measured, and how busy the machine is with it and everything else.
void sayHeading(const QString &heading);

[[nodiscard]] double perSecond(std::int64_t count, const QElapsedTimer &timer);
[[nodiscard]] double median(std::vector<double> values);
// The value below which `share` of all values lie.
[[nodiscard]] double quantile(std::vector<double> values, double share);
// "0.52 (0.47–0.58)": the median, the least and the most.
[[nodiscard]] QString spread(const std::vector<double> &values, int decimals);

// Memory of this process that lies in RAM, in MB.
[[nodiscard]] double residentMegabytes();

} // namespace tidemark::bench
