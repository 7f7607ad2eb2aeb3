#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <span>

class QWidget;

namespace tidemark {

// A language that the window speaks: its catalogue's code, and its name in itself.
struct Language {
    const char *code;
    const char *name;
};

// English first, which needs no catalogue; the others by their names.
[[nodiscard]] std::span<const Language> shippedLanguages();

// The first of `wanted`, codes such as "pt-PT" or "zh-Hant-TW" in a person's order, that is shipped, in another country's form if need
// be; but those who read traditional Chinese are not given the simplified one. English where none is.
[[nodiscard]] QString languageFor(const QStringList &wanted);

// The property of a bar of progress whose work would end with the window that it is in, so that another language waits for it.
inline constexpr char endsWithWindow[] = "endsWithWindow";
[[nodiscard]] bool isWorking(const QWidget &window);

// Qt's own catalogue, for the words of its widgets alone: what its sockets, files and processes say are reasons, which are told and logged
// in English together with all others.
class WidgetWords : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment = nullptr, int count = -1) const override;
};

// The program's language and the locale of its numbers and dates, for all windows that are made from then on. Words of the command line,
// of logs and of files stay as they are: only what goes through a translator follows. GUI thread.
class WindowLanguage {
public:
    // `wanted`: what the system asks for.
    explicit WindowLanguage(const QStringList &wanted);
    ~WindowLanguage();

    // A code, or empty: as the system says. True where that changes something.
    bool setChoice(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    [[nodiscard]] QLocale localeFor(const QString &choice) const;
    void install(const QString &code);

    QStringList m_wanted;
    QLocale m_system; // with the formats that the person's system says for each kind
    QString m_code = QStringLiteral("en");
    WidgetWords m_qt;
    QTranslator m_own;
};

} // namespace tidemark
