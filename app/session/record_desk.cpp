#include "session/record_desk.h"

#include "core/board_values.h"
#include "core/chart_values.h"
#include "core/live_values.h"
#include "database/chart_record.h"
#include "database/cross_section.h"
#include "database/crossing_search.h"
#include "database/days_record.h"
#include "database/history.h"
#include "database/peak_search.h"
#include "database/place_search.h"
#include "database/record_survey.h"
#include "database/study_record.h"
#include "database/trade_search.h"
#include "session/address_trials.h"
#include "session/backfill.h"
#include "session/backup_desk.h"
#include "session/feed.h"
#include "session/on_thread_of.h"
#include "session/record_room.h"
#include "session/recorder_options.h"
#include "session/share_desk.h"
#include "session/upkeep.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostTrades = 500'000; // handed out at once
constexpr auto chartPast = 1h;
constexpr std::int64_t mostChartTrades = 200'000;

[[nodiscard]] Result<MarketSeed> recentPast(PgSession &session, const SeedQuestion &question)
{
    History history(session);
    const auto latest = history.latest(question.symbol);
    if (!latest)
        return latest.error();
    if (!*latest)
        return MarketSeed{question.symbol};
    auto trades = history.recentTrades(question.symbol, (*latest)->tradedAt - chartPast, mostChartTrades);
    if (!trades)
        return trades.error();
    return MarketSeed{question.symbol, std::move(trades).value()};
}

// On the feed's thread; nothing where it has not begun, or has ended.
template <typename Work>
void inBackfill(Feed &feed, Work work)
{
    if (auto *past = feed.backfill())
        work(*past);
}

template <typename Question>
void settle(RecordDesk &desk, const std::shared_ptr<InquiryAbout<Question>> &inquiry, typename Question::Answer answer)
{
    onThreadOf(desk, [inquiry, answer = std::move(answer)] { inquiry->take(answer); });
}

} // namespace

// Questions that the feed answers some time, in any order: told apart by a ticket.
template <typename Question>
class OpenInquiries {
public:
    using About = std::shared_ptr<InquiryAbout<Question>>;

    [[nodiscard]] Question add(const About &inquiry)
    {
        std::erase_if(m_open, [](const auto &open) { return !open.second->isUnderWay(); });
        auto question = inquiry->question();
        question.ticket = ++m_last;
        m_open.emplace(question.ticket, inquiry);
        return question;
    }
    // With the ticket that the asker gave its question.
    void settle(typename Question::Answer answer)
    {
        const auto found = m_open.extract(answer.ticket);
        if (found.empty())
            return;
        answer.ticket = found.mapped()->question().ticket;
        found.mapped()->take(answer);
    }

private:
    std::unordered_map<Ticket, About> m_open;
    Ticket m_last = 0;
};

RecordDesk::RecordDesk(Feed &feed, DownloadSetup downloads, QString privateFolder, Upkeep *upkeep)
    : m_feed(feed)
    , m_privateFolder(std::move(privateFolder))
    , m_upkeep(upkeep)
    , m_reader(QStringLiteral("reader"))
    , m_chartReader(QStringLiteral("chart"))
    , m_searcher(QStringLiteral("search"))
    , m_firstDays(downloads.exchange)
    , m_imports(downloads)
    , m_trials(QStringLiteral("trials"))
    , m_backups(QStringLiteral("backup"))
{
    const auto name = privateDatabaseName(downloads.exchange);
    read<SecondQuestion>(m_reader, [](PgSession &session, const SecondQuestion &asked) { return History(session).atSecond(asked); });
    read<OutlineQuestion>(m_reader, [](PgSession &session, const OutlineQuestion &asked) { return History(session).outline(asked); });
    read<TradesQuestion>(m_reader, [](PgSession &session, const TradesQuestion &asked) { return History(session).trades(asked, mostTrades); });
    read<MomentQuestion>(m_reader, [](PgSession &session, const MomentQuestion &asked) { return CrossSection(session).at(asked); });
    read<DaysQuestion>(m_reader, [](PgSession &session, const DaysQuestion &asked) { return DaysRecord(session).answer(asked); });
    read<SeedQuestion>(m_reader, recentPast);
    read<ChartQuestion>(m_chartReader, [](PgSession &session, const ChartQuestion &asked) { return ChartRecord(session).answer(asked); });
    askFeed<FetchQuestion>(&Feed::fetchPeriod, &Feed::fetchAnswered);
    askFeed<MarketDaysQuestion>(&Feed::askMarketDays, &Feed::marketDaysAnswered);
    askFeed<BoardQuestion>(&Feed::askBoard, &Feed::boardAnswered);
    askFeed<ExchangeCandlesQuestion>(&Feed::askExchangeCandles, &Feed::exchangeCandlesAnswered);
    searchRecord();
    surveyRecord();
    writeFiles();
    importFiles();
    keepRecord();
    read<ShareChange>(m_reader, [folder = m_privateFolder, name, stop = m_ending.get_token()](PgSession &, const ShareChange &change) {
        return changeShare(change, folder, name, stop); // the server is started anew meanwhile, so it is no matter of the session's
    });
    read<ShareQuestion>(m_reader, [folder = m_privateFolder](PgSession &session, const ShareQuestion &) { return shareState(session, folder); });
    listMarkets();
    tryAddresses();
    backUp();
}

