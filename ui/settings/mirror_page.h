#pragma once

#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark {

class RemarkedEdit;
class VerdictLine;

// Where the record is mirrored to, an InfluxDB that can be tried before, and how far the mirror is. A token leaves this page only with a
// request and is forgotten here. GUI thread.
class MirrorPage : public SettingsPage {
    Q_OBJECT

public:
    MirrorPage(const MirrorSettings &chosen, const SettingsFacts &facts, QWidget *parent = nullptr);

    void showTested(const MirrorAnswer &answer);
    // It is used from now on, or why it cannot be.
    void showTaken(const MirrorSettings &settings, const QString &sentence);
    void showRefused(const QString &sentence);
    void showStatus(const MirrorStatus &status);

Q_SIGNALS:
    // The token is empty where none was typed.
    void tested(tidemark::MirrorQuestion question);
    void chosen(tidemark::MirrorSettings settings);

private:
    void addFields();
    void addButtons();
    void fill(const MirrorSettings &settings);
    void forgetAnswer();
    void test();
    void use();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] MirrorSettings typed() const;

    MirrorSettings m_used;
    Ticket m_asked = 0; // 0: what was asked is no longer what stands here
    RemarkedEdit *m_address;
    QLineEdit *m_database;
    QLineEdit *m_organisation;
    QLineEdit *m_user;
    QLineEdit *m_token;
    QPushButton *m_test;
    QPushButton *m_use;
    QPushButton *m_end;
    VerdictLine *m_verdict;
    QLabel *m_state;
};

} // namespace tidemark
