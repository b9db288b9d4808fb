// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/conflict_dialog.h"

#include "app/desktop/configuration/key_words.h"
#include "app/desktop/configuration/raw_editor.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 16;

QStringList titlesOf(const std::vector<std::string>& paths) {
    QStringList titles;
    for (const std::string& path : paths) {
        const config::Entry* entry = config::findEntry(path);
        titles.append(entry ? keyTitle(*entry) : QString::fromStdString(path));
    }
    return titles;
}

} // namespace

ConflictDialog::ConflictDialog(const ConfigDraft& draft, const Theme& theme, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("The configuration was changed elsewhere"));
    const QStringList both = titlesOf(draft.contested());
    auto* words =
        new QLabel(both.isEmpty() ? tr("You and somebody else changed different settings. Merging keeps both.")
                                  : tr("Both changed: %1. Merging keeps your value of these, and everything "
                                       "else of theirs.")
                                        .arg(both.join(u", "_s)));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setSpacing(margin / 2);
    grid->addWidget(words, 0, 0, 1, 2);
    const auto addText = [&](int column, const QString& title, const std::string& text) {
        auto* label = new QLabel(title);
        auto* view = new RawEditor(theme);
        view->setReadOnly(true);
        view->showText(QString::fromStdString(text));
        view->setAccessibleName(title);
        label->setBuddy(view);
        grid->addWidget(label, 1, column);
        grid->addWidget(view, 2, column);
    };
    addText(0, tr("Yours, not saved"), draft.text());
    addText(1, tr("Theirs, as it is now"), draft.theirs()->text);
    grid->setRowStretch(2, 1);

    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& name, const QString& text, Way way) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, way] {
            emit chosen(way);
            accept();
        });
    };
    add(u"merge"_s, tr("&Merge"), Way::Merge);
    add(u"keepMine"_s, tr("Keep m&ine"), Way::Mine);
    add(u"reload"_s, tr("&Take theirs"), Way::Theirs);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, 3, 0, 1, 2);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
}

} // namespace dantesync::desktop
