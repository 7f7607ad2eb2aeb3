#include "bench/measurement.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace tidemark::bench {

Scale Scale::fromArguments(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--quick")) ? Scale{true, 3} : Scale{};
}

void require(bool done, const QString &why)
{
    if (!done)
        qFatal("%s", qPrintable(why));
}

void require(const Result<void> &done)
{
    require(done.ok(), done.message());
}

void say(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

void sayHeading(const QString &heading)
{
    double load = 0;
    (void)::getloadavg(&load, 1);
    say(QStringLiteral("%1  [load %2]").arg(heading).arg(load, 0, 'f', 1));
}

double perSecond(std::int64_t count, const QElapsedTimer &timer)
{
    return double(count) * 1e9 / double(timer.nsecsElapsed());
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    Q_ASSERT(!values.empty());
    const auto place = std::min(values.size() - 1, std::size_t(share * double(values.size())));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(place), values.end());
    return values[place];
}

QString spread(const std::vector<double> &values, int decimals)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return QStringLiteral("%1 (%2–%3)").arg(median(values), 0, 'f', decimals).arg(*least, 0, 'f', decimals).arg(*most, 0, 'f', decimals);
}

// The second number of /proc/self/statm (proc(5)), in pages.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    require(file.open(QIODevice::ReadOnly), file.errorString());
    const auto pages = file.readAll().split(' ').value(1).toLongLong();
    return double(pages) * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace tidemark::bench
