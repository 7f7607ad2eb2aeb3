#pragma once

#include "core/completeness.h"
#include "ui/time_format.h"

#include <QLocale>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace tidemark {

// Says of trades that are in files and not in the record any more where these are, and offers to bring them back. GUI thread.
class ArchiveOffer : public QWidget {
    Q_OBJECT

public:
    // Of the files that are still where they were written; none: a person has to say where they are.
    using Import = std::function<void(const QStringList &paths)>;

    explicit ArchiveOffer(QWidget *parent = nullptr);

    // Without it there is no button, and the words name the command.
    void setImport(Import import);
    // What is known of the time that is looked at; hidden where nothing of it is archived.
    void showCompleteness(const Completeness &completeness, const TimeFormat &format);
    void clear() { showCompleteness({}, TimeFormat()); }
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString files() const;
    [[nodiscard]] QStringList there() const;
    void importThem();

    Import m_import;
    QStringList m_files;
    QLocale m_locale;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace tidemark