RecordDesk::~RecordDesk()
{
    end();
}

template <typename Question, typename Route>
void RecordDesk::on(Route route)
{
    m_routes.emplace(typeid(InquiryAbout<Question>), [route](const std::shared_ptr<Inquiry> &inquiry) {
        route(std::static_pointer_cast<InquiryAbout<Question>>(inquiry));
    });
}

template <typename Question, typename Read>
void RecordDesk::read(Reader &reader, Read read)
{
    on<Question>([this, &reader, read](const std::shared_ptr<InquiryAbout<Question>> &inquiry) {
        reader.answer(inquiry, inquiry->question(), read,
                      [this, inquiry](typename Question::Answer answer) { settle(*this, inquiry, std::move(answer)); });
    });
}

template <typename Question, typename Ask, typename Answered>
void RecordDesk::askFeed(Ask ask, Answered answered)
{
    const auto open = std::make_shared<OpenInquiries<Question>>();
    on<Question>([this, open, ask](const std::shared_ptr<InquiryAbout<Question>> &inquiry) {
        onThreadOf(m_feed, [feed = &m_feed, ask, question = open->add(inquiry)] { (feed->*ask)(question); });
    });
    connect(&m_feed, answered, this, [open](const typename Question::Answer &answer) { open->settle(answer); });
}

// A search may take long: it is told when nobody waits for it any more.
template <typename Question, typename Search>
void RecordDesk::search(Search search)
{
    on<Question>([this, search](const std::shared_ptr<InquiryAbout<Question>> &inquiry) {
        m_searcher.answer(
            inquiry, inquiry->question(),
            [search, stop = inquiry->stop()](PgSession &session, const Question &asked) { return search(session, asked, stop); },
            [this, inquiry](typename Question::Answer answer) { settle(*this, inquiry, std::move(answer)); });
    });
}

void RecordDesk::searchRecord()
{
    search<SearchQuestion>([](PgSession &session, const SearchQuestion &asked, const std::stop_token &stop) { return TradeSearch(session, asked, stop).answer(); });
    search<CrossingQuestion>([](PgSession &session, const CrossingQuestion &asked, const std::stop_token &) { return CrossingSearch(session).answer(asked); });
    search<PeakQuestion>([](PgSession &session, const PeakQuestion &asked, const std::stop_token &stop) { return PeakSearch(session, stop).answer(asked); });
    search<StudyQuestion>([](PgSession &session, const StudyQuestion &asked, const std::stop_token &) { return StudyRecord(session).answer(asked); });
    search<PlaceQuestion>([](PgSession &session, const PlaceQuestion &asked, const std::stop_token &) { return PlaceSearch(session).answer(asked); });
}

// What is missing is told by the record, what of it is being fetched by the feed.
void RecordDesk::surveyRecord()
{
    const auto open = std::make_shared<OpenInquiries<RecordQuestion>>();
    on<RecordQuestion>([this, open](const std::shared_ptr<InquiryAbout<RecordQuestion>> &inquiry) {
        m_reader.answer(
            inquiry, open->add(inquiry),
            [](PgSession &session, const RecordQuestion &question) { return RecordSurvey(session).outline(question); },
            [feed = &m_feed](RecordOutline outline) {
                onThreadOf(*feed, [feed, outline = std::move(outline)] { feed->completeOutline(outline); });
            });
    });
    connect(&m_feed, &Feed::outlineCompleted, this, [open](const RecordOutline &outline) { open->settle(outline); });
}

