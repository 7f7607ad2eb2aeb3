#include "session/first_fetch_book.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace tidemark {
namespace {

constexpr qint64 mostBookBytes = 1'000'000;

} // namespace

FirstFetchBook::FirstFetchBook(QString path) : m_path(std::move(path))
{
    m_since = kept();
}

std::map<Symbol, std::int64_t> FirstFetchBook::kept() const
{
    if (m_path.isEmpty())
        return {};
    QFile file(m_path);
    const auto json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(mostBookBytes)).object() : QJsonObject();
    std::map<Symbol, std::int64_t> since;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto symbol = Symbol::fromText(QStringView(entry.key()));
        if (const auto micros = entry->toInteger(-1); symbol && micros >= 0)
            since.emplace(*symbol, micros);
    }
    return since;
}

std::optional<Timestamp> FirstFetchBook::sinceOf(const Symbol &symbol) const
{
    const auto entry = m_since.find(symbol);
    return entry == m_since.end() || entry->second == leftOut ? std::nullopt : std::optional(timestampFromMicros(entry->second));
}

bool FirstFetchBook::isLeftOut(const Symbol &symbol) const
{
    const auto entry = m_since.find(symbol);
    return entry != m_since.end() && entry->second == leftOut;
}

void FirstFetchBook::set(const Symbol &symbol, std::int64_t micros)
{
    if (const auto [entry, isNew] = m_since.try_emplace(symbol, micros); !isNew && std::exchange(entry->second, micros) == micros)
        return;
    m_changed.insert(symbol);
}

void FirstFetchBook::forget(const Symbol &symbol)
{
    if (m_since.erase(symbol) > 0)
        m_changed.insert(symbol);
}

// What others noted meanwhile stays.
void FirstFetchBook::save()
{
    if (m_changed.empty() || m_path.isEmpty())
        return;
    auto all = kept();
    for (const auto &symbol : std::exchange(m_changed, {})) {
        all.erase(symbol);
        if (const auto ours = m_since.find(symbol); ours != m_since.end())
            all.insert(*ours);
    }
    QJsonObject json;
    for (const auto &[symbol, micros] : all)
        json.insert(symbol.toString(), qint64(micros));
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
}

} // namespace tidemark
