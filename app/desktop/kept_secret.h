#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

// A password in a file of its own in the data folder with mode 0600, as libpq keeps its passwords: settings may
// be shown, copied and mailed around. Errors are sentences.
class KeptSecret {
public:
    enum class Of { Proxy, Mirror };
    KeptSecret(const QString &dataDir, Of which);

    // Empty where none is kept, or where it cannot be read; the log tells of that.
    [[nodiscard]] QString read() const;
    // An empty password is forgotten.
    [[nodiscard]] Result<void> keep(const QString &password) const;

private:
    Of m_which;
    QString m_path;
};

} // namespace tidemark
