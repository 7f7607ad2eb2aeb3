#include "ui/history/moment_edit.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace tidemark {
namespace {

// Whether ISO text says itself which zone it means.
bool hasZone(const QString &text)
{
    static const QRegularExpression zone(QStringLiteral("([Zz]|\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?[+-]\\d\\d(:?\\d\\d)?)$"));
    return zone.match(text).hasMatch();
}

} // namespace

MomentEdit::MomentEdit(Precision precision, QWidget *parent) : QDateTimeEdit(parent), m_precision(precision)
{
    setTimeSpec(Qt::UTC); // the digits are shifted to the zone by TimeFormat
    setDisplayFormat(precision == Precision::Second ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                    : QStringLiteral("yyyy-MM-dd HH:mm"));
    setCalendarPopup(true);
    setMinimumWidth(fontMetrics().horizontalAdvance(displayFormat().toUpper()) + 7 * gap);
    setKeyboardTracking(false);
    setMinimumDate(QDate(2017, 1, 1));
    setMaximumDate(QDate(2099, 12, 31));
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &digits) {
        m_moment = cut(m_format.moment(digits));
        Q_EMIT momentEdited(m_moment);
    });
}

void MomentEdit::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    setMoment(m_moment);
}

void MomentEdit::setMoment(Timestamp moment)
{
    m_moment = cut(moment);
    const QSignalBlocker quiet(this);
    setDateTime(m_format.digits(m_moment));
}

Timestamp MomentEdit::cut(Timestamp moment) const
{
    using namespace std::chrono;
    return m_precision == Precision::Second ? Timestamp(floor<seconds>(moment)) : Timestamp(floor<minutes>(moment));
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste(QGuiApplication::clipboard()->text().trimmed());
    else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier)
        setSelectedSection(YearSection); // so that digits typed next replace it; before a full section they go nowhere
    else
        QDateTimeEdit::keyPressEvent(event);
}

void MomentEdit::paste(const QString &text)
{
    const auto read = parseTimestamp(text);
    if (!read) {
        Q_EMIT remarked(read.message());
        return;
    }
    // Text without a zone is in the zone that the field shows.
    setMoment(hasZone(text) ? *read : m_format.moment(TimeFormat().digits(*read)));
    Q_EMIT remarked({});
    Q_EMIT momentEdited(m_moment);
}

} // namespace tidemark
