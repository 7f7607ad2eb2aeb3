#include "ui/settings/verdict_line.h"

#include "ui/status/icon_label.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace tidemark {
namespace {

QString iconOf(Tone tone)
{
    return tone == Tone::Good ? QStringLiteral("good") : tone == Tone::Bad ? QStringLiteral("bad") : QStringLiteral("busy");
}

} // namespace

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(iconOf(Tone::Dim), Tone::Dim)), m_words(new QLabel)
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void VerdictLine::say(const QString &sentence, Tone tone)
{
    m_icon->setIcon(iconOf(tone), tone);
    m_words->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString VerdictLine::sentence() const
{
    return m_words->text();
}

} // namespace tidemark
