#pragma once

#include "core/timestamp.h"

#include <QFileDialog>
#include <QImage>

namespace tidemark {

// Saves a picture of a chart, taken when it was asked for and not when the file has a name. Goes when it is closed.
class PictureDialog : public QFileDialog {
    Q_OBJECT

public:
    PictureDialog(QImage picture, const QString &title, Timestamp until, QWidget *chart);

Q_SIGNALS:
    void told(const QString &sentence); // what became of it

private:
    void write(const QString &path);

    QImage m_picture;
};

} // namespace tidemark
