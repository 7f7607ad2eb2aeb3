#include "ui/manual/man_page.h"

#include "ui/manual/man_words.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr int synopsisWidth = 76; // characters

class Reader {
public:
    [[nodiscard]] ManPage read(const QString &roff);

private:
    void readLine(const QString &line);
    void readMacro(const QString &macro, const QString &rest);
    void openSection(const QString &name);
    void openItem(const QString &rest);
    void showCommand(const QString &line);
    void addToSynopsis(const QString &words, bool isNew);
    void addWords(const QString &words);
    void endParagraph();
    void endBlock();
    [[nodiscard]] QString margin() const { return QString(2 * m_depth, QLatin1Char(' ')); }

    ManWords m_words;
    QString m_section;
    QString m_out;
    QString m_paragraph;
    QString m_term;          // of the list's item whose words have not come yet
    QStringList m_synopsis;
    int m_depth = 0;         // of lists
    bool m_isInCode = false;
};

ManPage Reader::read(const QString &roff)
{
    for (const auto &line : roff.split(QLatin1Char('\n')))
        readLine(line);
    openSection({});
    return {m_out.trimmed() + QLatin1Char('\n'), m_words.unknown()};
}

void Reader::readLine(const QString &line)
{
    if (line.startsWith(QLatin1String(".\\\"")) || line.isEmpty() || line == QLatin1String("."))
        return;
    if (!line.startsWith(QLatin1Char('.')))
        return m_section == QLatin1String("SYNOPSIS") ? addToSynopsis(line, false) : addWords(m_words.plain(line));
    const auto macro = line.mid(1).section(QLatin1Char(' '), 0, 0);
    readMacro(macro, line.mid(macro.size() + 2).trimmed());
}

void Reader::readMacro(const QString &macro, const QString &rest)
{
    if (macro == QLatin1String("Dd") || macro == QLatin1String("Dt") || macro == QLatin1String("Os"))
        return;
    if (macro == QLatin1String("Sh"))
        return openSection(rest);
    if (macro == QLatin1String("Dl"))
        return showCommand(m_words.bare(rest));
    if (m_section == QLatin1String("SYNOPSIS"))
        return addToSynopsis(m_words.bareLine(macro, rest), macro == QLatin1String("Nm") && rest.isEmpty());
    if (macro == QLatin1String("It"))
        return openItem(rest);
    if (macro == QLatin1String("Ss")) {
        endBlock();
        m_out += QStringLiteral("### %1\n\n").arg(m_words.plain(rest));
    } else if (macro == QLatin1String("Pp")) {
        endBlock();
    } else if (macro == QLatin1String("Bl")) {
        endBlock();
        ++m_depth;
    } else if (macro == QLatin1String("El")) {
        endBlock();
        m_depth = std::max(m_depth - 1, 0);
    } else if (macro == QLatin1String("Nd")) {
        m_out += QStringLiteral("# %1\n\n").arg(m_words.name());
        m_paragraph = m_words.plain(rest.left(1).toUpper() + rest.mid(1)) + QLatin1Char('.');
    } else if (m_section == QLatin1String("NAME")) {
        m_words.setName(rest);
    } else {
        addWords(m_words.line(macro, rest));
    }
}

void Reader::openSection(const QString &name)
{
    endBlock();
    if (!m_synopsis.isEmpty())
        m_out += QStringLiteral("```\n%1\n```\n\n").arg(m_synopsis.join(QLatin1Char('\n')));
    m_synopsis.clear();
    m_depth = 0;
    m_section = name;
    if (!name.isEmpty() && name != QLatin1String("NAME"))
        m_out += QStringLiteral("## %1\n\n").arg(name.left(1) + name.mid(1).toLower());
}

void Reader::openItem(const QString &rest)
{
    endBlock();
    m_term = m_words.plainLine(rest);
}

void Reader::showCommand(const QString &line)
{
    if (!m_isInCode) {
        endBlock();
        m_out += margin() + QStringLiteral("```\n");
    }
    m_isInCode = true;
    m_out += margin() + line + QLatin1Char('\n');
}

void Reader::addToSynopsis(const QString &words, bool isNew)
{
    if (isNew)
        m_synopsis += words;
    else if (m_synopsis.isEmpty() || m_synopsis.last().size() + words.size() >= synopsisWidth)
        m_synopsis += QString(4, QLatin1Char(' ')) + words;
    else
        m_synopsis.last() += QLatin1Char(' ') + words;
}

void Reader::addWords(const QString &words)
{
    if (m_isInCode)
        endBlock();
    m_paragraph += m_paragraph.isEmpty() ? words : QLatin1Char(' ') + words;
}

// An item's term is a paragraph of its own, over its words.
void Reader::endParagraph()
{
    if (m_paragraph.isEmpty() && m_term.isEmpty())
        return;
    if (m_term.isEmpty())
        m_out += margin() + m_paragraph + QStringLiteral("\n\n");
    else
        m_out += QStringLiteral("%1- %2%3\n\n")
                     .arg(margin().chopped(std::min(2, 2 * m_depth)), m_term,
                          m_paragraph.isEmpty() ? QString() : QStringLiteral("\n\n%1%2").arg(margin(), m_paragraph));
    m_term.clear();
    m_paragraph.clear();
}

void Reader::endBlock()
{
    if (m_isInCode)
        m_out += margin() + QStringLiteral("```\n\n");
    m_isInCode = false;
    endParagraph();
}

} // namespace

ManPage readManPage(const QString &roff)
{
    return Reader().read(roff);
}

} // namespace tidemark