void RecordDesk::writeFiles()
{
    on<ExportQuestion>([this](const ExportDesk::Inquiry &inquiry) {
        m_exports.write(
            inquiry,
            [this, inquiry](const ExportProgress &progress) { onThreadOf(*this, [inquiry, progress] { inquiry->follow(progress); }); },
            [this, inquiry](const ExportAnswer &answer) { settle(*this, inquiry, answer); });
    });
}

void RecordDesk::importFiles()
{
    on<DownloadQuestion>([this](const ImportDesk::About<DownloadQuestion> &inquiry) {
        m_imports.download(
            inquiry,
            [this, inquiry](const DownloadProgress &progress) { onThreadOf(*this, [inquiry, progress] { inquiry->follow(progress); }); },
            [this, inquiry](const DownloadAnswer &answer) { settle(*this, inquiry, answer); });
    });
    on<FirstDayQuestion>([this](const FirstDays::Inquiry &inquiry) {
        m_firstDays.ask(inquiry, [this, inquiry](const FirstDayAnswer &answer) { settle(*this, inquiry, answer); });
    });
    on<LastDayQuestion>([this](const FirstDays::LastInquiry &inquiry) {
        m_firstDays.ask(inquiry, [this, inquiry](const LastDayAnswer &answer) { settle(*this, inquiry, answer); });
    });
    on<FilesQuestion>([this](const ImportDesk::About<FilesQuestion> &inquiry) {
        m_imports.import(
            inquiry,
            [this, inquiry](const FilesProgress &progress) { onThreadOf(*this, [inquiry, progress] { inquiry->follow(progress); }); },
            [this, inquiry](const FilesAnswer &answer) { settle(*this, inquiry, answer); });
    });
}

void RecordDesk::keepRecord()
{
    read<KeepingQuestion>(m_reader, [folder = m_privateFolder](PgSession &session, const KeepingQuestion &asked) {
        return keepingAnswer(session, asked, folder);
    });
    read<KeepingChange>(m_reader, [folder = m_privateFolder, upkeep = m_upkeep](PgSession &session, const KeepingChange &change) {
        auto changed = changeKeeping(session, change, folder);
        if (upkeep)
            upkeep->lookAgain();
        return changed;
    });
    if (m_upkeep)
        connect(m_upkeep, &Upkeep::changed, this, &RecordPort::upkeepChanged);
}

void RecordDesk::listMarkets()
{
    on<DirectoryQuestion>([this](const std::shared_ptr<InquiryAbout<DirectoryQuestion>> &inquiry) {
        if (!m_directory.empty() && !inquiry->question().isReadAnew)
            return settle(*this, inquiry, {m_directory});
        m_directoryAsks.push_back(inquiry);
        onThreadOf(m_feed, [feed = &m_feed] { feed->reloadDirectory(); });
    });
    const auto tell = [this](const DirectoryAnswer &answer) {
        for (const auto &inquiry : std::exchange(m_directoryAsks, {}))
            inquiry->take(answer);
    };
    connect(&m_feed, &Feed::directoryLoaded, this, [this, tell](const std::vector<MarketInfo> &markets) {
        m_directory = markets;
        m_exports.setMarkets(markets);
        Q_EMIT directoryLoaded(markets);
        tell({markets});
    });
    connect(&m_feed, &Feed::directoryFailed, this, [this, tell](const QString &problem) {
        tell({{}, problem});
        Q_EMIT directoryFailed(problem);
    });
}

void RecordDesk::tryAddresses()
{
    on<DatabaseQuestion>([this](const std::shared_ptr<InquiryAbout<DatabaseQuestion>> &inquiry) {
        m_trials.answer(inquiry, triedDatabase, [this, inquiry](const DatabaseAnswer &answer) { settle(*this, inquiry, answer); });
    });
    on<MirrorQuestion>([this](const std::shared_ptr<InquiryAbout<MirrorQuestion>> &inquiry) {
        m_trials.answer(inquiry, triedMirror, [this, inquiry](const MirrorAnswer &answer) { settle(*this, inquiry, answer); });
    });
}

