#pragma once

#include "core/keeping_values.h"
#include "core/record_port.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace tidemark {

class VerdictLine;

// How long trades are kept: the record's rules, what they come to, and what the record takes. Rules are changed here first and
// taken by a button; where trades would go by them, only after that was agreed to. GUI thread.
class KeepPage : public SettingsPage {
    Q_OBJECT

public:
    explicit KeepPage(RecordPort &port, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOutRules();
    void layOutForm();
    void layOutEnd();
    void ask();
    void showAnswer(const KeepingAnswer &answer);
    void showRules();
    void showChosen();
    [[nodiscard]] bool hasChosen() const;
    void take();
    void removeChosen();
    void changed();
    void tryRules();
    void tellConsequences(const QString &words);
    void showConsequences(const KeepingAnswer &tried);
    void allowApply();
    void apply();
    void compress();
    // `taken` are the rules that count once it succeeds.
    void send(KeepingChange change, const KeepingRules &taken, const QString &done);
    [[nodiscard]] bool isAgreementNeeded() const;

    RecordPort &m_port;
    KeepingAnswer m_known;
    KeepingRules m_rules; // as they are being changed here
    bool m_isKnown = false;
    bool m_areFiguresKnown = false; // of what m_rules come to
    Asked m_asked;
    Asked m_tried;
    Asked m_sent;
    QLabel *m_room;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_packAll;
    QLineEdit *m_markets;
    QSpinBox *m_pack;
    QSpinBox *m_drop;
    QPushButton *m_take;
    VerdictLine *m_remark;
    QLabel *m_consequences;
    QCheckBox *m_agreed;
    QPushButton *m_apply;
    VerdictLine *m_verdict;
    QLabel *m_compression;
    QPushButton *m_compress;
};

} // namespace tidemark
