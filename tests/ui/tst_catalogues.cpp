#include "core/counted.h"
#include "support/file_content.h"
#include "support/test_program.h"
#include "ui/language.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace tidemark;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one, but where it is chosen by a count
    bool isCounted = false;
    QString state; // "unfinished", "vanished"; empty: finished
};

[[nodiscard]] QDir root()
{
    return QDir(qEnvironmentVariable("TIDEMARK_SOURCE_DIR"));
}

[[nodiscard]] Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isCounted)
                message.forms += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms += xml.readElementText();
        } else
            xml.skipCurrentElement();
    }
    return message;
}

[[nodiscard]] std::vector<Message> messagesOf(const QString &code)
{
    QFile file(root().filePath(QStringLiteral("resources/translations/tidemark_%1.ts").arg(code)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

[[nodiscard]] QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        all += matches.next().captured();
    all.sort();
    return all;
}

// What a text has, and its translation must have, in words for people; nothing where they agree. The one form of a language that is for
// a single thing alone need not tell the number.
[[nodiscard]] QString disagreement(const QString &source, const QString &translation, bool mayLackNumber)
{
    static const QRegularExpression places(QStringLiteral("%L?\\d+|%n"));
    static const QRegularExpression markup(QStringLiteral("</?\\w+"));
    static const QRegularExpression key(QStringLiteral("&(?=[^\\s&])(?!\\w+;)"));
    auto wanted = found(places, source);
    auto given = found(places, translation);
    if (mayLackNumber && given.size() < wanted.size()) {
        for (const auto &place : given)
            wanted.removeOne(place);
        given.clear();
        wanted.removeOne(QStringLiteral("%1"));
    }
    const auto ends = [](const QString &text, char16_t narrow, char16_t wide) { return text.endsWith(QChar(narrow)) || text.endsWith(QChar(wide)); };
    const auto blanks = [](const QString &text) { return text.isEmpty() ? 0 : int(text.front() == QLatin1Char(' ')) + 2 * int(text.back() == QLatin1Char(' ')); };
    if (translation.trimmed().isEmpty())
        return QStringLiteral("is empty");
    if (wanted != given)
        return QStringLiteral("has other places for values");
    if (found(markup, source) != found(markup, translation))
        return QStringLiteral("has other markup");
    if (found(key, source).size() != found(key, translation).size())
        return QStringLiteral("has no key, or one too many");
    if (source.endsWith(QChar(u'…')) != translation.endsWith(QChar(u'…')))
        return QStringLiteral("ends otherwise in “…”");
    if (ends(source, u':', u'：') != ends(translation, u':', u'：'))
        return QStringLiteral("ends otherwise in “:”");
    if (source.count(QLatin1Char('\n')) != translation.count(QLatin1Char('\n')))
        return QStringLiteral("has other lines");
    return blanks(source) != blanks(translation) ? QStringLiteral("has other blanks around it") : QString();
}

[[nodiscard]] int formsOf(const QString &code)
{
    static const QMap<QString, int> several{{QStringLiteral("de"), 2}, {QStringLiteral("es"), 2}, {QStringLiteral("pt_BR"), 2}, {QStringLiteral("ru"), 3}};
    return several.value(code, 1);
}

[[nodiscard]] QString sourcesText()
{
    QString text;
    for (const auto &room : {QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(root().filePath(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            text += QString::fromUtf8(contentOf(files.next()));
    }
    return text;
}

} // namespace

// The catalogues have every text of the window, finished, and nothing else; and each translation has the parts that its text has.
class CataloguesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreOfTheseSources();
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void translationsHaveTheirPartsInCommon_data() { languages(); }
    void translationsHaveTheirPartsInCommon();
    void everyContextRuns();
    void everyTextIsKnown();
    void disagreementsAreFound();

private:
    static void languages();
};

void CataloguesTest::languages()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : shippedLanguages()) {
        if (QLatin1String(language.code) != QLatin1String("en"))
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }
}

// Else: resources/translations/update, and what is new then wants its translations.
void CataloguesTest::theyAreOfTheseSources()
{
    QProcess update;
    update.start(root().filePath(QStringLiteral("resources/translations/update")), {QStringLiteral("--check")});
    QVERIFY(update.waitForFinished(-1)); // it reads every source; what hangs is ended as every test is
    if (update.exitCode() == 3)
        QSKIP("lupdate is not here (Debian's qt6-l10n-tools), so nobody can say whether the catalogues are up to date.");
    QVERIFY2(update.exitCode() == 0, update.readAllStandardOutput().left(4000).constData());
}

void CataloguesTest::nothingIsUnfinished()
{
    QFETCH(QString, code);
    const auto messages = messagesOf(code);
    QVERIFY(messages.size() > 1'000);
    QStringList unfinished;
    for (const auto &message : messages) {
        if (!message.state.isEmpty() || message.forms.size() != (message.isCounted ? formsOf(code) : 1))
            unfinished += QStringLiteral("%1: “%2”").arg(message.context, message.source);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(QStringLiteral("%1 are unfinished:\n%2").arg(unfinished.size()).arg(unfinished.mid(0, 20).join(QLatin1Char('\n')))));
}

void CataloguesTest::translationsHaveTheirPartsInCommon()
{
    QFETCH(QString, code);
    const bool isForOneAlone = code == QLatin1String("de") || code == QLatin1String("es");
    QStringList faults;
    for (const auto &message : messagesOf(code)) {
        for (int i = 0; i < int(message.forms.size()) && message.state.isEmpty(); ++i) {
            const auto fault = disagreement(message.source, message.forms[i], message.isCounted && isForOneAlone && i == 0);
            if (!fault.isEmpty())
                faults += QStringLiteral("“%1” → “%2” %3").arg(message.source, message.forms[i], fault);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1:\n%2").arg(faults.size()).arg(faults.mid(0, 40).join(QLatin1Char('\n')))));
}

// lupdate guesses the class that a `tr` belongs to; a running program asks its meta-object, or what was declared.
void CataloguesTest::everyContextRuns()
{
    const auto sources = sourcesText();
    QSet<QString> contexts;
    for (const auto &message : messagesOf(QStringLiteral("de")))
        contexts += message.context;
    QVERIFY(contexts.size() > 100);
    for (const auto &context : contexts) {
        QVERIFY2(context.startsWith(QLatin1String("tidemark::")), qPrintable(context));
        const auto name = QRegularExpression::escape(context.section(QStringLiteral("::"), -1));
        const auto asked = QStringLiteral("(Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\")tidemark::%1[\")]").arg(name);
        const auto object = QStringLiteral("class %1(?: final)? : public [^{]*\\{\\s*Q_OBJECT").arg(name);
        QVERIFY2(sources.contains(QRegularExpression(asked)) || sources.contains(QRegularExpression(object)), qPrintable(context));
    }
}

// Also where lupdate's reading of C++ fails.
void CataloguesTest::everyTextIsKnown()
{
    QSet<QString> known;
    for (const auto &message : messagesOf(QStringLiteral("de")))
        known += message.source;
    static const QRegularExpression asked(QStringLiteral(R"re((?:\btr\(|\btranslate\("[\w:]+",|QT_TRANSLATE_NOOP\("[\w:]+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+)[,)])re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    const auto sources = sourcesText();
    int texts = 0;
    for (auto matches = asked.globalMatch(sources); matches.hasNext(); ++texts) {
        QString text;
        const auto written = matches.next().captured(1);
        for (auto parts = literal.globalMatch(written); parts.hasNext();)
            text += parts.next().captured(1);
        text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\t"), QLatin1String("\t")).replace(QLatin1String("\\\""), QLatin1String("\""));
        QVERIFY2(known.contains(text), qPrintable(text));
    }
    QVERIFY(texts > 1'000);
}

void CataloguesTest::disagreementsAreFound()
{
    const auto differ = [](const char *source, const char *translation) { return !disagreement(QString::fromUtf8(source), QString::fromUtf8(translation), false).isEmpty(); };
    QVERIFY(!differ("%1 of %2: <b>&Open</b>…", "%2, davon %1: <b>Ö&ffnen</b>…"));
    QVERIFY(differ("%1 of %2", "%1 von %1"));
    QVERIFY(differ("<b>Open</b>", "Öffnen"));
    QVERIFY(differ("&Open", "Öffnen"));
    QVERIFY(!differ("&Open", "&Öffnen"));
    QVERIFY(differ("Open…", "Öffnen"));
    QVERIFY(differ("Open:", "Öffnen"));
    QVERIFY(!differ("Open:", "打开："));
    QVERIFY(differ(" days", "Tage"));
    QVERIFY(differ("a\nb", "a b"));
    QVERIFY(disagreement(QStringLiteral("%1 trades of %2"), QStringLiteral("ein Trade von %2"), true).isEmpty());
    QVERIFY(!disagreement(QStringLiteral("%1 trades of %2"), QStringLiteral("ein Trade"), true).isEmpty());
}

TIDEMARK_TEST(CataloguesTest, QCoreApplication)
#include "tst_catalogues.moc"
