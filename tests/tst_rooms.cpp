#include "definitions.h"
#include "support/test_program.h"

#include <QDebug>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tidemark;

namespace {

using Rooms = QStringList;

// The map of the house: what a room's files may include besides the room's own. `main` and `cli` are the two programs.
const QMap<QString, Rooms> &map()
{
    static const Rooms below{QStringLiteral("core"), QStringLiteral("host")};
    static const Rooms wired = below
        + Rooms{QStringLiteral("archive"), QStringLiteral("exchange"), QStringLiteral("mirror"), QStringLiteral("spool"), QStringLiteral("database"),
                QStringLiteral("simulator")};
    static const Rooms commands = wired + Rooms{QStringLiteral("monitoring"), QStringLiteral("serve"), QStringLiteral("session"), QStringLiteral("alerts")};
    static const Rooms programs = commands + Rooms{QStringLiteral("commands")};
    static const QMap<QString, Rooms> rooms{
        {QStringLiteral("core"), {}},
        {QStringLiteral("host"), {QStringLiteral("core")}},
        {QStringLiteral("archive"), below},
        {QStringLiteral("exchange"), below},
        {QStringLiteral("mirror"), below},
        {QStringLiteral("spool"), below},
        {QStringLiteral("database"), below},
        {QStringLiteral("monitoring"), below},
        {QStringLiteral("simulator"), below},
        {QStringLiteral("session"), wired},
        {QStringLiteral("alerts"), below + Rooms{QStringLiteral("spool")}},
        {QStringLiteral("serve"), wired + Rooms{QStringLiteral("session")}},
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
        {QStringLiteral("QtHttpServer"), {QStringLiteral("monitoring"), QStringLiteral("simulator")}},
        {QStringLiteral("QtNetwork"),
         {QStringLiteral("alerts"), QStringLiteral("exchange"), QStringLiteral("mirror"), QStringLiteral("monitoring"), QStringLiteral("simulator"), QStringLiteral("session"), QStringLiteral("serve"),
          QStringLiteral("desktop"), QStringLiteral("main"), QStringLiteral("cli")}},
        {QStringLiteral("QtSql"), {QStringLiteral("database"), QStringLiteral("spool")}},
        {QStringLiteral("QtSvg"), {QStringLiteral("ui"), QStringLiteral("main")}},
        {QStringLiteral("QtWebSockets"), {QStringLiteral("exchange"), QStringLiteral("serve"), QStringLiteral("simulator")}},
        {QStringLiteral("QtWidgets"), {QStringLiteral("ui"), QStringLiteral("main")}},
        {QStringLiteral("archive.h"), {QStringLiteral("archive"), QStringLiteral("simulator")}},
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

constexpr int mostLines = 400; // of a class
constexpr int fewLines = 30;   // of a header and its source

// What may be short and alone, and why.
const QMap<QString, QString> &shortByNature()
{
    static const QMap<QString, QString> files{
        {QStringLiteral("app/cli"), QStringLiteral("a program's main()")},
        {QStringLiteral("app/core/system_words"), QStringLiteral("both programs and the tests' own have it")},
        {QStringLiteral("app/host/named_account"), QStringLiteral("a library of its own, which a server is started with")},
        {QStringLiteral("app/session/on_thread_of"), QStringLiteral("the hop that all threads of the session have")},
        {QStringLiteral("ui/settings/settings_facts"), QStringLiteral("a value that every page of the settings has")},
    };
    return files;
}

// A class is one header and one source file, and not more than a reader can hold.
QStringList classBreaches(const SourceTexts &sources)
{
    QMap<QString, QMap<QString, int>> classes; // each one's lines, by file
    for (const auto &found : definitionsIn(sources))
        classes[found.owner][found.file] += found.lines;
    QStringList breaches;
    for (auto one = classes.cbegin(); one != classes.cend(); ++one) {
        int all = 0;
        int headers = 0;
        QStringList files;
        for (auto file = one->begin(); file != one->end(); ++file) {
            all += file.value();
            headers += file.key().endsWith(QLatin1String(".h"));
            files += QStringLiteral("%1: %2").arg(file.key()).arg(file.value());
        }
        const auto where = files.join(QStringLiteral(", "));
        if (headers > 1 || files.size() - headers > 1)
            breaches += QStringLiteral("%1 is defined in more than a header and a source file (%2)").arg(one.key(), where);
        if (all > mostLines)
            breaches += QStringLiteral("%1 has %2 lines of definitions, more than %3 (%4)").arg(one.key()).arg(all).arg(mostLines).arg(where);
    }
    return breaches;
}

// "core/trade.h" as an #include says it → "app/core/trade"
QString stemOf(const QString &header)
{
    const auto stem = header.section(QLatin1Char('.'), 0, 0);
    return stem.startsWith(QLatin1String("ui/")) ? stem : QStringLiteral("app/") + stem;
}

// A header with its source that are short belong to their neighbour, unless several folders include them.
QStringList shortFiles(const SourceTexts &sources)
{
    static const QRegularExpression include(QStringLiteral("(?m)^\\s*#\\s*include\\s*\"([^\"]+)\""));
    QMap<QString, int> lines;
    QMap<QString, QSet<QString>> users; // the folders that include it
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        lines[source.key().section(QLatin1Char('.'), 0, 0)] += int(source->count(QLatin1Char('\n')));
        for (auto found = include.globalMatch(*source); found.hasNext();)
            users[stemOf(found.next().captured(1))].insert(source.key().section(QLatin1Char('/'), 0, -2));
    }
    QStringList found;
    for (auto stem = lines.begin(); stem != lines.end(); ++stem) {
        if (*stem < fewLines && users[stem.key()].size() < 2 && !shortByNature().contains(stem.key()))
            found += QStringLiteral("%1 has only %2 lines, and no two folders share it").arg(stem.key()).arg(*stem);
    }
    return found;
}

// Where a file may be put in the place of a whole one although not all of it was written: QSaveFile::commit() of Qt 6.4 says nothing of
// what was still buffered. Small files go by core/whole_file; what is written as it comes has one of its own, unbuffered.
QStringList riskySaves(const SourceTexts &sources)
{
    static const QRegularExpression buffered(QStringLiteral(R"(\bopen\(QIODevice::WriteOnly( \| QIODevice::Text)?\))"));
    static const QStringList mayHaveOne{QStringLiteral("app/core/whole_file"), QStringLiteral("app/archive/sink_file"), QStringLiteral("app/commands/csv_output")};
    QStringList found;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (!source->contains(QLatin1String("<QSaveFile>")))
            continue;
        if (!mayHaveOne.contains(source.key().section(QLatin1Char('.'), 0, 0)))
            found += QStringLiteral("%1: has a QSaveFile; replaceFile() does it").arg(source.key());
        else if (source->contains(buffered))
            found += QStringLiteral("%1: a QSaveFile is opened without QIODevice::Unbuffered").arg(source.key());
    }
    return found;
}

// Each is told by itself, since Qt Test cuts long messages.
bool isNone(const QStringList &breaches)
{
    for (const auto &breach : breaches)
        qWarning().noquote() << breach;
    return breaches.isEmpty();
}

SourceTexts sourcesIn(const QDir &root)
{
    SourceTexts sources;
    for (const auto *part : {"app", "ui"}) {
        QDirIterator it(root.filePath(QLatin1String(part)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

// "a.h: …" begins a file, and the text is its lines.
SourceTexts filesOf(const QStringList &files)
{
    SourceTexts sources;
    for (const auto &file : files)
        sources.insert(file.section(QStringLiteral(": "), 0, 0), file.section(QStringLiteral(": "), 1));
    return sources;
}

} // namespace

// The rooms of the house know one another only as the map in CONTRIBUTING.md says; this reads every include. What lives in them
// can be held in one mind: a class is one header and one source file of a bounded length, and no file is a mere crumb.
class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesABreach_data();
    void noticesABreach();
    void everyIncludeKeepsToTheMap();
    void countsWhatBelongsToAClass_data();
    void countsWhatBelongsToAClass();
    void noticesAClassThatIsTooMuch();
    void everyClassIsOneThing();
    void noticesAFileThatIsTooLittle();
    void everyFileIsWorthOne();
    void noticesASaveThatIsBuffered();
    void noFileIsPutInPlaceHalf();

private:
    QDir m_root{qEnvironmentVariable("TIDEMARK_SOURCE_DIR")};
    SourceTexts m_sources = sourcesIn(m_root);
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
    row("app/mirror/mirror_call.h", "#include <QNetworkReply>", false);
    row("app/mirror/mirror_client.h", "#include \"database/pg_session.h\"", true);
    row("app/archive/zip_sink.h", "#include <archive.h>", false);
    row("app/archive/zip_sink.h", "#include \"database/history.h\"", true);
    row("app/session/recorder.h", "#include <archive.h>", true);
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
    QVERIFY2(m_sources.contains(QStringLiteral("app/core/trade.h")), qPrintable(m_root.path()));
    QStringList breaches;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        for (const auto &line : source->split(QLatin1Char('\n')))
            breaches += breach(source.key(), line);
    }
    breaches.removeAll(QString());
    QVERIFY(isNone(breaches));
}

void TestRooms::countsWhatBelongsToAClass_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("counted"); // the lines of each class
    const auto row = [](const char *name, const char *source, const char *counted) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(counted);
    };
    row("body", "#pragma once\nnamespace n {\n// why\nclass A : public B<int> {\n    int m_a;\n\n    // why\n};\n}\n", "A 5");
    row("one line", "struct [[nodiscard]] A { int a = 0; };", "A 1");
    row("declarations", "class A;\nstruct B;\nenum class C { One, Two };\nusing D = A;\nint f(A a);", "");
    row("member", "class A {};\nvoid A::f()\n{\n    if (1) {\n    }\n}\n\nint g()\n{\n    return 0;\n}", "A 6");
    row("two members", "class A {};\nint A::f() { return 1; }\nstd::map<A::B, int> A::g() const noexcept\n{\n}\n", "A 5");
    row("initialiser list", "class A {};\nA::A(int a, B b)\n    : B(a), m_a{a}, m_b(b), m_c{}\n{\n}\nint x;", "A 5");
    row("braces in an initialiser", "class A {};\nA::A() : m_a{[] { return 1; }()}, m_b{{1}, {2}}\n{\n    f();\n}\nA::~A() = default;", "A 6");
    row("default argument", "class A {};\nvoid A::f(B b = {})\n{\n}\nvoid f(A a = {}) {\n}", "A 4");
    row("template", "template <typename T, int n>\nclass A {\n};\ntemplate <typename T, int n>\nauto A<T, n>::f(std::vector<T> t) -> X<T>\n{\n}", "A 7");
    row("operators", "class A {};\nbool A::operator==(const A &) const {\n}\nA::operator bool() const {\n}\nint A::operator()(int a) {\n}\n"
        "int &A::operator[](int) {\n}\nbool A::operator<(B<A>) {\n}\nA *A::operator->() {\n}\nA &A::operator=(A &&) = default;\n"
        "bool operator!=(const A &, const A &) {\n}", "A 14");
    row("constants", "class A {};\nconst int A::count = 3;\nconst A::B A::table[] = {\n    {1}, {2},\n};\nconst A::B other{1};", "A 5");
    row("nested", "class A {\n    class B;\n    struct C {\n    };\n};\nclass A::B {\n};\nA::B::B()\n{\n}\nvoid A::B::f() {}", "A 11");
    row("Private", "class A {\n    struct Private;\n};\nstruct A::Private : B {\n    int a;\n};", "A 6");
    row("anonymous", "class B {};\nnamespace n {\nnamespace {\nclass A {\n    void f();\n};\nvoid A::f() {\n}\n}\nvoid A::f() {\n}\nvoid B::f() {\n}\n}",
        "B 3");
    row("nested namespaces", "namespace a::b {\ninline namespace c {\nclass A {\n};\n}\nvoid A::f() {\n}\n}\nclass B {};", "A 4, B 1");
    row("functions of a namespace", "namespace A {\nint f();\n}\nint A::f()\n{\n    return 1;\n}\nstruct B *f() { return {}; }", "");
    row("words", "class A {\n    // } \"\n    char a = '}', b = '\"', c = '\\'';\n    const char *d = \"}; \\\"\";\n    int e = 1'000'000;\n"
        "    /* }\n */\n    QString f = R\"(}\")\";\n};\nint a;", "A 9");
    row("directives and macros", "#define X \\\n    {\nQ_LOGGING_CATEGORY(log, \"a.b\", QtInfoMsg)\n\nclass A {\n    Q_OBJECT\n};\n"
        "Q_DECLARE_METATYPE(n::A)\nvoid A::f() {\n}\n", "A 5");
    row("using", "class A {};\nusing A::f;\nusing B = A::C;\nextern A a;\nconstexpr auto f = [](A::B b) { return b; };", "A 1");
}

