#include "ui/history/moment_edit.h"

#include "ui/history/day_calendar.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

// Year, month, day, hour, minute, second in "2024-08-08 23:54:57".
constexpr std::array<std::pair<int, int>, 6> sections{{{0, 4}, {5, 2}, {8, 2}, {11, 2}, {14, 2}, {17, 2}}};

} // namespace

MomentEdit::MomentEdit(Precision precision, QWidget *parent)
    : QAbstractSpinBox(parent), m_precision(precision), m_asker(new MomentAsker(this, tr("%1; Enter takes it.")))
{
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
    auto *calendar = lineEdit()->addAction(symbolicIcon(QStringLiteral("calendar"), Tone::Dim), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose the day (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &MomentEdit::openCalendar);
    m_asker->setWriting([this](Timestamp moment) { return textOf(moment); });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { m_asker->understand(text, m_moment); });
    connect(m_asker, &MomentAsker::remarked, this, &MomentEdit::remarked);
    connect(m_asker, &MomentAsker::taken, this, [this](Timestamp moment) {
        edit(moment);
        lineEdit()->selectAll();
    });
    complete();
    setMoment(wallClock());
    setMinimumWidth(fontMetrics().horizontalAdvance(text()) + 7 * gap);
}

// What begins like a phrase is completed in the field itself: a list below it would hide what was understood.
void MomentEdit::complete()
{
    auto *completer = new QCompleter(momentPhrases(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    lineEdit()->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::highlighted), this, [this](const QString &text) { m_asker->understand(text, m_moment); });
}

void MomentEdit::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_asker->setTimeFormat(format);
    setMoment(m_moment);
}

// What was said of a text is not said of the moment that takes its place.
void MomentEdit::setMoment(Timestamp moment)
{
    const bool isOther = cut(moment) != m_moment;
    m_moment = cut(moment);
    lineEdit()->setText(textOf(m_moment));
    if (isOther)
        Q_EMIT remarked({});
}

bool MomentEdit::isTyped() const
{
    return lineEdit()->text() != textOf(m_moment);
}

Timestamp MomentEdit::cut(Timestamp moment) const
{
    using namespace std::chrono;
    return m_precision == Precision::Second ? Timestamp(floor<seconds>(moment)) : Timestamp(floor<minutes>(moment));
}

QString MomentEdit::textOf(Timestamp moment) const
{
    const auto text = m_format.dateTime(moment);
    return m_precision == Precision::Second ? text : text.chopped(3);
}

// The one that holds the cursor; of a whole selection the last, which is stepped most.
std::size_t MomentEdit::sectionAtCursor() const
{
    const auto at = lineEdit()->hasSelectedText() ? lineEdit()->selectionEnd() : lineEdit()->cursorPosition();
    std::size_t found = 0;
    for (std::size_t i = 0; i < sections.size() && sections[i].first < text().size(); ++i) {
        if (sections[i].first <= at)
            found = i;
    }
    return found;
}

Timestamp MomentEdit::stepped(std::size_t section, int steps) const
{
    using namespace std::chrono;
    const auto digits = m_format.digits(m_moment);
    if (section < 3) {
        const auto date = section == 0 ? digits.date().addYears(steps) : section == 1 ? digits.date().addMonths(steps)
                                                                                      : digits.date().addDays(steps);
        return m_format.moment(QDateTime(date, digits.time(), Qt::UTC));
    }
    const std::array<seconds, 3> units{hours(1), minutes(1), seconds(1)};
    return m_moment + units[section - 3] * steps;
}

void MomentEdit::stepBy(int steps)
{
    if (!take())
        return;
    const auto section = sectionAtCursor();
    const auto next = stepped(section, steps);
    if (plain(toIsoString(next))) // within what can be recorded
        edit(next);
    lineEdit()->setSelection(sections[section].first, sections[section].second);
}

bool MomentEdit::take()
{
    if (!isTyped()) {
        Q_EMIT remarked({});
        return true;
    }
    const auto read = m_asker->take(lineEdit()->text(), m_moment);
    if (!read) {
        Q_EMIT remarked(read.message());
        return false;
    }
    if (!*read)
        return false;
    edit(**read, lineEdit()->text());
    Q_EMIT remarked({});
    return true;
}

void MomentEdit::edit(Timestamp moment, const QString &text)
{
    setMoment(moment);
    Q_EMIT momentEdited(m_moment);
    if (const auto link = MomentLink::fromText(text))
        Q_EMIT linkTaken(*link);
}

void MomentEdit::paste(const QString &text)
{
    const auto read = plain(text);
    if (read) {
        edit(*read, text);
        lineEdit()->selectAll();
        Q_EMIT remarked({});
        return;
    }
    // A piece of a moment stands where the cursor is; what makes none there is left out.
    const bool isSelected = lineEdit()->hasSelectedText();
    auto whole = lineEdit()->text();
    whole.replace(isSelected ? lineEdit()->selectionStart() : lineEdit()->cursorPosition(), lineEdit()->selectionLength(), text.simplified());
    if (plain(whole))
        lineEdit()->insert(text.simplified());
    else
        Q_EMIT remarked(read.message());
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
        lineEdit()->selectAll();
        event->ignore(); // a dialog's button may want it, too
    } else if (event->key() == Qt::Key_Escape && isTyped()) {
        m_asker->withdraw();
        setMoment(m_moment);
        lineEdit()->selectAll();
        Q_EMIT remarked({});
    } else if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)) {
        openCalendar();
    } else {
        QAbstractSpinBox::keyPressEvent(event);
    }
}

void MomentEdit::focusInEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason)
        lineEdit()->selectAll();
}

// Nonsense does not stay behind; the sentence about it does.
void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    const bool isLeft = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    const auto read = plain(lineEdit()->text());
    if (isLeft)
        m_asker->withdraw();
    if (isLeft && isTyped()) {
        if (read)
            edit(*read, lineEdit()->text());
        else
            setMoment(m_moment);
        Q_EMIT remarked(read.message());
    }
    QAbstractSpinBox::focusOutEvent(event);
}

void MomentEdit::openCalendar()
{
    if (m_calendar)
        return;
    m_calendar = new QCalendarWidget(this);
    m_calendar->setWindowFlag(Qt::Popup);
    m_calendar->setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setAccessibleName(tr("Day"));
    dressCalendar(*m_calendar);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setSelectedDate(m_format.digits(m_moment).date());
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        const auto digits = m_format.digits(m_moment);
        m_calendar->close();
        edit(m_format.moment(QDateTime(day, digits.time(), Qt::UTC)));
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_calendar, &QCalendarWidget::clicked, m_calendar, &QCalendarWidget::activated);
    connect(m_calendar, &QObject::destroyed, this, [this] { m_calendar = nullptr; });
    const auto room = screen()->availableGeometry();
    const auto size = m_calendar->sizeHint();
    const auto below = mapToGlobal(QPoint(0, height()));
    m_calendar->move(std::min(below.x(), room.right() - size.width()),
                     below.y() + size.height() > room.bottom() ? mapToGlobal(QPoint()).y() - size.height() : below.y());
    m_calendar->show();
    m_calendar->setFocus();
}

} // namespace tidemark
