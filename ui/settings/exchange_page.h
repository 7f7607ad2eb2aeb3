#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tidemark {

class RemarkedEdit;
class VerdictLine;

// The exchange's addresses and the way to them. GUI thread.
class ExchangePage : public SettingsPage {
    Q_OBJECT

public:
    ExchangePage(const ExchangeSettings &chosen, const SettingsFacts &facts, QWidget *parent = nullptr);

    // They are used from now on, or why not.
    void showTaken(const ExchangeSettings &settings, const QString &sentence);
    void showRefused(const QString &sentence);

Q_SIGNALS:
    // The proxy's password is empty where none was typed.
    void chosen(tidemark::ExchangeSettings settings);

private:
    void addAddresses(const SettingsFacts &facts);
    void addProxy();
    void fill(const ExchangeSettings &settings);
    void showKind();
    void use();
    [[nodiscard]] bool check();
    [[nodiscard]] bool checkProxy();
    [[nodiscard]] ExchangeSettings typed() const;

    RemarkedEdit *m_stream;
    RemarkedEdit *m_api;
    RemarkedEdit *m_archive;
    QComboBox *m_kind;
    RemarkedEdit *m_host;
    RemarkedEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_use;
    VerdictLine *m_verdict;
};

} // namespace tidemark
