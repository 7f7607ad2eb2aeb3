#pragma once

class QFrame;
class QWidget;

namespace tidemark {

// A raised frame around a widget, as wide as its hairline.
[[nodiscard]] QFrame *card(QWidget *content);

} // namespace tidemark
