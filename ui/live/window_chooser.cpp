#include "ui/live/window_chooser.h"

#include "ui/live/extremes_model.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tidemark {

// Where there is little room, the words go first.
WindowChooser::WindowChooser(const QString &words, const QString &toolTip, QWidget *parent) : QWidget(parent), m_windows(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto *label = new QLabel(words);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(label);
    row->addSpacing(gap / 2);
    for (std::size_t i = 0; i < rollingWindows.size(); ++i) {
        const auto name = windowName(rollingWindows[i]);
        auto *button = new QPushButton(name);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setAccessibleName(tr("Window of %1").arg(name));
        button->setToolTip(toolTip.arg(name));
        m_windows->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(m_windows, &QButtonGroup::idClicked, this, &WindowChooser::picked);
}

void WindowChooser::setWindow(int window)
{
    m_windows->button(window)->setChecked(true);
}

} // namespace tidemark
