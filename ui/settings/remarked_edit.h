#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tidemark {

// A line to type in, with its unit behind it and, below, in words, why what it holds cannot be taken. GUI thread.
class RemarkedEdit : public QWidget {
    Q_OBJECT

public:
    explicit RemarkedEdit(const QString &name, const QString &unit = {}, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &edit() { return *m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    // Empty: it can be taken.
    void setRemark(const QString &sentence);
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    // Enter was pressed, or the field was left after a change.
    void committed();

private:
    void commit();

    QLineEdit *m_edit;
    QLabel *m_remark;
    QString m_committed;
};

} // namespace tidemark
