#pragma once

#include "core/download_values.h"
#include "core/endpoints.h"
#include "database/pg_session.h"
#include "exchange/public_archive.h"
#include "session/history_download.h"

#include <QCoreApplication>

namespace tidemark {

struct DownloadSetup {
    ExchangeEndpoints exchange;
    QString dataDir;
    QString keptIn = {}; // where files stay; empty: they go once they are imported
    ArchivePatience patience = {};

    // Where files lie until they are imported.
    [[nodiscard]] QString folder() const;
};

// Whether there is an archive of this exchange's own files; the error says that there is none.
[[nodiscard]] Result<void> checkArchive(const ExchangeEndpoints &exchange);

// One download from the archive and the exchange into the record, which is told as it goes on. Blocks: lives on its session's
// thread, which runs no event loop of its own.
class DownloadRun {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DownloadRun)

public:
    using Told = std::function<void(const DownloadProgress &)>; // on that thread, some times a second

    DownloadRun(PgSession &session, const DownloadSetup &setup, Told told);
    ~DownloadRun();

    [[nodiscard]] DownloadAnswer run(const DownloadQuestion &question, const std::stop_token &stop);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Result<void> mayRun();
    [[nodiscard]] HistoryDownload::Ways ways(const std::stop_token &stop);
    [[nodiscard]] Result<FileOutcome> file(const ArchiveFile &file, const std::stop_token &stop);
    [[nodiscard]] Result<FileOutcome> import(const ArchiveFile &file, const ArchiveCopy &copy, const std::stop_token &stop);
    [[nodiscard]] FileOutcome keepApart(const ArchiveFile &file, const ArchiveCopy &copy) const;
    void takeBack(const ArchiveFile &file) const;
    [[nodiscard]] static Result<void> putSumBeside(const ArchiveCopy &copy);
    void begin(const QString &file, DownloadProgress::Stage stage);
    void follow(std::int64_t done, std::int64_t total);
    void tell();

    PgSession &m_session;
    const DownloadSetup &m_setup;
    Told m_told;
    PublicArchive m_archive;
    DownloadQuestion m_question;
    DownloadProgress m_progress;
    std::int64_t m_doneAtFirst = -1; // of this stage: what was there already counts for no rate
    Clock::time_point m_beganAt;
    Clock::time_point m_toldAt;
};

} // namespace tidemark
