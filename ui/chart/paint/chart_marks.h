#pragma once

#include "core/alert_level.h"
#include "core/bookmarks.h"
#include "core/rolling_extremes.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tidemark {

// What a chart shows besides its data: words, the chosen moment, the rolling extremes, alert levels and bookmarks. GUI thread.
class ChartMarks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QString &heading() const { return m_heading; }
    void setHeading(const QString &heading) { set(m_heading, heading); }
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    void setEmptyText(const QString &text) { set(m_emptyText, text); }
    [[nodiscard]] std::optional<Timestamp> moment() const { return m_moment; }
    void setMoment(std::optional<Timestamp> moment) { set(m_moment, moment); }
    [[nodiscard]] const std::optional<LowHigh> &extremes() const { return m_extremes; }
    void setExtremes(const std::optional<LowHigh> &extremes) { set(m_extremes, extremes); }
    [[nodiscard]] const std::vector<AlertLevel> &alerts() const { return m_alerts; }
    void setAlerts(const std::vector<AlertLevel> &levels) { set(m_alerts, levels); }
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }
    void setBookmarks(const std::vector<Bookmark> &bookmarks) { set(m_bookmarks, bookmarks); } // by time

Q_SIGNALS:
    void changed();

private:
    template <typename Value>
    void set(Value &mark, const Value &value)
    {
        if (mark == value)
            return;
        mark = value;
        Q_EMIT changed();
    }

    QString m_heading;
    QString m_emptyText;
    std::optional<Timestamp> m_moment;
    std::optional<LowHigh> m_extremes;
    std::vector<AlertLevel> m_alerts;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace tidemark
