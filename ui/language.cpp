#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QProgressBar>
#include <QRegularExpression>

#include <algorithm>
#include <array>

// At global scope, as the macro wants it.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations); // a static library's resources are not linked in by themselves
}

namespace tidemark {
namespace {

constexpr std::array languages{
    Language{"en", "English"},       Language{"de", "Deutsch"}, Language{"es", "Español"}, Language{"pt_BR", "Português (Brasil)"},
    Language{"tr", "Türkçe"},        Language{"ru", "Русский"}, Language{"zh_CN", "简体中文"}, Language{"ja", "日本語"},
    Language{"ko", "한국어"},
};

[[nodiscard]] bool isTraditional(const QStringList &parts)
{
    static const QStringList traditional{QStringLiteral("Hant"), QStringLiteral("TW"), QStringLiteral("HK"), QStringLiteral("MO")};
    return parts.first() == QLatin1String("zh") && !parts.contains(QLatin1String("Hans"))
        && std::any_of(parts.begin(), parts.end(), [](const QString &part) { return traditional.contains(part); });
}

[[nodiscard]] QString shippedAs(const QString &wanted)
{
    const auto parts = QString(wanted).replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
    if (isTraditional(parts))
        return {};
    const auto it = std::find_if(languages.begin(), languages.end(), [&](const Language &language) {
        return QString::fromLatin1(language.code).section(QLatin1Char('_'), 0, 0) == parts.first();
    });
    return it == languages.end() ? QString() : QString::fromLatin1(it->code);
}

} // namespace

QString WidgetWords::translate(const char *context, const char *source, const char *comment, int count) const
{
    static const QRegularExpression reasons(QStringLiteral("^Q(File|FileDevice|SaveFile|IODevice|Process|Library|PluginLoader|RegularExpression|XmlStream|JsonParseError)$|"
                                                           "^Q(AbstractSocket|NativeSocket|Local|Ssl|Dtls|Tcp|Udp|Http|Network|HostInfo|DnsLookup|Socks5|SQLite|PSQL)"));
    return reasons.match(QLatin1String(context)).hasMatch() ? QString() : QTranslator::translate(context, source, comment, count);
}

std::span<const Language> shippedLanguages()
{
    return languages;
}

QString languageFor(const QStringList &wanted)
{
    for (const auto &language : wanted) {
        if (const auto code = shippedAs(language); !code.isEmpty())
            return code;
    }
    return QStringLiteral("en");
}

bool isWorking(const QWidget &window)
{
    const auto bars = window.findChildren<QProgressBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const QProgressBar *bar) { return bar->property(endsWithWindow).toBool() && !bar->isHidden(); });
}

WindowLanguage::WindowLanguage(const QStringList &wanted) : m_wanted(wanted)
{
    initTranslations();
}

WindowLanguage::~WindowLanguage()
{
    QLocale::setDefault(m_system);
}

bool WindowLanguage::setChoice(const QString &choice)
{
    const auto isShipped = std::any_of(languages.begin(), languages.end(), [&](const Language &language) { return QLatin1String(language.code) == choice; });
    const auto code = isShipped ? choice : languageFor(m_wanted);
    const auto locale = localeFor(isShipped ? choice : QString());
    const bool isOther = code != m_code || locale != QLocale();
    QLocale::setDefault(locale);
    if (code != m_code)
        install(code);
    return isOther;
}

// Who has the system in Austria's German and chooses German keeps Austria's formats.
QLocale WindowLanguage::localeFor(const QString &choice) const
{
    if (choice.isEmpty())
        return m_system;
    const QLocale own(choice);
    const bool isSystems = own.language() == m_system.language() && (!choice.contains(QLatin1Char('_')) || own.territory() == m_system.territory());
    return isSystems ? m_system : own;
}

void WindowLanguage::install(const QString &code)
{
    m_code = code;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/tidemark/translations/tidemark_") + code))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace tidemark
