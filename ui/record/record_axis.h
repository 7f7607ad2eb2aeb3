#pragma once

#include "ui/record/stretch_picture.h"
#include "ui/time_format.h"

#include <QWidget>

namespace tidemark {

// The time axis over the bars: times, and the dates they leave out. GUI thread.
class RecordAxis : public QWidget {
    Q_OBJECT

public:
    explicit RecordAxis(QWidget *parent = nullptr);

    void setSpan(const RecordSpan &span);
    void setTimeFormat(const TimeFormat &format);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double placeOf(Timestamp moment) const;

    RecordSpan m_span;
    TimeFormat m_format;
};

} // namespace tidemark
