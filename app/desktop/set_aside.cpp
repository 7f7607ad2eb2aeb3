#include "desktop/set_aside.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace tidemark {
namespace {

struct FileAsideWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::FileAside)
};

// "…/alerts-damaged-20240808-235500.json", and for a second one of that moment "…-2.json".
QString nameBeside(const QString &path, const QString &time, int number)
{
    const QFileInfo file(path);
    const auto more = number > 1 ? QStringLiteral("-%1").arg(number) : QString();
    return QStringLiteral("%1/%2-damaged-%3%4.json").arg(file.path(), file.completeBaseName(), time, more);
}

} // namespace

FileAside setAside(const QString &path, KeepBy how, const QString &unsaved)
{
    constexpr int mostTries = 100;
    const auto time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside;
    // Neither replaces what is there: another window may be doing the same.
    for (int number = 1; number <= mostTries; ++number) {
        aside = nameBeside(path, time, number);
        if (how == KeepBy::Copying ? QFile::copy(path, aside) : QFile::rename(path, aside))
            return {FileAsideWords::tr("The file as it was is kept as %1.").arg(aside), true};
        if (!QFile::exists(aside))
            break;
    }
    return {FileAsideWords::tr("It could not be kept as %1, so %2 stays as it is and %3. Move it away and start Tidemark again.").arg(aside, path, unsaved),
            false};
}

} // namespace tidemark
