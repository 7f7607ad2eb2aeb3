#pragma once

#include "core/record_port.h"
#include "core/record_values.h"
#include "ui/time_format.h"

#include <QLocale>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace tidemark {

// Offers to fetch a minute that the record does not have, or not all of, from the exchange; says that it is under way and
// how it ended. Each minute is asked for once at a time, while others may be on their way. GUI thread.
class FetchBar : public QWidget {
    Q_OBJECT

public:
    explicit FetchBar(RecordPort &port, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // The minute that is looked at, and what the record has of it.
    void showMinute(Symbol symbol, Timestamp minute, const Completeness &completeness);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    // Trades, or that there are none, are on their way into the record.
    void fetched(const tidemark::FetchAnswer &answer);

private:
    struct Minute {
        Symbol symbol;
        Timestamp from;
        friend bool operator==(const Minute &, const Minute &) = default;
    };
    void ask();
    void showEnd(const Minute &minute, const FetchAnswer &answer);
    void refresh();
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] QString endSentence(const FetchAnswer &answer) const;

    RecordPort &m_port;
    TimeFormat m_format;
    QLocale m_locale;
    Minute m_minute;
    bool m_isOffered = false;
    std::vector<std::pair<Minute, Asked>> m_asked;
    QString m_end; // how the shown minute's fetching ended
    QPushButton *m_fetch;
    QLabel *m_sentence;
};

// Whether the exchange may have trades of a period that the record lacks.
[[nodiscard]] bool isWorthFetching(const Completeness &completeness);

} // namespace tidemark
