#pragma once

#include "ui/symbolic_icon.h"

#include <QPainter>
#include <QWidget>

namespace tidemark {

// A symbolic icon of 16 × 16 that stands next to words which say the same.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Tone tone, QWidget *parent = nullptr) : QWidget(parent), m_icon(symbolicIcon(name, tone))
    {
        setFixedSize(16, 16);
    }

    void setIcon(const QString &name, Tone tone)
    {
        m_icon = symbolicIcon(name, tone);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace tidemark
