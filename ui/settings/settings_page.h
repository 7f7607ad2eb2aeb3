#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tidemark {

// What the pages of the settings are laid out by: headings, words and fields in one rhythm. GUI thread.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void addHeading(const QString &words);
    QLabel *addWords(const QString &words);
    void add(QWidget *control);
    void add(QLayout *controls);
    // `label` names the field and, by its mnemonic, leads to it.
    void addField(const QString &label, QWidget *field);
    // That the command line says otherwise for this run.
    void addGiven(const QString &option);
    void addStretch();

private:
    void fit();

    QVBoxLayout *m_column;
    QFormLayout *m_fields = nullptr; // that the next field joins
};

} // namespace tidemark
