#include "desktop/window_settings.h"

#include <QDir>
#include <QSettings>
#include <QStringList>

namespace tidemark {
namespace {

const QString symbolsKey = QStringLiteral("markets/symbols");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

WindowSettings::WindowSettings(const QString &dataDir) : m_path(QDir(dataDir).filePath(QStringLiteral("settings.ini"))) {}

std::optional<std::vector<Symbol>> WindowSettings::symbols() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    if (!settings.contains(symbolsKey))
        return std::nullopt;
    std::vector<Symbol> symbols;
    for (const auto &text : settings.value(symbolsKey).toStringList()) {
        if (auto symbol = Symbol::fromText(text))
            symbols.push_back(*symbol);
    }
    return symbols;
}

void WindowSettings::setSymbols(const std::vector<Symbol> &symbols) const
{
    QStringList texts;
    for (const auto &symbol : symbols)
        texts += symbol.toString();
    QSettings(m_path, QSettings::IniFormat).setValue(symbolsKey, texts);
}

QByteArray WindowSettings::geometry() const
{
    return QSettings(m_path, QSettings::IniFormat).value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry) const
{
    QSettings(m_path, QSettings::IniFormat).setValue(geometryKey, geometry);
}

} // namespace tidemark
