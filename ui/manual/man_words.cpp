#include "ui/manual/man_words.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace tidemark {
namespace {

struct Pair {
    QString open;
    QString close;
};

// Macros around everything up to the end of the line.
std::optional<Pair> enclosureOf(const QString &macro)
{
    if (macro == QLatin1String("Op"))
        return Pair{QStringLiteral("["), QStringLiteral("]")};
    if (macro == QLatin1String("Pq"))
        return Pair{QStringLiteral("("), QStringLiteral(")")};
    if (macro == QLatin1String("Dq"))
        return Pair{QStringLiteral("“"), QStringLiteral("”")};
    if (macro == QLatin1String("Sq") || macro == QLatin1String("Ql"))
        return Pair{QStringLiteral("‘"), QStringLiteral("’")};
    return {};
}

bool isCode(const QString &macro)
{
    static const QStringList macros{QStringLiteral("Fl"), QStringLiteral("Cm"), QStringLiteral("Pa"), QStringLiteral("Ev"),
                                    QStringLiteral("Dv"), QStringLiteral("Li"), QStringLiteral("Nm"), QStringLiteral("Xr")};
    return macros.contains(macro);
}

bool isWord(const QString &macro)
{
    static const QStringList macros{QStringLiteral("Ar"), QStringLiteral("Ic"), QStringLiteral("No"), QStringLiteral("Em"),
                                    QStringLiteral("Sy")};
    return isCode(macro) || macros.contains(macro);
}

// What `man` would take for a macro within a line as well.
bool isMacro(const QString &token)
{
    static const QStringList unread{
        QStringLiteral("Ad"), QStringLiteral("An"), QStringLiteral("Ao"), QStringLiteral("Ap"), QStringLiteral("Aq"), QStringLiteral("Bo"),
        QStringLiteral("Bq"), QStringLiteral("Bro"), QStringLiteral("Brq"), QStringLiteral("Cd"), QStringLiteral("Do"), QStringLiteral("Eo"),
        QStringLiteral("Er"), QStringLiteral("Fa"), QStringLiteral("Fn"), QStringLiteral("Ft"), QStringLiteral("Lk"), QStringLiteral("Ms"),
        QStringLiteral("Mt"), QStringLiteral("Oo"), QStringLiteral("Pf"), QStringLiteral("Po"), QStringLiteral("Qo"), QStringLiteral("Qq"),
        QStringLiteral("So"), QStringLiteral("Sx"), QStringLiteral("Tn"), QStringLiteral("Va"), QStringLiteral("Vt"), QStringLiteral("Xo")};
    return token == QLatin1String("Ns") || isWord(token) || enclosureOf(token) || unread.contains(token);
}

bool closes(const QString &token)
{
    return token.size() == 1 && QStringLiteral(".,:;)]?!").contains(token);
}

bool opens(const QString &token)
{
    return token == QLatin1String("(") || token == QLatin1String("[");
}

QStringList tokensOf(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList tokens;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        tokens += match.captured(match.lastCapturedIndex());
    }
    return tokens;
}

} // namespace

QString ManWords::line(const QString &macro, const QString &rest)
{
    if (!isMacro(macro)) {
        m_unknown += macro;
        return plain(rest);
    }
    return render(QStringList{macro} + tokensOf(rest), {});
}

QString ManWords::plainLine(const QString &rest)
{
    return render(tokensOf(rest), {});
}

QString ManWords::bareLine(const QString &macro, const QString &rest)
{
    m_isBare = true;
    const auto words = line(macro, rest);
    m_isBare = false;
    return words;
}

QString ManWords::render(QStringList tokens, QString macro)
{
    QString out;
    bool isJoined = true;
    bool isFirst = false; // after a macro: a sign there is its word
    const auto add = [&](const QString &words, bool joinsNext) {
        out += isJoined ? words : QLatin1Char(' ') + words;
        isJoined = joinsNext;
    };
    while (!tokens.isEmpty()) {
        const auto token = tokens.takeFirst();
        if (token == QLatin1String("Ns")) {
            isJoined = true;
        } else if (enclosureOf(token)) {
            add(enclosed(token, std::exchange(tokens, {})), false);
        } else if (isWord(token)) {
            macro = token;
            isFirst = true;
            if (token == QLatin1String("Nm") && (tokens.isEmpty() || isMacro(tokens.first()) || closes(tokens.first())))
                add(setApart(token, m_name), false);
            continue;
        } else if (isMacro(token)) {
            m_unknown += token;
        } else if (closes(token) && !isFirst) {
            isJoined = true;
            add(plain(token), false);
        } else if (macro == QLatin1String("Xr") && !tokens.isEmpty()) {
            add(plain(QStringLiteral("%1(%2)").arg(token, tokens.takeFirst())), false);
        } else {
            add(opens(token) ? plain(token) : setApart(macro, token), opens(token));
        }
        isFirst = false;
    }
    return out;
}

// Signs at the end of the line stand behind it.
QString ManWords::enclosed(const QString &macro, QStringList tokens)
{
    QString behind;
    while (!tokens.isEmpty() && closes(tokens.last()))
        behind.prepend(tokens.takeLast());
    const auto pair = enclosureOf(macro).value_or(Pair{});
    return plain(pair.open) + render(std::move(tokens), {}) + plain(pair.close) + plain(behind);
}

QString ManWords::setApart(const QString &macro, const QString &word) const
{
    const auto words = bare(macro == QLatin1String("Fl") ? QLatin1Char('-') + word : word);
    if (m_isBare)
        return words;
    if (isCode(macro))
        return QStringLiteral("`%1`").arg(words);
    if (macro == QLatin1String("Ar") || macro == QLatin1String("Em"))
        return QStringLiteral("*%1*").arg(plain(words));
    if (macro == QLatin1String("Ic") || macro == QLatin1String("Sy"))
        return QStringLiteral("**%1**").arg(plain(words));
    return plain(words);
}

QString ManWords::plain(const QString &text) const
{
    if (m_isBare)
        return bare(text);
    static const QRegularExpression special(QStringLiteral("([\\\\`*_\\[\\]<>|#])"));
    return bare(text).replace(special, QStringLiteral("\\\\1"));
}

QString ManWords::bare(const QString &text) const
{
    auto words = text;
    words.replace(QLatin1String("\\(<="), QStringLiteral("≤"));
    words.replace(QLatin1String("\\(em"), QStringLiteral("—"));
    words.replace(QLatin1String("\\(en"), QStringLiteral("–"));
    words.remove(QLatin1String("\\&"));
    words.replace(QLatin1String("\\-"), QLatin1String("-"));
    return words.replace(QLatin1String("\\e"), QLatin1String("\\"));
}

} // namespace tidemark
