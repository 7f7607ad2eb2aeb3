#pragma once

#include "core/symbol.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// What the desktop remembers between runs: `settings.ini` in the data folder. Nothing secret is in it.
class WindowSettings {
public:
    explicit WindowSettings(const QString &dataDir);

    [[nodiscard]] std::optional<std::vector<Symbol>> symbols() const;
    void setSymbols(const std::vector<Symbol> &symbols) const;
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry) const;

private:
    QString m_path;
};

} // namespace tidemark
