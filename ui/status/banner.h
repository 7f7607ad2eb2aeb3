#pragma once

#include "ui/symbolic_icon.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tidemark {

class IconLabel;

// One sentence across the window that stays while it is true, with what can be done about it. Hidden while it has no
// words. GUI thread.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    // The button belongs to the banner; connect to its `clicked`.
    [[nodiscard]] QPushButton *addAction(const QString &words);
    void setTone(Tone tone);
    // Shows the sentence; hides the banner where it is empty.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_row;
};

} // namespace tidemark
