#include "window_gallery.h"

#include "core/share_values.h"
#include "support/await.h"
#include "support/scripted_port.h"
#include "ui/alerts/alert_form.h"
#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/deliveries_dialog.h"
#include "ui/history/days_dialog.h"
#include "ui/history/history_page.h"
#include "ui/history/markets_dialog.h"
#include "ui/history/trades_panel.h"
#include "ui/import/import_dialog.h"
#include "ui/links/bookmarks_dialog.h"
#include "ui/live/tape_panel.h"
#include "ui/main_window.h"
#include "ui/menu/about_dialog.h"
#include "ui/menu/keys_dialog.h"
#include "ui/menu/upgrade_dialog.h"
#include "ui/replay/live_stage.h"
#include "ui/settings/backup_dialog.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui_values.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tidemark::test {
namespace {

const QString longFolder = QStringLiteral("/media/ann/") + QStringLiteral("a-folder-with-a-long-name/").repeated(7) + QStringLiteral("tidemark");
const QString longAddress = QStringLiteral("postgresql://somebody@database.example.org:5432/") + QString(160, QLatin1Char('d'));

const QString longDestination = QStringLiteral("https://") + QString(32, QLatin1Char('n'));

constexpr int asDrawn = 1; // styles and layouts round differently

// Widgets that a control is made of are that control's to lay out, and what lies in a view scrolls there.
[[nodiscard]] bool isInside(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    for (; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent))
            return true;
    }
    return widget->inherits("QScrollBar") || widget->objectName().startsWith(QLatin1String("qt_"));
}

// How large it would have to be, for its words to be read whole; nothing where that is not its to say.
[[nodiscard]] QSize wanted(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {0, edit->minimumSizeHint().boundedTo(edit->sizeHint()).height()}; // how wide, is told by its parts
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isWritten = button ? !button->text().isEmpty() : qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget);
    if (isWritten)
        return widget.minimumSizeHint().boundedTo(widget.sizeHint());
    return {};
}

// In pixels, what an empty field has for its placeholder: as QLineEdit paints it.
[[nodiscard]] int roomForPlaceholder(const QLineEdit &edit)
{
    constexpr int besideText = 2; // QLineEditPrivate::horizontalMargin
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.rect = edit.contentsRect();
    option.lineWidth = edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
    const auto inner = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).marginsRemoved(edit.textMargins());
    int icons = 0;
    for (const auto *icon : edit.findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) {
        const auto *button = qobject_cast<const QToolButton *>(icon);
        const bool isToClear = button && button->defaultAction() && button->defaultAction()->objectName() == QLatin1String("_q_qlineeditclearaction");
        icons += !isToClear && icon->isVisibleTo(&edit) ? icon->width() : 0;
    }
    return inner.width() - icons - 2 * besideText - std::max(0, -edit.fontMetrics().minLeftBearing());
}

} // namespace

std::vector<QWidget *> shownIn(const QWidget &window)
{
    std::vector<QWidget *> shown;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window && !isInside(widget))
            shown.push_back(widget);
    }
    return shown;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->placeholderText();
    return {};
}

QString placeOf(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” is %3 × %4").arg(QString::fromLatin1(widget.metaObject()->className()), wordsOf(widget).left(60)).arg(widget.width()).arg(widget.height());
}

// Words of a widget's own parts that are not read whole: the names of columns, of tabs and of pages, and what is chosen.
[[nodiscard]] QStringList cutInside(const QWidget &widget)
{
    QStringList cut;
    const auto compare = [&](const QString &words, int needed, int given) {
        if (needed > given + asDrawn)
            cut += QStringLiteral("“%1” in %2 has %3, but needs %4").arg(words, QString::fromLatin1(widget.metaObject()->className())).arg(given).arg(needed);
    };
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->orientation() == Qt::Horizontal && header->model()) {
        for (int section = 0; section < header->count(); ++section) {
            const auto words = header->model()->headerData(section, Qt::Horizontal).toString();
            const bool isExplained = !header->model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            if (!header->isSectionHidden(section) && !isExplained)
                compare(words, header->fontMetrics().horizontalAdvance(words) + 4, header->sectionSize(section));
        }
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget); edit && edit->text().isEmpty() && !edit->placeholderText().isEmpty())
        compare(edit->placeholderText(), edit->fontMetrics().horizontalAdvance(edit->placeholderText()), roomForPlaceholder(*edit) - asDrawn);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            compare(tabs->tabText(i), tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width(), tabs->tabRect(i).width());
        compare(QStringLiteral("all tabs"), tabs->minimumSizeHint().width() > tabs->width() ? tabs->sizeHint().width() : 0, tabs->width());
    }
    if (const auto *list = qobject_cast<const QListWidget *>(&widget); list && list->property("pages").toBool())
        compare(QStringLiteral("the longest page"), list->sizeHintForColumn(0), list->viewport()->width());
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget); choice && !choice->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const auto room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
        compare(choice->currentText(), choice->fontMetrics().horizontalAdvance(choice->currentText()) + (choice->itemIcon(choice->currentIndex()).isNull() ? 0 : choice->iconSize().width()), room.width());
    }
    return cut;
}

QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            cut += cutInside(*widget);
    }
    for (const auto *widget : shownIn(window)) {
        const auto size = wanted(*widget);
        if (size.width() > widget->width() || size.height() > widget->height() + asDrawn)
            cut += QStringLiteral("%1, but needs %2 × %3").arg(placeOf(*widget)).arg(size.width()).arg(size.height());
    }
    return cut;
}

std::vector<std::pair<QString, MakeWindow>> galleryWindows()
{
    std::vector<std::pair<QString, MakeWindow>> windows;
    const auto add = [&windows](const QString &name, MakeWindow make) { windows.emplace_back(name, std::move(make)); };
    const std::vector<Symbol> symbols{symbol("1000SATSUSDT"), symbol("BTCUSDT")};
    const char *const pages[] = {"markets", "database", "recording", "exchange", "appearance", "closing", "keep", "mirror"};
    for (int page = 0; page < 8; ++page) {
        for (const bool isOdd : {false, true}) { // all that the command line can say, and the longest names
            add(QString::asprintf("settings: %s%s", pages[page], isOdd ? ", odd" : ""), [=](RecordPort &port) {
                SettingsFacts facts{.dataDir = isOdd ? longFolder : QStringLiteral("/home/ann/.local/share/tidemark")};
                DesktopSettings settings;
                if (isOdd) {
                    facts.given = {true, true, true, true, true, true, true, true, true, true};
                    settings.databaseUri = longAddress;
                    settings.mirror.url = QStringLiteral("http://influx.example.org:8086");
                }
                auto dialog = std::make_unique<SettingsDialog>(settings, facts, symbols, MarketRules(), port);
                dialog->showPage(SettingsDialog::Page(page));
                return dialog;
            });
        }
    }
    for (const auto kind : {AlertKind::Crossing, AlertKind::Move, AlertKind::Volume, AlertKind::Stale}) {
        add(QStringLiteral("an alert, kind %1").arg(int(kind)), [=](RecordPort &) {
            auto model = std::make_unique<AlertRulesModel>(std::make_shared<SymbolScales>());
            auto form = std::make_unique<AlertForm>(*model);
            model.release()->setParent(form.get());
            form->setSymbols(symbols);
            form->setDestinations({longDestination});
            AlertRule rule;
            rule.kind = kind;
            rule.markets = QStringLiteral("*USDT");
            rule.window = std::chrono::minutes(5);
            form->edit(rule);
            return form;
        });
    }
    add(QStringLiteral("deliveries"), [](RecordPort &) {
        auto dialog = std::make_unique<DeliveriesDialog>();
        AlertDestination destination;
        destination.name = longDestination;
        dialog->setDestinations({destination});
        return dialog;
    });
    add(QStringLiteral("import"), [](RecordPort &port) {
        auto dialog = std::make_unique<ImportDialog>(port);
        dialog->import({longFolder});
        return dialog;
    });
    add(QStringLiteral("get days"), [=](RecordPort &port) {
        auto dialog = std::make_unique<DaysDialog>(port);
        dialog->setSymbols(symbols);
        dialog->show(symbols.front(), at("2024-08-08T23:55Z"));
        return dialog;
    });
    add(QStringLiteral("all markets"), [=](RecordPort &port) {
        auto dialog = std::make_unique<MarketsDialog>(port, std::make_shared<SymbolScales>());
        dialog->showMoment(at("2024-08-08T23:55Z"));
        return dialog;
    });
    add(QStringLiteral("bookmarks"), [=](RecordPort &) {
        auto dialog = std::make_unique<BookmarksDialog>();
        Bookmarks bookmarks;
        for (const auto &symbol : symbols)
            static_cast<void>(bookmarks.put({symbol, at("2024-08-08T23:55Z"), QString(Bookmarks::longestWord, QLatin1Char('w'))}));
        dialog->setBookmarks(bookmarks);
        return dialog;
    });
    add(QStringLiteral("back up"), [](RecordPort &port) {
        auto dialog = std::make_unique<BackupDialog>(port);
        dialog->openFor(longFolder);
        return dialog;
    });
    add(QStringLiteral("restore"), [](RecordPort &port) {
        auto dialog = std::make_unique<RestoreDialog>(port, longFolder);
        dialog->openFor({});
        return dialog;
    });
    add(QStringLiteral("upgrade"), [](RecordPort &) { return std::make_unique<UpgradeDialog>(15, 18, longFolder); });
    add(QStringLiteral("about"), [](RecordPort &) { return std::make_unique<AboutDialog>(longFolder); });
    add(QStringLiteral("keys"), [](RecordPort &) { return std::make_unique<KeysDialog>(); });
    for (const auto size : {QSize(1280, 760), QSize(1024, 660)}) {
        for (int tab = 0; tab < 4; ++tab) {
            add(QString::asprintf("the window, %d × %d, tab %d", size.width(), size.height(), tab), [=](RecordPort &port) {
                auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
                window->findChild<QTabBar *>()->setCurrentIndex(tab);
                window->resize(size);
                return window;
            });
        }
        add(QString::asprintf("the window, %d × %d, with the board", size.width(), size.height()), [=](RecordPort &port) {
            auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
            window->findChild<LiveStage *>()->toggleBoard();
            window->resize(size);
            return window;
        });
        add(QString::asprintf("the window, %d × %d, with the filter of the tape", size.width(), size.height()), [=](RecordPort &port) {
            auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
            window->findChild<TapePanel *>()->openFilter();
            window->resize(size);
            return window;
        });
        add(QStringLiteral("the window, %1 × %2, searching").arg(size.width()).arg(size.height()), [=](RecordPort &port) {
            auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
            window->findChild<QTabBar *>()->setCurrentIndex(1);
            window->findChild<HistoryPage *>()->startSearch();
            window->resize(size);
            return window;
        });
        for (const bool isAnswered : {false, true}) {
            const auto *state = isAnswered ? "counted" : "that cannot be asked for";
            add(QString::asprintf("the window, %d × %d, a range %s", size.width(), size.height(), state), [=](RecordPort &port) {
                auto window = std::make_unique<MainWindow>(port, WindowSetup{symbols, false, {}, QStringLiteral("private server")});
                window->findChild<QTabBar *>()->setCurrentIndex(1);
                auto *history = window->findChild<HistoryPage *>();
                if (isAnswered)
                    history->setUnavailable({});
                history->showMoment(symbols.front(), at("2024-08-08T23:55Z"));
                window->findChild<TradesPanel *>()->setRange(symbols.front(), at("2024-08-08T23:55Z"), at("2024-08-08T23:56Z"));
                window->resize(size);
                return window;
            });
        }
    }
    return windows;
}