void TestRooms::countsWhatBelongsToAClass()
{
    QFETCH(QString, source);
    QMap<QString, int> lines;
    for (const auto &found : definitionsIn({{QStringLiteral("a.h"), source}}))
        lines[found.owner] += found.lines;
    QStringList counted;
    for (auto one = lines.begin(); one != lines.end(); ++one)
        counted += QStringLiteral("%1 %2").arg(one.key()).arg(*one);
    QTEST(counted.join(QStringLiteral(", ")), "counted");
}

void TestRooms::noticesAClassThatIsTooMuch()
{
    const auto breaches = [](const QStringList &files) { return classBreaches(filesOf(files)).join(QLatin1Char('\n')); };
    const auto body = QStringLiteral("a.h: class A {\n};\n");
    const auto member = QStringLiteral("void A::f()\n{\n}\n");
    QCOMPARE(breaches({body, QStringLiteral("a.cpp: ") + member, QStringLiteral("b.cpp: void f() {}")}), QString());
    QCOMPARE(breaches({body, QStringLiteral("a.cpp: ") + member, QStringLiteral("a_more.cpp: ") + member}),
             QStringLiteral("A is defined in more than a header and a source file (a.cpp: 3, a.h: 2, a_more.cpp: 3)"));
    QCOMPARE(breaches({body, QStringLiteral("a_private.h: struct A::Private {};")}),
             QStringLiteral("A is defined in more than a header and a source file (a.h: 2, a_private.h: 1)"));
    QCOMPARE(breaches({body, QStringLiteral("b.h: namespace {\nclass A {};\n}")}), QString());
    const auto blanks = QString(mostLines - 5, QLatin1Char('\n'));
    const auto whole = QStringLiteral("a.cpp: void A::f()\n{") + blanks;
    QCOMPARE(breaches({body, whole + QStringLiteral("\n}\n")}), QString());
    QCOMPARE(breaches({body, whole + QStringLiteral("\n\n}\n")}),
             QStringLiteral("A has 401 lines of definitions, more than 400 (a.cpp: 399, a.h: 2)"));
}

