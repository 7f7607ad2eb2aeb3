#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

// The proxy's password, in a file of its own in the data folder with mode 0600, as libpq keeps its passwords: settings may
// be shown, copied and mailed around. Errors are sentences.
class ProxySecret {
public:
    explicit ProxySecret(const QString &dataDir);

    // Empty where none is kept.
    [[nodiscard]] QString read() const;
    // An empty password is forgotten.
    [[nodiscard]] Result<void> keep(const QString &password) const;

private:
    QString m_path;
};

} // namespace tidemark
