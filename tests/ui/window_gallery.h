#pragma once

#include "support/scripted_port.h"

#include <QMetaType>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace tidemark::test {

using MakeWindow = std::function<std::unique_ptr<QWidget>(RecordPort &)>;

// A row for each window and dialog, with the longest names that there may be: a column "make".
void addWindows();
// As a record of some years answers.
void answerAsLongRecord(ScriptedPort &port);

// What stands in a window by itself, and can be seen there.
[[nodiscard]] std::vector<QWidget *> shownIn(const QWidget &window);
[[nodiscard]] QString wordsOf(const QWidget &widget);
// A widget, for people.
[[nodiscard]] QString placeOf(const QWidget &widget);
// Whose words are not read whole.
[[nodiscard]] QStringList cutOff(const QWidget &window);

} // namespace tidemark::test

Q_DECLARE_METATYPE(tidemark::test::MakeWindow)
