#include "ui/chart/price_chart_private.h"

#include "ui/chart/chart_notice.h"
#include "ui/number_format.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

// The price chart's menu: what can be taken from it.

namespace tidemark {

void PriceChart::Private::showMenu(QPoint globalPosition, const PointedAt &at)
{
    auto *menu = new QMenu(chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto act) { QObject::connect(menu->addAction(text), &QAction::triggered, chart, act); };
    const auto price = at.place.price;
    const auto time = at.place.at;
    const auto words = priceText(price, view.frame.decimals);
    if (!view.frame.isEmpty) {
        add(PriceChart::tr("Copy price %1").arg(words), [this, price] {
            // As a number that other programs read.
            const auto plain = formatDecimal(roundedTo(price, view.frame.decimals), view.frame.decimals, QLocale::c());
            copy(QString(plain).remove(QLocale::c().groupSeparator()), PriceChart::tr("The price was copied."));
        });
        add(PriceChart::tr("Copy time %1").arg(timeText(time)),
            [this, time] { copy(toIsoString(time), PriceChart::tr("The time was copied.")); });
        add(PriceChart::tr("Copy the visible range"), [this] {
            copy(toIsoString(view.time.from()) + QLatin1Char('/') + toIsoString(view.time.to()),
                 PriceChart::tr("The visible range was copied."));
        });
        menu->addSeparator();
        add(PriceChart::tr("Look up in History"), [this, time] { Q_EMIT chart->historyWanted(time); });
        add(PriceChart::tr("Export this range…\tCtrl+E"), [this] { obey({ChartAction::Export}); });
        add(PriceChart::tr("Set an alert at %1…").arg(words), [this, price] { Q_EMIT chart->alertWanted(roundedTo(price, view.frame.decimals)); });
        menu->addSeparator();
    }
    add(PriceChart::tr("Go to a time…\tCtrl+G"), [this] { obey({ChartAction::GoToTime}); });
    add(PriceChart::tr("Table of what is drawn\tT"), [this] { obey({ChartAction::ShowTable}); });
    add(PriceChart::tr("Save as picture…"), [this] { savePicture(); });
    menu->addSeparator();
    add(PriceChart::tr("Keys and hands\tF1"), [this] { obey({ChartAction::ShowHelp}); });
    menu->popup(globalPosition);
}

void PriceChart::Private::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    notice->say(sentence);
}

// The picture is taken when it is asked for, not when the file has a name.
void PriceChart::Private::savePicture()
{
    auto picture = canvas->grab().toImage();
    QPainter painter(&picture);
    painter.setFont(view.frame.font);
    painter.setPen(view.frame.theme.text);
    if (hasRoomForBar())
        painter.drawText(QRectF(0, 0, view.frame.size.width() - 8, view.frame.header.top()), int(Qt::AlignRight | Qt::AlignVCenter), title);
    painter.end();
    auto *dialog = new QFileDialog(chart, PriceChart::tr("Save the chart as a picture"), {}, PriceChart::tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const auto stamp = toIsoString(view.time.to()).left(19).remove(QLatin1Char(':'));
    dialog->selectFile(QStringLiteral("%1 %2.png").arg(title.isEmpty() ? PriceChart::tr("Chart") : title, stamp));
    QObject::connect(dialog, &QFileDialog::fileSelected, chart,
                     [this, picture](const QString &path) { writePicture(picture, path); });
    dialog->open();
}

void PriceChart::Private::writePicture(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
    notice->say(isWritten ? PriceChart::tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(path))
                          : PriceChart::tr("The picture could not be saved as %1: %2. Choose another folder, or make room.")
                                .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace tidemark
