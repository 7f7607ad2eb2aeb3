#pragma once

#include <QString>

#include <vector>

namespace tidemark {

// A page of the manual: the name of its file, its heading, and the icon that stands for it.
struct ManualPage {
    QString name;
    QString title;
    QString icon;
};

// The pages in the order in which they are read. The text of most is Markdown in resources/manual; the keys are listed by the
// code that knows them, and the programs' own pages are those of `man`.
[[nodiscard]] std::vector<ManualPage> manualPages();

// The page as Markdown; where it is not compiled in, a sentence that says so.
[[nodiscard]] QString manualText(const QString &name);

// What a link to a heading calls it.
[[nodiscard]] QString manualAnchor(const QString &heading);

} // namespace tidemark
