#include "ui/symbolic_icon.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tidemark {
namespace {

QColor colorOf(Tone tone, QIcon::Mode mode)
{
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    const auto &colors = themeColors(palette);
    switch (tone) {
    case Tone::Text:
        return palette.color(QPalette::Text);
    case Tone::Dim:
        return colors.dim;
    case Tone::Accent:
        return colors.accent;
    case Tone::Good:
        return colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Bad:
        return colors.bad;
    }
    return {};
}

// The drawing serves as a mask; its own black never shows.
QPixmap drawn(const QString &name, const QSize &size, const QColor &color)
{
    QPixmap image(size);
    image.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/tidemark/icons/%1.svg").arg(name));
    QPainter painter(&image);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

class SymbolicEngine : public QIconEngine {
public:
    SymbolicEngine(const QString &name, Tone tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto ratio = painter->device()->devicePixelRatioF();
        auto image = pixmap(rect.size() * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto color = colorOf(m_tone, mode);
        const auto key = QStringLiteral("tidemark/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap image;
        if (!QPixmapCache::find(key, &image)) {
            image = drawn(m_name, size, color);
            QPixmapCache::insert(key, image);
        }
        return image;
    }

    QIconEngine *clone() const override { return new SymbolicEngine(*this); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon symbolicIcon(const QString &name, Tone tone)
{
    return QIcon(new SymbolicEngine(name, tone));
}

} // namespace tidemark
