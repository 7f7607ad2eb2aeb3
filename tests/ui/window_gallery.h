#pragma once

#include "support/scripted_port.h"

#include <QMetaType>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace tidemark::test {

using MakeWindow = std::function<std::unique_ptr<QWidget>(RecordPort &)>;

// Each window and dialog by its name, with the longest names of things that there may be.
[[nodiscard]] std::vector<std::pair<QString, MakeWindow>> galleryWindows();
// A row for each: a column "make".
void addWindows();
// As a record of some years answers.
void answerAsLongRecord(ScriptedPort &port);
// Waits until what the window asks and says by itself a moment after it was shown is asked and said. How it looks before that and then are
// two things to look at: which of them a machine's speed shows is chance.
[[nodiscard]] bool comesToRest(const QWidget &window);

// What stands in a window by itself, and can be seen there.
[[nodiscard]] std::vector<QWidget *> shownIn(const QWidget &window);
[[nodiscard]] QString wordsOf(const QWidget &widget);
// A widget, for people.
[[nodiscard]] QString placeOf(const QWidget &widget);
// Whose words are not read whole.
[[nodiscard]] QStringList cutOff(const QWidget &window);

} // namespace tidemark::test

Q_DECLARE_METATYPE(tidemark::test::MakeWindow)
