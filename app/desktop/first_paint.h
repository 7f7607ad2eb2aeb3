#pragma once

#include <QObject>

namespace tidemark {

// Notices when a window has been painted for the first time: only then has a start shown anything. GUI thread.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    explicit FirstPaint(QObject &window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tidemark
