#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace tidemark {

// From when on markets still want the time before their record, and which were left out by a person: a small file in the data folder,
// shared by its recorders, so that a restart goes on where the last run ended. What a crash forgets of it is fetched twice or not at
// all, and the ledger knows the difference. Exchange thread.
class FirstFetchBook {
public:
    // Reads what earlier runs left; of a file that cannot be read nothing is known.
    explicit FirstFetchBook(QString path);
    ~FirstFetchBook() { save(); }
    FirstFetchBook(const FirstFetchBook &) = delete;
    FirstFetchBook &operator=(const FirstFetchBook &) = delete;

    [[nodiscard]] std::optional<Timestamp> sinceOf(const Symbol &symbol) const;
    [[nodiscard]] bool isLeftOut(const Symbol &symbol) const;
    void note(const Symbol &symbol, Timestamp since) { set(symbol, microsOf(since)); }
    void leaveOut(const Symbol &symbol) { set(symbol, leftOut); }
    // All of it is there, or it is no longer watched.
    void forget(const Symbol &symbol);
    // Where anything changed. What could not be written is tried again the next time.
    void save();
    // What a person should know: that the file could not be read, or cannot be written. The log has it, too.
    [[nodiscard]] QStringList notices() const;

private:
    static constexpr std::int64_t leftOut = 0;

    void set(const Symbol &symbol, std::int64_t micros);
    [[nodiscard]] Result<std::map<Symbol, std::int64_t>> kept() const;
    void tellWritten(const Result<void> &written);

    QString m_path;
    std::map<Symbol, std::int64_t> m_since; // µs since the epoch
    std::set<Symbol> m_changed; // since the last save
    QString m_unread;
    QString m_unwritten; // as it is now
};

} // namespace tidemark
