#include "session/healed_today.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>
#include <utility>

namespace tidemark {
namespace {

const QString dayKey = QStringLiteral("day");
const QString tradesKey = QStringLiteral("trades");

std::int64_t dayOf(Timestamp at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

} // namespace

HealedToday::HealedToday(QString path) : m_path(std::move(path))
{
    m_day = kept();
}

HealedToday::Day HealedToday::kept() const
{
    QFile file(m_path);
    const auto kept = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(1'000)).object() : QJsonObject();
    return {kept.value(dayKey).toInteger(), kept.value(tradesKey).toInteger()};
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
    const auto others = kept();
    m_day.trades = (others.number == m_day.number ? others.trades : 0) + std::exchange(m_unsaved, 0);
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(QJsonObject{{dayKey, qint64(m_day.number)}, {tradesKey, qint64(m_day.trades)}}).toJson()) > 0)
        file.commit();
}

} // namespace tidemark
