#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace tidemark {

// A control that changes the record: with a role that may only read it is offered to nobody.
void markChangesRecord(QWidget *control);

// Keeps the controls of a window, whose title says so, and of its dialogs disabled that change the record, while there is a reason, which each then tells
// on pointing and to a screen reader; whatever enables one of them meanwhile, and dialogs that are made later too. GUI thread.
class ViewerGuard : public QObject {
    Q_OBJECT

public:
    explicit ViewerGuard(QWidget *window);

    // What the window is called apart from that; at first as it is when the guard is made.
    void setTitle(const QString &title);
    // Empty: the record may be changed.
    void setReason(const QString &reason);
    [[nodiscard]] bool isViewer() const { return !m_reason.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Words {
        QPointer<QWidget> control;
        QString toolTip;
        QString description;
    };
    [[nodiscard]] bool isOurs(const QWidget *control) const;
    void guard(QWidget *control);
    void keepReason(QWidget *control);
    void release();
    void showTitle();

    QWidget *m_window;
    QString m_title;
    QString m_reason;
    QHash<QWidget *, Words> m_guarded;
};

} // namespace tidemark
