// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/note_dialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

constexpr int longestNote = 500;
constexpr int textWidthInCharacters = 48;

} // namespace

NoteDialog::NoteDialog(const QStringList& hosts, std::int64_t time, QWidget* parent)
    : QDialog(parent)
    , m_textLabel(new QLabel)
    , m_text(new QLineEdit)
    , m_timeLabel(new QLabel)
    , m_time(new QDateTimeEdit(QDateTime::fromSecsSinceEpoch(time)))
    , m_hostLabel(new QLabel)
    , m_host(new QComboBox) {
    setObjectName(QStringLiteral("noteDialog"));
    m_text->setMaxLength(longestNote);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * textWidthInCharacters);
    m_time->setCalendarPopup(true);
    m_time->setMaximumDateTime(QDateTime::currentDateTime().addSecs(60));
    m_host->addItem(QString());
    for (const QString& host : hosts)
        m_host->addItem(host);
    m_host->setProperty("notTranslated", true); // names
    m_textLabel->setBuddy(m_text);
    m_timeLabel->setBuddy(m_time);
    m_hostLabel->setBuddy(m_host);
    auto* buttons = new QDialogButtonBox;
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_add->setDefault(true);
    m_add->setEnabled(false);
    auto* form = new QFormLayout;
    form->addRow(m_textLabel, m_text);
    form->addRow(m_timeLabel, m_time);
    form->addRow(m_hostLabel, m_host);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

history::Mark NoteDialog::note() const {
    const std::string host = m_host->currentIndex() > 0 ? m_host->currentText().toStdString() : std::string();
    return {m_time->dateTime().toSecsSinceEpoch(), host, "note", m_text->text().trimmed().toStdString()};
}

void NoteDialog::retranslate() {
    setWindowTitle(tr("Add a note"));
    m_textLabel->setText(tr("&Note:"));
    m_text->setPlaceholderText(tr("for example: switch 3 replaced"));
    m_timeLabel->setText(tr("&Time:"));
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss"));
    m_hostLabel->setText(tr("&About:"));
    m_host->setItemText(0, tr("The whole network"));
    m_add->setText(tr("A&dd"));
    m_cancel->setText(tr("Cancel"));
}

void NoteDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dantesync::desktop
