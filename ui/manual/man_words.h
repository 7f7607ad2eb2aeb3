#pragma once

#include <QString>
#include <QStringList>

namespace tidemark {

// The words of a manual page's line, which macros within it set apart: as Markdown, or bare.
class ManWords {
public:
    void setName(const QString &name) { m_name = name; }
    [[nodiscard]] QString name() const { return m_name; }

    // A macro and what follows it; `plainLine` is a line that begins without one.
    [[nodiscard]] QString line(const QString &macro, const QString &rest);
    [[nodiscard]] QString plainLine(const QString &rest);
    [[nodiscard]] QString bareLine(const QString &macro, const QString &rest);
    // Words without macros.
    [[nodiscard]] QString plain(const QString &text) const;
    [[nodiscard]] QString bare(const QString &text) const;

    [[nodiscard]] QStringList unknown() const { return m_unknown; }

private:
    [[nodiscard]] QString render(QStringList tokens, QString macro);
    [[nodiscard]] QString enclosed(const QString &macro, QStringList tokens);
    [[nodiscard]] QString setApart(const QString &macro, const QString &word) const;

    QString m_name;
    QStringList m_unknown;
    bool m_isBare = false;
};

} // namespace tidemark
