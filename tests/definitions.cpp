#include "definitions.h"

#include <QRegularExpression>
#include <QSet>

namespace tidemark {
namespace {

// Blanks that keep the lines: for comments, texts and characters, for directives, and for macros that end in no semicolon.
[[nodiscard]] QString withoutWords(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*'|)re"
                       R"re((?m:^[ \t]*#(?:\\\n|[^\n])*|^[A-Z][A-Z_]+\([^\n]*\)$))re"),
        QRegularExpression::DotMatchesEverythingOption);
    auto code = text;
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const auto word = found.next();
        for (auto at = word.capturedStart(); at < word.capturedEnd(); ++at) {
            if (code[at] != QLatin1Char('\n'))
                code[at] = QLatin1Char(' ');
        }
    }
    return code;
}

// What stands before a statement's first brace, without attributes and template arguments.
[[nodiscard]] QString headOf(const QString &statement)
{
    static const QRegularExpression attribute(QStringLiteral(R"(\[\[[^\]]*\]\])"));
    static const QRegularExpression arguments(QStringLiteral("<[^<>]*>"));
    auto head = statement.left(statement.indexOf(QLatin1Char('{')) + 1);
    if (head.isEmpty())
        head = statement;
    head.remove(attribute);
    for (qsizetype before = -1; before != head.size();) {
        before = head.size();
        head.remove(arguments);
    }
    return head.trimmed();
}

// "class A::B : public C {" → "A::B"; empty where no class begins.
[[nodiscard]] QString classIn(const QString &head)
{
    static const QRegularExpression body(QStringLiteral(R"(^(?:template\s+)?(?:class|struct|union)\s+((?:\w+::)*\w+)[^();=]*\{)"));
    return body.match(head).captured(1);
}

// "Result A::B::f(" → "A::B::"; empty where what is declared is no member.
[[nodiscard]] QString ownerIn(const QString &head)
{
    static const QRegularExpression member(
        QStringLiteral(R"(^(?!using\b)[^({=;\[]*?\b((?:\w+::)+)(?:operator\s*(?:\(\)|[^\s\w(]+|[^(]+)|~?\w+)\s*[({=;\[])"));
    return member.match(head).captured(1);
}

// One file, statement by statement.
class Reader {
public:
    Reader(const QString &file, const QString &text) : m_file(file), m_text(withoutWords(text)) {}

    [[nodiscard]] std::vector<Definition> read()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (m_text[m_at] == QLatin1Char('}')) {
                m_scopes.removeLast();
                ++m_at;
            } else {
                readStatement();
            }
        }
        std::erase_if(m_found, [this](const Definition &found) { return m_own.contains(found.owner); });
        return std::move(m_found);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    // To its semicolon, or to its last brace: those of an initialiser list are followed by a comma or by the body's.
    void readStatement()
    {
        static const QRegularExpression scope(QStringLiteral(R"(^(?:inline\s+)?namespace\b([^={]*)\{)"));
        const auto begin = m_at;
        for (int depth = 0; m_at < m_text.size();) {
            const auto sign = m_text[m_at++];
            depth += int(QStringView(u"({").contains(sign)) - int(QStringView(u")}").contains(sign));
            if (depth == 1 && sign == QLatin1Char('{')) {
                const auto opened = scope.match(m_text.mid(begin, m_at - begin));
                if (opened.hasMatch())
                    return m_scopes.append(opened.captured(1).trimmed());
            }
            if (depth == 0 && (sign == QLatin1Char(';') || (sign == QLatin1Char('}') && isLastBrace())))
                break;
        }
        take(m_text.mid(begin, m_at - begin));
    }

    [[nodiscard]] bool isLastBrace() const
    {
        auto next = m_at;
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        return next == m_text.size() || !QStringView(u",;{").contains(m_text[next]);
    }

    void take(const QString &statement)
    {
        const auto head = headOf(statement);
        const auto body = classIn(head);
        const auto owner = (body.isEmpty() ? ownerIn(head) : body).section(QStringLiteral("::"), 0, 0);
        if (m_scopes.contains(QString()))
            m_own.insert(body);
        else if (!owner.isEmpty())
            m_found.push_back({owner, m_file, int(statement.count(QLatin1Char('\n'))) + 1, !body.isEmpty()});
    }

    QString m_file;
    QString m_text;
    qsizetype m_at = 0;
    QStringList m_scopes; // the namespaces around; an anonymous one is empty
    QSet<QString> m_own;  // the classes of its anonymous namespaces
    std::vector<Definition> m_found;
};

} // namespace

std::vector<Definition> definitionsIn(const SourceTexts &sources)
{
    std::vector<Definition> all;
    QSet<QString> classes;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        for (const auto &found : Reader(source.key(), source.value()).read()) {
            all.push_back(found);
            if (found.isBody)
                classes.insert(found.owner);
        }
    }
    // What is named like a member of no class is a function of a namespace.
    std::erase_if(all, [&](const Definition &found) { return !classes.contains(found.owner); });
    return all;
}

} // namespace tidemark
