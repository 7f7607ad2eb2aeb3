#pragma once

#include "ui/time_format.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace tidemark {

// UTC or the computer's own zone, for every time in the window; the zone's name is always printed, and follows where the computer is taken
// to another zone. GUI thread.
class ZoneSwitch : public QWidget {
    Q_OBJECT

public:
    // `local` tells the computer's zone as it is when asked.
    explicit ZoneSwitch(std::function<QTimeZone()> local, QWidget *parent = nullptr);

    [[nodiscard]] TimeFormat format() const;
    [[nodiscard]] bool isLocal() const;
    void setLocal(bool local);

Q_SIGNALS:
    void formatChanged(const tidemark::TimeFormat &format);

private:
    [[nodiscard]] QPushButton *createChoice(const QString &words, const QString &tip);
    void look();
    void tellZone();

    std::function<QTimeZone()> m_read;
    QTimeZone m_zone;
    QPushButton *m_utc;
    QPushButton *m_local;
};

} // namespace tidemark
