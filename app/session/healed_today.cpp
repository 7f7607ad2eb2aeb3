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
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto kept = QJsonDocument::fromJson(file.read(1'000)).object();
    m_day = kept.value(dayKey).toInteger();
    m_trades = kept.value(tradesKey).toInteger();
}

void HealedToday::add(std::int64_t trades, Timestamp now)
{
    m_trades = count(now) + trades;
    m_day = dayOf(now);
    m_isSaved = false;
}

std::int64_t HealedToday::count(Timestamp now) const
{
    return dayOf(now) == m_day ? m_trades : 0;
}

void HealedToday::save()
{
    if (std::exchange(m_isSaved, true))
        return;
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(QJsonObject{{dayKey, qint64(m_day)}, {tradesKey, qint64(m_trades)}}).toJson()) > 0)
        file.commit();
}

} // namespace tidemark
