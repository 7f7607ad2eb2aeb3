#include "ui/settings/remarked_edit.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tidemark {

RemarkedEdit::RemarkedEdit(const QString &name, const QString &unit, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_remark(new QLabel)
{
    m_edit->setAccessibleName(unit.isEmpty() ? name : tr("%1, in %2").arg(name, unit));
    m_remark->setProperty("problem", true);
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_edit, 1);
    if (!unit.isEmpty()) {
        m_edit->setMaximumWidth(20 * gap);
        row->addWidget(new QLabel(unit));
        row->addStretch(1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    column->addLayout(row);
    column->addWidget(m_remark);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setRemark({}); });
    connect(m_edit, &QLineEdit::editingFinished, this, &RemarkedEdit::commit);
}

void RemarkedEdit::commit()
{
    if (m_edit->text() == m_committed)
        return;
    m_committed = m_edit->text();
    Q_EMIT committed();
}

QString RemarkedEdit::text() const
{
    return m_edit->text();
}

void RemarkedEdit::setText(const QString &text)
{
    m_committed = text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    setRemark({});
}

void RemarkedEdit::setRemark(const QString &sentence)
{
    if (sentence == m_remark->text())
        return;
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    QAccessibleEvent said(m_remark, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString RemarkedEdit::remark() const
{
    return m_remark->text();
}

} // namespace tidemark
