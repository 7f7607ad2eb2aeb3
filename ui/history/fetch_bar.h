#pragma once

#include "core/record_values.h"
#include "ui/time_format.h"

#include <QLocale>
#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace tidemark {

// Offers to fetch a minute that the record does not have, or not all of, from the exchange; says that it is under way and
// how it ended. Each minute is asked for once at a time, while others may be on their way. GUI thread.
class FetchBar : public QWidget {
    Q_OBJECT

public:
    explicit FetchBar(QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // The minute that is looked at, and what the record has of it.
    void showMinute(Symbol symbol, Timestamp minute, const Completeness &completeness);
    void clear();
    // False where it is not an answer to a question of ours.
    bool showAnswer(const FetchAnswer &answer);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void fetchAsked(tidemark::FetchQuestion question);

private:
    struct Minute {
        Symbol symbol;
        Timestamp from;
        friend bool operator==(const Minute &, const Minute &) = default;
    };
    void ask();
    void refresh();
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] QString endSentence(const FetchAnswer &answer) const;

    TimeFormat m_format;
    QLocale m_locale;
    Minute m_minute;
    bool m_isOffered = false;
    std::map<Ticket, Minute> m_asked;
    QString m_end; // how the shown minute's fetching ended
    QPushButton *m_fetch;
    QLabel *m_sentence;
};

// Whether the exchange may have trades of a period that the record lacks.
[[nodiscard]] bool isWorthFetching(const Completeness &completeness);

} // namespace tidemark
