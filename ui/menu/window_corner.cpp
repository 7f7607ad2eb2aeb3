#include "ui/menu/window_corner.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tidemark {

WindowCorner::WindowCorner(const std::optional<QString> &simulatedNote, QWidget &zone, QWidget &menu)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    if (simulatedNote) {
        auto *badge = new QLabel(tr("Simulated market"));
        badge->setProperty("badge", true);
        badge->setToolTip(tr("These prices are made up by this program (%1). They are recorded in a database of their own.").arg(*simulatedNote));
        badge->setAccessibleDescription(badge->toolTip());
        row->addWidget(badge);
    }
    row->addWidget(&zone);
    row->addWidget(&menu);
}

} // namespace tidemark
