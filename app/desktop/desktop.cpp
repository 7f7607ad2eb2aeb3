#include "desktop/desktop.h"

#include "commands/answers.h"
#include "commands/command.h"
#include "core/counted.h"
#include "host/data_directory.h"
#include "session/simulated_exchange.h"
#include "ui/number_format.h"
#include "ui/status/window_banners.h"
#include "ui/tray/system_tray_area.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

const QString welcomeNotice = QStringLiteral("welcome");
const QString successorNotice = QStringLiteral("successor");
const QString languageNotice = QStringLiteral("language");

} // namespace

Desktop::Desktop(DesktopOptions options) : m_options(std::move(options)), m_language(m_options.languages)
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &Desktop::renewWindow);
}

Desktop::~Desktop() = default;

Result<void> Desktop::start()
{
    auto folder = createDataDirectory(m_options.common.dataDir);
    if (!folder)
        return folder.error();
    m_options.common.dataDir = *folder;
    createDesks(*folder);
    return asksForUpgrade() ? Result<void>() : startFirst();
}

// A session would hold the record that is to be upgraded, so the question comes first.
bool Desktop::asksForUpgrade()
{
    const auto database = m_options.toRecorder(m_settings->chosen(), m_options.common.isSimulated).databaseUri;
    const auto offer = database.isEmpty() ? UpgradeDesk::offerFor(m_options.common.dataDir) : std::nullopt;
    const auto told = offer ? QStringLiteral("postgresql%1").arg(offer->to.version) : QString();
    if (!offer || m_file->isTold(told))
        return false;
    m_upgrade = std::make_unique<UpgradeDesk>(*offer, m_options.common.dataDir);
    connect(m_upgrade.get(), &UpgradeDesk::ended, this, [this, told](bool isDeclinedForGood) {
        if (isDeclinedForGood)
            m_file->noteTold(told);
        m_upgrade.release()->deleteLater(); // it is who calls
        if (const auto started = startFirst(); !started) {
            printProblem(started.message());
            QCoreApplication::exit(exitNotDone);
        }
    });
    return true;
}

Result<void> Desktop::startFirst()
{
    const bool isFirst = m_file->isNew();
    if (auto started = startSession(m_options.common.isSimulated); !started)
        return started;
    if (isFirst)
        welcome(*m_sessions.back());
    if (const auto link = std::exchange(m_options.link, {}))
        showLink(*link);
    return {};
}

void Desktop::createDesks(const QString &dataDir)
{
    const auto bus = QDBusConnection::sessionBus();
    m_file = std::make_unique<WindowSettings>(dataDir);
    m_language.setChoice(m_file->chosen().appearance.language); // before anything is said
    m_alerts = std::make_unique<AlertShelf>(dataDir, bus);
    m_bookmarks = std::make_unique<BookmarkDesk>(dataDir);
    m_door = std::make_unique<LinkDoor>(dataDir);
    connect(m_door.get(), &LinkDoor::linkGiven, this, &Desktop::showLink);
    m_door->open();
    m_settings = std::make_unique<SettingsDesk>(m_options, dataDir, *m_file);
    auto area = std::make_unique<SystemTrayArea>();
    m_trayWatch = std::make_unique<TrayWatch>(bus);
    connect(m_trayWatch.get(), &TrayWatch::changed, area.get(), &SystemTrayArea::setOnBus);
    m_tray = std::make_unique<TrayDesk>(std::move(area), bus, *m_settings, *m_file);
    m_look.setSystemDark(m_file->wasSystemDark());
    m_look.setChoice(m_options.appearance(m_settings->chosen()));
    connect(m_settings.get(), &SettingsDesk::appearanceChanged, &m_look, &Appearance::setChoice);
    connect(m_settings.get(), &SettingsDesk::appearanceChanged, this, &Desktop::speak);
    connect(m_settings.get(), &SettingsDesk::successorWanted, this,
            [this](const QString &sentence) { succeed(m_isSimulated, sentence); });
    connect(m_tray.get(), &TrayDesk::trayChanged, m_settings.get(), &SettingsDesk::setHasTray);
    connect(m_tray.get(), &TrayDesk::quitWanted, this, &Desktop::end);
    connect(&m_system, &SystemBrightness::changed, this, [this](std::optional<bool> isDark) {
        m_look.setSystemDark(isDark);
        if (isDark && isDark != m_file->wasSystemDark())
            m_file->setSystemDark(*isDark);
    });
}

Result<void> Desktop::startSession(bool isSimulated)
{
    auto options = m_options.toRecorder(m_settings->chosen(), isSimulated);
    m_alerts->setProxy(m_settings->chosen().exchange.proxy);
    auto markets = m_options.common.markets;
    if (!m_sessions.empty())
        markets = m_sessions.back()->markets().chosen();
    else if (const auto remembered = m_file->markets(); remembered && !m_options.given.symbols)
        markets = *remembered;
    std::unique_ptr<SimulatedExchange> exchange;
    if (isSimulated) {
        auto started = SimulatedExchange::start({});
        if (!started)
            return started.error();
        exchange = std::move(started).value();
        options.endpoints = exchange->endpoints();
    }
    auto session = DesktopSession::create(options, markets, std::move(exchange), *m_alerts, m_log);
    if (!session)
        return session.error();
    m_isSimulated = isSimulated;
    if (!isSimulated)
        session.value()->recorder().setMirror(m_settings->chosen().mirror);
    serve(*m_sessions.emplace_back(std::move(session).value()));
    m_sessions.back()->start();
    return {};
}

