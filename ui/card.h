#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace tidemark {

// A raised frame around a widget, as wide as its hairline.
[[nodiscard]] inline QFrame *card(QWidget *content)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(content);
    return frame;
}

} // namespace tidemark
