#pragma once

#include "ui/record/stretch_picture.h"
#include "ui/status/status_sentences.h"

#include <QWidget>

namespace tidemark {

// The record of one market over true time, painted by pixels. Pointing at a stretch tells what it is; with the focus,
// Left, Right, Home and End go from stretch to stretch. GUI thread.
class RecordBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int inset = 2; // from its edges to what is painted, for the focus

    explicit RecordBar(const QString &market, QWidget *parent = nullptr);

    void setSpan(const RecordSpan &span);
    void setStretches(std::vector<RecordStretch> stretches);
    void setTelling(const TellingTime &telling);
    // The state in words, for a screen reader.
    void setSummary(const QString &words);

    [[nodiscard]] QString pointed() const; // what is said of the stretch that is pointed at; empty: none
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pointedChanged(const QString &words);
    void replayWanted(tidemark::Timestamp moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect area() const;
    void relayout();
    void point(int stretch);
    [[nodiscard]] int newest() const;
    void step(int by);
    void play();
    [[nodiscard]] std::vector<RecordStretch>::const_iterator pointedStretch() const;
    void describe();
    void paintPointed(QPainter &painter) const;

    RecordSpan m_span;
    std::vector<RecordStretch> m_stretches;
    StretchPicture m_picture;
    TellingTime m_telling;
    QString m_summary;
    std::optional<IdRange> m_pointed; // by ids: answers come and go under the pointer
};

} // namespace tidemark
