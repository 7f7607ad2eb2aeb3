#pragma once

#include "ui/status/status_sentences.h"

#include <QStatusBar>

#include <array>

class QToolButton;

namespace tidemark {

// The status bar: feed, spool, database, lag, each as icon, words, and the whole story on pointing, on pressing and for a
// screen reader. GUI thread.
class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setRecordNote(const QString &note);
    void showStatus(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling);

private:
    enum Item { Feed, Spool, Database, Lag, ItemCount };
    void createItem(Item item, const QString &title);
    void show(Item item, const StatusLine &line);

    std::array<QToolButton *, ItemCount> m_items{};
    std::array<StatusLine, ItemCount> m_lines;
    QString m_recordNote;
};

} // namespace tidemark
