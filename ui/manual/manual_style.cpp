#include "ui/manual/manual_style.h"

#include "ui/manual/manual_pages.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace tidemark {
namespace {

constexpr double manualLineHeight = 130; // percent
constexpr double codeSize = 0.94;  // of the words around it
constexpr double headingSizes[] = {1.75, 1.3, 1.1};

void setHeading(QTextCursor &cursor, int level, const QFont &font)
{
    auto block = cursor.blockFormat();
    block.setTopMargin(level == 1 ? 0 : level == 2 ? 3 * gap : 2 * gap);
    block.setBottomMargin(level == 1 ? 2 * gap : gap);
    cursor.setBlockFormat(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    auto words = cursor.charFormat();
    words.clearProperty(QTextFormat::FontSizeAdjustment); // it would win over a size
    words.setFontPointSize(font.pointSizeF() * headingSizes[std::min(level, 3) - 1]);
    words.setFontWeight(QFont::DemiBold);
    words.setAnchor(true);
    words.setAnchorNames({manualAnchor(cursor.block().text())});
    cursor.setCharFormat(words);
}

// Room is left for the ground that the view paints around it.
void setCodeBlock(QTextCursor &cursor)
{
    auto block = cursor.blockFormat();
    block.setTopMargin(isCodeBlock(cursor.block().previous()) ? 0 : gap + gap / 2);
    block.setBottomMargin(isCodeBlock(cursor.block().next()) ? 0 : 2 * gap + gap / 2);
    block.setLeftMargin(gap + gap / 2);
    block.setRightMargin(gap + gap / 2);
    block.setNonBreakableLines(false); // a narrow window wraps it rather than cutting it off
    cursor.setBlockFormat(block);
}

void setParagraph(QTextCursor &cursor)
{
    auto block = cursor.blockFormat();
    const bool isInTable = cursor.currentTable();
    block.setTopMargin(0);
    block.setBottomMargin(isInTable ? 0 : cursor.currentList() ? gap / 2 : gap + gap / 2);
    block.setLineHeight(isInTable ? 115 : manualLineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
}

// Code within the words, and links.
void setWords(QTextCursor &cursor, const QPalette &palette, const QFont &font)
{
    const auto block = cursor.block();
    const bool isCode = isCodeBlock(block);
    std::vector<std::tuple<int, int, QTextCharFormat>> changes;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto fragment = it.fragment();
        QTextCharFormat words;
        if (fragment.charFormat().fontFixedPitch()) {
            words.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            words.setFontPointSize(font.pointSizeF() * codeSize);
            if (!isCode)
                words.setBackground(restingGround(palette));
        }
        if (fragment.charFormat().isAnchor() && !fragment.charFormat().anchorHref().isEmpty())
            words.setForeground(palette.link());
        if (words.propertyCount() > 0)
            changes.emplace_back(fragment.position(), fragment.position() + fragment.length(), words);
    }
    for (const auto &[from, to, words] : changes) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(words);
    }
}

void setTable(QTextTable &table, const QPalette &palette)
{
    auto format = table.format();
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(gap / 2);
    format.setBottomMargin(2 * gap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    table.setFormat(format);
    const auto &line = themeColors(palette).line;
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            auto cell = table.cellAt(row, column);
            auto words = cell.format().toTableCellFormat();
            words.setTopPadding(gap / 2 + 1);
            words.setBottomPadding(gap / 2 + 1);
            words.setLeftPadding(column == 0 ? 0 : gap);
            words.setRightPadding(gap);
            words.setBottomBorder(1);
            words.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            words.setBottomBorderBrush(line);
            cell.setFormat(words);
        }
    }
}

void setTables(QTextFrame &frame, const QPalette &palette)
{
    for (auto *child : frame.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            setTable(*table, palette);
        setTables(*child, palette);
    }
}

} // namespace

bool isCodeBlock(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void setManualStyle(QTextDocument &page, const QPalette &palette, const QFont &font)
{
    page.setIndentWidth(2.5 * gap);
    QTextCursor cursor(&page);
    cursor.beginEditBlock();
    setTables(*page.rootFrame(), palette);
    for (auto block = page.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        const auto level = block.blockFormat().headingLevel();
        if (isCodeBlock(block))
            setCodeBlock(cursor);
        else if (level == 0)
            setParagraph(cursor);
        setWords(cursor, palette, font);
        cursor.setPosition(block.position());
        if (level > 0)
            setHeading(cursor, level, font);
    }
    cursor.endEditBlock();
}

} // namespace tidemark
