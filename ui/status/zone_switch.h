#pragma once

#include "ui/time_format.h"

#include <QWidget>

class QPushButton;

namespace tidemark {

// UTC or the computer's own zone, for every time in the window; the zone's name is always printed. GUI thread.
class ZoneSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ZoneSwitch(const QTimeZone &local, QWidget *parent = nullptr);

    [[nodiscard]] TimeFormat format() const;
    [[nodiscard]] bool isLocal() const;
    void setLocal(bool local);

Q_SIGNALS:
    void formatChanged(const tidemark::TimeFormat &format);

private:
    [[nodiscard]] QPushButton *createChoice(const QString &words, const QString &tip);

    QTimeZone m_zone;
    QPushButton *m_utc;
    QPushButton *m_local;
};

} // namespace tidemark
