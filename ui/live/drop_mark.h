#pragma once

#include <QWidget>

namespace tidemark {

// Lies over the place where something that is dragged would come to stand. GUI thread.
class DropMark : public QWidget {
    Q_OBJECT

public:
    explicit DropMark(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark
