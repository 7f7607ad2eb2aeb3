#include "ui/chart/paint/volume_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tidemark {

QString volumeText(const WideDecimal &volume)
{
    return volumeText(volume.toDouble());
}

QString volumeText(double volume)
{
    struct Unit {
        double size;
        const char *sign;
    };
    const auto locale = QLocale();
    for (const auto &unit : {Unit{1e12, "T"}, Unit{1e9, "G"}, Unit{1e6, "M"}})
        if (volume >= unit.size)
            return locale.toString(volume / unit.size, 'f', 2) + QChar::Nbsp + QLatin1String(unit.sign);
    if (volume <= 0)
        return locale.toString(0);
    const int whole = int(std::floor(std::log10(volume)));
    return locale.toString(volume, 'f', std::clamp(3 - whole, 0, 8));
}

} // namespace tidemark
