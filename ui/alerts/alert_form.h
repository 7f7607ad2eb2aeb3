#pragma once

#include "core/alert_rule.h"
#include "core/result.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tidemark {

class AlertMarketsField;
class AlertRulesModel;
class AlertTellingFields;
class IconLabel;

// The dialog that makes an alert, or changes one: what it will tell is said in a sentence while it is written. Shown with
// `open`. GUI thread.
class AlertForm : public QDialog {
    Q_OBJECT

public:
    // `model` knows the markets' prices.
    explicit AlertForm(const AlertRulesModel &model, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    // Where alerts can be delivered, by name.
    void setDestinations(const QStringList &names);
    // Fills the fields. A rule with the id 0 is a new one; a level of zero becomes the market's newest price.
    void edit(const AlertRule &rule);
    // The prices have changed.
    void refresh();
    // The alert as the fields say it, or what is wrong with them.
    [[nodiscard]] Result<AlertRule> draft() const;

Q_SIGNALS:
    void saved(const tidemark::AlertRule &rule);

private:
    void createFields();
    void addRow(const QString &caption, QWidget *field);
    void wire();
    void fillChoices();
    void prefillLevel();
    void showDraft();
    void save();
    [[nodiscard]] AlertKind kind() const;
    [[nodiscard]] Symbol symbol() const;
    [[nodiscard]] Result<Decimal> levelOf(const QString &text) const;
    [[nodiscard]] Result<Decimal> percentOf(const QString &text) const;
    [[nodiscard]] Result<Decimal> amountOf(const QString &text) const;
    [[nodiscard]] Result<void> applySpike(AlertRule &rule) const;

    const AlertRulesModel &m_model;
    AlertRule m_rule; // as it was
    QFormLayout *m_fields;
    AlertMarketsField *m_markets;
    QComboBox *m_kind;
    QComboBox *m_direction;
    QLineEdit *m_level;
    QLineEdit *m_percent;
    QComboBox *m_window;
    QLineEdit *m_factor;
    QLineEdit *m_least;
    AlertTellingFields *m_telling;
    QLineEdit *m_note;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QDialogButtonBox *m_buttons;
    bool m_isLevelOurs = true; // a person has not written one
};

} // namespace tidemark
