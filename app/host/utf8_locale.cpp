#include "host/utf8_locale.h"

#include <QByteArray>

#include <clocale>

#include <langinfo.h>

namespace tidemark {

void takeUtf8Locale()
{
    const auto isUtf8 = [] { return std::setlocale(LC_ALL, "") && qstrcmp(::nl_langinfo(CODESET), "UTF-8") == 0; };
    if (isUtf8())
        return;
    qputenv("LC_ALL", "C.UTF-8");
    if (!isUtf8())
        qputenv("LC_ALL", "C.utf8");
}

} // namespace tidemark
