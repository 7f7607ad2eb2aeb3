#include "desktop/settings_reader.h"

#include <QDir>
#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logSettings, "tidemark.ui", QtInfoMsg)

} // namespace

SettingsReader::SettingsReader(const QString &path) : m_settings(path, QSettings::IniFormat)
{
    if (m_settings.status() != QSettings::NoError) {
        qCWarning(logSettings).noquote() << QStringLiteral("The settings in %1 cannot be read in full; what is broken counts as not set.")
                                        .arg(QDir::toNativeSeparators(path));
    }
}

std::int64_t SettingsReader::number(const QString &key, std::int64_t least, std::int64_t most, std::int64_t otherwise) const
{
    if (!has(key))
        return otherwise;
    bool ok = false;
    const auto number = m_settings.value(key).toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    complain(key, QString::number(otherwise));
    return otherwise;
}

// Not the value itself: it may be anything.
void SettingsReader::complain(const QString &key, const QString &otherwise) const
{
    qCWarning(logSettings).noquote() << QStringLiteral("The setting %1 in settings.ini is not one that is known; “%2” counts instead.")
                                    .arg(key, otherwise);
}

} // namespace tidemark
