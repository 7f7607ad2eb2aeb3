#include "desktop/upgrade_desk.h"

#include "database/database_error.h"
#include "ui/menu/upgrade_dialog.h"
#include "ui/number_format.h"

#include <QDir>

namespace tidemark {

std::optional<UpgradeOffer> UpgradeDesk::offerFor(const QString &dataDir)
{
    if (!PrivateServer::isIn(dataDir) || !ServerBinaries::areSeveral())
        return std::nullopt;
    const auto offer = upgradeOffer(dataDir);
    return offer ? *offer : std::nullopt;
}

UpgradeDesk::UpgradeDesk(UpgradeOffer offer, QString dataDir)
    : m_offer(std::move(offer))
    , m_dataDir(std::move(dataDir))
    , m_dialog(std::make_unique<UpgradeDialog>(m_offer.from.version, m_offer.to.version, m_dataDir))
{
    connect(m_dialog.get(), &UpgradeDialog::upgradeWanted, this, &UpgradeDesk::begin);
    connect(m_dialog.get(), &UpgradeDialog::declined, this, &UpgradeDesk::ended);
    connect(m_dialog.get(), &UpgradeDialog::closed, this, [this] { Q_EMIT ended(false); });
    connect(m_dialog.get(), &UpgradeDialog::cancelWanted, this, [this] { m_work.request_stop(); });
    m_dialog->show();
}

UpgradeDesk::~UpgradeDesk() = default;

void UpgradeDesk::begin()
{
    m_work = std::jthread([this](std::stop_token stop) {
        const auto listener = [this](const CareProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] { tell(progress); }, Qt::QueuedConnection);
        };
        auto report = ClusterUpgrade(m_dataDir, m_offer).run(listener, stop);
        QMetaObject::invokeMethod(this, [this, report] { tellEnd(report); }, Qt::QueuedConnection);
    });
}

void UpgradeDesk::tell(const CareProgress &progress)
{
    if (!m_work.get_stop_token().stop_requested())
        m_dialog->showProgress(careText(progress, QLocale()), progress.done, progress.total);
}

void UpgradeDesk::tellEnd(const Result<UpgradeReport> &report)
{
    if (!report) {
        m_dialog->showEnd(DatabaseTrouble::isCancelled(report.error()) ? tr("The upgrade was cancelled; the record is as it was.") : report.message());
        return;
    }
    const auto verified = formatCounted(report->trial.trades, QStringLiteral("%1 trade was verified"), tr("%1 trades were verified", nullptr, numerus(report->trial.trades)), QLocale());
    m_dialog->showEnd(tr("The record is kept by PostgreSQL %1 now; %2. The former files are kept in %3. Once the record is what you "
                         "want, you can remove them.").arg(QString::number(report->to), verified, QDir::toNativeSeparators(report->kept)));
}

} // namespace tidemark
