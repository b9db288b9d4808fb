// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/field_editor.h"

#include "app/desktop/configuration/key_words.h"
#include "app/desktop/configuration/text_merge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

/// Turning the wheel scrolls the form, and never changes a value on the way.
class ComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QHBoxLayout* rowIn(QWidget* widget) {
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

FieldEditor::FieldEditor(const config::Entry& entry, QWidget* parent)
    : QWidget(parent)
    , m_entry(entry) {
    setObjectName(toText(entry.key));
}

FlagEditor::FlagEditor(const config::Entry& entry, QWidget* parent)
    : FieldEditor(entry, parent)
    , m_box(new QCheckBox) {
    rowIn(this)->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) { emit edited(on ? "true" : "false"); });
}

void FlagEditor::showValue(const std::string& json, bool) {
    m_box->setTristate(false);
    if (json == "true" || json == "false")
        m_box->setChecked(json == "true");
    else
        m_box->setCheckState(Qt::PartiallyChecked); // something else stands in the text
}

void FlagEditor::setLocked(bool locked) {
    m_box->setEnabled(!locked);
}

QWidget* FlagEditor::target() {
    return m_box;
}

void FlagEditor::retranslate() {
    m_box->setText(tr("On"));
    m_box->setAccessibleName(keyTitle(entry()));
}

ChoiceEditor::ChoiceEditor(const config::Entry& entry, QWidget* parent)
    : FieldEditor(entry, parent)
    , m_box(new ComboBox) {
    for (const std::string_view choice : entry.choices)
        m_box->addItem(QString(), toText(choice));
    m_box->setFocusPolicy(Qt::StrongFocus);
    rowIn(this)->addWidget(m_box);
    layout()->setAlignment(m_box, Qt::AlignLeft);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { emit edited('"' + m_box->itemData(index).toString().toStdString() + '"'); });
}

void ChoiceEditor::showValue(const std::string& json, bool) {
    m_box->setCurrentIndex(m_box->findData(lineOfJson(entry(), json)));
}

void ChoiceEditor::setLocked(bool locked) {
    m_box->setEnabled(!locked);
}

QWidget* ChoiceEditor::target() {
    return m_box;
}

void ChoiceEditor::retranslate() {
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemText(i, choiceText(m_box->itemData(i).toString()));
    m_box->setAccessibleName(keyTitle(entry()));
}

LineEditor::LineEditor(const config::Entry& entry, QWidget* parent)
    : FieldEditor(entry, parent)
    , m_line(new QLineEdit) {
    rowIn(this)->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString& text) { emit edited(jsonOfLine(this->entry(), text)); });
}

void LineEditor::showValue(const std::string& json, bool written) {
    // A default stands in the line only as its hint, so that an empty line and an unset key are one thing.
    const std::optional<std::string> shown = jsonOfLine(entry(), m_line->text());
    if (written ? shown && sameValue(*shown, json) : !shown)
        return;
    m_line->setText(written ? lineOfJson(entry(), json) : QString());
}

void LineEditor::setLocked(bool locked) {
    m_line->setReadOnly(locked);
}

QWidget* LineEditor::target() {
    return m_line;
}

void LineEditor::retranslate() {
    const std::string standard = config::defaultText(entry());
    m_line->setPlaceholderText(valueText(entry(), standard == "[]" ? "null" : standard));
    m_line->setAccessibleName(keyTitle(entry()));
}

FieldEditor* makeFieldEditor(const config::Entry& entry) {
    switch (entry.type) {
    case config::EntryType::Boolean:
        return new FlagEditor(entry);
    case config::EntryType::Choice:
        return new ChoiceEditor(entry);
    default:
        return new LineEditor(entry);
    }
}

} // namespace dantesync::desktop
