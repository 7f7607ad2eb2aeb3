#pragma once

#include "core/result.h"
#include "database/server_share.h"
#include "host/account.h"

#include <QByteArray>
#include <QString>

namespace tidemark {

class ClusterFolder;

// Where the shared Unix socket is: a folder in /tmp, named after the data folder, since the group has to be able to reach it.
[[nodiscard]] QString sharedSocketFolderFor(const QString &dataDirectory);

// Creates it, owned by the account and open to the group (mode 2750). Refuses a group that is not there or that may not be used, and a
// folder that is somebody else's.
[[nodiscard]] Result<void> ensureSharedSocketFolder(const QString &folder, const QString &group, const Account &account);

// What a start of the private server takes for what is shared of it: lines of its settings and the files beside them. What cannot be shared
// just now is left out, and a warning says why: recording goes before sharing. Empty where nothing is shared.
class ShareFiles {
public:
    [[nodiscard]] static ShareFiles of(const ClusterFolder &folder);

    [[nodiscard]] bool isEmpty() const { return m_hba.isEmpty(); }
    // To stand after all other settings.
    [[nodiscard]] const QByteArray &settings() const { return m_settings; }
    [[nodiscard]] const QByteArray &hba() const { return m_hba; }
    [[nodiscard]] const QByteArray &ident() const { return m_ident; }

private:
    void addSocket(const ClusterFolder &folder, const ServerShare &share);
    void addTcp(const ClusterFolder &folder, const ServerShare &share);
    void addFiles(const ClusterFolder &folder, const ServerShare &share);

    bool m_hasSocket = false;
    bool m_hasTcp = false;
    bool m_hasTls = false;
    QByteArray m_settings;
    QByteArray m_hba;
    QByteArray m_ident;
};

} // namespace tidemark
