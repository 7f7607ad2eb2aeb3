#pragma once

#include "ui/time_format.h"

#include <QDateTimeEdit>

namespace tidemark {

// An editor for a moment in the window's zone, to the second or to the minute. Takes pasted ISO 8601 text, whose own zone
// counts where it has one. GUI thread.
class MomentEdit : public QDateTimeEdit {
    Q_OBJECT

public:
    enum class Precision { Second, Minute };
    explicit MomentEdit(Precision precision, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    [[nodiscard]] Timestamp moment() const { return m_moment; }
    // Shows another moment, cut to the precision, without a signal.
    void setMoment(Timestamp moment);

Q_SIGNALS:
    void momentEdited(tidemark::Timestamp moment);
    void remarked(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Timestamp cut(Timestamp moment) const;
    void paste(const QString &text);

    Precision m_precision;
    TimeFormat m_format;
    Timestamp m_moment;
};

} // namespace tidemark
