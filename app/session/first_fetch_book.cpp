#include "session/first_fetch_book.h"

#include "host/json_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(bookLog, "tidemark.exchange")

constexpr qint64 mostBookBytes = 1'000'000;

struct FirstFetchBookWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::FirstFetchBook)
};

} // namespace

FirstFetchBook::FirstFetchBook(QString path) : m_path(std::move(path))
{
    auto read = kept();
    if (read) {
        m_since = std::move(read).value();
        return;
    }
    m_unread = FirstFetchBookWords::tr("%1 cannot be read (%2). It tells of which markets the time before their records is still to be fetched. Nothing of the record is lost: "
                                       "what an earlier run left over can be fetched in History. The file is written anew.")
                   .arg(QDir::toNativeSeparators(m_path), read.message());
    qCWarning(bookLog).noquote() << m_unread;
}

Result<std::map<Symbol, std::int64_t>> FirstFetchBook::kept() const
{
    std::map<Symbol, std::int64_t> since;
    if (m_path.isEmpty())
        return since;
    const auto json = readJsonFile(m_path, mostBookBytes);
    if (!json)
        return json.error();
    for (auto entry = json->begin(); entry != json->end(); ++entry) {
        const auto symbol = Symbol::fromText(QStringView(entry.key()));
        if (const auto micros = entry->toInteger(-1); symbol && micros >= 0)
            since.emplace(*symbol, micros);
        else
            return Error{QStringLiteral("“%1” is no market with a time").arg(entry.key().left(40))};
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
    const auto others = kept();
    auto all = others ? *others : m_since;
    for (const auto &symbol : m_changed) {
        all.erase(symbol);
        if (const auto ours = m_since.find(symbol); ours != m_since.end())
            all.insert(*ours);
    }
    QJsonObject json;
    for (const auto &[symbol, micros] : all)
        json.insert(symbol.toString(), qint64(micros));
    const auto written = writeJsonFile(m_path, json);
    tellWritten(written);
    if (written)
        m_changed.clear();
}

// Once for each change of state, however often it is tried.
void FirstFetchBook::tellWritten(const Result<void> &written)
{
    const auto problem = written ? QString()
                                 : FirstFetchBookWords::tr("%1 cannot be written: %2. It tells of which markets the time before their records is still to be fetched. Nothing of the record is "
                                                           "lost, but the next start begins these hours anew. Make room, or make the file and its folder writable; it is tried again.")
                                       .arg(QDir::toNativeSeparators(m_path), written.message());
    if (std::exchange(m_unwritten, problem) != problem && !problem.isEmpty())
        qCWarning(bookLog).noquote() << problem;
}

QStringList FirstFetchBook::notices() const
{
    QStringList notices{m_unread, m_unwritten};
    notices.removeAll(QString());
    return notices;
}

} // namespace tidemark
