#pragma once

#include <QObject>

namespace tidemark {

// Keeps Ctrl+E for the window's shortcut: text fields would take it for the end of the line, as they do on X11; here it means the same
// everywhere. A chart takes it for its own range. GUI thread.
class ExportKey : public QObject {
    Q_OBJECT

public:
    explicit ExportKey(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace tidemark
