#pragma once

#include <QIcon>

namespace tidemark {

// What a symbolic icon is painted in.
enum class Tone { Text, Dim, Accent, Good, Warning, Bad };

// An icon of the program's own family (a name under :/tidemark/icons), painted in the palette of the moment, so that it
// follows a change of theme by itself.
[[nodiscard]] QIcon symbolicIcon(const QString &name, Tone tone = Tone::Text);

} // namespace tidemark