void TestRooms::everyClassIsOneThing()
{
    QVERIFY(isNone(classBreaches(m_sources)));
}

void TestRooms::noticesAFileThatIsTooLittle()
{
    const auto found = [](const QStringList &files) { return shortFiles(filesOf(files)).join(QLatin1Char('\n')); };
    const auto lines = [](int count) { return QString(count, QLatin1Char('\n')); };
    const auto header = QStringLiteral("app/a/a.h: ") + lines(15);
    const auto user = [&](const char *place) {
        return QStringLiteral("%1: #include \"a/a.h\"\n%2").arg(QString::fromUtf8(place), lines(fewLines));
    };
    const auto tooLittle = QStringLiteral("app/a/a has only %1 lines, and no two folders share it");
    QCOMPARE(found({header, user("app/a/b.cpp"), user("app/a/c.cpp")}), tooLittle.arg(15));
    QCOMPARE(found({header, user("app/a/b.cpp"), user("app/b/b.cpp")}), QString());
    QCOMPARE(found({header, QStringLiteral("app/a/a.cpp: ") + lines(14)}), tooLittle.arg(29));
    QCOMPARE(found({header, QStringLiteral("app/a/a.cpp: ") + lines(15)}), QString());
    QCOMPARE(found({QStringLiteral("ui/a.h: \n"), QStringLiteral("ui/b/b.cpp: #include \"ui/a.h\"") + lines(fewLines),
                    QStringLiteral("app/b/b.cpp: #include \"ui/a.h\"") + lines(fewLines)}), QString());
    QCOMPARE(found({QStringLiteral("app/cli.cpp: \n")}), QString());
}

