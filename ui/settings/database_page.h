#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tidemark {

class RecordPort;
class RemarkedEdit;
class VerdictLine;

// Where the record is: the private server, or one of one's own, which can be tried before it is used. A password leaves
// this page only with a request and is forgotten here. GUI thread.
class DatabasePage : public SettingsPage {
    Q_OBJECT

public:
    // `port`: for sharing the private server, where that keeps the record now.
    DatabasePage(const QString &address, const SettingsFacts &facts, RecordPort *port = nullptr, QWidget *parent = nullptr);

    void showTested(const DatabaseAnswer &answer);
    // Why the chosen database cannot be used.
    void showRefused(const QString &sentence);
    // It is used from now on, or from the next start where the command line says otherwise.
    void showTaken(const QString &address, const QString &sentence);

Q_SIGNALS:
    void tested(tidemark::DatabaseQuestion question);
    void chosen(tidemark::DatabaseQuestion question);

private:
    void addPrivate(const SettingsFacts &facts);
    void addOwn();
    void addSharing(RecordPort &port);
    void forgetAnswer();
    void showChoice();
    void test();
    void use();
    [[nodiscard]] DatabaseQuestion question();
    [[nodiscard]] bool isComplete();

    QString m_used; // address; empty: the private server
    Ticket m_asked = 0; // 0: what was asked is no longer what stands here
    QRadioButton *m_private;
    QRadioButton *m_own;
    RemarkedEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_test;
    QPushButton *m_use;
    VerdictLine *m_verdict;
};

} // namespace tidemark
