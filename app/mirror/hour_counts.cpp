#include "mirror/hour_counts.h"

#include "core/ended_line.h"
#include "mirror/line_protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto onePart = 30 * 24h; // 720 rows; 1.x cuts answers at 10,000

[[nodiscard]] QString marketText(const Symbol &symbol)
{
    const auto market = LineProtocol::marketOf(symbol);
    return QString::fromUtf8(market.data(), qsizetype(market.size()));
}

// Fit for between these marks, in InfluxQL as in Flux.
[[nodiscard]] QString escaped(QString text, QChar mark)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return text.replace(mark, QLatin1Char('\\') + QString(mark));
}

[[nodiscard]] Error notUnderstood()
{
    return {QStringLiteral("The mirror's answer to the count of hours is not one that is known, so nothing can be said.")};
}

[[nodiscard]] Error notCompared(const QString &why)
{
    return {endedLine(why) + QStringLiteral(" So the record cannot be compared with it.")};
}

// Seconds, or a time in text.
[[nodiscard]] std::optional<Timestamp> hourOf(const QJsonValue &value)
{
    if (value.isDouble())
        return Timestamp(std::chrono::seconds(qint64(value.toDouble())));
    const auto moment = parseTimestamp(value.toString());
    return moment ? std::optional(*moment) : std::nullopt;
}

[[nodiscard]] bool addSeries(const QJsonObject &series, HourCounts::Counts &counts)
{
    for (const auto &row : series.value(QLatin1String("values")).toArray()) {
        const auto hour = hourOf(row[0]);
        if (!hour)
            return false;
        if (const auto count = row[1].toInteger(); count > 0)
            counts[*hour] += count;
    }
    return true;
}

} // namespace

QString HourCounts::influxQl(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return QStringLiteral("SELECT count(\"id\") FROM \"trades\" WHERE \"symbol\" = '%1' AND time >= '%2' AND time < '%3' GROUP BY time(1h) fill(none)")
        .arg(escaped(marketText(symbol), QLatin1Char('\'')), toIsoString(from), toIsoString(to));
}

QString HourCounts::flux(const Symbol &symbol, Timestamp from, Timestamp to, const QString &bucket)
{
    return QStringLiteral("from(bucket: \"%1\") |> range(start: %2, stop: %3)"
                          " |> filter(fn: (r) => r._measurement == \"trades\" and r._field == \"id\" and r.symbol == \"%4\")"
                          " |> aggregateWindow(every: 1h, fn: count, createEmpty: false, timeSrc: \"_start\")"
                          " |> group() |> keep(columns: [\"_time\", \"_value\"])")
        .arg(escaped(bucket, QLatin1Char('"')), toIsoString(from), toIsoString(to), escaped(marketText(symbol), QLatin1Char('"')));
}

Result<HourCounts::Counts> HourCounts::fromJson(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    const auto results = document.object().value(QLatin1String("results")).toArray();
    if (!document.isObject() || results.isEmpty())
        return notUnderstood();
    Counts counts;
    for (const auto &result : results) {
        if (const auto error = result[QLatin1String("error")]; !error.isUndefined())
            return Error{QStringLiteral("The mirror does not answer the count of hours: %1").arg(serverWords(error.toString().toUtf8()))};
        for (const auto &series : result[QLatin1String("series")].toArray()) {
            if (!addSeries(series.toObject(), counts))
                return notUnderstood();
        }
    }
    return counts;
}

// Annotated CSV: each table has a head of its own, behind lines that begin with #.
Result<HourCounts::Counts> HourCounts::fromCsv(const QByteArray &body)
{
    Counts counts;
    qsizetype hourAt = -1;
    qsizetype countAt = -1;
    for (const auto &raw : body.split('\n')) {
        const auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto cells = line.split(',');
        if (cells.contains("error"))
            return Error{QStringLiteral("The mirror does not answer the count of hours: %1").arg(serverWords(body))};
        if (cells.contains("_value")) {
            hourAt = cells.indexOf("_time");
            countAt = cells.indexOf("_value");
            continue;
        }
        const auto hour = parseTimestamp(QString::fromUtf8(cells.value(hourAt)));
        bool isNumber = false;
        const auto count = cells.value(countAt).toLongLong(&isNumber);
        if (hourAt < 0 || !hour || !isNumber)
            return notUnderstood();
        counts[std::chrono::floor<std::chrono::hours>(*hour)] += count;
    }
    return counts;
}

Result<HourCounts::Counts> HourCounts::of(const Symbol &symbol, Timestamp from, Timestamp to, const std::stop_token &stop)
{
    Counts all;
    for (auto begin = from; begin < to;) {
        const auto end = std::min<Timestamp>(to, std::chrono::floor<std::chrono::hours>(begin) + onePart);
        if (const auto met = m_client.meet(stop); met.kind != MirrorVerdict::Kind::Taken)
            return notCompared(met.words);
        const bool isFlux = m_client.speaksFlux();
        const auto body = m_client.ask(isFlux ? flux(symbol, begin, end, m_client.target().database) : influxQl(symbol, begin, end), stop);
        if (!body)
            return notCompared(body.message());
        const auto counts = isFlux ? fromCsv(*body) : fromJson(*body);
        if (!counts)
            return counts.error();
        for (const auto &[hour, count] : *counts)
            all[hour] += count;
        begin = end;
    }
    return all;
}

} // namespace tidemark
