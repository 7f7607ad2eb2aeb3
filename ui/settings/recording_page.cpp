#include "ui/settings/recording_page.h"

#include "ui/number_format.h"
#include "ui/settings/remarked_edit.h"
#include "ui/viewer_guard.h"

#include <QLineEdit>
#include <QLocale>

#include <optional>
#include <utility>

namespace tidemark {
namespace {

constexpr std::int64_t megabyte = 1'000'000;

// As people write whole numbers: with or without their locale's separators.
std::optional<std::int64_t> wholeNumber(const QString &text)
{
    bool ok = false;
    const auto number = QLocale().toLongLong(text.trimmed(), &ok);
    if (ok)
        return number;
    const auto plain = QLocale::c().toLongLong(text.trimmed(), &ok);
    return ok ? std::optional<std::int64_t>(plain) : std::nullopt;
}

// The number, where it is one and in range; else the field says so.
std::optional<std::int64_t> numberIn(RemarkedEdit &field, std::int64_t least, std::int64_t most)
{
    const auto number = wholeNumber(field.text());
    const bool isGood = number && *number >= least && *number <= most;
    field.setRemark(isGood ? QString()
                           : RecordingPage::tr("This has to be a whole number from %1 to %2; the one before is kept.")
                                 .arg(formatCount(least, QLocale()), formatCount(most, QLocale())));
    return isGood ? number : std::nullopt;
}

} // namespace

RecordingPage::RecordingPage(const RecordingLimits &limits, const GivenOptions &given, QWidget *parent)
    : SettingsPage(parent),
      m_limits(limits),
      m_quota(new RemarkedEdit(tr("Room for the spool"), tr("megabytes"))),
      m_backfill(new RemarkedEdit(tr("Before a market's first start, fetch"), tr("minutes"))),
      m_gapLimit(new RemarkedEdit(tr("Largest gap fetched unasked"), tr("trades")))
{
    markChangesRecord(this);
    m_quota->setText(formatCount(limits.spoolQuota / megabyte, QLocale()));
    m_backfill->setText(formatCount(limits.firstFetch.count(), QLocale()));
    m_gapLimit->setText(formatCount(limits.largestGapFetched, QLocale()));
    addHeading(tr("While the database is away"));
    addWords(tr("Received trades wait in a file on this computer. When it is full, further ones are fetched again later."));
    addField(tr("&Room for the spool"), m_quota);
    if (given.spoolQuota)
        addGiven(QStringLiteral("--spool-quota"));
    addHeading(tr("What is missing"));
    addWords(tr("Gaps are fetched from the exchange by themselves; one that is larger waits for your decision. A market that is "
                "new here begins with some of its past."));
    addField(tr("&Largest gap fetched unasked"), m_gapLimit);
    addField(tr("&Before a market's first start, fetch"), m_backfill);
    if (given.gapLimit)
        addGiven(QStringLiteral("--gap-limit"));
    if (given.backfill)
        addGiven(QStringLiteral("--backfill"));
    addStretch();
    wire();
}

// Each field says its own number and no other's: a quota that is not of whole megabytes is shown rounded, and stays as it is.
void RecordingPage::wire()
{
    connect(m_quota, &RemarkedEdit::committed, this, [this] {
        auto limits = m_limits;
        if (const auto megabytes = numberIn(*m_quota, 1, 1'000'000))
            limits.spoolQuota = *megabytes * megabyte;
        take(limits);
    });
    connect(m_backfill, &RemarkedEdit::committed, this, [this] {
        auto limits = m_limits;
        if (const auto minutes = numberIn(*m_backfill, 0, 7 * 24 * 60))
            limits.firstFetch = std::chrono::minutes(*minutes);
        take(limits);
    });
    connect(m_gapLimit, &RemarkedEdit::committed, this, [this] {
        auto limits = m_limits;
        if (const auto trades = numberIn(*m_gapLimit, 0, 1'000'000'000'000))
            limits.largestGapFetched = *trades;
        take(limits);
    });
}

void RecordingPage::take(const RecordingLimits &limits)
{
    if (std::exchange(m_limits, limits) != limits)
        Q_EMIT chosen(m_limits);
}

} // namespace tidemark
