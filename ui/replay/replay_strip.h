#pragma once

#include "core/live_values.h"
#include "core/replay_port.h"
#include "core/replay_values.h"
#include "ui/time_format.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace tidemark {

class RecordPort;
class SeekBar;

// Over a replay: that it is one and of which moment, what makes it run, stand, step and jump, and the way back to Live. GUI thread.
class ReplayStrip : public QFrame {
    Q_OBJECT

public:
    explicit ReplayStrip(RecordPort &port, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // How the replay does; the bar shows the market's day.
    void show(const ReplayStanding &standing, Symbol market, Timestamp moment);
    // "Replay of 2024-08-08 23:55:07 UTC"
    [[nodiscard]] QString title(Timestamp moment) const;
    [[nodiscard]] SeekBar &bar() { return *m_bar; }
    void focusRun();

    void toggleRunning();
    void changeSpeed(int by); // in the list of speeds

Q_SIGNALS:
    void runningWanted(bool isRunning);
    void speedWanted(double speed);
    void skippingWanted(bool skipsIdle);
    void stepWanted(tidemark::ReplayStep::Unit unit, int count);
    void liveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void addStep(QHBoxLayout *row, const QString &icon, const QString &name, ReplayStep::Unit unit, int count);
    void showRunning();
    void tellNote();
    void showTitle();

    TimeFormat m_format;
    ReplayStanding m_standing;
    std::optional<Timestamp> m_moment; // that is shown
    QLabel *m_title;
    QToolButton *m_run;
    QComboBox *m_speed;
    QCheckBox *m_skips;
    QLabel *m_note;
    QPushButton *m_live;
    SeekBar *m_bar;
};

} // namespace tidemark
