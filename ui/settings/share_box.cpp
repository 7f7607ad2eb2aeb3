#include "ui/settings/share_box.h"

#include "ui/settings/verdict_line.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tidemark {

void ShareRequest::send(RecordPort &port, const ShareChange &change)
{
    m_answer.reset();
    m_sent = port.ask(change, [this](const ShareAnswer &answer) {
        m_answer = answer;
        Q_EMIT answered();
    });
}

ShareBox::ShareBox(RecordPort &port, QWidget *parent)
    : QWidget(parent),
      m_port(port),
      m_request(std::make_shared<ShareRequest>()),
      m_open(new QLabel),
      m_usesTcp(new QCheckBox(tr("Programs of this &computer, with a password, on port"))),
      m_tcpPort(new QSpinBox),
      m_usesSocket(new QCheckBox(tr("Members of the &group"))),
      m_group(new QLineEdit),
      m_share(new QPushButton(tr("S&hare"))),
      m_close(new QPushButton(tr("Share with &nobody"))),
      m_verdict(new VerdictLine),
      m_password(new QLineEdit)
{
    markChangesRecord(m_share);
    markChangesRecord(m_close);
    m_tcpPort->setRange(1024, 65535);
    m_tcpPort->setValue(5433);
    m_tcpPort->setAccessibleName(tr("Port"));
    m_tcpPort->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by the arrow keys
    m_group->setAccessibleName(tr("Group"));
    m_password->setAccessibleName(tr("Password, shown this once"));
    m_password->setReadOnly(true);
    m_password->hide();
    layOut();
    for (auto *box : {m_usesTcp, m_usesSocket})
        connect(box, &QCheckBox::toggled, this, &ShareBox::allow);
    connect(m_group, &QLineEdit::textChanged, this, &ShareBox::allow);
    connect(m_share, &QPushButton::clicked, this, [this] {
        send({m_usesTcp->isChecked() ? m_tcpPort->value() : 0, m_usesSocket->isChecked() ? m_group->text().trimmed() : QString()});
    });
    connect(m_close, &QPushButton::clicked, this, [this] { send({}); });
    connect(&m_port, &RecordPort::ready, this, [this] { isVisible() ? ask() : void(); });
    connect(m_request.get(), &ShareRequest::answered, this, &ShareBox::hear);
    showState({});
}

void ShareBox::setRequest(std::shared_ptr<ShareRequest> request)
{
    disconnect(m_request.get(), &ShareRequest::answered, this, &ShareBox::hear);
    m_request = std::move(request);
    connect(m_request.get(), &ShareRequest::answered, this, &ShareBox::hear);
    if (m_request->isUnderWay())
        tellUnderWay();
    allow();
}

void ShareBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAnswer();
    ask();
}

void ShareBox::ask()
{
    m_asked = m_port.ask(ShareQuestion{}, [this](const ShareState &state) { showState(state); });
}

// What a person is about to choose stays.
void ShareBox::showState(const ShareState &state)
{
    const bool isUntouched = !m_usesTcp->isChecked() && !m_usesSocket->isChecked();
    m_state = state;
    if (isUntouched && state.isShared) {
        m_usesTcp->setChecked(state.chosen.port > 0);
        m_tcpPort->setValue(state.chosen.port > 0 ? state.chosen.port : m_tcpPort->value());
        m_usesSocket->setChecked(!state.chosen.group.isEmpty());
        m_group->setText(state.chosen.group);
    }
    m_open->setText(!state.problem.isEmpty() ? state.problem
                    : !state.isShared        ? tr("It is shared with nobody.")
                    : state.open.isEmpty()   ? tr("It is to be shared, but nothing is open now: the port or the group cannot be used. The log says why.")
                                             : tr("It is shared now, read-only: %1.").arg(state.open));
    allow();
}

void ShareBox::layOut()
{
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(gap);
    ways->setVerticalSpacing(gap);
    ways->addWidget(m_usesTcp, 0, 0);
    ways->addWidget(m_tcpPort, 0, 1);
    ways->addWidget(m_usesSocket, 1, 0);
    ways->addWidget(m_group, 1, 1);
    ways->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_share);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_open->setWordWrap(true);
    m_open->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_open);
    column->addLayout(ways);
    column->addLayout(buttons);
    column->addWidget(m_verdict);
    column->addWidget(m_password);
}

void ShareBox::allow()
{
    m_tcpPort->setEnabled(m_usesTcp->isChecked());
    m_group->setEnabled(m_usesSocket->isChecked());
    const bool isNamed = !m_usesSocket->isChecked() || !m_group->text().trimmed().isEmpty();
    m_share->setEnabled(!m_request->isUnderWay() && isNamed && (m_usesTcp->isChecked() || m_usesSocket->isChecked()));
    m_close->setEnabled(!m_request->isUnderWay() && m_state.isShared);
}

void ShareBox::send(const ShareChange &change)
{
    m_password->hide();
    tellUnderWay();
    m_request->send(m_port, change);
    allow();
}

void ShareBox::tellUnderWay()
{
    m_verdict->say(tr("The server is started anew; what is received meanwhile waits in the spool…"), Tone::Dim);
}

// Who is not looking finds the answer as soon as this is shown again, be it in another dialog.
void ShareBox::hear()
{
    if (isVisible()) {
        showAnswer();
        ask();
    }
    allow();
}

void ShareBox::showAnswer()
{
    const auto answer = m_request->take();
    if (!answer)
        return;
    m_verdict->say(answer->sentence, answer->isRefused ? Tone::Bad : Tone::Good);
    m_password->setText(answer->password);
    m_password->setVisible(!answer->password.isEmpty());
}

} // namespace tidemark
