#pragma once

#include "core/download_values.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;
class QPalette;

namespace tidemark {

// What a day is to somebody who wants to have it.
enum class DayMark {
    Complete,
    Partial,
    Missing,
    NotPublished, // nothing of it is there, and its file is not in the archive yet: the exchange itself is asked
    NotTraded,    // before the market's first day, or after its last
};

// What days are told by.
struct DayTelling {
    Timestamp now;
    std::optional<Timestamp> first = {}; // the archive's first day of the market, where that is known
    QLocale locale = {};
    std::optional<Timestamp> last = {}; // the archive's last day of a market that the exchange does not trade now
};

[[nodiscard]] DayMark markOf(const DayState &day, const DayTelling &telling);
[[nodiscard]] QString markName(DayMark mark);
// "2024-08-08: complete, 3,741,234 trades."
[[nodiscard]] QString daySentence(const DayState &day, const DayTelling &telling);
// "Chosen: 31 days, 3 of them complete."
[[nodiscard]] QString daysSentence(const std::vector<DayState> &days, const DayTelling &telling);
// What of the archive's listing is worth knowing; empty: its first day is known.
[[nodiscard]] QString listingSentence(const FirstDayAnswer &answer);

// Each has a shape of its own, so that they are told apart without colours: a full disc, a half one, a ring, a line, a
// dot.
void paintMark(QPainter &painter, const QRectF &area, DayMark mark, const QPalette &palette);

// What the marks mean, in one row.
class DayLegend : public QWidget {
    Q_OBJECT

public:
    explicit DayLegend(QWidget *parent = nullptr);
};

[[nodiscard]] QDate dateOfDay(Timestamp day);
[[nodiscard]] Timestamp dayOfDate(QDate date);

} // namespace tidemark
