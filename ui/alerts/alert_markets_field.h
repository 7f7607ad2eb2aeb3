#pragma once

#include "core/alert_rule.h"
#include "core/result.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace tidemark {

// Which markets an alert is for: one of those that are watched, every one, or those of a pattern that is typed. Two fields for a form,
// which takes them over. GUI thread.
class AlertMarketsField : public QObject {
    Q_OBJECT

public:
    explicit AlertMarketsField(QObject *parent = nullptr);

    [[nodiscard]] QComboBox *box() const { return m_box; }
    // To be shown where a pattern is wanted.
    [[nodiscard]] QLineEdit *pattern() const { return m_pattern; }
    [[nodiscard]] bool isByPattern() const;

    void setWatched(const std::vector<Symbol> &symbols);
    // What can be chosen for this kind, and what is.
    void fill(AlertKind kind, const Symbol &symbol, const QString &markets);
    // Again, with what is chosen.
    void refill(AlertKind kind);
    // Empty where it is more than one.
    [[nodiscard]] Symbol symbol() const;
    // Into the rule; or what is wrong with the pattern.
    [[nodiscard]] Result<void> apply(AlertRule &rule) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString markets() const;

    QComboBox *m_box;
    QLineEdit *m_pattern;
    std::vector<Symbol> m_watched;
};

} // namespace tidemark
