#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tidemark {

class ImportDialog;
class RecordPort;

// The ways to an import of files: a dialog that asks for them, and files that are dropped on the window. GUI thread.
class ImportAccess : public QObject {
    Q_OBJECT

public:
    // Takes what is dropped on the window from now on; lives no longer than that.
    ImportAccess(RecordPort &port, QWidget *window);

    // Asks for files.
    void open();
    void import(const QStringList &paths);
    // Nothing is taken, since the record may only be read.
    void setRefused(const QString &why) { m_isRefused = !why.isEmpty(); }

Q_SIGNALS:
    void imported();

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    RecordPort &m_port;
    QWidget *m_window;
    ImportDialog *m_dialog = nullptr; // made on first use
    bool m_isRefused = false;
    QString m_folder;                 // where files were chosen last
};

// Files and folders of this computer.
[[nodiscard]] QStringList localPaths(const QMimeData &data);

} // namespace tidemark
