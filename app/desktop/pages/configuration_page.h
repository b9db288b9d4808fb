// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_exchange.h"
#include "app/desktop/configuration/conflict_dialog.h"
#include "app/desktop/configuration/hosts_editor.h"
#include "app/desktop/configuration/picked_line_editor.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/presenters/heard_grandmasters.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace dantesync::desktop {

class ConfigForm;
class NoticeBar;
class RawEditor;

/// The configuration as a form and as its text: two views of one draft. What is typed stays until it is applied or
/// thrown away, whatever becomes of the connection meanwhile.
class ConfigurationPage : public Page {
    Q_OBJECT

public:
    /// @p writer: asks an administrator where the service refuses; null: the system's.
    explicit ConfigurationPage(const Context& context, std::unique_ptr<PrivilegedWriter> writer = nullptr,
                               QWidget* parent = nullptr);
    ~ConfigurationPage() override;

    QString title() const override;
    void reload() override;
    bool focusSearch() override;
    bool mayLeave() override;
    bool hasUnsaved() const override { return m_draft.edited(); }
    /// Applies without showing once more what changes.
    void keepUnsaved() override;
    const ConfigDraft& draft() const { return m_draft; }

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Notice : std::uint8_t { None, Refused, Saved, AwaitingRestart };

    void buildLayout();
    void buildForm();
    void connectAll();
    void onFetched(const ConfigKept& kept);
    void onPreviewed(const ConfigPreview& preview);
    void onApplied(const QStringList& awaitingRestart);
    void onRefused(ConfigExchange::Refusal why, const QString& words, const config::Problems& problems);
    void onNoticePressed();
    void onDraftEdited();
    void endSave(bool saved);
    void resolve(ConflictDialog::Way way);
    void showConflict();
    void setNotice(Notice notice, const QString& words = {});
    void refreshNotice();
    void refreshStatus();
    bool isLocked() const;
    HostsEditor::Hosts foundHosts() const;
    std::vector<PickedLineEditor::Offer> grandmasterOffers() const;

    ConfigDraft m_draft;
    std::unique_ptr<PrivilegedWriter> m_writer;
    ConfigExchange m_exchange;
    ConfigKept m_kept;
    bool m_fetched = false;
    bool m_saving = false; ///< keepUnsaved() was asked for
    Notice m_notice = Notice::None;
    QString m_noticeWords;
    GrandmasterAddresses m_grandmasters;
    QTimer m_watch;
    QLineEdit* m_search;
    QLabel* m_place;
    NoticeBar* m_bar;
    QTabWidget* m_tabs;
    ConfigForm* m_form = nullptr; ///< made when the page is shown first
    RawEditor* m_raw;
    QLabel* m_status;
    QPushButton* m_defaults;
    QPushButton* m_revert;
    QPushButton* m_apply;
};

} // namespace dantesync::desktop
