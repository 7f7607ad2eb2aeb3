#include "ui/status/notice_line.h"

#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <utility>

namespace tidemark {

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel), m_undo(new QPushButton(tr("&Undo"))), m_expiry(new QTimer(this))
{
    m_sentence->setWordWrap(true);
    m_undo->setIcon(symbolicIcon(QStringLiteral("undo")));
    m_expiry->setSingleShot(true);
    m_expiry->setInterval(std::chrono::seconds(20));
    connect(m_undo, &QPushButton::clicked, this, &NoticeLine::undo);
    connect(m_expiry, &QTimer::timeout, this, &NoticeLine::clear);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    hide();
}

void NoticeLine::say(const QString &sentence, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setVisible(bool(m_undoing));
    setVisible(!sentence.isEmpty());
    if (m_undoing)
        m_expiry->start();
    else
        m_expiry->stop();
}

void NoticeLine::clear()
{
    say({});
}

QString NoticeLine::sentence() const
{
    return m_sentence->text();
}

void NoticeLine::undo()
{
    const auto undoing = std::exchange(m_undoing, {});
    clear();
    if (undoing)
        undoing();
}

} // namespace tidemark
