#pragma once

#include "core/alert_delivery.h"
#include "core/result.h"
#include "ui/symbolic_icon.h"
#include "ui/time_format.h"

#include <QDialog>
#include <QTimer>

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace tidemark {

class VerdictLine;

// Where alerts go beside this desktop: deliveries that are added, changed, tried and deleted, and what was delivered. What is typed as
// an address or a token leaves this dialog only with a request. GUI thread.
class DeliveriesDialog : public QDialog {
    Q_OBJECT

public:
    explicit DeliveriesDialog(QWidget *parent = nullptr);

    void setDestinations(const std::vector<AlertDestination> &destinations);
    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    // What waits for each, and what became of the rest, the newest first.
    void showStanding(const std::map<QString, int> &waiting, const std::vector<DeliveryNote> &notes);
    // What came of what a button did.
    void say(const QString &sentence, Tone tone);

Q_SIGNALS:
    // A part of the address that is empty is as it was kept before.
    void keepWanted(const tidemark::AlertDestination &destination, const tidemark::AlertAddress &address);
    void removalWanted(const QString &name);
    void testWanted(const tidemark::AlertDestination &destination, const tidemark::AlertAddress &address);
    // It is seen, so how deliveries stand is wanted, every other second: another program may be who delivers.
    void standingWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createFields();
    void addRow(const QString &caption, QWidget *field);
    void wire();
    void fillChoice(const QString &name);
    void showChosen();
    void showKind();
    [[nodiscard]] const AlertDestination *chosen() const;
    [[nodiscard]] DestinationKind kind() const;
    // As the fields say it, or what is wrong with them.
    [[nodiscard]] Result<AlertDestination> draft() const;
    [[nodiscard]] AlertAddress typed() const;
    void keep();
    void test();

    std::vector<AlertDestination> m_destinations;
    TimeFormat m_format;
    QTimer m_look;
    QFormLayout *m_fields;
    QComboBox *m_choice;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_topic;
    QLineEdit *m_token;
    QLineEdit *m_chat;
    QSpinBox *m_priority;
    QLineEdit *m_tags;
    QLineEdit *m_click;
    QLineEdit *m_program;
    QLineEdit *m_arguments;
    QPushButton *m_test;
    QPushButton *m_keep;
    QPushButton *m_delete;
    VerdictLine *m_verdict;
    QLabel *m_state;
    QPlainTextEdit *m_log;
};

} // namespace tidemark
