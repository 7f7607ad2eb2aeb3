#pragma once

#include <QTextBrowser>

#include <vector>

namespace tidemark {

// Shows one page of the manual at a time, and knows the way back. GUI thread.
class ManualView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    void showPage(const QString &name, const QString &anchor = {});
    [[nodiscard]] QString page() const { return m_page; }

    // Marks every place where the words are, none where they are empty.
    int markAll(const QString &words);
    // The next place from where the last one was; false where none follows.
    bool goToNext(const QString &words, bool backwards);
    void goToEdge(bool atEnd);
    // Which of the marked places is the one that was gone to, from 1; 0 for none.
    [[nodiscard]] int markedPlace() const;

Q_SIGNALS:
    void pageShown(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setStyle();
    void setMargins();
    void follow(const QUrl &link);
    [[nodiscard]] std::vector<QRectF> codePlaces() const;

    QString m_page;
    QString m_words; // that are marked
};

} // namespace tidemark
