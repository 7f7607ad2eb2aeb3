#include "ui/history/archive_offer.h"

#include "ui/number_format.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace tidemark {

ArchiveOffer::ArchiveOffer(QWidget *parent) : QWidget(parent), m_sentence(new QLabel), m_button(new QPushButton(tr("I&mport it…")))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setToolTip(tr("Brings the archived trades back into the record, from their files"));
    m_button->setAccessibleDescription(m_button->toolTip());
    markChangesRecord(m_button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &ArchiveOffer::importThem);
    clear();
}

void ArchiveOffer::setImport(Import import)
{
    m_import = std::move(import);
    m_button->setVisible(m_import != nullptr);
}

void ArchiveOffer::showCompleteness(const Completeness &completeness, const TimeFormat &format)
{
    m_files = completeness.archives;
    setVisible(completeness.archived > 0 && !m_files.isEmpty());
    m_button->setVisible(m_import != nullptr);
    if (isHidden())
        return m_sentence->clear();
    auto words = completeness.archivedAt ? tr("These trades were archived to %1 on %2.").arg(files(), format.dateTime(*completeness.archivedAt))
                                         : tr("These trades were archived to %1.").arg(files());
    const bool isGone = there().isEmpty();
    if (isGone && m_import)
        words += QLatin1Char(' ') + (m_files.size() == 1 ? tr("The file is not there now: attach its disk, or choose where it lies.")
                                                         : tr("None of these files is there now: attach their disk, or choose where they lie."));
    m_button->setText(isGone ? tr("&Find it…") : tr("I&mport it…"));
    if (!m_import)
        words += QLatin1Char(' ') + tr("“tidemark-cli import” with that file brings them back.");
    m_sentence->setText(words);
    m_sentence->setAccessibleName(words);
}

// Years are many files, and a path is long.
QString ArchiveOffer::files() const
{
    constexpr qsizetype fewPaths = 3;
    const auto shown = m_files.first(std::min(m_files.size(), fewPaths)).join(QStringLiteral(", "));
    const auto others = m_files.size() - fewPaths;
    return others <= 0 ? shown : formatCounted(others, QStringLiteral("%2 and %1 more file"), tr("%2 and %1 more files", nullptr, int(others)), m_locale).arg(shown);
}

QString ArchiveOffer::sentence() const
{
    return m_sentence->text();
}

QStringList ArchiveOffer::there() const
{
    QStringList found;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(found), [](const QString &path) { return QFileInfo(path).isFile(); });
    return found;
}

void ArchiveOffer::importThem()
{
    if (m_import)
        m_import(there());
}

} // namespace tidemark
