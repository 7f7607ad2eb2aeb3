#pragma once

#include "ui/history/second_sentences.h"

#include <QFrame>

class QLabel;

namespace tidemark {

class FactGrid;

// The answer to "what was the price then": the price large, what it means in words, the second's and its minute's facts.
// GUI thread.
class SecondCard : public QFrame {
    Q_OBJECT

public:
    explicit SecondCard(QWidget *parent = nullptr);

    void showAnswer(const SecondAnswer &answer, const TellingPrices &telling);
    // In place of an answer: what is awaited, or why there is none.
    void showNote(const QString &note);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_sentence;
    FactGrid *m_second;
    QLabel *m_minuteTitle;
    FactGrid *m_minute;
};

} // namespace tidemark
