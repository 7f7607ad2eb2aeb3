#include "ui/status/banner.h"

#include "ui/status/icon_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tidemark {
namespace {

QString iconName(Tone tone)
{
    return tone == Tone::Bad || tone == Tone::Warning ? QStringLiteral("warning") : QStringLiteral("info");
}

} // namespace

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_icon(new IconLabel(iconName(tone), tone)), m_sentence(new QLabel), m_row(new QHBoxLayout(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    m_row->setSpacing(gap);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_sentence, 1);
    hide();
}

QPushButton *Banner::addAction(const QString &words)
{
    auto *button = new QPushButton(words);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    m_icon->setIcon(iconName(tone), tone);
    update();
}

void Banner::setSentence(const QString &sentence)
{
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

// A quiet ground with the tone at its edge only: the words carry the message.
void Banner::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    const auto edge = m_tone == Tone::Bad ? colors.bad : m_tone == Tone::Warning ? colors.warning : colors.accent;
    painter.fillRect(QRect(0, 0, 4, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace tidemark
