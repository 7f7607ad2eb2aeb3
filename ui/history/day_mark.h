#pragma once

#include "core/download_values.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QWidget>

#include <optional>

class QPainter;
class QPalette;

namespace tidemark {

// What a day is to somebody who wants to have it.
enum class DayMark {
    Complete,
    Partial,
    Missing,
    NotPublished, // not in the archive yet: the exchange itself is asked
};

[[nodiscard]] DayMark markOf(const DayState &day, Timestamp now);
[[nodiscard]] QString markName(DayMark mark);
// "2024-08-08: complete, 3,741,234 trades"
[[nodiscard]] QString daySentence(const DayState &day, Timestamp now, const QLocale &locale);

// Each has a shape of its own, so that they are told apart without colours: a full disc, a half one, a ring, a line.
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
