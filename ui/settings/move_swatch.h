#pragma once

#include <QWidget>

namespace tidemark {

// A rising and a falling price in the colours of the moment. GUI thread.
class MoveSwatch : public QWidget {
    Q_OBJECT

public:
    explicit MoveSwatch(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark
