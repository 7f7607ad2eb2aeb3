#pragma once

#include "core/record_port.h"
#include "session/export_desk.h"
#include "session/first_days.h"
#include "session/import_desk.h"
#include "session/job_thread.h"
#include "session/reader.h"
#include "session/replay_desk.h"

#include <stop_token>
#include <typeindex>
#include <unordered_map>

namespace tidemark {

class Feed;
class Upkeep;

// Answers the window's questions while a recorder runs: each goes to the thread that answers it, and its answer back. Who answers
// what is told in its constructor, in one list. Lives on the program's main thread and never blocks it, but at its end.
class RecordDesk : public RecordPort {
    Q_OBJECT

public:
    // `feed` answers what only the exchange knows, `upkeep` does what the record's rules ask for. They outlive the desk's questions.
    // `privateFolder`: of the private server; empty where the record is on another.
    RecordDesk(Feed &feed, DownloadSetup downloads, QString privateFolder = {}, Upkeep *upkeep = nullptr);
    ~RecordDesk() override;

    void start();
    // From any thread, since recording comes first where connections are few: where the record is now.
    void setTarget(const PgTarget &target);
    // From any thread: it cannot be read any more; what is being read is broken off.
    void loseTarget();
    // Exports are cancelled, and nothing is read any more.
    void close();
    // Waits for its threads.
    void end();

    void fetchGap(const Symbol &symbol, IdRange ids) override;
    void skipGap(const Symbol &symbol, IdRange ids) override;
    void stopUpkeep(bool isStopped) override;
    void setForemost(const std::vector<Symbol> &symbols) override;
    void leaveOutFirstHours() override;
    [[nodiscard]] ReplayPort *replay() override { return &m_replay; }
    [[nodiscard]] Mailbox &replayFrames() { return m_replay.frames(); }

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override;

private:
    template <typename Question, typename Route>
    void on(Route route);
    template <typename Question, typename Read>
    void read(Reader &reader, Read read);
    template <typename Question, typename Ask, typename Answered>
    void askFeed(Ask ask, Answered answered);
    template <typename Question, typename Search>
    void search(Search search);
    void searchRecord();
    void surveyRecord();
    void writeFiles();
    void importFiles();
    void keepRecord();
    void listMarkets();
    void tryAddresses();
    void backUp();
    void cancelJobs();
    void interrupt();

    Feed &m_feed;
    QString m_privateFolder;
    Upkeep *m_upkeep;
    std::stop_source m_ending; // of what the readers do beside reading
    Reader m_reader;
    Reader m_chartReader; // a chart that jumps waits for no other question
    Reader m_searcher;    // and nothing waits for a search
    ReplayDesk m_replay;
    ExportDesk m_exports;
    FirstDays m_firstDays;
    ImportDesk m_imports;
    JobThread m_trials; // of what a person typed: addresses, places of backups
    JobThread m_backups;
    std::vector<MarketInfo> m_directory; // as the exchange told it last
    std::vector<std::shared_ptr<InquiryAbout<DirectoryQuestion>>> m_directoryAsks;
    std::unordered_map<std::type_index, std::function<void(const std::shared_ptr<Inquiry> &)>> m_routes;
};

} // namespace tidemark
