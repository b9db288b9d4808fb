// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/support_bundle_dialog.h"

#include "app/desktop/core/save_text.h"
#include "app/desktop/session/support_bundle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

constexpr int widthInCharacters = 64;

} // namespace

SupportBundleDialog::SupportBundleDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_bundle(new SupportBundle(context.service, context.fleet.latest(), this))
    , m_words(new QLabel)
    , m_redact(new QCheckBox)
    , m_advice(new QLabel) {
    setObjectName(QStringLiteral("supportBundleDialog"));
    m_redact->setChecked(true);
    for (QLabel* label : {m_words, m_advice}) {
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    }
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_redact);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SupportBundleDialog::collect);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_bundle, &SupportBundle::finished, this, &SupportBundleDialog::take);
    retranslate();
}

void SupportBundleDialog::collect() {
    m_save->setEnabled(false);
    m_redact->setEnabled(false);
    m_advice->setText(tr("Collecting…"));
    m_bundle->start();
}

void SupportBundleDialog::take(const QString& text) {
    const QString out = m_redact->isChecked()
                            ? QString::fromStdString(doctor::Redactor(m_bundle->names()).redact(text.toStdString()))
                            : text;
    emit collected(out);
    // Of the window rather than of this dialog, which goes now.
    saveText(parentWidget() ? parentWidget()->window() : nullptr, tr("Save the support bundle"),
             QStringLiteral("dantesync-support.txt"), tr("Text files (*.txt)"), out);
    accept();
}

void SupportBundleDialog::retranslate() {
    setWindowTitle(tr("Support bundle"));
    m_words->setText(tr("Writes one text file with all that support may want to know: the check, the state of all "
                        "computers, version, status, configuration, events and log."));
    m_redact->setText(tr("&Leave out addresses and names"));
    m_redact->setToolTip(tr("Addresses, device identifiers and names of computers become words such as address-1"));
    m_advice->setText(tr("Read the file before you send it."));
    m_save->setText(tr("&Save…"));
    m_cancel->setText(tr("Cancel"));
}

void SupportBundleDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dantesync::desktop
