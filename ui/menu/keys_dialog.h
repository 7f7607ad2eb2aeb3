#pragma once

#include <QDialog>

class QTableWidget;

namespace tidemark {

struct WindowKeys;

// Every key of the window, a list for each of its parts; a chart lists its own. GUI thread.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *createList(const WindowKeys &keys);
};

} // namespace tidemark
