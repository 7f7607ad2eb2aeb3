#pragma once

#include "core/market_rules.h"
#include "ui/settings/settings_facts.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

class BackupDialog;
class RecordPort;
class RestoreDialog;
class SettingsDialog;
class ShareRequest;

// The way from a window to its settings: what is chosen now, the dialog while it is open, and what a person changes, as
// requests. GUI thread.
class SettingsAccess : public QObject {
    Q_OBJECT

public:
    // `port` is what the pages ask.
    SettingsAccess(QWidget *window, RecordPort &port);

    // What was asked of the same record in a former window, and nobody has seen the answer to.
    void takeOver(const SettingsAccess &former) { m_share = former.m_share; }
    void setSettings(const DesktopSettings &settings) { m_settings = settings; }
    void setFacts(const SettingsFacts &facts);
    void setPrivateBytes(std::optional<std::int64_t> bytes) { m_facts.privateBytes = bytes; }
    void setSymbols(const std::vector<Symbol> &symbols);
    void setRules(const MarketRules &rules);
    void setUnruled(const std::vector<Symbol> &symbols);
    // Why the record may not be changed here; empty: it may.
    void setViewer(const QString &why);
    // Changed by another control of the window.
    void chooseLocalTime(bool isLocal);

    [[nodiscard]] const DesktopSettings &settings() const { return m_settings; }
    [[nodiscard]] const SettingsFacts &facts() const { return m_facts; }

    // Opens the dialog, or brings it to the front; at a page.
    void open();
    void openAt(int page);
    // Of the dialog while it is open.
    [[nodiscard]] std::optional<int> shownPage() const;

public Q_SLOTS:
    void showDatabaseTaken(const QString &address, const QString &sentence);
    void showDatabaseRefused(const QString &sentence);
    void showExchangeTaken(const tidemark::ExchangeSettings &settings, const QString &sentence);
    void showExchangeRefused(const QString &sentence);
    void showMirrorTaken(const tidemark::MirrorSettings &settings, const QString &sentence);
    void showMirrorRefused(const QString &sentence);
    void setMirrorStatus(const tidemark::MirrorStatus &status);

Q_SIGNALS:
    void appearanceChosen(tidemark::AppearanceSettings settings);
    void recordingChosen(tidemark::RecordingLimits limits);
    void closingChosen(tidemark::ClosingChoice choice);
    void databaseChosen(tidemark::DatabaseChoice database);
    void exchangeChosen(tidemark::ExchangeSettings settings);
    void mirrorChosen(tidemark::MirrorSettings settings);
    void marketAdded(tidemark::Symbol symbol);
    void marketRemoved(tidemark::Symbol symbol);
    void rulesChosen(const QStringList &patterns);

private:
    void create();
    void wire();
    void wireBackups();

    QWidget *m_window;
    RecordPort &m_port;
    DesktopSettings m_settings;
    SettingsFacts m_facts;
    std::vector<Symbol> m_symbols;
    MarketRules m_rules;
    std::vector<Symbol> m_unruled; // may be removed though a rule covers them
    bool m_isViewer = false;
    MirrorStatus m_mirror;
    QPointer<SettingsDialog> m_dialog;
    BackupDialog *m_backup = nullptr; // what it does outlives the settings' dialog
    QPointer<RestoreDialog> m_restore;
    std::shared_ptr<ShareRequest> m_share; // its answer, too
};

} // namespace tidemark
