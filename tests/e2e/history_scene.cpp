// Shows the dialogs of a long record with made-up values, for pictures of states that take days, a thousand markets or an odd server
// to come about: history_scene STORY light|dark
#include "core/backup_values.h"
#include "core/import_question.h"
#include "core/keeping_values.h"
#include "core/record_port.h"
#include "core/record_values.h"
#include "core/share_values.h"
#include "ui/dialog_size.h"
#include "ui/history/days_dialog.h"
#include "ui/history/export_bar.h"
#include "ui/import/import_dialog.h"
#include "ui/main_window.h"
#include "ui/menu/upgrade_dialog.h"
#include "ui/settings/backup_dialog.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_access.h"
#include "ui/settings/settings_dialog.h"
#include "ui/status/window_banners.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>

#include <cstdio>

using namespace tidemark;
using namespace std::chrono;

namespace {

constexpr std::int64_t monthOfTrades = 116'000'000;

Symbol symbolOf(const QString &name)
{
    return *Symbol::fromText(QStringView(name));
}

Timestamp momentOf(const char *text)
{
    return *parseTimestamp(QString::fromLatin1(text));
}

// Real markets have names of up to some twenty letters.
std::vector<Symbol> symbols(bool areMany)
{
    std::vector<Symbol> all;
    for (const auto *name : {"BTCUSDT", "ETHUSDT", "1000SATSUSDT", "SOLUSDT"})
        all.push_back(symbolOf(QString::fromLatin1(name)));
    for (int i = 0; areMany && i < 1'000; ++i)
        all.push_back(symbolOf(QStringLiteral("LONGNAMED%1USDT").arg(i, 4, 10, QLatin1Char('0'))));
    return all;
}

KeepingAnswer keepingOf(const KeepingQuestion &question, bool areMany, bool isEmpty)
{
    KeepingAnswer answer;
    answer.markets = symbols(areMany);
    if (!isEmpty)
        answer.rules = KeepingRules({{QStringLiteral("BTCUSDT"), {}}, {QStringLiteral("*USDT"), {30, 400}}, {QStringLiteral("ALL"), {1, {}}}});
    for (int i = 0; areMany && i < 40; ++i)
        answer.rules.set({QStringLiteral("LONGNAMED%1USDT").arg(i, 4, 10, QLatin1Char('0')), {i + 1, 400 + i}});
    for (const auto &symbol : answer.markets) {
        for (int month = 1; month <= 9; ++month) {
            const auto first = sys_days(year(2026) / month / 1);
            const bool isPacked = month < 8;
            answer.months.push_back({symbol, first, isPacked ? 0 : monthOfTrades, isPacked ? monthOfTrades : 0, month == 1 ? 52'000 : 0,
                                     isPacked ? 0 : monthOfTrades * 73, isPacked ? monthOfTrades * 8 : 0, isPacked ? 0 : monthOfTrades * 44, 4'100'000});
        }
    }
    answer.bytes = 231'000'000'000;
    answer.bytesPerDay = 2.9e9;
    answer.room = 31'000'000'000;
    answer.fullAt = momentOf("2026-09-27T12:00:00Z");
    answer.compression = QStringLiteral("The record lies on btrfs, which can compress it: measured, 130 bytes a trade become 27. Files that are written from "
                                        "then on are compressed; those that are there stay as they are.");
    if (question.tried) {
        for (int i = 0; i < (areMany ? 9 : 1); ++i)
            answer.due.push_back({answer.markets[std::size_t(i)], momentOf("2025-01-01"), momentOf("2025-06-02"), i == 0 ? 1 : 8'200'000});
    }
    return answer;
}

DaysAnswer daysOf(const DaysQuestion &question, const QString &story)
{
    auto answer = question.refused({});
    const auto now = floor<days>(wallClock());
    for (auto day = question.from; day < question.to; day += 24h) {
        const auto age = now - day;
        const auto number = int(duration_cast<hours>(day.time_since_epoch()).count() / 24);
        const bool isThere = age > days(2) && day >= momentOf("2026-08-12") && number % 7 != 0;
        DayState state{day, isThere ? DayKind::Complete : DayKind::None, isThere ? 3'741'234 : 0, 0};
        if (number % 11 == 0 && isThere)
            state = {day, DayKind::Partial, 3'100'000, 18};
        if (age == hours(0) && story != QLatin1String("days-empty"))
            state = {day, DayKind::Partial, 1'482, 0};
        answer.days.push_back(state);
    }
    return answer;
}

DownloadProgress downloadProgress()
{
    DownloadProgress progress;
    progress.file = QStringLiteral("BTCUSDT-trades-2026-08-08.zip");
    progress.done = 12'400'000;
    progress.total = 57'000'000;
    progress.perSecond = 5'200'000;
    progress.left = 9s;
    progress.daysDone = 11;
    progress.days = 31;
    return progress;
}

DownloadAnswer downloadEnd(const DownloadQuestion &question, const QString &story)
{
    auto answer = question.refused({});
    answer.end = DownloadEnd::Finished;
    answer.days = 31;
    answer.daysComplete = 28;
    answer.stored = 104'381'552;
    if (story == QLatin1String("days-failed")) {
        answer.end = DownloadEnd::Failed;
        answer.problem = QStringLiteral("BTCUSDT-trades-2026-08-08.zip: The archive at data.binance.vision has trouble of its own (HTTP 503). It was asked for "
                                        "BTCUSDT-trades-2026-08-08.zip.");
    }
    const auto day = momentOf("2026-08-08");
    answer.notes = {{DownloadNote::Kind::Absent, day, day + 24h, QStringLiteral("2026-08-08 to 2026-08-09: the archive has no file of it.")},
                    {DownloadNote::Kind::WrongSum, day, day + 24h,
                     QStringLiteral("BTCUSDT-trades-2026-08-10.zip: its SHA-256 is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, but the CHECKSUM "
                                    "beside it says 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752, so it was not imported. It lies in "
                                    "/home/ann/.local/share/tidemark/downloads/BTCUSDT-trades-2026-08-10.zip.wrong-sum. Ask again later, or go on by its trade ids "
                                    "alone with --ignore-checksum.")}};
    return answer;
}

FilesProgress filesProgress()
{
    FilesProgress progress;
    progress.file = {QStringLiteral("/home/ann/Downloads/1000SATSUSDT-trades-2026-07.zip"), ImportProgress::Stage::Storing, 402'000'000, 807'000'000, 24'000'000, 812'000, 31s};
    progress.number = 3;
    progress.files = 12;
    return progress;
}

FilesAnswer filesEnd(const QString &story)
{
    FilesAnswer answer;
    const auto report = [&](const char *name, ImportEnd end, std::int64_t stored, const QStringList &problems, const QStringList &notes) {
        ImportReport one;
        one.path = QStringLiteral("/home/ann/Downloads/") + QLatin1String(name);
        one.end = end;
        ImportedMarket market;
        market.symbol = symbolOf(QStringLiteral("BTCUSDT"));
        market.rows = market.stored = stored;
        one.markets = {market};
        one.problems = problems;
        one.notes = notes;
        answer.files.push_back(one);
    };
    answer.found = 5;
    report("BTCUSDT-trades-2026-07-01.zip", ImportEnd::Stored, 3'741'234, {}, {});
    report("BTCUSDT-trades-2026-07-02.zip", ImportEnd::Known, 0, {}, {});
    report("BTCUSDT-trades-2026-07-03.zip", ImportEnd::Stored, 1, {}, {QStringLiteral("It lacks 18 trades of BTCUSDT, which stay missing: ids 3712278104–3712278121.")});
    if (story == QLatin1String("import-cancelled")) {
        report("BTCUSDT-trades-2026-07-04.zip", ImportEnd::Stopped, 1'000'000, {}, {});
        answer.end = DownloadEnd::Cancelled;
        return answer;
    }
    report("BTCUSDT-trades-2026-07-04.zip", ImportEnd::Refused, 0,
           {QStringLiteral("“/home/ann/Downloads/BTCUSDT-trades-2026-07-04.zip” has 6 columns and “true” in lower case in line 1: that is a file of futures trades, "
                           "which the record does not hold. Nothing of it was stored.")}, {});
    report("BTCUSDT-trades-2026-07-05.zip", ImportEnd::Refused, 0, {QStringLiteral("Its SHA-256 is not the one of its CHECKSUM file. Nothing of it was stored.")}, {});
    return answer;
}

SecondAnswer secondOf(const SecondQuestion &question)
{
    auto answer = question.refused({});
    answer.completeness.archived = answer.minuteCompleteness.archived = 12'004;
    answer.completeness.archivedAt = answer.minuteCompleteness.archivedAt = momentOf("2026-09-01T10:00:00Z");
    answer.completeness.archives = answer.minuteCompleteness.archives
        = {QStringLiteral("/media/ann/very-long-name-of-an-external-disk/archives of trades/BTCUSDT-trades-2026-08.zip")};
    return answer;
}

// A folder that people really have, and one that nothing has room for.
QString folderOf(const QString &story)
{
    return story.contains(QLatin1String("long")) ? QStringLiteral("/media/ann/") + QStringLiteral("a-folder-with-a-long-name/").repeated(7) + QStringLiteral("end-of-it")
                                                 : QStringLiteral("/media/ann/disk/tidemark-2026-09-16T03-00-00Z");
}

BackupAnswer backupEnd(const QString &story)
{
    if (story == QLatin1String("backup-failed"))
        return {BackupAnswer::End::Failed, QStringLiteral("The backup and a trial start of it (left out with --quick) need 462 GB, but /media/ann/disk has 31 GB left. "
                                                          "Make room, or choose another place.")};
    return {BackupAnswer::End::Done, QStringLiteral("Backup made in %1: 231 GB, PostgreSQL 15; 104381552 trades in 4 markets verified.").arg(folderOf(story))};
}

// Tells what the story says, and of nothing else.
class ScenePort : public RecordPort {
public:
    explicit ScenePort(QString story) : m_story(std::move(story)) {}

    void fetchGap(const Symbol &, IdRange) override {}
    void skipGap(const Symbol &, IdRange) override {}

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override
    {
        const bool isMany = m_story.contains(QLatin1String("many"));
        answer<KeepingQuestion>(inquiry, [=, this](const KeepingQuestion &question) { return keepingOf(question, isMany, m_story == QLatin1String("keep-empty")); });
        answer<KeepingChange>(inquiry, [](const KeepingChange &) { return KeepingChanged(); });
        answer<DaysQuestion>(inquiry, [this](const DaysQuestion &question) { return daysOf(question, m_story); });
        answer<FirstDayQuestion>(inquiry, [this](const FirstDayQuestion &question) { return firstDay(question); });
        answer<SecondQuestion>(inquiry, [](const SecondQuestion &question) { return secondOf(question); });
        answer<ShareQuestion>(inquiry, [this](const ShareQuestion &) { return shareState(); });
        answer<BackupStateQuestion>(inquiry, [this](const BackupStateQuestion &) { return backupState(); });
        answer<BackupLookQuestion>(inquiry, [this](const BackupLookQuestion &) { return backupLook(); });
        answer<DatabaseQuestion>(inquiry, [](const DatabaseQuestion &) {
            return DatabaseAnswer{false, QStringLiteral("database.example.org:5432 cannot be reached: the connection was refused. Is the server running, and does it listen there?")};
        });
        answer<MirrorQuestion>(inquiry, [](const MirrorQuestion &) { return MirrorAnswer{true, QStringLiteral("InfluxDB 2.7.10 answers, and takes points into “tidemark”.")}; });
        goOn<BackupQuestion>(inquiry, QStringLiteral("backup-running"), BackupProgress{QStringLiteral("Copying: 71.4 GB of 231 GB"), 71'400, 231'000}, [this](const BackupQuestion &) { return backupEnd(m_story); });
        answer<OutlineQuestion>(inquiry, [](const OutlineQuestion &question) { return outlineOf(question); });
        goOn<DownloadQuestion>(inquiry, QStringLiteral("days-running"), downloadProgress(), [this](const DownloadQuestion &question) { return downloadEnd(question, m_story); });
        goOn<FilesQuestion>(inquiry, QStringLiteral("import-running"), filesProgress(), [this](const FilesQuestion &) { return filesEnd(m_story); });
        goOn<ExportQuestion>(inquiry, QStringLiteral("export-running"), ExportProgress{410'000, 1'482'000}, [this](const ExportQuestion &question) { return exportEnd(question); });
    }

private:
    template <typename Question, typename Answer>
    void answer(const std::shared_ptr<Inquiry> &inquiry, Answer made)
    {
        if (const auto about = std::dynamic_pointer_cast<InquiryAbout<Question>>(inquiry))
            QMetaObject::invokeMethod(this, [about, made] { about->take(made(about->question())); }, Qt::QueuedConnection);
    }
    // Stays under way in the story of that name.
    template <typename Question, typename Progress, typename End>
    void goOn(const std::shared_ptr<Inquiry> &inquiry, const QString &running, const Progress &progress, End end)
    {
        if (m_story != running)
            return answer<Question>(inquiry, end);
        if (const auto about = std::dynamic_pointer_cast<InquiryAbout<Question>>(inquiry))
            QMetaObject::invokeMethod(this, [about, progress] { about->follow(progress); }, Qt::QueuedConnection);
    }
    [[nodiscard]] ShareState shareState() const
    {
        if (m_story != QLatin1String("database-shared"))
            return {};
        return {true, {5433, QStringLiteral("analysts")}, QStringLiteral("TCP 127.0.0.1:5433, the group analysts"), {}};
    }
    [[nodiscard]] BackupState backupState() const
    {
        return m_story == QLatin1String("database") ? BackupState() : BackupState{LastBackup{folderOf(m_story), momentOf("2026-09-16T03:12:44Z"), true}, !m_story.contains(QLatin1String("long")), {}};
    }
    [[nodiscard]] BackupLook backupLook() const
    {
        return {true, QStringLiteral("%1: begun 2026-09-16T03:00:00Z, PostgreSQL 15, 104381552 trades in 4 markets at least, verified when it was made.").arg(folderOf(m_story))};
    }
    [[nodiscard]] FirstDayAnswer firstDay(const FirstDayQuestion &question) const
    {
        if (m_story == QLatin1String("days-failed"))
            return question.refused(QStringLiteral("The archive at data.binance.vision cannot be reached, or breaks off: the host was not found."));
        return {question.symbol, momentOf("2026-08-12"), {}};
    }
    [[nodiscard]] static RangeOutline outlineOf(const OutlineQuestion &question)
    {
        auto answer = question.refused({});
        answer.completeness.stored = 1'482'000;
        answer.completeness.missing = 18;
        for (auto minute = floor<minutes>(question.from); minute < question.to; minute += 1min)
            answer.minutes.push_back({minute, 1'000});
        return answer;
    }
    [[nodiscard]] ExportAnswer exportEnd(const ExportQuestion &question) const
    {
        ExportAnswer answer;
        answer.path = question.path;
        answer.end = m_story == QLatin1String("export-failed") ? ExportEnd::Failed : ExportEnd::Finished;
        answer.problem = QStringLiteral("The disk of /media/ann/stick is full: 12.1 MB are free, and about 107 MB are needed. Make room, or choose another place.");
        answer.trades = 1'482'000;
        answer.completeness.stored = 1'482'000;
        return answer;
    }

    QString m_story;
};

template <typename Widget>
Widget *child(QWidget &parent, const QString &accessibleName)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void press(QWidget &parent, const QString &words)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(QLatin1Char('&')) == words && !button->isHidden())
            return button->click();
    }
    std::fprintf(stderr, "there is no button “%s”\n", qPrintable(words));
}

// What of the window is shown, or beside it.
class Scene {
public:
    Scene(const QString &story, MainWindow &window, RecordPort &port) : m_story(story), m_window(window), m_port(port) {}

    void show()
    {
        if (m_story.startsWith(QLatin1String("days")))
            showDays();
        else if (m_story.startsWith(QLatin1String("import")))
            showImport();
        else if (m_story.startsWith(QLatin1String("keep")))
            showKeep();
        else if (m_story.startsWith(QLatin1String("database")))
            showDatabase();
        else if (m_story.startsWith(QLatin1String("mirror")))
            showMirror();
        else if (m_story.startsWith(QLatin1String("backup")) || m_story.startsWith(QLatin1String("restore")))
            showBackup();
        else if (m_story.startsWith(QLatin1String("upgrade")))
            showUpgrade();
        else if (m_story.startsWith(QLatin1String("export")))
            showExport();
        else if (m_story.startsWith(QLatin1String("room")))
            m_window.findChild<QTabBar *>()->setCurrentIndex(2);
        if (m_story == QLatin1String("banners")) {
            m_window.banners().tell({QStringLiteral("first"),
                                     QStringLiteral("Binance does not list 1000SATSUSDT, so no trades of it will arrive. Check the name, or remove the market."), {}, Tone::Warning});
            m_window.banners().tell({QStringLiteral("second"), QStringLiteral("New alert: BTCUSDT crossed 61,837.63."), {QStringLiteral("&Show"), QStringLiteral("&Later")}, Tone::Accent});
        }
        if (m_story == QLatin1String("room-warning")) {
            Q_EMIT m_port.upkeepChanged({UpkeepStatus::State::Working, QStringLiteral("Packing 1000SATSUSDT of 2026-08-03"), 12'500'000, 0, {},
                                         QStringLiteral("The disk of the record will be full on 27 September at this rate. Have old trades packed or dropped (Settings → Keep), "
                                                        "or make room.")});
        }
    }

private:
    void showDays()
    {
        m_days = std::make_unique<DaysDialog>(m_port, &m_window);
        m_days->setSymbols(symbols(false));
        m_days->show(symbolOf(QStringLiteral("BTCUSDT")), wallClock());
        if (m_story == QLatin1String("days-offline"))
            m_days->setUnavailable(QStringLiteral("The database is away. The server closed the connection. It is tried again every few seconds."));
        if (m_story == QLatin1String("days-running") || m_story == QLatin1String("days-failed") || m_story == QLatin1String("days-ended")) {
            press(*m_days, QStringLiteral("Whole month"));
            press(*m_days, QStringLiteral("Get missing days"));
        }
    }
    void showImport()
    {
        m_import = std::make_unique<ImportDialog>(m_port, &m_window);
        m_import->import({QStringLiteral("/home/ann/Downloads")});
    }
    void showKeep()
    {
        m_window.settings().open();
        auto *dialog = m_window.findChild<SettingsDialog *>();
        dialog->showPage(SettingsDialog::Keep);
        if (m_story == QLatin1String("keep-drop") || m_story == QLatin1String("keep-many"))
            QTimer::singleShot(300, dialog, [dialog] {
                child<QLineEdit>(*dialog, QStringLiteral("Markets"))->setText(QStringLiteral("*USDT"));
                child<QSpinBox>(*dialog, QStringLiteral("Packed after"))->setValue(1);
                child<QSpinBox>(*dialog, QStringLiteral("Dropped after"))->setValue(365);
                press(*dialog, QStringLiteral("Set rule"));
            });
    }
    void showDatabase()
    {
        auto settings = m_window.settings().settings();
        if (m_story == QLatin1String("database-long"))
            settings.databaseUri = QStringLiteral("postgresql://somebody@database.example.org:5432/") + QStringLiteral("record_of_all_the_trades_").repeated(6) + QStringLiteral("?sslmode=verify-full");
        m_window.settings().setSettings(settings);
        m_window.settings().open();
        auto *dialog = m_window.findChild<SettingsDialog *>();
        dialog->showPage(SettingsDialog::Database);
        if (m_story == QLatin1String("database-long"))
            press(*dialog, QStringLiteral("Test connection"));
    }
    void showMirror()
    {
        auto settings = m_window.settings().settings();
        settings.mirror = {.url = QStringLiteral("https://influx.example.org:8086"), .database = QStringLiteral("tidemark"), .organisation = QStringLiteral("research")};
        if (m_story == QLatin1String("mirror-following"))
            m_window.settings().setSettings(settings);
        m_window.settings().setMirrorStatus(m_story == QLatin1String("mirror") ? MirrorStatus() : mirrorStatus());
        m_window.settings().open();
        auto *dialog = m_window.findChild<SettingsDialog *>();
        dialog->showPage(SettingsDialog::Mirror);
        if (m_story == QLatin1String("mirror-following"))
            press(*dialog, QStringLiteral("Test"));
    }
    [[nodiscard]] static MirrorStatus mirrorStatus()
    {
        MirrorStatus status;
        status.state = MirrorStatus::State::Following;
        status.server = QStringLiteral("InfluxDB 2.7.10");
        status.waiting = 1'482;
        status.refused = 18;
        status.upTo = wallClock() - 42s;
        return status;
    }
    void showBackup()
    {
        m_window.settings().open();
        auto *dialog = m_window.findChild<SettingsDialog *>();
        dialog->showPage(SettingsDialog::Database);
        const bool isRestore = m_story.startsWith(QLatin1String("restore"));
        QTimer::singleShot(300, dialog, [this, dialog, isRestore] {
            press(*dialog, isRestore ? QStringLiteral("Restore…") : QStringLiteral("Back up…"));
            if (!isRestore && m_story != QLatin1String("backup"))
                press(*m_window.findChild<BackupDialog *>(), QStringLiteral("Back up"));
        });
    }
    void showUpgrade()
    {
        m_upgrade = std::make_unique<UpgradeDialog>(15, 18, QStringLiteral("/home/ann/.local/share/tidemark"), nullptr);
        m_upgrade->show();
        if (m_story == QLatin1String("upgrade"))
            return;
        press(*m_upgrade, QStringLiteral("Upgrade to PostgreSQL 18"));
        m_upgrade->showProgress(QStringLiteral("Verifying BTCUSDT: 12,345,678 of 104,381,552 trades"), 12'345'678, 104'381'552);
        if (m_story == QLatin1String("upgrade-ended"))
            m_upgrade->showEnd(QStringLiteral("The record is kept by PostgreSQL 18 now; 104,381,552 trades were verified. The former files are kept in "
                                              "/home/ann/.local/share/tidemark/cluster-15-20260916T120000. Once the record is what you want, you can remove them."));
    }
    void showExport()
    {
        m_window.findChild<QTabBar *>()->setCurrentIndex(1);
        auto *bar = m_window.findChild<ExportBar *>();
        QTimer::singleShot(700, bar, [this, bar] {
            if (m_story == QLatin1String("export-copy"))
                return press(*bar, QStringLiteral("Copy as"));
            if (m_story == QLatin1String("export"))
                return;
            bar->findChild<QCheckBox *>()->setChecked(true);
            bar->exportTo(QStringLiteral("/tmp/BTCUSDT_2024-08-08T2354Z_2024-08-09T0005Z.parquet"));
        });
    }

    QString m_story;
    MainWindow &m_window;
    RecordPort &m_port;
    std::unique_ptr<DaysDialog> m_days;
    std::unique_ptr<ImportDialog> m_import;
    std::unique_ptr<UpgradeDialog> m_upgrade;
};

LiveUpdate ready(Timestamp now)
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.receivedAt = steady_clock::now();
    update.status.feed.state = FeedState::Live;
    update.status.feed.since = now - minutes(75);
    update.status.database = {DatabaseState::Ready, now - minutes(75), QStringLiteral("private server"), {}, 26'000'000, 0, 0, 412.3, 231'000'000'000};
    return update;
}

FeedStatus cutOff(FeedStatus feed)
{
    feed.state = FeedState::Waiting;
    feed.host = QStringLiteral("stream.binance.com:9443");
    feed.problem = QStringLiteral("The host was not found.");
    return feed;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
    if (argc != 3) {
        std::fputs("history_scene STORY light|dark\n", stderr);
        return 2;
    }
    applyTheme(application, QByteArray(argv[2]) == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    const auto story = QString::fromLatin1(argv[1]);
    ScenePort port(story);
    MainWindow window(port, {symbols(story.contains(QLatin1String("many"))), false, {}, QStringLiteral("private server")});
    QTimer frames;
    QObject::connect(&frames, &QTimer::timeout, &window, [&] {
        auto update = ready(wallClock());
        if (story == QLatin1String("banners"))
            update.status.feed = cutOff(update.status.feed);
        window.showUpdate(update);
    });
    window.settings().setFacts({.dataDir = story.contains(QLatin1String("long")) ? folderOf(story) : QStringLiteral("/home/ann/.local/share/tidemark")});
    frames.start(250);
    fitToScreen(window);
    Scene scene(story, window, port);
    if (!story.startsWith(QLatin1String("upgrade")))
        window.show();
    QTimer::singleShot(600, &window, [&] { scene.show(); });
    return QApplication::exec();
}
