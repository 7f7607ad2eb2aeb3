#include "ui/import/import_access.h"

#include "ui/import/import_dialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace tidemark {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

ImportAccess::ImportAccess(RecordPort &port, QWidget *window)
    : QObject(window), m_port(port), m_window(window), m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ImportAccess::open()
{
    if (m_isRefused)
        return;
    // Of a folder that is not there, Qt would make a file's name.
    const auto folder = QFileInfo(m_folder).isDir() ? m_folder : QDir::homePath();
    auto *dialog = new QFileDialog(m_window, tr("Import trades"), folder,
                                   tr("Files of trades (*.zip *.csv *.csv.gz *.parquet);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportAccess::import);
    dialog->open();
}

void ImportAccess::import(const QStringList &paths)
{
    if (paths.isEmpty() || m_isRefused)
        return;
    m_folder = QFileInfo(paths.constFirst()).absolutePath();
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_port, m_window);
        connect(m_dialog, &ImportDialog::imported, this, &ImportAccess::imported);
    }
    m_dialog->import(paths);
}

bool ImportAccess::eventFilter(QObject *window, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && !isDrop)
        return QObject::eventFilter(window, event);
    auto *drop = static_cast<QDropEvent *>(event); // what enters or moves is one, too
    const auto paths = drop->mimeData() ? localPaths(*drop->mimeData()) : QStringList();
    if (paths.isEmpty() || m_isRefused)
        return QObject::eventFilter(window, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop)
        import(paths);
    return true;
}

} // namespace tidemark
