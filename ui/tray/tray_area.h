#pragma once

#include <QObject>

class QIcon;
class QMenu;

namespace tidemark {

// A place for one icon among those of the desktop. GUI thread.
class TrayArea : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Whether the desktop shows icons now; that may change while the program runs.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    // At once, where the desktop does not tell by itself.
    virtual void lookAgain() {}
    virtual void show(QMenu &menu) = 0;
    virtual void setIcon(const QIcon &icon) = 0;
    virtual void setToolTip(const QString &words) = 0;
    virtual void say(const QString &title, const QString &sentence) = 0;

Q_SIGNALS:
    void availableChanged();
    void pressed();
    // What was said last was pressed.
    void sayingPressed();
};

} // namespace tidemark
