#pragma once

#include "ui/history/second_sentences.h"

#include <QFrame>

class QLabel;

namespace tidemark {

class ArchiveOffer;
class CompletenessLine;
class FactGrid;
class FetchBar;
class RecordPort;

// The answer to "what was the price then": the price large, what it means in words, the second's and its minute's facts,
// and whether the record has all of them; what it lacks of the minute can be fetched. GUI thread.
class SecondCard : public QFrame {
    Q_OBJECT

public:
    explicit SecondCard(RecordPort &port, QWidget *parent = nullptr);

    void showAnswer(const SecondAnswer &answer, const TellingPrices &telling);
    // In place of an answer: what is awaited, or why there is none.
    void showNote(const QString &note);
    [[nodiscard]] ArchiveOffer &archive() { return *m_archive; }
    [[nodiscard]] FetchBar &fetcher() { return *m_fetch; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;

private:
    void showCompleteness(const SecondAnswer &answer, const TimeFormat &format);

    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_sentence;
    FactGrid *m_second;
    CompletenessLine *m_secondCompleteness;
    QLabel *m_minuteTitle;
    FactGrid *m_minute;
    CompletenessLine *m_minuteCompleteness;
    ArchiveOffer *m_archive;
    FetchBar *m_fetch;
};

} // namespace tidemark
