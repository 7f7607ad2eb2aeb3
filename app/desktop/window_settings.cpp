#include "desktop/window_settings.h"

#include "core/endpoints.h"
#include "database/typed_address.h"
#include "desktop/settings_reader.h"
#include "mirror/mirror_target.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStringList>

#include <algorithm>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logWindow, "tidemark.ui", QtInfoMsg)

constexpr std::int64_t megabyte = 1'000'000;

const QString symbolsKey = QStringLiteral("markets/symbols");
const QString marketRulesKey = QStringLiteral("markets/rules");
const QString geometryKey = QStringLiteral("window/geometry");
const QString arrangementKey = QStringLiteral("window/arrangement");
const QString closingKey = QStringLiteral("window/closing");
const QString toldGroup = QStringLiteral("told/");
const QString themeKey = QStringLiteral("appearance/theme");
const QString movesKey = QStringLiteral("appearance/moves");
const QString timesKey = QStringLiteral("appearance/times");
const QString languageKey = QStringLiteral("appearance/language");
const QString systemDarkKey = QStringLiteral("appearance/systemWasDark");
const QString databaseKey = QStringLiteral("database/uri");
const QString streamKey = QStringLiteral("exchange/stream");
const QString apiKey = QStringLiteral("exchange/api");
const QString archiveKey = QStringLiteral("exchange/archive");
const QString proxyKey = QStringLiteral("exchange/proxy");
const QString proxyHostKey = QStringLiteral("exchange/proxyHost");
const QString proxyPortKey = QStringLiteral("exchange/proxyPort");
const QString proxyUserKey = QStringLiteral("exchange/proxyUser");
const QString backfillKey = QStringLiteral("recording/backfillMinutes");
const QString gapLimitKey = QStringLiteral("recording/gapLimit");
const QString mirrorUrlKey = QStringLiteral("mirror/url");
const QString mirrorDatabaseKey = QStringLiteral("mirror/database");
const QString mirrorRetentionKey = QStringLiteral("mirror/retentionPolicy");
const QString mirrorOrganisationKey = QStringLiteral("mirror/organisation");
const QString mirrorUserKey = QStringLiteral("mirror/user");
const QString quotaKey = QStringLiteral("recording/spoolMegabytes");

QString readLanguage(const SettingsReader &reader)
{
    const auto code = reader.text(languageKey);
    const auto shipped = shippedLanguages();
    if (code.isEmpty() || std::any_of(shipped.begin(), shipped.end(), [&](const Language &language) { return QLatin1String(language.code) == code; }))
        return code;
    reader.complain(languageKey, QStringLiteral("the system's"));
    return {};
}

AppearanceSettings readAppearance(const SettingsReader &reader)
{
    const AppearanceSettings usual;
    return {reader.choice(themeKey, themeWords, usual.theme), reader.choice(movesKey, moveWords, usual.moves),
            reader.choice(timesKey, timeWords, usual.isLocalTime), readLanguage(reader)};
}

RecordingLimits readRecording(const SettingsReader &reader)
{
    const RecordingLimits usual;
    return {std::chrono::minutes(reader.number(backfillKey, 0, 7 * 24 * 60, usual.firstFetch.count())),
            reader.number(gapLimitKey, 0, 1'000'000'000'000, usual.largestGapFetched),
            reader.number(quotaKey, 1, 1'000'000, usual.spoolQuota / megabyte) * megabyte};
}