void Desktop::serve(DesktopSession &session)
{
    m_tray->serve(session);
    serveWindow(session);
    connect(&session, &DesktopSession::windowRenewed, this, [this, renewed = &session] {
        m_tray->serveWindow();
        serveWindow(*renewed);
    });
    connect(&session, &DesktopSession::ended, this,
            [this, ended = &session](const StopReport &report) { endSession(ended, report); });
}

void Desktop::serveWindow(DesktopSession &session)
{
    m_settings->serve(session, m_isSimulated);
    m_bookmarks->serve(session.window(), m_isSimulated);
    session.window().setLocalTime(m_settings->chosen().appearance.isLocalTime);
    connect(&session.window(), &MainWindow::quitAsked, this, &Desktop::end);
    connect(&session.window().banners(), &WindowBanners::quitNow, this, &Desktop::hurry);
    connect(&session.window().banners(), &WindowBanners::simulatedMarketWanted, this, [this] {
        succeed(true, tr("The simulated market is shown from now on; the exchange's record stays as it is."));
    });
}

// Who chose it is in a dialog of the window, so that this goes first.
void Desktop::speak(const AppearanceSettings &appearance)
{
    if (m_language.setChoice(appearance.language))
        m_renewal.start(0);
}

void Desktop::renewWindow()
{
    constexpr auto nextLook = std::chrono::seconds(1);
    if (m_isEnding || m_sessions.empty())
        return;
    auto &session = *m_sessions.back();
    if (session.renewWindow())
        return;
    m_renewal.start(nextLook);
    session.window().banners().tell({languageNotice, tr("The window takes on the language as soon as what is under way in it has ended."), {}, Tone::Accent});
}

// The successor's window takes the former one's place before that goes, so that the person sees one window throughout.
void Desktop::succeed(bool isSimulated, const QString &sentence)
{
    if (m_isEnding)
        return; // nobody would end it
    auto &former = *m_sessions.back();
    former.rememberWindow();
    if (auto started = startSession(isSimulated); !started) {
        former.window().banners().tell({successorNotice, started.message(), {}, Tone::Bad});
        return;
    }
    former.leave();
    m_sessions.back()->window().banners().tell({successorNotice, sentence, {}, Tone::Accent});
}

void Desktop::welcome(DesktopSession &session)
{
    session.window().banners().tell({welcomeNotice, welcomeTo(session.markets().chosen(), session.recordNote()), {}, Tone::Accent, true});
}

QString Desktop::welcomeTo(const MarketRules &markets, const QString &record)
{
    if (markets.patterns().contains(MarketPattern::all().toString())) {
        return tr("Welcome. Every trade of every market is recorded from now on (%1). F1 opens the manual, and settings are in the menu "
                  "at the top right (F10).")
            .arg(record);
    }
    return tr("Welcome. Every trade of %1 is recorded from now on (%2). Add markets by the field above their list "
              "(Ctrl+N); F1 opens the manual, and settings are in the menu at the top right (F10).")
        .arg(formatMarkets(markets, QLocale()), record);
}

void Desktop::showLink(const MomentLink &link)
{
    if (m_sessions.empty())
        m_options.link = link; // a question comes first
    else
        m_sessions.back()->window().openLink(link);
}

void Desktop::end()
{
    if (std::exchange(m_isEnding, true))
        return hurry();
    if (m_door)
        m_door->close(); // what is opened now belongs to the next start
    m_upgrade.reset();
    if (m_sessions.empty())
        QCoreApplication::quit();
    for (const auto &session : m_sessions)
        session->end();
}

void Desktop::hurry()
{
    for (const auto &session : m_sessions)
        session->hurry();
}

void Desktop::endSession(const DesktopSession *session, const StopReport &report)
{
    if (report.doubted > 0) {
        printProblem(counted(report.doubted,
                             u"%1 trade waits in the spool until the exchange has said whether it started its market's ids again; nothing "
                                "is lost, it is recorded after the next start.",
                             u"%1 trades wait in the spool until the exchange has said whether it started their markets' ids again; nothing "
                                "is lost, they are recorded after the next start."));
    }
    if (const auto waiting = report.waiting - report.doubted; waiting > 0) {
        printProblem(counted(waiting, u"%1 trade waits in the spool; nothing is lost, it is stored at the next start. The database was %2",
                             u"%1 trades wait in the spool; nothing is lost, they are stored at the next start. The database was %2")
                         .arg(report.problem.isEmpty() ? QStringLiteral("not quick enough.") : QStringLiteral("in the way: %1").arg(report.problem)));
    }
    if (report.unkept > 0) {
        printProblem(counted(report.unkept,
                             u"%1 trade was received, and not even the spool took it; the next start fetches it by its id, as far as the "
                                "exchange has it.",
                             u"%1 trades were received, and not even the spool took them; the next start fetches them by their ids, as far "
                                "as the exchange has them."));
    }
    // Not deleted here: this is called from within it.
    const auto isIt = [session](const auto &other) { return other.get() == session; };
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(), isIt);
    it->release()->deleteLater();
    m_sessions.erase(it);
    if (m_sessions.empty())
        QCoreApplication::quit();
}

} // namespace tidemark