void TestRooms::everyFileIsWorthOne()
{
    for (const auto &stem : shortByNature().keys())
        QVERIFY2(m_sources.contains(stem + QStringLiteral(".cpp")) || m_sources.contains(stem + QStringLiteral(".h")), qPrintable(stem));
    QVERIFY(isNone(shortFiles(m_sources)));
}

void TestRooms::noticesASaveThatIsBuffered()
{
    const auto found = [](const char *file, const char *opened) {
        return riskySaves(filesOf({QStringLiteral("%1: #include <QSaveFile>\nif (file.open(%2) && file.commit())\n").arg(QString::fromUtf8(file), QString::fromUtf8(opened))})).size();
    };
    const auto *known = "app/core/whole_file.cpp";
    QCOMPARE(found(known, "QIODevice::WriteOnly"), 1);
    QCOMPARE(found(known, "QIODevice::WriteOnly | QIODevice::Text"), 1);
    QCOMPARE(found(known, "QIODevice::WriteOnly | QIODevice::Unbuffered"), 0);
    QCOMPARE(found(known, "QIODevice::ReadOnly"), 0);
    QCOMPARE(found("ui/chart/other.cpp", "QIODevice::WriteOnly | QIODevice::Unbuffered"), 1);
    QVERIFY(riskySaves(filesOf({QStringLiteral("a.cpp: #include <QFile>\nfile.open(QIODevice::WriteOnly)\n")})).isEmpty());
}

void TestRooms::noFileIsPutInPlaceHalf()
{
    QVERIFY(isNone(riskySaves(m_sources)));
}

TIDEMARK_TEST(TestRooms, QCoreApplication)
#include "tst_rooms.moc"
