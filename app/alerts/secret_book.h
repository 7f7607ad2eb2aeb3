#pragma once

#include "core/alert_delivery.h"
#include "core/result.h"

#include <map>

namespace tidemark {

// How destinations are reached, by their names, in a JSON file of its own beside the alerts' with mode 0600: addresses that may be written
// to are as good as passwords. A file that others may read is not used. Errors are sentences and tell nothing of what is in it.
class SecretBook {
public:
    using Addresses = std::map<QString, AlertAddress>;

    // "alerts.json" has "alerts-secrets.json".
    explicit SecretBook(const QString &alertFile);

    [[nodiscard]] const QString &path() const { return m_path; }
    // None where there is no file.
    [[nodiscard]] Result<Addresses> read() const;
    [[nodiscard]] Result<void> keep(const QString &name, const AlertAddress &address) const;
    [[nodiscard]] Result<void> forget(const QString &name) const;

private:
    [[nodiscard]] Result<void> write(const Addresses &addresses) const;

    QString m_path;
};

} // namespace tidemark
