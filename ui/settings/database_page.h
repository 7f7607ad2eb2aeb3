#pragma once

#include "core/record_port.h"
#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tidemark {

class BackupBox;
class RecordPort;
class RemarkedEdit;
class ShareBox;
class VerdictLine;

// Where the record is: the private server, or one of one's own, which can be tried before it is used. A password leaves
// this page only with a request and is forgotten here. GUI thread.
class DatabasePage : public SettingsPage {
    Q_OBJECT

public:
    DatabasePage(RecordPort &port, const QString &address, const SettingsFacts &facts, QWidget *parent = nullptr);

    void setExchange(const QString &identity) { m_exchange = identity; }
    // Why the chosen database cannot be used.
    void showRefused(const QString &sentence);
    // It is used from now on, or from the next start where the command line says otherwise.
    void showTaken(const QString &address, const QString &sentence);
    // Nothing where the record is not on the private server.
    [[nodiscard]] BackupBox *backups() { return m_backups; }
    [[nodiscard]] ShareBox *sharing() { return m_sharing; }

Q_SIGNALS:
    void chosen(tidemark::DatabaseChoice database);

private:
    void addPrivate(const SettingsFacts &facts);
    void addOwn();
    void addBackups();
    void addSharing();
    void forgetAnswer();
    void showChoice();
    void test();
    void showTested(const DatabaseAnswer &answer);
    void use();
    void take();
    [[nodiscard]] QString engine() const;
    [[nodiscard]] DatabaseChoice choice() const;
    [[nodiscard]] bool isComplete();

    RecordPort &m_port;
    QString m_used; // address; empty: the private server
    QString m_exchange;
    Asked m_asked; // of what stands here
    QRadioButton *m_private;
    QRadioButton *m_own;
    RemarkedEdit *m_address;
    QLineEdit *m_password;
    QComboBox *m_engine;
    QPushButton *m_test;
    QPushButton *m_use;
    VerdictLine *m_verdict;
    BackupBox *m_backups = nullptr;
    ShareBox *m_sharing = nullptr;
};

} // namespace tidemark