void RecordDesk::backUp()
{
    on<BackupQuestion>([this](const std::shared_ptr<InquiryAbout<BackupQuestion>> &inquiry) {
        const auto tell = [this, inquiry](const BackupProgress &progress) { onThreadOf(*this, [inquiry, progress] { inquiry->follow(progress); }); };
        const auto made = [folder = m_privateFolder, tell](const BackupQuestion &asked, const std::stop_token &stop) { return madeBackup(asked, folder, tell, stop); };
        m_backups.answer(inquiry, made, [this, inquiry](const BackupAnswer &answer) { settle(*this, inquiry, answer); });
    });
    on<BackupStateQuestion>([this](const std::shared_ptr<InquiryAbout<BackupStateQuestion>> &inquiry) {
        const auto state = [folder = m_privateFolder](const BackupStateQuestion &, const std::stop_token &) { return backupState(folder); };
        m_trials.answer(inquiry, state, [this, inquiry](const BackupState &answer) { settle(*this, inquiry, answer); });
    });
    on<BackupLookQuestion>([this](const std::shared_ptr<InquiryAbout<BackupLookQuestion>> &inquiry) {
        const auto look = [](const BackupLookQuestion &asked, const std::stop_token &) { return lookedInto(asked); };
        m_trials.answer(inquiry, look, [this, inquiry](const BackupLook &answer) { settle(*this, inquiry, answer); });
    });
}

void RecordDesk::stopUpkeep(bool isStopped)
{
    if (m_upkeep)
        m_upkeep->setStopped(isStopped);
}

void RecordDesk::setForemost(const std::vector<Symbol> &symbols)
{
    onThreadOf(m_feed, [feed = &m_feed, symbols] { inBackfill(*feed, [&](Backfill &past) { past.setForemost(symbols); }); });
}

void RecordDesk::leaveOutFirstHours()
{
    onThreadOf(m_feed, [feed = &m_feed] { inBackfill(*feed, [](Backfill &past) { past.leaveOutFirstHours(); }); });
}

void RecordDesk::put(std::shared_ptr<Inquiry> inquiry)
{
    const auto &about = *inquiry;
    const auto route = m_routes.find(typeid(about));
    Q_ASSERT(route != m_routes.end()); // a question that nobody answers
    route->second(inquiry);
}

void RecordDesk::start()
{
    m_reader.start();
    m_chartReader.start();
    m_searcher.start();
}

void RecordDesk::setTarget(const PgTarget &target)
{
    m_reader.setTarget(target);
    m_chartReader.setTarget(target);
    m_searcher.setTarget(target);
    m_replay.setTarget(target);
    m_exports.setTarget(target);
    m_imports.setTarget(target);
}

void RecordDesk::loseTarget()
{
    interrupt();
    m_reader.setTarget(std::nullopt);
    m_chartReader.setTarget(std::nullopt);
    m_searcher.setTarget(std::nullopt);
    m_replay.setTarget(std::nullopt);
    m_exports.setTarget(std::nullopt);
    m_imports.setTarget(std::nullopt);
}

void RecordDesk::interrupt()
{
    m_reader.interrupt();
    m_chartReader.interrupt();
    m_searcher.interrupt();
}

void RecordDesk::cancelJobs()
{
    m_ending.request_stop();
    m_exports.cancelAll();
    m_firstDays.cancelAll();
    m_imports.cancelAll();
    m_trials.cancelAll();
    m_backups.cancelAll();
}

void RecordDesk::close()
{
    m_replay.close();
    cancelJobs();
    interrupt();
    m_reader.setTarget(std::nullopt);
    m_chartReader.setTarget(std::nullopt);
    m_searcher.setTarget(std::nullopt);
}

void RecordDesk::end()
{
    cancelJobs();
    interrupt();
    m_reader.end();
    m_chartReader.end();
    m_searcher.end();
    m_exports.end();
    m_firstDays.end();
    m_imports.end();
    m_trials.end();
    m_backups.end();
}

void RecordDesk::fetchGap(const Symbol &symbol, IdRange ids)
{
    onThreadOf(m_feed, [feed = &m_feed, symbol, ids] { inBackfill(*feed, [&](Backfill &past) { past.fetchGap(symbol, ids); }); });
}

void RecordDesk::skipGap(const Symbol &symbol, IdRange ids)
{
    onThreadOf(m_feed, [feed = &m_feed, symbol, ids] { inBackfill(*feed, [&](Backfill &past) { past.skipGap(symbol, ids); }); });
}

} // namespace tidemark
