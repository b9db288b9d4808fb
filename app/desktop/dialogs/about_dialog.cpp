// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/about_dialog.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/diagnostics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int space = 12;
constexpr int pictureSize = 64;

struct Part {
    const char* name;
    const char* licence;
};
/// What is linked, and under which terms.
constexpr std::array parts{
    Part{"Qt 6 (Core, Network, Sql, Gui, Widgets)", "LGPL-3.0"},
    Part{"Qt Charts", "GPL-3.0"},
    Part{"SQLite", "public domain"},
    Part{"libmicrohttpd", "LGPL-2.1 or later (in the service)"},
};

} // namespace

AboutDialog::AboutDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_purpose(new QLabel)
    , m_versions(new QLabel)
    , m_licences(new QTextBrowser)
    , m_copy(new QPushButton)
    , m_close(new QPushButton) {
    setObjectName(u"aboutDialog"_s);
    m_copy->setObjectName(u"copyDiagnostics"_s);
    m_versions->setObjectName(u"versions"_s);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licences->setOpenExternalLinks(true);
    m_licences->setFrameShape(QFrame::NoFrame);
    m_licences->viewport()->setAutoFillBackground(false);
    m_licences->document()->setDocumentMargin(0);
    m_licences->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    layout->setSpacing(space);
    layout->addWidget(makeHead());
    layout->addWidget(m_licences, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copyDiagnostics);
    connect(&m_context.service, &ServiceSession::linkChanged, this, &AboutDialog::retranslate);
    retranslate();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

QWidget* AboutDialog::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * space);
    auto* picture = new QLabel;
    picture->setPixmap(colouredIcon(u"dantesync"_s).pixmap(pictureSize));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space / 3);
    auto* name = new QLabel(u"DanteSync"_s);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    name->setFont(large);
    column->addWidget(name);
    column->addWidget(m_purpose);
    column->addSpacing(space / 2);
    column->addWidget(m_versions);
    row->addLayout(column, 1);
    return head;
}

void AboutDialog::copyDiagnostics() {
    QGuiApplication::clipboard()->setText(
        diagnosticsText(m_context.service.state(), m_context.fleet.latest(), fleet::observerNow()));
    m_copy->setText(tr("Copied"));
}

void AboutDialog::retranslate() {
    setWindowTitle(tr("About DanteSync"));
    m_purpose->setText(tr("Computer clocks in step with the Dante network"));
    const QString service = m_context.service.state().version;
    m_versions->setText(tr("Window: %1").arg(QStringLiteral(DANTESYNC_VERSION)) + u'\n' +
                        tr("Service: %1").arg(service.isEmpty() ? tr("not connected") : service) + u'\n' +
                        tr("Qt: %1").arg(QLatin1String(qVersion())));
    QString html = u"<p>"_s +
                   tr("DanteSync is free software under the GNU General Public License, version 3 or later. It comes "
                      "without any warranty.") +
                   u"</p><p>"_s + tr("It is built with:") + u"</p><ul>"_s;
    for (const Part& part : parts)
        html += u"<li>%1: %2</li>"_s.arg(QLatin1String(part.name), QLatin1String(part.licence));
    html += u"</ul><p>"_s + tr("Dante is a trademark of Audinate. This project has nothing to do with that company.") +
            u"</p>"_s;
    m_licences->setHtml(html);
    m_licences->setAccessibleName(tr("Licences"));
    m_copy->setText(tr("&Copy diagnostics"));
    m_copy->setToolTip(tr("Versions, system and state, without names and addresses"));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dantesync::desktop
