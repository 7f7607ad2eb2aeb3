#pragma once

#include "core/market_rules.h"
#include "ui/settings/settings_facts.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace tidemark {

class AppearancePage;
class ClosingPage;
class DatabasePage;
class ExchangePage;
class MarketsPage;
class KeepPage;
class MirrorPage;
class RecordPort;
class RecordingPage;

// The settings, a page each. What can be applied at once is, without a button for it. GUI thread.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum Page { Markets, Database, Recording, Exchange, Look, Closing, Keep, Mirror };

    SettingsDialog(const DesktopSettings &settings, const SettingsFacts &facts, const std::vector<Symbol> &symbols, const MarketRules &rules,
                   RecordPort &port, QWidget *parent = nullptr);

    [[nodiscard]] MarketsPage &markets() { return *m_markets; }
    [[nodiscard]] DatabasePage &database() { return *m_database; }
    [[nodiscard]] ExchangePage &exchange() { return *m_exchange; }
    [[nodiscard]] RecordingPage &recording() { return *m_recording; }
    [[nodiscard]] AppearancePage &look() { return *m_look; }
    [[nodiscard]] ClosingPage &closing() { return *m_closing; }
    [[nodiscard]] KeepPage &keep() { return *m_keep; }
    [[nodiscard]] MirrorPage &mirror() { return *m_mirror; }

    void showPage(Page page);
    [[nodiscard]] int shownPage() const;
    // What had the focus last keeps it; where nothing had, or it is not to be seen any more, the list of the pages gets it.
    void takeFocus();

private:
    void addPage(const QString &icon, const QString &name, QWidget *page);

    QListWidget *m_names;
    QStackedWidget *m_pages;
    MarketsPage *m_markets;
    DatabasePage *m_database;
    RecordingPage *m_recording;
    ExchangePage *m_exchange;
    AppearancePage *m_look;
    ClosingPage *m_closing;
    KeepPage *m_keep;
    MirrorPage *m_mirror;
};

} // namespace tidemark
