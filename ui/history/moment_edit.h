#pragma once

#include "core/moment_link.h"
#include "ui/moment_asker.h"
#include "ui/time_format.h"

#include <QAbstractSpinBox>

class QCalendarWidget;

namespace tidemark {

// An editor for a moment in the window's zone, to the second or to the minute: one line of text that takes what is typed, pasted
// or changed in it whole (see readMoment), on Enter or when it is left; what only the record or the person knows is asked on Enter.
// Arrow keys and the wheel step the part at the cursor, Alt+Down opens a calendar. GUI thread.
class MomentEdit : public QAbstractSpinBox {
    Q_OBJECT

public:
    enum class Precision { Second, Minute };
    explicit MomentEdit(Precision precision, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // Of whose trades "low today" and its like tell.
    void setPlaces(AskPlace ask, std::function<Symbol()> market) { m_asker->setPlaces(std::move(ask), std::move(market)); }
    // Where `remarked` is read, if that is below the field.
    void setSentence(const QWidget *label) { m_asker->setSentence(label); }
    [[nodiscard]] Timestamp moment() const { return m_moment; }
    // There is text that was not taken yet.
    [[nodiscard]] bool isTyped() const;
    // Shows another moment, cut to the precision, without a signal.
    void setMoment(Timestamp moment);

    void stepBy(int steps) override;

Q_SIGNALS:
    void momentEdited(tidemark::Timestamp moment);
    // After it: what was taken was a link, which also tells a market, and a moment that may be finer.
    void linkTaken(const tidemark::MomentLink &link);
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
    // Takes the text; false: it is no moment, which was said, or not one yet.
    bool take();
    [[nodiscard]] Result<Timestamp> plain(const QString &text) const { return m_asker->plainMoment(text, m_moment); }
    void complete();
    void edit(Timestamp moment, const QString &text = {});
    void paste(const QString &text);
    void openCalendar();

    Precision m_precision;
    TimeFormat m_format;
    Timestamp m_moment;
    MomentAsker *m_asker;
    QCalendarWidget *m_calendar = nullptr; // while it is open
};

} // namespace tidemark
