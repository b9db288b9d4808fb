// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/schema.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <string>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace dantesync::desktop {

/// Shows the value of one key and lets a person change it. It judges nothing: whatever is typed goes into the draft,
/// and the schema says there what is wrong with it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const config::Entry& entry, QWidget* parent = nullptr);

    const config::Entry& entry() const { return m_entry; }
    /// @p json: the value, the default where it is not @p written. What shows it already is left alone (the cursor in
    /// it, too).
    virtual void showValue(const std::string& json, bool written) = 0;
    virtual void setLocked(bool locked) = 0;
    /// What takes the focus: of the label, and of "show me the first error".
    virtual QWidget* target() = 0;
    virtual void retranslate() {}

signals:
    /// @p json: the new value; nothing: unset.
    void edited(const std::optional<std::string>& json);

private:
    const config::Entry& m_entry;
};

/// Boolean.
class FlagEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit FlagEditor(const config::Entry& entry, QWidget* parent = nullptr);
    void showValue(const std::string& json, bool written) override;
    void setLocked(bool locked) override;
    QWidget* target() override;
    void retranslate() override;

private:
    QCheckBox* m_box;
};

/// One of several.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const config::Entry& entry, QWidget* parent = nullptr);
    void showValue(const std::string& json, bool written) override;
    void setLocked(bool locked) override;
    QWidget* target() override;
    void retranslate() override;

private:
    QComboBox* m_box;
};

/// Numbers, texts, hosts, lists of networks: a line.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(const config::Entry& entry, QWidget* parent = nullptr);
    void showValue(const std::string& json, bool written) override;
    void setLocked(bool locked) override;
    QWidget* target() override;
    void retranslate() override;

protected:
    QLineEdit* line() { return m_line; }

private:
    QLineEdit* m_line;
};

/// The one that fits the type of @p entry, but for lists of hosts.
FieldEditor* makeFieldEditor(const config::Entry& entry);

/// What a line says as the JSON of @p entry: "1,5" -> 1.5, "a, b" -> ["a", "b"]; a text that is no number stays a text,
/// so that nothing typed is lost. Nothing: empty, the default holds.
std::optional<std::string> jsonOfLine(const config::Entry& entry, const QString& text);
/// The other way round.
QString lineOfJson(const config::Entry& entry, const std::string& json);

} // namespace dantesync::desktop
