#pragma once

#include "ui/symbolic_icon.h"

#include <QWidget>

namespace tidemark {

// A symbolic icon of 16 × 16 that stands next to words which say the same.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Tone tone, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace tidemark
