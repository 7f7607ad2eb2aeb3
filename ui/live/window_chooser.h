#pragma once

#include <QWidget>

class QButtonGroup;

namespace tidemark {

// One of the rolling windows is chosen, by a button for each behind a few words. GUI thread.
class WindowChooser : public QWidget {
    Q_OBJECT

public:
    // `toolTip` has %1 where the window's name stands.
    WindowChooser(const QString &words, const QString &toolTip, QWidget *parent = nullptr);

    void setWindow(int window); // an index of rollingWindows

Q_SIGNALS:
    void picked(int window);

private:
    QButtonGroup *m_windows;
};

} // namespace tidemark
