#pragma once

#include "core/record_port.h"
#include "ui/settings/settings_facts.h"
#include "ui/settings/settings_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark {

class RemarkedEdit;
class VerdictLine;

// Where the record is mirrored to, an InfluxDB that can be tried before, and how far the mirror is. What is typed as
// a token leaves this page only with a request. GUI thread.
class MirrorPage : public SettingsPage {
    Q_OBJECT

public:
    MirrorPage(RecordPort &port, const MirrorSettings &chosen, const SettingsFacts &facts, QWidget *parent = nullptr);

    // It is used from now on, or why it cannot be.
    void showTaken(const MirrorSettings &settings, const QString &sentence);
    void showRefused(const QString &sentence);
    void showStatus(const MirrorStatus &status);

Q_SIGNALS:
    // The token is empty where none was typed.
    void chosen(tidemark::MirrorSettings settings);

private:
    void addFields();
    void addButtons();
    void fill(const MirrorSettings &settings);
    void forgetAnswer();
    void test();
    void showTested(const MirrorAnswer &answer);
    void use();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] MirrorSettings typed() const;

    RecordPort &m_port;
    MirrorSettings m_used;
    Asked m_asked; // of what stands here
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
