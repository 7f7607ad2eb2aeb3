#pragma once

#include "ui/symbolic_icon.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tidemark {

// One sentence across the window that stays while it is true, with at most one thing to do about it. Hidden while it has
// no words. GUI thread.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    void setAction(const QString &words);
    // Shows the sentence; hides the banner where it is empty.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace tidemark
