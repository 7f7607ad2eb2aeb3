#include "ui/record/record_legend.h"

#include "ui/record/stretch_paint.h"
#include "ui/record/stretch_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tidemark {
namespace {

class Swatch : public QWidget {
public:
    explicit Swatch(StretchKind kind) : m_kind(kind) { setFixedSize(3 * gap, 2 * gap - 2); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_kind == StretchKind::Pause) // as it looks in a bar: within what is stored
            paintStretch(painter, rect(), StretchKind::Stored, palette());
        paintStretch(painter, rect(), m_kind, palette());
        painter.setPen(themeColors(palette()).line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    StretchKind m_kind;
};

} // namespace

RecordLegend::RecordLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
    QStringList names;
    for (const auto kind : {StretchKind::Stored, StretchKind::Pause, StretchKind::Missing, StretchKind::Fetching,
                            StretchKind::Hole, StretchKind::Skipped, StretchKind::Dropped, StretchKind::Rejected}) {
        auto *name = new QLabel(stretchName(kind));
        name->setToolTip(stretchMeaning(kind));
        auto *swatch = new Swatch(kind);
        swatch->setToolTip(stretchMeaning(kind));
        if (!names.isEmpty())
            row->addSpacing(gap);
        row->addWidget(swatch);
        row->addWidget(name);
        names += stretchName(kind);
    }
    setAccessibleName(tr("What the bars show: %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace tidemark
