#include "ui/settings/settings_access.h"

#include "ui/settings/appearance_page.h"
#include "ui/settings/backup_box.h"
#include "ui/settings/backup_dialog.h"
#include "ui/settings/closing_page.h"
#include "ui/settings/database_page.h"
#include "ui/settings/exchange_page.h"
#include "ui/settings/markets_page.h"
#include "ui/settings/mirror_page.h"
#include "ui/settings/recording_page.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/share_box.h"

#include <QFileInfo>

#include <utility>

namespace tidemark {

SettingsAccess::SettingsAccess(QWidget *window, RecordPort &port)
    : QObject(window), m_window(window), m_port(port), m_share(std::make_shared<ShareRequest>())
{
}

void SettingsAccess::open()
{
    if (!m_dialog)
        create();
    m_dialog->setWindowState(m_dialog->windowState() & ~Qt::WindowMinimized);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->takeFocus();
}

void SettingsAccess::openAt(int page)
{
    open();
    m_dialog->showPage(SettingsDialog::Page(page));
    if (page == SettingsDialog::Look)
        m_dialog->look().focusLanguage(); // which has just brought another window
}

std::optional<int> SettingsAccess::shownPage() const
{
    return m_dialog && m_dialog->isVisible() ? std::optional(m_dialog->shownPage()) : std::nullopt;
}

void SettingsAccess::create()
{
    m_dialog = new SettingsDialog(m_settings, m_facts, m_symbols, m_rules, m_port, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog.data(), &QDialog::finished, this, [this] { m_dialog.clear(); }); // it is about to be deleted
    m_dialog->mirror().showStatus(m_mirror);
    m_dialog->markets().setUnruled(m_unruled);
    m_dialog->markets().setViewer(m_isViewer);
    if (auto *sharing = m_dialog->database().sharing())
        sharing->setRequest(m_share);
    wire();
}

void SettingsAccess::wireBackups()
{
    auto *box = m_dialog->database().backups();
    if (!box)
        return;
    connect(box, &BackupBox::backupWanted, this, [this, box] {
        if (!m_backup) {
            m_backup = new BackupDialog(m_port, m_window);
            connect(m_backup, &BackupDialog::ended, this, [this] {
                if (auto *shown = m_dialog ? m_dialog->database().backups() : nullptr)
                    shown->ask();
            });
        }
        m_backup->openFor(box->last() ? QFileInfo(box->last()->folder).path() : QString());
    });
    connect(box, &BackupBox::restoreWanted, this, [this, box] {
        if (!m_restore)
            m_restore = new RestoreDialog(m_port, m_facts.dataDir, m_window);
        m_restore->openFor(box->last() ? box->last()->folder : QString());
    });
}

void SettingsAccess::wire()
{
    wireBackups();
    connect(&m_dialog->markets(), &MarketsPage::added, this, &SettingsAccess::marketAdded);
    connect(&m_dialog->markets(), &MarketsPage::removed, this, &SettingsAccess::marketRemoved);
    connect(&m_dialog->markets(), &MarketsPage::rulesChosen, this, &SettingsAccess::rulesChosen);
    connect(&m_dialog->database(), &DatabasePage::chosen, this, &SettingsAccess::databaseChosen);
    connect(&m_dialog->exchange(), &ExchangePage::chosen, this, &SettingsAccess::exchangeChosen);
    connect(&m_dialog->mirror(), &MirrorPage::chosen, this, &SettingsAccess::mirrorChosen);
    connect(&m_dialog->recording(), &RecordingPage::chosen, this, [this](const RecordingLimits &limits) {
        m_settings.recording = limits;
        Q_EMIT recordingChosen(limits);
    });
    connect(&m_dialog->look(), &AppearancePage::chosen, this, [this](const AppearanceSettings &settings) {
        if (std::exchange(m_settings.appearance, settings) != settings)
            Q_EMIT appearanceChosen(settings);
    });
    connect(&m_dialog->closing(), &ClosingPage::chosen, this, [this](ClosingChoice choice) {
        m_settings.closing = choice;
        Q_EMIT closingChosen(choice);
    });
}

void SettingsAccess::setFacts(const SettingsFacts &facts)
{
    m_facts = facts;
    if (m_dialog)
        m_dialog->database().setExchange(facts.exchange);
}

void SettingsAccess::setSymbols(const std::vector<Symbol> &symbols)
{
    m_symbols = symbols;
    if (m_dialog)
        m_dialog->markets().setSymbols(symbols);
}

void SettingsAccess::setRules(const MarketRules &rules)
{
    m_rules = rules;
    if (m_dialog)
        m_dialog->markets().setRules(rules);
}

void SettingsAccess::setUnruled(const std::vector<Symbol> &symbols)
{
    m_unruled = symbols;
    if (m_dialog)
        m_dialog->markets().setUnruled(symbols);
}

void SettingsAccess::setViewer(const QString &why)
{
    m_isViewer = !why.isEmpty();
    if (m_dialog)
        m_dialog->markets().setViewer(m_isViewer);
}

void SettingsAccess::chooseLocalTime(bool isLocal)
{
    if (m_settings.appearance.isLocalTime == isLocal)
        return;
    m_settings.appearance.isLocalTime = isLocal;
    if (m_dialog)
        m_dialog->look().setLocalTime(isLocal);
    Q_EMIT appearanceChosen(m_settings.appearance);
}

void SettingsAccess::showDatabaseTaken(const QString &address, const QString &sentence)
{
    m_settings.databaseUri = address;
    if (m_dialog)
        m_dialog->database().showTaken(address, sentence);
}

void SettingsAccess::showDatabaseRefused(const QString &sentence)
{
    if (m_dialog)
        m_dialog->database().showRefused(sentence);
}

void SettingsAccess::showExchangeTaken(const ExchangeSettings &settings, const QString &sentence)
{
    m_settings.exchange = settings;
    if (m_dialog)
        m_dialog->exchange().showTaken(settings, sentence);
}

void SettingsAccess::showExchangeRefused(const QString &sentence)
{
    if (m_dialog)
        m_dialog->exchange().showRefused(sentence);
}

void SettingsAccess::showMirrorTaken(const MirrorSettings &settings, const QString &sentence)
{
    m_settings.mirror = settings;
    if (m_dialog)
        m_dialog->mirror().showTaken(settings, sentence);
}

void SettingsAccess::showMirrorRefused(const QString &sentence)
{
    if (m_dialog)
        m_dialog->mirror().showRefused(sentence);
}

void SettingsAccess::setMirrorStatus(const MirrorStatus &status)
{
    m_mirror = status;
    if (m_dialog)
        m_dialog->mirror().showStatus(status);
}

} // namespace tidemark
