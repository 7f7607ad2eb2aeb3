#pragma once

#include "desktop/settings_words.h"

#include <QSettings>

namespace tidemark {

// Reads values of settings.ini and keeps to what they may be: what is broken is replaced by what counts without it, and
// the log says so in a sentence.
class SettingsReader {
public:
    explicit SettingsReader(const QString &path);

    [[nodiscard]] bool has(const QString &key) const { return m_settings.contains(key); }
    [[nodiscard]] QVariant value(const QString &key) const { return m_settings.value(key); }
    [[nodiscard]] QString text(const QString &key) const { return m_settings.value(key).toString(); }
    [[nodiscard]] std::int64_t number(const QString &key, std::int64_t least, std::int64_t most, std::int64_t otherwise) const;

    template <typename Choice, std::size_t count>
    [[nodiscard]] Choice choice(const QString &key, const ChoiceWords<Choice, count> &words, Choice otherwise) const
    {
        if (!has(key))
            return otherwise;
        const auto found = choiceOf(words, text(key));
        if (!found)
            complain(key, wordOf(words, otherwise));
        return found.value_or(otherwise);
    }

    // `otherwise`: what counts instead, in a word.
    void complain(const QString &key, const QString &otherwise) const;

private:
    QSettings m_settings;
};

} // namespace tidemark