void addWindows()
{
    QTest::addColumn<MakeWindow>("make");
    for (const auto &[name, make] : galleryWindows())
        QTest::newRow(qPrintable(name)) << make;
}

// As a record of some years answers.
void answerAsLongRecord(ScriptedPort &port)
{
    if (port.count<ShareQuestion>() > 0)
        port.answer<ShareQuestion>({true, {5433, QStringLiteral("analysts")}, QStringLiteral("TCP 127.0.0.1:5433, the group analysts"), {}});
    if (port.count<BackupStateQuestion>() > 0)
        port.answer<BackupStateQuestion>({LastBackup{longFolder, at("2026-09-16T12:00:01Z"), true}, false, {}});
    if (port.count<KeepingQuestion>() > 0) {
        KeepingAnswer kept;
        kept.rules = KeepingRules({{QStringLiteral("1000SATSUSDT"), {}}, {QStringLiteral("ALL"), {30, 400}}});
        kept.compression = QStringLiteral("The record lies on btrfs, which can compress it: measured, 130 bytes a trade become 27.");
        port.answer<KeepingQuestion>(kept);
    }
    if (port.count<OutlineQuestion>() > 0) {
        const auto question = port.question<OutlineQuestion>();
        RangeOutline outline{question.symbol, question.from, question.to, {{question.from, 1'234'567}}, {}, {}};
        outline.completeness.stored = 1'234'567;
        outline.completeness.missing = 5'432;
        outline.completeness.rejected = 3;
        port.answer<OutlineQuestion>(outline);
    }
}

bool comesToRest(const QWidget &window)
{
    constexpr int momentMs = 1'000; // what takes longer takes back, or asks again
    const auto isPending = [](const QTimer *timer) { return timer->isActive() && timer->isSingleShot() && timer->interval() < momentMs; };
    return comesTrue([&] {
        const auto timers = window.findChildren<QTimer *>();
        return std::none_of(timers.begin(), timers.end(), isPending);
    });
}

} // namespace tidemark::test
