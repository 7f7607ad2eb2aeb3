#include "ui/history/completeness_line.h"

#include "core/completeness.h"
#include "ui/status/icon_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tidemark {

QString completenessSentence(const Completeness &completeness, const TimeFormat &format, const QLocale &locale)
{
    const auto text = completenessText(completeness, locale, [&](Timestamp moment) { return format.dateTime(moment); });
    if (completeness.isComplete())
        return CompletenessLine::tr("Complete: %1").arg(text);
    return text.left(1).toUpper() + text.mid(1);
}

CompletenessLine::CompletenessLine(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("good"), Tone::Good)), m_words(new QLabel)
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2 + 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    clear();
}

void CompletenessLine::showCompleteness(const Completeness &completeness, const TimeFormat &format)
{
    showCompleteness(completeness, completenessSentence(completeness, format, m_locale));
}

void CompletenessLine::showCompleteness(const Completeness &completeness, const QString &words)
{
    showWords(words);
    const bool hasLost = completeness.missing > 0 || completeness.rejected > 0;
    if (completeness.isComplete())
        m_icon->setIcon(QStringLiteral("good"), Tone::Good);
    else if (hasLost)
        m_icon->setIcon(QStringLiteral("warning"), Tone::Warning);
    else
        m_icon->setIcon(QStringLiteral("info"), Tone::Dim);
    m_icon->show();
}

void CompletenessLine::showWords(const QString &words)
{
    m_icon->hide();
    m_words->setText(words);
    m_words->setAccessibleName(words);
    setVisible(!words.isEmpty());
}

void CompletenessLine::showProblem(const QString &words)
{
    showWords(words);
    m_icon->setIcon(QStringLiteral("bad"), Tone::Bad);
    m_icon->show();
}

QString CompletenessLine::words() const
{
    return m_words->text();
}

} // namespace tidemark
