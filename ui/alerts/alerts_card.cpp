#include "ui/alerts/alerts_card.h"

#include "ui/alerts/alerts_table.h"
#include "ui/arrangement.h"
#include "ui/status/notice_line.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {

AlertsCard::AlertsCard(const QString &title, QAbstractItemModel *model, const QString &name, QWidget *parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_notice(new NoticeLine), m_table(new AlertsTable(model, name))
{
    setProperty("card", true);
    auto *label = new QLabel(title);
    auto bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    m_head->setContentsMargins(gap, 0, gap, 0);
    m_head->setSpacing(gap);
    m_head->addWidget(label);
    m_head->addStretch(1);
    m_notice->setContentsMargins(gap, 0, gap, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, gap, 1, 1);
    column->setSpacing(gap);
    column->addLayout(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
}

QPushButton *AlertsCard::addButton(const QString &icon, const QString &words, const QString &toolTip)
{
    auto *button = new QPushButton(words);
    if (!icon.isEmpty())
        button->setIcon(symbolicIcon(icon));
    button->setToolTip(toolTip);
    m_head->addWidget(button);
    return button;
}

QByteArray AlertsCard::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void AlertsCard::restoreColumns(const QByteArray &columns, const QString &language)
{
    restoreHeader(*m_table->horizontalHeader(), columns, language);
}

} // namespace tidemark
