#include "support/test_program.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

using Rooms = QStringList;

// The map of the house: what a room's files may include besides the room's own. `main` and `cli` are the two programs.
const QMap<QString, Rooms> &map()
{
    static const Rooms below{QStringLiteral("core"), QStringLiteral("host")};
    static const Rooms wired = below
        + Rooms{QStringLiteral("exchange"), QStringLiteral("spool"), QStringLiteral("database"), QStringLiteral("simulator")};
    static const Rooms commands = wired + Rooms{QStringLiteral("session")};
    static const Rooms programs = commands + Rooms{QStringLiteral("commands")};
    static const QMap<QString, Rooms> rooms{
        {QStringLiteral("core"), {}},
        {QStringLiteral("host"), {QStringLiteral("core")}},
        {QStringLiteral("exchange"), below},
        {QStringLiteral("spool"), below},
        {QStringLiteral("database"), below},
        {QStringLiteral("simulator"), below},
        {QStringLiteral("session"), wired},
        {QStringLiteral("ui"), {QStringLiteral("core")}},
        {QStringLiteral("commands"), commands},
        {QStringLiteral("desktop"), programs + Rooms{QStringLiteral("ui")}},
        {QStringLiteral("cli"), programs},
        {QStringLiteral("main"), programs + Rooms{QStringLiteral("ui"), QStringLiteral("desktop")}},
    };
    return rooms;
}

// Libraries that only some rooms may know. A folder in a room counts as a place of its own.
const QMap<QString, Rooms> &onlyIn()
{
    static const QMap<QString, Rooms> libraries{
        {QStringLiteral("QtCharts"), {QStringLiteral("ui/chart")}},
        {QStringLiteral("QtDBus"), {QStringLiteral("desktop")}},
        {QStringLiteral("QtGui"), {QStringLiteral("ui"), QStringLiteral("main")}},
        {QStringLiteral("QtHttpServer"), {QStringLiteral("simulator")}},
        {QStringLiteral("QtNetwork"),
         {QStringLiteral("exchange"), QStringLiteral("simulator"), QStringLiteral("session"), QStringLiteral("main"),
          QStringLiteral("cli")}},
        {QStringLiteral("QtSql"), {QStringLiteral("database"), QStringLiteral("spool")}},
        {QStringLiteral("QtSvg"), {QStringLiteral("ui"), QStringLiteral("main")}},
        {QStringLiteral("QtWebSockets"), {QStringLiteral("exchange"), QStringLiteral("simulator")}},
        {QStringLiteral("QtWidgets"), {QStringLiteral("ui"), QStringLiteral("main")}},
        {QStringLiteral("libpq-fe.h"), {QStringLiteral("database")}},
        {QStringLiteral("simdjson.h"), {QStringLiteral("exchange"), QStringLiteral("simulator")}},
    };
    return libraries;
}

// "app/database/pg_session.h" → "database"; what lies in app itself belongs to one of the programs.
QString roomOf(const QString &file)
{
    const auto parts = file.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("ui"))
        return QStringLiteral("ui");
    if (parts.size() == 2)
        return file == QLatin1String("app/main.cpp") ? QStringLiteral("main") : QStringLiteral("cli");
    return parts.value(1);
}

// The chart's own rooms: what else of ui/chart each may include. Arrows go one way, view ← data ← paint, hands ← ui/chart.
const QMap<QString, Rooms> &chartMap()
{
    static const Rooms known{QStringLiteral("view"), QStringLiteral("data")};
    static const QMap<QString, Rooms> rooms{
        {QStringLiteral("view"), {}},
        {QStringLiteral("data"), {QStringLiteral("view")}},
        {QStringLiteral("paint"), known},
        {QStringLiteral("hands"), known},
        {QString(), known + Rooms{QStringLiteral("paint"), QStringLiteral("hands")}},
    };
    return rooms;
}

// "ui/chart/view/chart_view.h" → "view", "ui/chart/price_chart.h" → "".
QString chartRoomOf(const QString &file)
{
    return file.count(QLatin1Char('/')) > 2 ? file.section(QLatin1Char('/'), 2, 2) : QString();
}

// Whether a file of the chart may include this one of `ui`. Of the rest of `ui` the view knows how numbers are written.
bool isOpenToChart(const QString &file, const QString &header)
{
    const auto room = chartRoomOf(file);
    if (!header.startsWith(QLatin1String("ui/chart/")))
        return room != QLatin1String("view") || header == QLatin1String("ui/number_format.h");
    const auto other = chartRoomOf(header);
    return other == room || chartMap()[room].contains(other);
}

