#pragma once

#include "ui/time_format.h"

#include <QAbstractSpinBox>

class QCalendarWidget;

namespace tidemark {

// An editor for a moment in the window's zone, to the second or to the minute: one line of text that takes what is typed, pasted
// or changed in it whole (see momentFromText), on Enter or when it is left; arrow keys and the wheel step the part at the
// cursor, Alt+Down opens a calendar. GUI thread.
class MomentEdit : public QAbstractSpinBox {
    Q_OBJECT

public:
    enum class Precision { Second, Minute };
    explicit MomentEdit(Precision precision, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    [[nodiscard]] Timestamp moment() const { return m_moment; }
    // There is text that was not taken yet.
    [[nodiscard]] bool isTyped() const;
    // Shows another moment, cut to the precision, without a signal.
    void setMoment(Timestamp moment);

    void stepBy(int steps) override;

Q_SIGNALS:
    void momentEdited(tidemark::Timestamp moment);
    // How unfinished text is understood, or why it cannot be; empty: there is nothing to say.
    void remarked(const QString &sentence);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::size_t sectionAtCursor() const;
    [[nodiscard]] Timestamp stepped(std::size_t section, int steps) const;
    [[nodiscard]] Timestamp cut(Timestamp moment) const;
    [[nodiscard]] QString textOf(Timestamp moment) const;
    void showUnderstanding(const QString &text);
    // Takes the text; false: it is no moment, which was said.
    bool take();
    void edit(Timestamp moment);
    void paste(const QString &text);
    void openCalendar();

    Precision m_precision;
    TimeFormat m_format;
    Timestamp m_moment;
    QCalendarWidget *m_calendar = nullptr; // while it is open
};

} // namespace tidemark
