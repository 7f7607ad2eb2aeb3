#include "session/healed_today.h"

#include "host/json_file.h"

#include <QDir>
#include <QLoggingCategory>

#include <chrono>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(healedLog, "tidemark.exchange")

constexpr qint64 mostHealedBytes = 1'000;

const QString dayKey = QStringLiteral("day");
const QString tradesKey = QStringLiteral("trades");

std::int64_t dayOf(Timestamp at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

} // namespace

HealedToday::HealedToday(QString path) : m_path(std::move(path))
{
    const auto day = kept();
    if (day)
        m_day = *day;
    else
        tell(QStringLiteral("%1 cannot be read (%2), so the number of trades that were fetched today begins anew. The record is not touched by that.").arg(QDir::toNativeSeparators(m_path), day.message()));
}

Result<HealedToday::Day> HealedToday::kept() const
{
    const auto json = readJsonFile(m_path, mostHealedBytes);
    return json ? Result<Day>(Day{json->value(dayKey).toInteger(), json->value(tradesKey).toInteger()}) : json.error();
}

void HealedToday::add(std::int64_t trades, Timestamp now)
{
    if (dayOf(now) != m_day.number) {
        m_day = {dayOf(now), 0};
        m_unsaved = 0;
    }
    m_day.trades += trades;
    m_unsaved += trades;
}

std::int64_t HealedToday::count(Timestamp now) const
{
    return dayOf(now) == m_day.number ? m_day.trades : 0;
}

void HealedToday::save()
{
    if (m_unsaved == 0)
        return;
    const auto read = kept();
    const auto others = read ? *read : Day();
    const auto ofOthers = others.number == m_day.number ? others.trades : 0;
    const auto written = writeJsonFile(m_path, {{dayKey, qint64(m_day.number)}, {tradesKey, qint64(ofOthers + m_unsaved)}});
    tell(written ? QString() : QStringLiteral("%1 cannot be written: %2. After a restart the number of trades that were fetched today begins anew; the record is not touched by that.")
                                   .arg(QDir::toNativeSeparators(m_path), written.message()));
    if (!written)
        return;
    m_day.trades = ofOthers + m_unsaved;
    m_unsaved = 0;
}

// Once for each change of state, however often it is tried.
void HealedToday::tell(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem && !problem.isEmpty())
        qCWarning(healedLog).noquote() << problem;
}

} // namespace tidemark