// "QChartView" and "QtCharts/QChartView" → "QtCharts"; what is not Qt's keeps its name.
QString libraryOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const auto &library : onlyIn().keys()) {
        if (header.startsWith(library + QLatin1Char('/')) || headers.exists(library + QLatin1Char('/') + header))
            return library;
    }
    return header;
}

bool isAllowed(const QString &library, const QString &file)
{
    const auto &places = onlyIn()[library];
    const bool byFolder = std::any_of(places.begin(), places.end(),
                                      [&file](const QString &place) { return file.startsWith(place + QLatin1Char('/')); });
    return byFolder || places.contains(roomOf(file));
}

// What is wrong with this line of this file; empty where nothing is.
QString breach(const QString &file, const QString &line)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^">]+)[">])"));
    const auto match = include.match(line);
    const auto header = match.captured(2);
    const auto room = roomOf(file);
    if (!match.hasMatch() || header.endsWith(QLatin1String(".moc")))
        return {};
    if (!map().contains(room))
        return QStringLiteral("%1: the room “%2” is not on the map").arg(file, room);
    if (match.captured(1) == QLatin1String("<")) {
        const auto library = libraryOf(header);
        // What is in view are values: neither painted nor put into windows.
        const bool isGui = library == QLatin1String("QtGui") || library == QLatin1String("QtWidgets");
        if (isGui && file.startsWith(QLatin1String("ui/chart/view/")))
            return QStringLiteral("%1: the view is pure (<%2>)").arg(file, header);
        const bool isFree = !onlyIn().contains(library) || isAllowed(library, file);
        return isFree ? QString() : QStringLiteral("%1: %2 belongs elsewhere (<%3>)").arg(file, library, header);
    }
    const auto other = header.section(QLatin1Char('/'), 0, 0);
    if (file.startsWith(QLatin1String("ui/chart/")) && !chartMap().contains(chartRoomOf(file)))
        return QStringLiteral("%1: this room of the chart is not on the map").arg(file);
    const bool isClosed = file.startsWith(QLatin1String("ui/chart/")) && other == room && !isOpenToChart(file, header);
    const bool isOpen = !isClosed && map().contains(other) && (other == room || map()[room].contains(other));
    return isOpen ? QString() : QStringLiteral("%1: reaches into \"%2\"").arg(file, header);
}

