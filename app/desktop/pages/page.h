// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QIcon>
#include <QWidget>

namespace dantesync::desktop {

/// One page of the window. Does nothing while it is not shown: show() and each later change lead to refresh(), at most
/// once a turn of the event loop and not while hidden. A change of the language leads to retranslate() and refresh().
class Page : public QWidget {
    Q_OBJECT

public:
    /// @p id names the page for ever (preferences, --page, help): "lan".
    Page(QString id, const Context& context, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    /// In the list at the left, with its mnemonic: "&LAN".
    virtual QString title() const = 0;
    /// Name of its picture among the icons: "page-lan".
    QString iconName() const { return QStringLiteral("page-") + m_id; }

    /// F5.
    virtual void reload() {}
    /// Ctrl+F: puts the cursor where this page searches. False: it has nothing to search.
    virtual bool focusSearch() { return false; }
    /// Ctrl+E: exports what is shown. False: there is nothing to export.
    virtual bool exportData() { return false; }
    /// Shows what happened then, where this page has it. @p sequence: of the event in the service's journal; 0:
    /// unknown.
    virtual void reveal(std::int64_t unixSeconds, std::uint64_t sequence) {
        Q_UNUSED(unixSeconds)
        Q_UNUSED(sequence)
    }
    /// It has its place in the list at the left; else only while it is shown.
    virtual bool isListed() const { return true; }
    /// Something was typed that would be lost with the program.
    virtual bool hasUnsaved() const { return false; }
    /// Keeps what was typed for good; saveEnded() follows.
    virtual void keepUnsaved() {}
    /// Asks whether what was typed may be lost. False: stay.
    virtual bool mayLeave() { return true; }

signals:
    /// A button leads to another page.
    void pageWanted(const QString& id);
    /// False: it was not saved, and the page says why.
    void saveEnded(bool saved);

protected:
    const Context& context() const { return m_context; }
    /// Something shown has changed: refresh() follows, now or when the page is shown again.
    void touch();

    /// Puts the present state into the widgets.
    virtual void refresh() = 0;
    /// Puts all fixed texts into the widgets; called once after construction, and when the language changed.
    virtual void retranslate() = 0;

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshNow();

    QString m_id;
    Context m_context;
    bool m_touched = true;
    bool m_waiting = false;
    bool m_translated = false;
};

} // namespace dantesync::desktop
