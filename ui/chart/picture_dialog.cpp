#include "ui/chart/picture_dialog.h"

#include "core/whole_file.h"

#include <QBuffer>
#include <QStandardPaths>

namespace tidemark {

PictureDialog::PictureDialog(QImage picture, const QString &title, Timestamp until, QWidget *chart)
    : QFileDialog(chart, tr("Save the chart as a picture"), {}, tr("PNG pictures (*.png)")), m_picture(std::move(picture))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setDefaultSuffix(QStringLiteral("png"));
    setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const auto stamp = toIsoString(until).left(19).remove(QLatin1Char(':'));
    selectFile(QStringLiteral("%1 %2.png").arg(title.isEmpty() ? tr("Chart") : title, stamp));
    connect(this, &QFileDialog::fileSelected, this, &PictureDialog::write);
}

void PictureDialog::write(const QString &path)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    m_picture.save(&picture, "PNG");
    const auto written = replaceFile(path, picture.data());
    const auto name = QDir::toNativeSeparators(path);
    Q_EMIT told(written ? tr("The picture was saved as %1.").arg(name)
                          : tr("The picture could not be saved as %1: %2. Choose another folder, or make room.")
                                .arg(name, written.message()));
}

} // namespace tidemark
