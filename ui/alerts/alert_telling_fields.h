#pragma once

#include "core/alert_rule.h"

#include <QObject>
#include <QStringList>

class QComboBox;
class QSpinBox;

namespace tidemark {

// How an alert is told: how often, until when, with which sound and where else. Fields for a form, which takes them over. GUI thread.
class AlertTellingFields : public QObject {
    Q_OBJECT

public:
    explicit AlertTellingFields(QObject *parent = nullptr);

    [[nodiscard]] QComboBox *rest() const { return m_rest; }
    [[nodiscard]] QComboBox *until() const { return m_until; }
    [[nodiscard]] QComboBox *sound() const { return m_sound; }
    [[nodiscard]] QSpinBox *volume() const { return m_volume; }
    [[nodiscard]] QComboBox *to() const { return m_to; }

    // The names of all deliveries.
    void setDestinations(const QStringList &names) { m_names = names; }
    void fill(const AlertRule &rule);
    void apply(AlertRule &rule) const;

Q_SIGNALS:
    void changed();

private:
    void fillUntil(const AlertRule &rule);
    void fillSound(const AlertRule &rule);
    void fillTo(const AlertRule &rule);
    void chooseFile();

    QStringList m_names;
    QComboBox *m_rest;
    QComboBox *m_until;
    QComboBox *m_sound;
    QString m_soundName; // that is chosen
    QSpinBox *m_volume;
    QComboBox *m_to;
};

} // namespace tidemark
