#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace tidemark {

// The text of each source file, by its path below the root: "app/core/trade.h".
using SourceTexts = QMap<QString, QString>;

// The body of a class, or one of its members that is defined outside of it.
struct Definition {
    QString owner; // the outermost class: what is nested in a class is part of it
    QString file;
    int lines = 0; // from its first line to its last one, blank ones and comments included
    bool isBody = false;
};

// Every definition of a class of these files. What stands in an anonymous namespace belongs to its file and to no class.
// Reads no more of C++ than the sources here use: no function-try-blocks, no macros that open a brace.
[[nodiscard]] std::vector<Definition> definitionsIn(const SourceTexts &sources);

} // namespace tidemark
