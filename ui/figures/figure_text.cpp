#include "ui/figures/figure_text.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <unordered_map>
#include <vector>

namespace tidemark {
namespace {

constexpr int mostFonts = 16;

// One sign as Qt shapes it, in the font that has it.
struct Sign {
    QRawFont font;
    quint32 glyph = 0; // 0: it has none of its own
    double advance = 0;
};

// Latin letters, digits, signs and arrows: written from left to right, and none joins its neighbours.
[[nodiscard]] bool standsAlone(QChar sign)
{
    const auto code = sign.unicode();
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x250 && code != 0xad) || (code >= 0x2010 && code < 0x2028)
        || (code >= 0x2190 && code < 0x2600);
}

[[nodiscard]] Sign shaped(const QFont &font, QChar sign)
{
    QTextLayout layout(QString(sign), font);
    layout.beginLayout();
    const auto line = layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    const bool isOne = runs.size() == 1 && runs.first().glyphIndexes().size() == 1;
    return isOne ? Sign{runs.first().rawFont(), runs.first().glyphIndexes().first(), line.naturalTextWidth()} : Sign();
}

// A text's signs one after the other; none where Qt has to shape it.
class Figures {
public:
    Figures(const QFont &font, const QString &text)
    {
        if (!std::all_of(text.begin(), text.end(), standsAlone))
            return;
        auto &known = signsOf(font);
        for (const auto character : text) {
            auto sign = known.find(character.unicode());
            if (sign == known.end())
                sign = known.emplace(character.unicode(), shaped(font, character)).first;
            if (sign->second.glyph == 0) {
                m_signs.clear();
                return;
            }
            m_signs.push_back(&sign->second);
            m_advance += sign->second.advance;
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_signs.empty(); }
    [[nodiscard]] double advance() const { return m_advance; }

    void draw(QPainter &painter, QPointF place) const
    {
        for (auto from = m_signs.begin(); from != m_signs.end();) {
            const auto to = std::find_if(from, m_signs.end(), [&](const Sign *sign) { return sign->font != (*from)->font; });
            QGlyphRun run;
            run.setRawFont((*from)->font);
            QList<quint32> glyphs;
            QList<QPointF> places;
            QPointF pen;
            for (; from != to; ++from) {
                glyphs.push_back((*from)->glyph);
                places.push_back(pen);
                pen.rx() += (*from)->advance;
            }
            run.setGlyphIndexes(glyphs);
            run.setPositions(places);
            painter.drawGlyphRun(place, run);
            place += pen;
        }
    }

private:
    using Signs = std::unordered_map<char16_t, Sign>;

    [[nodiscard]] static Signs &signsOf(const QFont &font)
    {
        static QHash<QFont, std::shared_ptr<Signs>> known;
        if (known.size() >= mostFonts && !known.contains(font))
            known.clear();
        auto &signs = known[font];
        if (!signs)
            signs = std::make_shared<Signs>();
        return *signs;
    }

    std::vector<const Sign *> m_signs;
    double m_advance = 0;
};

} // namespace

void drawFigures(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    const Figures figures(painter.font(), text);
    const auto metrics = painter.fontMetrics();
    const auto width = figures.isEmpty() ? metrics.horizontalAdvance(text) : int(std::ceil(figures.advance()));
    if (figures.isEmpty() || width > room.width()) {
        const auto shown = width > room.width() ? metrics.elidedText(text, Qt::ElideRight, room.width()) : text;
        painter.drawText(room, int(alignment) | Qt::TextSingleLine, shown);
        return;
    }
    const auto free = room.width() - width;
    const auto left = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
    const auto above = (room.height() - metrics.height()) / 2;
    figures.draw(painter, QPointF(room.left() + left, room.top() + above + metrics.ascent()));
}

void drawFigures(QPainter &painter, QPointF baseline, const QString &text)
{
    const Figures figures(painter.font(), text);
    if (figures.isEmpty())
        painter.drawText(baseline, text);
    else
        figures.draw(painter, baseline);
}

double figuresAdvance(const QFont &font, const QString &text)
{
    const Figures figures(font, text);
    return figures.isEmpty() ? QFontMetricsF(font).horizontalAdvance(text) : figures.advance();
}

int figuresWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(figuresAdvance(font, text)));
}

} // namespace tidemark
