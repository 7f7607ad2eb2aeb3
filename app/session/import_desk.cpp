#include "session/import_desk.h"

#include "database/pg_session.h"
#include "session/history_import.h"
#include "session/import_files.h"

namespace tidemark {

ImportDesk::ImportDesk(DownloadSetup setup) : m_setup(std::move(setup)), m_thread(QStringLiteral("import")) {}

void ImportDesk::setTarget(const std::optional<PgTarget> &target)
{
    const std::scoped_lock lock(m_mutex);
    m_target = target;
}

template <typename Question, typename Run>
void ImportDesk::order(const About<Question> &inquiry, const Tell<typename Question::Answer> &end, Run run)
{
    const auto carriedOut = [this, run](const Question &question, const std::stop_token &stop) {
        std::optional<PgTarget> target;
        {
            const std::scoped_lock lock(m_mutex);
            target = m_target;
        }
        if (!target)
            return question.refused(tr("The database is away, so nothing can be imported now; begin again once it is back."));
        const auto session = PgSession::open(*target, {.stop = stop});
        auto answer = session ? run(*session.value(), question, stop) : question.refused(session.message());
        if (stop.stop_requested() && answer.end == DownloadEnd::Failed)
            answer.end = DownloadEnd::Cancelled;
        return answer;
    };
    m_thread.answer(inquiry, carriedOut, end);
}

void ImportDesk::download(const About<DownloadQuestion> &inquiry, const Tell<DownloadProgress> &tell, const Tell<DownloadAnswer> &end)
{
    order(inquiry, end, [this, tell](PgSession &session, const DownloadQuestion &question, const std::stop_token &stop) {
        return DownloadRun(session, m_setup, tell).run(question, stop);
    });
}

void ImportDesk::import(const About<FilesQuestion> &inquiry, const Tell<FilesProgress> &tell, const Tell<FilesAnswer> &end)
{
    order(inquiry, end, [this, tell](PgSession &session, const FilesQuestion &question, const std::stop_token &stop) {
        return importFiles(session, question, tell, stop);
    });
}

FilesAnswer ImportDesk::importFiles(PgSession &session, const FilesQuestion &question, const Tell<FilesProgress> &tell,
                                    const std::stop_token &stop) const
{
    FilesAnswer answer;
    const auto files = ImportFiles::in(question.paths).paths;
    answer.found = int(files.size());
    HistoryImport importer(session, {.exchange = m_setup.exchange.identity(), .market = question.market, .ignoresChecksum = question.ignoresChecksum});
    for (const auto &path : files) {
        const auto number = int(answer.files.size()) + 1;
        auto report = importer.import(path, [&](const ImportProgress &progress) { tell({progress, number, answer.found}); }, stop);
        if (!report) {
            answer.end = DownloadEnd::Failed;
            answer.problem = report.message();
            return answer;
        }
        answer.files.push_back(std::move(report).value());
        if (stop.stop_requested()) {
            answer.end = DownloadEnd::Cancelled;
            return answer;
        }
    }
    return answer;
}

} // namespace tidemark
