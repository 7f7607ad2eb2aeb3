#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace tidemark {

// A quiet line that says what just happened and, for a while, offers to undo it. GUI thread.
class NoticeLine : public QWidget {
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    // Says it until the next notice. With `undo`, a button offers that for twenty seconds.
    void say(const QString &sentence, std::function<void()> undo = {});
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    void undo();

    QLabel *m_sentence;
    QPushButton *m_undo;
    QTimer *m_expiry;
    std::function<void()> m_undoing;
};

} // namespace tidemark
