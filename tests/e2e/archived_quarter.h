#pragma once

#include "support/archive_files.h"
#include "support/cli_process.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tidemark {

// A quarter of three markets over the turn from milliseconds to microseconds, as files in every form that the exchange's archive has,
// and what a record that took them in has to give back, byte by byte.
class ArchivedQuarter {
public:
    // A month as the exchange publishes it: in milliseconds until the end of 2024.
    struct Month {
        QString symbol;
        QString name; // "2024-11"
        QString next; // "2024-12"
        std::vector<Trade> trades;
        ArchiveForm form;

        [[nodiscard]] QString file(const QString &ending) const { return symbol + QStringLiteral("-trades-") + name + ending; }
        [[nodiscard]] QByteArray csv() const { return archiveCsv(trades, form); }
    };
    // The program on the record in question.
    using Run = std::function<CliAnswer(const QStringList &)>;

    // So many times the usual number of trades.
    explicit ArchivedQuarter(int times = 1);

    [[nodiscard]] const std::vector<Month> &months() const { return m_months; }
    [[nodiscard]] qint64 count() const;
    // Writes the files; their paths. Some days stand in two of them.
    [[nodiscard]] QStringList writeTo(const QString &folder) const;
    // What of the record is not as the files have it, in words; empty where all is. Exports go to `folder`.
    [[nodiscard]] QString difference(const Run &run, const QString &folder) const;

private:
    std::vector<Month> m_months;
};

} // namespace tidemark
