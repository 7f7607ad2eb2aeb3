#pragma once

class QFont;
class QPalette;
class QTextBlock;
class QTextDocument;

namespace tidemark {

// Sets a page that was read from Markdown as a page is set: distances, headings with their anchors, tables, code, links.
// Again after a change of the palette.
void setManualStyle(QTextDocument &page, const QPalette &palette, const QFont &font);

// A line of code that stands by itself.
[[nodiscard]] bool isCodeBlock(const QTextBlock &block);

} // namespace tidemark
