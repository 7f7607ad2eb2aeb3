#pragma once

#include "database/cluster_upgrade.h"

#include <QObject>

#include <memory>
#include <thread>

namespace tidemark {

class UpgradeDialog;

// Asks for consent to an upgrade of the private server, before any session uses the record, and carries it out on a thread of its own.
// GUI thread; its end cancels what is under way, and waits for that.
class UpgradeDesk : public QObject {
    Q_OBJECT
public:
    // What there is to ask; nothing where no newer PostgreSQL is installed beside the record's own, which is found out at little cost.
    [[nodiscard]] static std::optional<UpgradeOffer> offerFor(const QString &dataDir);

    UpgradeDesk(UpgradeOffer offer, QString dataDir);
    ~UpgradeDesk() override;

    [[nodiscard]] UpgradeDialog &dialog() { return *m_dialog; }

Q_SIGNALS:
    // Whatever was answered, the record can be used now.
    void ended(bool isDeclinedForGood);

private:
    void begin();
    void tell(const CareProgress &progress);
    void tellEnd(const Result<UpgradeReport> &report);

    UpgradeOffer m_offer;
    QString m_dataDir;
    std::unique_ptr<UpgradeDialog> m_dialog;
    std::jthread m_work;
};

} // namespace tidemark
