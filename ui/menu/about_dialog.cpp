#include "ui/menu/about_dialog.h"

#include "ui/dialog_size.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr int iconSize = 8 * gap;

QLabel *fact(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString &dataDir, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tidemark"));
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/tidemark/icons/tidemark.svg")).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    auto *name = new QLabel(tr("Tidemark"));
    auto large = name->font();
    large.setPointSizeF(1.6 * large.pointSizeF());
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(2 * gap);
    facts->setVerticalSpacing(gap);
    facts->addRow(tr("Version"), fact(QStringLiteral(TIDEMARK_VERSION)));
    facts->addRow(tr("Licence"), fact(tr("GNU General Public License 3 or later; without any warranty")));
    facts->addRow(tr("Data folder"), fact(QDir::toNativeSeparators(dataDir)));
    facts->addRow(tr("Qt"), fact(QString::fromLatin1(qVersion())));
    auto *words = new QVBoxLayout;
    words->setSpacing(gap);
    words->addWidget(name);
    words->addWidget(fact(tr("Watches Binance spot prices and keeps every trade exactly.")));
    words->addSpacing(gap);
    words->addLayout(facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addLayout(row);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(64 * gap, 1);
    growForWords(*this);
}

} // namespace tidemark