ProxyChoice readProxy(const SettingsReader &reader)
{
    ProxyChoice proxy;
    proxy.kind = reader.choice(proxyKey, proxyWords, proxy.kind);
    proxy.host = reader.text(proxyHostKey);
    proxy.port = quint16(reader.number(proxyPortKey, 0, 65'535, 0));
    proxy.user = reader.text(proxyUserKey);
    const bool isNamed = proxy.kind == ProxyKind::Http || proxy.kind == ProxyKind::Socks5;
    if (isNamed && (proxy.host.isEmpty() || proxy.port == 0)) {
        reader.complain(proxyKey, wordOf(proxyWords, ProxyKind::System));
        proxy.kind = ProxyKind::System;
    }
    return proxy;
}

ExchangeSettings readExchange(const SettingsReader &reader)
{
    ExchangeSettings exchange{reader.text(streamKey), reader.text(apiKey), readProxy(reader), reader.text(archiveKey)};
    const auto binance = QStringLiteral("Binance's own");
    if (!ExchangeEndpoints::fromText(exchange.streamUrl, {}).ok()) {
        reader.complain(streamKey, binance);
        exchange.streamUrl.clear();
    }
    if (!ExchangeEndpoints::fromText({}, exchange.apiUrl).ok()) {
        reader.complain(apiKey, binance);
        exchange.apiUrl.clear();
    }
    if (!ExchangeEndpoints::fromText({}, {}, exchange.archiveUrl).ok()) {
        reader.complain(archiveKey, binance);
        exchange.archiveUrl.clear();
    }
    return exchange;
}

// A password that somebody wrote into the file by hand is not made use of: it belongs into the passfile.
QString readDatabase(const SettingsReader &reader)
{
    const auto uri = reader.text(databaseKey);
    if (uri.isEmpty())
        return {};
    const auto typed = TypedAddress::fromText(uri);
    if (typed.ok() && typed->password.isEmpty())
        return uri;
    const auto target = PgTarget::fromText(uri);
    reader.complain(databaseKey, target.ok() ? QStringLiteral("the address without its password") : QStringLiteral("the private server"));
    if (!target.ok())
        return {};
    return typed.ok() ? typed->address : target->toUri();
}

// An address with a password in it that somebody wrote into the file by hand is not made use of.
MirrorSettings readMirror(const SettingsReader &reader)
{
    MirrorSettings mirror{reader.text(mirrorUrlKey), reader.text(mirrorDatabaseKey), reader.text(mirrorRetentionKey),
                          reader.text(mirrorOrganisationKey), reader.text(mirrorUserKey)};
    if (mirror.url.isEmpty() || MirrorTarget::of(mirror).ok())
        return mirror;
    reader.complain(mirrorUrlKey, QStringLiteral("no mirror"));
    return {};
}

void writeChosen(QSettings &file, const DesktopSettings &settings)
{
    file.setValue(themeKey, wordOf(themeWords, settings.appearance.theme));
    file.setValue(movesKey, wordOf(moveWords, settings.appearance.moves));
    file.setValue(timesKey, wordOf(timeWords, settings.appearance.isLocalTime));
    file.setValue(languageKey, settings.appearance.language);
    file.setValue(backfillKey, qlonglong(settings.recording.firstFetch.count()));
    file.setValue(gapLimitKey, qlonglong(settings.recording.largestGapFetched));
    file.setValue(quotaKey, qlonglong(settings.recording.spoolQuota / megabyte));
    file.setValue(streamKey, settings.exchange.streamUrl);
    file.setValue(apiKey, settings.exchange.apiUrl);
    file.setValue(archiveKey, settings.exchange.archiveUrl);
    file.setValue(proxyKey, wordOf(proxyWords, settings.exchange.proxy.kind));
    file.setValue(proxyHostKey, settings.exchange.proxy.host);
    file.setValue(proxyPortKey, settings.exchange.proxy.port);
    file.setValue(proxyUserKey, settings.exchange.proxy.user);
    file.setValue(databaseKey, settings.databaseUri);
    file.setValue(closingKey, wordOf(closingWords, settings.closing));
    file.setValue(mirrorUrlKey, settings.mirror.url);
    file.setValue(mirrorDatabaseKey, settings.mirror.database);
    file.setValue(mirrorRetentionKey, settings.mirror.retentionPolicy);
    file.setValue(mirrorOrganisationKey, settings.mirror.organisation);
    file.setValue(mirrorUserKey, settings.mirror.user);
}

} // namespace

WindowSettings::WindowSettings(const QString &dataDir) : m_path(QDir(dataDir).filePath(QStringLiteral("settings.ini"))) {}

bool WindowSettings::isNew() const
{
    return !QFile::exists(m_path);
}

DesktopSettings WindowSettings::chosen() const
{
    const SettingsReader reader(m_path);
    return {readAppearance(reader), readRecording(reader), readExchange(reader), readDatabase(reader),
            reader.choice(closingKey, closingWords, DesktopSettings().closing), readMirror(reader)};
}

template <typename Change>
Result<void> WindowSettings::write(Change change) const
{
    QSettings file(m_path, QSettings::IniFormat);
    change(file);
    file.sync();
    if (file.status() != QSettings::AccessError)
        return {};
    return Error{QCoreApplication::translate("tidemark::WindowSettings",
                                             "The settings cannot be written to %1, so what was changed is not kept. Make room for the "
                                             "file, or make it and its folder writable, and change it again.")
                     .arg(QDir::toNativeSeparators(m_path))};
}

template <typename Change>
void WindowSettings::remember(Change change) const
{
    if (const auto written = write(change); !written)
        qCWarning(logWindow).noquote() << written.message();
}

Result<void> WindowSettings::setChosen(const DesktopSettings &settings) const
{
    return write([&settings](QSettings &file) { writeChosen(file, settings); });
}

std::optional<MarketRules> WindowSettings::markets() const
{
    const SettingsReader reader(m_path);
    if (!reader.has(symbolsKey))
        return std::nullopt;
    std::vector<Symbol> symbols;
    for (const auto &text : reader.value(symbolsKey).toStringList()) {
        if (auto symbol = Symbol::fromText(text))
            symbols.push_back(*symbol);
        else
            reader.complain(symbolsKey, QStringLiteral("the other markets"));
    }
    QStringList patterns;
    for (const auto &text : reader.value(marketRulesKey).toStringList()) {
        const auto rule = MarketRules::fromText(text);
        if (rule.ok() && rule->names().empty())
            patterns += rule->patterns();
        else
            reader.complain(marketRulesKey, QStringLiteral("the other rules"));
    }
    return MarketRules(std::move(symbols), patterns);
}

Result<void> WindowSettings::setMarkets(const MarketRules &markets) const
{
    QStringList texts;
    for (const auto &symbol : markets.names())
        texts += symbol.toString();
    return write([&](QSettings &file) {
        file.setValue(symbolsKey, texts);
        file.setValue(marketRulesKey, markets.patterns());
    });
}

WindowLayout WindowSettings::layout() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    return {file.value(geometryKey).toByteArray(), file.value(arrangementKey).toMap()};
}

void WindowSettings::setLayout(const WindowLayout &layout) const
{
    remember([&layout](QSettings &file) {
        file.setValue(geometryKey, layout.geometry);
        file.setValue(arrangementKey, layout.arrangement);
    });
}

bool WindowSettings::isTold(const QString &what) const
{
    return QSettings(m_path, QSettings::IniFormat).value(toldGroup + what).toBool();
}

void WindowSettings::noteTold(const QString &what) const
{
    remember([&what](QSettings &file) { file.setValue(toldGroup + what, true); });
}

std::optional<bool> WindowSettings::wasSystemDark() const
{
    const auto value = QSettings(m_path, QSettings::IniFormat).value(systemDarkKey);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void WindowSettings::setSystemDark(bool isDark) const
{
    remember([isDark](QSettings &file) { file.setValue(systemDarkKey, isDark); });
}

} // namespace tidemark
