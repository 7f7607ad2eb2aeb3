#include "ui/settings/settings_page.h"

#include "ui/status/icon_label.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tidemark {

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    m_column->setSpacing(gap);
}

bool SettingsPage::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return isTaken;
}

// A layout's least height is that of words in one line, so a page that is scrolled would be squeezed.
void SettingsPage::fit()
{
    const auto height = m_column->totalHeightForWidth(width());
    if (height != minimumHeight())
        setMinimumHeight(height);
}

void SettingsPage::addHeading(const QString &words)
{
    m_fields = nullptr;
    if (m_column->count() > 0)
        m_column->addSpacing(2 * gap);
    auto *label = new QLabel(words);
    label->setProperty("heading", true);
    m_column->addWidget(label);
}

QLabel *SettingsPage::addWords(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(label);
    return label;
}

void SettingsPage::add(QWidget *control)
{
    m_fields = nullptr;
    m_column->addWidget(control);
}

void SettingsPage::add(QLayout *controls)
{
    m_fields = nullptr;
    m_column->addLayout(controls);
}

void SettingsPage::addField(const QString &label, QWidget *field)
{
    if (!m_fields) {
        m_fields = new QFormLayout;
        m_fields->setHorizontalSpacing(2 * gap);
        m_fields->setVerticalSpacing(gap);
        m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_column->addLayout(m_fields);
    }
    auto *words = new QLabel(label);
    words->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    words->setMinimumHeight(field->sizeHint().height());
    m_fields->addRow(words, field);
}

void SettingsPage::addGiven(const QString &option)
{
    auto *words = new QLabel(tr("%1 was given on the command line for this run. What is chosen here is kept, and counts from "
                                "the next start without it.").arg(option));
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(new IconLabel(QStringLiteral("info"), Tone::Accent), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    add(row);
}

void SettingsPage::addStretch()
{
    m_column->addStretch(1);
}

} // namespace tidemark
