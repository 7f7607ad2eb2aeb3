#pragma once

#include <QDialog>

#include <map>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace tidemark {

class ManualView;

// The manual beside the window: its pages, the way back and on, and a search through all of them. GUI thread.
class ManualWindow : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createPages();
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QToolButton *createButton(const QString &icon, const QString &toolTip, const QString &name);
    void createShortcuts();
    void notePage(const QString &name);
    void search(const QString &words);
    void goToNext(bool backwards);
    bool goOnElsewhere(bool backwards);
    void tellPlace();
    [[nodiscard]] int countOn(const QString &page, const QString &words);

    QListWidget *m_pages;
    ManualView *m_view;
    QLineEdit *m_find;
    QLabel *m_found;
    QToolButton *m_back;
    QToolButton *m_forward;
    std::map<QString, QString> m_texts; // of pages that were searched, as they are read
};

} // namespace tidemark
