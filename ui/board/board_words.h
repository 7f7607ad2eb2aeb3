#pragma once

#include "ui/board/board_row.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace tidemark {

// Puts the board's rows into words: over which window, in which zone and with how many decimals. GUI thread.
class BoardWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::BoardWords)

public:
    static constexpr QChar partMark{u'*'}; // before a figure that is not of the whole window

    explicit BoardWords(std::shared_ptr<const SymbolScales> scales) : m_scales(std::move(scales)) {}

    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    void setWindow(int window) { m_window = window; } // an index of rollingWindows
    [[nodiscard]] int window() const { return m_window; }

    [[nodiscard]] QString text(const BoardRow &row, int column) const;
    [[nodiscard]] QString toolTip(const BoardRow &row, int column) const;
    // What a screen reader says of a cell, and of the whole row.
    [[nodiscard]] QString accessibleText(const BoardRow &row, int column) const;
    [[nodiscard]] QString sentence(const BoardRow &row) const;
    [[nodiscard]] static QString title(int column);
    [[nodiscard]] QString titleToolTip(int column) const;
    // "1.234 M": four digits that count.
    [[nodiscard]] static QString amount(double value, const QLocale &locale);

private:
    [[nodiscard]] QString figure(const BoardRow &row, int column) const;
    [[nodiscard]] QString price(const BoardRow &row, const std::optional<Decimal> &price) const;
    [[nodiscard]] QString change(const BoardRow &row) const;
    [[nodiscard]] QString recordText(const BoardRow &row) const;
    [[nodiscard]] QString recordToolTip(const BoardRow &row) const;
    [[nodiscard]] QString rangeToolTip(const BoardRow &row) const;
    [[nodiscard]] QString sumsToolTip(const BoardRow &row) const;
    [[nodiscard]] QString largestToolTip(const BoardRow &row) const;
    [[nodiscard]] QString partNote(const BoardRow &row, int column) const;
    [[nodiscard]] QString windowName(const BoardRow &row) const;
    [[nodiscard]] QString moment(Timestamp at, Timestamp now) const;

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    int m_window = 2;
};

} // namespace tidemark
