#pragma once

#include <QDialog>

namespace tidemark {

// Every key of the window in one list; a chart lists its own. GUI thread.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace tidemark
