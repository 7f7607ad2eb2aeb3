#include "desktop/settings_desk.h"

#include "database/typed_address.h"
#include "desktop/desktop_session.h"
#include "mirror/mirror_target.h"
#include "ui/settings/settings_access.h"
#include "ui/status/window_banners.h"

namespace tidemark {
namespace {

const QString settingsUnwritten = QStringLiteral("settings unwritten");

} // namespace

SettingsDesk::SettingsDesk(const DesktopOptions &options, const QString &dataDir, const WindowSettings &file)
    : m_options(options), m_file(file), m_secret(dataDir, KeptSecret::Of::Proxy), m_token(dataDir, KeptSecret::Of::Mirror), m_chosen(file.chosen())
{
    m_chosen.exchange.proxy.password = m_secret.read();
    m_chosen.mirror.secret = m_token.read();
}

void SettingsDesk::keep()
{
    if (const auto kept = m_file.setChosen(m_chosen); !kept && m_session)
        m_session->window().banners().tell({settingsUnwritten, kept.message(), {}, Tone::Bad});
}

Result<void> SettingsDesk::take(const DesktopSettings &chosen)
{
    auto kept = m_file.setChosen(chosen);
    if (kept)
        m_chosen = chosen;
    else
        static_cast<void>(m_file.setChosen(m_chosen)); // QSettings would write what waits as soon as it can
    return kept;
}

void SettingsDesk::setClosing(ClosingChoice closing)
{
    m_chosen.closing = closing;
    keep();
    if (m_session)
        m_session->window().settings().setSettings(m_chosen);
}

void SettingsDesk::setHasTray(bool hasTray)
{
    m_hasTray = hasTray;
    if (m_session)
        tellFacts();
}

void SettingsDesk::tellFacts()
{
    auto &access = m_session->window().settings();
    access.setFacts({m_options.given, m_session->dataDir(), m_isSimulated, m_hasTray, access.facts().privateBytes, endpoints().identity()});
}

void SettingsDesk::serve(DesktopSession &session, bool isSimulated)
{
    m_session = &session;
    m_isSimulated = isSimulated;
    auto *access = &session.window().settings();
    access->setSettings(m_chosen);
    tellFacts();
    connect(access, &SettingsAccess::closingChosen, this, &SettingsDesk::setClosing);
    connect(access, &SettingsAccess::appearanceChosen, this, [this](const AppearanceSettings &appearance) {
        m_chosen.appearance = appearance;
        keep();
        Q_EMIT appearanceChanged(m_options.appearance(m_chosen));
    });
    connect(access, &SettingsAccess::recordingChosen, this, [this](const RecordingLimits &limits) {
        m_chosen.recording = limits;
        keep();
        m_session->setLimits(m_options.limits(m_chosen));
    });
    connect(access, &SettingsAccess::databaseChosen, this, &SettingsDesk::takeDatabase);
    connect(access, &SettingsAccess::exchangeChosen, this, &SettingsDesk::takeExchange);
    connect(access, &SettingsAccess::mirrorChosen, this, &SettingsDesk::takeMirror);
    connect(&session.recorder(), &Recorder::mirrorChanged, access, &SettingsAccess::setMirrorStatus);
}

// What a database chosen here would keep the record of.
ExchangeEndpoints SettingsDesk::endpoints() const
{
    return m_options.toRecorder(m_chosen, false).endpoints;
}

void SettingsDesk::takeDatabase(const DatabaseChoice &database)
{
    auto &access = m_session->window().settings();
    auto chosen = m_chosen;
    auto where = tr("the private server");
    chosen.databaseUri.clear();
    if (!database.address.isEmpty()) {
        const auto typed = TypedAddress::fromText(database.address, database.password);
        if (!typed)
            return access.showDatabaseRefused(typed.message());
        if (auto kept = typed->keepPassword(); !kept)
            return access.showDatabaseRefused(kept.message());
        chosen.databaseUri = typed->address;
        where = tr("the database %1").arg(typed->target.toDisplay());
    }
    if (const auto taken = take(chosen); !taken)
        return access.showDatabaseRefused(taken.message());
    const bool counts = !m_options.given.database && !m_isSimulated;
    access.showDatabaseTaken(m_chosen.databaseUri, counts ? tr("Tidemark records into %1 from now on.").arg(where)
                                                          : tr("Kept: Tidemark will record into %1.").arg(where));
    if (counts)
        Q_EMIT successorWanted(tr("Tidemark records into %1 from now on. What was received before is still stored where it was.").arg(where));
}

void SettingsDesk::takeExchange(ExchangeSettings settings)
{
    auto &access = m_session->window().settings();
    if (settings.proxy.password.isEmpty() && settings.proxy.user == m_chosen.exchange.proxy.user)
        settings.proxy.password = m_chosen.exchange.proxy.password;
    if (settings.proxy.user.isEmpty())
        settings.proxy.password.clear();
    if (auto kept = m_secret.keep(settings.proxy.password); !kept)
        return access.showExchangeRefused(kept.message());
    const bool isNew = settings != m_chosen.exchange;
    const auto former = endpoints();
    auto chosen = m_chosen;
    chosen.exchange = settings;
    if (const auto taken = take(chosen); !taken) {
        static_cast<void>(m_secret.keep(m_chosen.exchange.proxy.password));
        return access.showExchangeRefused(taken.message());
    }
    tellFacts();
    // Not where the command line says otherwise: a proxy counts even then.
    const bool counts = !m_isSimulated && endpoints() != former;
    access.showExchangeTaken(settings, !isNew ? tr("These are in use already.")
                                       : counts ? tr("These are in use from now on.") : tr("Kept."));
    if (isNew && counts)
        Q_EMIT successorWanted(tr("The exchange is asked in the new way from now on."));
}

void SettingsDesk::takeMirror(MirrorSettings settings)
{
    auto &access = m_session->window().settings();
    settings = settings.withSecretOf(m_chosen.mirror);
    if (settings.url.isEmpty())
        settings = {};
    else if (const auto target = MirrorTarget::of(settings); !target)
        return access.showMirrorRefused(target.message());
    if (auto kept = m_token.keep(settings.secret); !kept)
        return access.showMirrorRefused(kept.error().message);
    auto chosen = m_chosen;
    chosen.mirror = settings;
    if (const auto taken = take(chosen); !taken) {
        static_cast<void>(m_token.keep(m_chosen.mirror.secret));
        return access.showMirrorRefused(taken.error().message);
    }
    if (!m_isSimulated)
        m_session->recorder().setMirror(settings);
    access.showMirrorTaken(settings, settings.url.isEmpty() ? tr("Nothing is mirrored from now on.")
                                     : m_isSimulated        ? tr("Kept: the exchange's record is mirrored there.")
                                                            : tr("The record is mirrored there from now on."));
}

} // namespace tidemark