QStringList sourceFiles(const QDir &root)
{
    QStringList files;
    for (const auto *part : {"app", "ui"}) {
        QDirIterator it(root.filePath(QLatin1String(part)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files += root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

} // namespace

// The rooms of the house know one another only as the map in CONTRIBUTING.md says; this reads every include.
class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesABreach_data();
    void noticesABreach();
    void everyIncludeKeepsToTheMap();
};

void TestRooms::noticesABreach_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isBreach");
    const auto row = [](const char *file, const char *line, bool isBreach) {
        QTest::addRow("%s: %s", file, line) << QString::fromUtf8(file) << QString::fromUtf8(line) << isBreach;
    };
    row("app/core/candle.h", "#include \"core/trade.h\"", false);
    row("app/core/candle.h", "#include <vector>", false);
    row("app/core/candle.h", "#include <QString>", false);
    row("app/core/candle.h", "#include \"host/file_lock.h\"", true);
    row("app/core/candle.h", "#include <QSqlQuery>", true);
    row("app/core/candle.h", "#include <QColor>", true);
    row("app/host/file_lock.h", "#include \"core/result.h\"", false);
    row("app/host/file_lock.h", "#include \"spool/spool_file.h\"", true);
    row("app/spool/spool_file.h", "#include \"host/file_lock.h\"", false);
    row("app/spool/spool_file.h", "#include <QSqlDatabase>", false);
    row("app/spool/spool_file.h", "#include \"database/pg_session.h\"", true);
    row("app/exchange/rest_client.h", "  #  include \"session/recorder.h\"", true);
    row("app/exchange/rest_client.h", "#include <QNetworkReply>", false);
    row("app/exchange/rest_client.h", "#include <QtSql/QSqlQuery>", true);
    row("app/database/history.h", "#include <QNetworkReply>", true);
    row("app/session/recorder.h", "#include \"database/history.h\"", false);
    row("app/session/recorder.h", "#include \"ui/main_window.h\"", true);
    row("app/session/recorder.h", "#include <QSqlQuery>", true);
    row("app/session/recorder.h", "#include <libpq-fe.h>", true);
    row("ui/main_window.h", "#include \"core/live_values.h\"", false);
    row("ui/main_window.h", "#include \"ui/chart/price_chart.h\"", false);
    row("ui/main_window.h", "#include \"session/recorder.h\"", true);
    row("ui/main_window.h", "#include <QChartView>", true);
    row("ui/chart/price_chart.cpp", "#include <QChartView>", false);
    row("ui/chart/price_chart.cpp", "#include <QtCharts/QValueAxis>", false);
    row("ui/chart/price_chart.cpp", "#include \"price_chart.h\"", true);
    row("ui/chart/view/chart_frame.h", "#include <QRectF>", false);
    row("ui/chart/view/chart_frame.h", "#include <QFont>", true);
    row("ui/chart/view/chart_frame.h", "#include <QWidget>", true);
    row("ui/chart/view/price_ticks.cpp", "#include \"ui/number_format.h\"", false);
    row("ui/chart/view/price_ticks.cpp", "#include \"ui/theme.h\"", true);
    row("ui/chart/view/chart_frame.h", "#include \"ui/chart/data/timeframe.h\"", true);
    row("ui/chart/view/chart_frame.h", "#include \"ui/chart/paint/chart_theme.h\"", true);
    row("ui/chart/view/chart_frame.h", "#include \"ui/chart/hands/chart_keys.h\"", true);
    row("ui/chart/data/chart_data.h", "#include \"ui/chart/view/chart_view.h\"", false);
    row("ui/chart/data/chart_data.h", "#include \"ui/chart/paint/exchange_item.h\"", true);
    row("ui/chart/data/chart_data.h", "#include \"ui/chart/hands/chart_keys.h\"", true);
    row("ui/chart/data/chart_data.h", "#include \"ui/chart/price_chart.h\"", true);
    row("ui/chart/paint/chart_canvas.h", "#include \"ui/chart/data/chart_data.h\"", false);
    row("ui/chart/paint/chart_canvas.h", "#include \"ui/chart/hands/chart_hands.h\"", true);
    row("ui/chart/paint/chart_canvas.h", "#include \"ui/chart/chart_bar.h\"", true);
    row("ui/chart/hands/chart_cross.h", "#include \"ui/chart/data/chart_pointing.h\"", false);
    row("ui/chart/hands/chart_cross.h", "#include \"ui/chart/paint/measure_item.h\"", true);
    row("ui/chart/hands/chart_cross.h", "#include \"ui/chart/chart_panels.h\"", true);
    row("ui/chart/price_chart.cpp", "#include \"ui/chart/hands/chart_hands.h\"", false);
    row("ui/chart/attic/old.cpp", "#include \"core/trade.h\"", true);
    row("app/commands/command.h", "#include \"session/recorder.h\"", false);
    row("app/commands/command.h", "#include <QSqlQuery>", true);
    row("app/session/recorder.h", "#include \"commands/command.h\"", true);
    row("app/desktop/notifications.h", "#include <QDBusConnection>", false);
    row("ui/main_window.h", "#include <QDBusConnection>", true);
    row("app/main.cpp", "#include \"ui/main_window.h\"", false);
    row("app/cli.cpp", "#include \"session/recorder.h\"", false);
    row("app/cli.cpp", "#include \"ui/main_window.h\"", true);
    row("app/cli.cpp", "#include <QApplication>", true);
    row("app/attic/old.cpp", "#include \"core/trade.h\"", true);
    row("app/core/candle.h", "// #include \"host/file_lock.h\"", false);
}

void TestRooms::noticesABreach()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QTEST(!breach(file, line).isEmpty(), "isBreach");
}

void TestRooms::everyIncludeKeepsToTheMap()
{
    const QDir root(qEnvironmentVariable("TIDEMARK_SOURCE_DIR"));
    const auto files = sourceFiles(root);
    QVERIFY2(files.contains(QStringLiteral("app/core/trade.h")), qPrintable(root.path()));
    QStringList breaches;
    for (const auto &name : files) {
        QFile file(root.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const auto &line : lines)
            breaches += breach(name, line);
    }
    breaches.removeAll(QString());
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(QLatin1Char('\n'))));
}

TIDEMARK_TEST(TestRooms, QCoreApplication)
#include "tst_rooms.moc"
