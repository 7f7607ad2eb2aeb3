#include "ui/menu/upgrade_dialog.h"

#include "ui/dialog_size.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int dialogWidth = 60 * gap;
constexpr int barSteps = 1'000;

} // namespace

UpgradeDialog::UpgradeDialog(int from, int to, const QString &dataDir, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLabel(tr("Your record in %1 is kept by PostgreSQL %2, and PostgreSQL %3 is installed now. The record can be brought to the newer "
                            "version: into new files beside the old ones, which are verified before they take their place. The old files are kept, "
                            "and nothing is recorded meanwhile.\n\nWithout that the record goes on with PostgreSQL %2, for as long as that is "
                            "installed.").arg(QDir::toNativeSeparators(dataDir)).arg(from).arg(to)))
    , m_bar(new QProgressBar)
    , m_buttons(new QDialogButtonBox)
    , m_upgrade(m_buttons->addButton(tr("&Upgrade to PostgreSQL %1").arg(to), QDialogButtonBox::ActionRole))
    , m_never(m_buttons->addButton(tr("&Do not ask again"), QDialogButtonBox::ActionRole))
    , m_close(m_buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole))
{
    setWindowTitle(tr("A newer PostgreSQL"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setAccessibleName(tr("How far the upgrade is"));
    m_bar->hide();
    connect(m_upgrade, &QPushButton::clicked, this, &UpgradeDialog::begin);
    connect(m_never, &QPushButton::clicked, this, [this] { Q_EMIT declined(true); });
    connect(m_close, &QPushButton::clicked, this, &UpgradeDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_buttons);
    const auto width = std::max(dialogWidth, column->minimumSize().width()); // where the buttons' words are longer
    setMinimumWidth(width);
    resize(width, 1);
    growForWords(*this);
    m_close->setDefault(true); // Enter changes nothing
    m_close->setFocus();
}

void UpgradeDialog::begin()
{
    m_state = State::Working;
    m_upgrade->hide();
    m_never->hide();
    m_close->setText(tr("&Cancel"));
    m_bar->setRange(0, 0);
    m_bar->show();
    Q_EMIT upgradeWanted();
}

void UpgradeDialog::showProgress(const QString &words, qint64 done, qint64 total)
{
    m_words->setText(words);
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * barSteps));
}

void UpgradeDialog::showEnd(const QString &sentence)
{
    m_state = State::Ended;
    m_words->setText(sentence);
    m_bar->hide();
    m_close->setEnabled(true);
    m_close->setText(tr("&Continue"));
    m_close->setFocus();
    growForWords(*this);
}

void UpgradeDialog::reject()
{
    switch (m_state) {
    case State::Asking:
        Q_EMIT declined(false);
        break;
    case State::Working:
        m_close->setEnabled(false);
        m_words->setText(tr("Cancelling; the record stays as it was."));
        Q_EMIT cancelWanted();
        break;
    case State::Ended:
        Q_EMIT closed();
        break;
    }
}

} // namespace tidemark
