#pragma once

#include "core/import_question.h"
#include "core/record_port.h"
#include "database/pg_target.h"
#include "session/download_run.h"
#include "session/job_thread.h"

#include <QCoreApplication>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace tidemark {

// Brings the past into the record, from files and from the exchange's archive, one order after the other, on a thread and a session
// of its own. All of it may be called from any thread.
class ImportDesk {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ImportDesk)

public:
    template <typename Question>
    using About = std::shared_ptr<InquiryAbout<Question>>;
    template <typename Value>
    using Tell = JobThread::Tell<Value>;

    explicit ImportDesk(DownloadSetup setup);

    void setTarget(const std::optional<PgTarget> &target);
    // Told on its own thread.
    void download(const About<DownloadQuestion> &inquiry, const Tell<DownloadProgress> &tell, const Tell<DownloadAnswer> &end);
    void import(const About<FilesQuestion> &inquiry, const Tell<FilesProgress> &tell, const Tell<FilesAnswer> &end);
    // Now and from now on, running or waiting.
    void cancelAll() { m_thread.cancelAll(); }
    // Waits for the thread's end.
    void end() { m_thread.end(); }

private:
    template <typename Question, typename Run>
    void order(const About<Question> &inquiry, const Tell<typename Question::Answer> &end, Run run);
    [[nodiscard]] FilesAnswer importFiles(PgSession &session, const FilesQuestion &question, const Tell<FilesProgress> &tell,
                                          const std::stop_token &stop) const;

    DownloadSetup m_setup;
    std::mutex m_mutex; // of what follows
    std::optional<PgTarget> m_target;
    JobThread m_thread; // ends first
};

} // namespace tidemark
