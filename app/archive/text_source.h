#pragma once

#include "archive/line_reader.h"
#include "archive/row_format.h"
#include "archive/trade_source.h"

namespace tidemark {

// The rows of a text, or of the texts in an archive, one after the other.
class TextSource : public TradeSource {
public:
    TextSource(const QString &path, const MarketHint &hint, std::unique_ptr<ByteSource> bytes);

    [[nodiscard]] Result<std::optional<TradePage>> next() override;
    [[nodiscard]] std::int64_t position() const override { return m_bytes->position(); }
    [[nodiscard]] const SourceNotes &notes() const override { return m_notes; }

private:
    [[nodiscard]] Result<bool> beginMember();
    // Whether the line holds a row, which is in m_row then; else it is a header.
    [[nodiscard]] Result<bool> readLine(std::string_view line);
    [[nodiscard]] Result<void> findFormat(std::string_view line);
    void noteWidths(std::string_view line);
    void noteOddness();
    [[nodiscard]] Error faultIn(const QString &what) const;

    QString m_path;
    MarketHint m_hint;
    std::unique_ptr<ByteSource> m_bytes;
    LineReader m_lines;
    std::unique_ptr<RowFormat> m_format;
    QString m_member;
    std::optional<Symbol> m_market; // of the member
    SourceNotes m_notes;
    ReadRow m_row;
    bool m_isInMember = false;
    std::string m_header; // of the member, where it is none that we know
    bool m_isHeld = false; // m_row belongs to the next page
    bool m_hasRows = false; // the member
};

} // namespace tidemark
