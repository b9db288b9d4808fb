// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/preferences_dialog.h"

#include "app/desktop/platform/autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int space = 12;
constexpr std::array sampleRates{44'100, 48'000, 88'200, 96'000, 176'400, 192'000};

/// Check boxes of single kinds stand below the one for all of them.
constexpr int kindIndent = 24;

} // namespace

PreferencesDialog::PreferencesDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_general(new QGroupBox)
    , m_language(makeRow("language"))
    , m_theme(makeRow("theme"))
    , m_sampleRate(makeRow("sampleRate"))
    , m_trayStyle(makeRow("trayStyle"))
    , m_startAtLogin(new QCheckBox)
    , m_problem(new QLabel)
    , m_notifications(new QGroupBox)
    , m_any(new QCheckBox)
    , m_close(new QPushButton) {
    setObjectName(u"preferencesDialog"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    layout->setSpacing(space);
    layout->addWidget(makeGeneral());
    layout->addWidget(makeNotifications());
    layout->addStretch(1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    connectRows();
    connectChecks();
}

PreferencesDialog::Row PreferencesDialog::makeRow(const char* name) {
    Row row{new QLabel, new QComboBox};
    row.box->setObjectName(QLatin1String(name));
    row.label->setBuddy(row.box);
    return row;
}

QWidget* PreferencesDialog::makeGeneral() {
    auto* form = new QFormLayout(m_general);
    form->setContentsMargins(space, space, space, space);
    form->setSpacing(space - 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_language.box->setProperty("notTranslated", true); // each in its own words
    for (const Row& row : {m_language, m_theme, m_sampleRate, m_trayStyle})
        form->addRow(row.label, row.box);
    m_startAtLogin->setObjectName(u"startAtLoginBox"_s);
    form->addRow(m_startAtLogin);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    return m_general;
}

QWidget* PreferencesDialog::makeNotifications() {
    auto* column = new QVBoxLayout(m_notifications);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space - 4);
    m_any->setObjectName(QLatin1String(Preferences::notify.name));
    column->addWidget(m_any);
    auto* kinds = new QVBoxLayout;
    kinds->setContentsMargins(kindIndent, 0, 0, 0);
    kinds->setSpacing(space - 6);
    for (const NoticeKind kind : allNoticeKinds) {
        auto* box = new QCheckBox;
        box->setObjectName(preferenceOf(kind));
        m_kinds[static_cast<std::size_t>(kind)] = box;
        kinds->addWidget(box);
    }
    column->addLayout(kinds);
    return m_notifications;
}

void PreferencesDialog::connectRows() {
    const auto keep = [this](const Row& row, const auto& key) {
        connect(row.box, &QComboBox::activated, this, [this, box = row.box, key] {
            using Value = std::remove_cvref_t<decltype(key.fallback)>;
            m_context.preferences.set(key, box->currentData().value<Value>());
        });
    };
    keep(m_language, Preferences::language);
    keep(m_theme, Preferences::theme);
    keep(m_sampleRate, Preferences::sampleRate);
    keep(m_trayStyle, Preferences::trayStyle);
}

void PreferencesDialog::connectChecks() {
    Preferences& preferences = m_context.preferences;
    m_startAtLogin->setChecked(Autostart::isEnabled());
    connect(m_startAtLogin, &QCheckBox::clicked, this, &PreferencesDialog::setStartAtLogin);
    m_any->setChecked(preferences.get(Preferences::notify));
    connect(m_any, &QCheckBox::toggled, this, [this](bool on) {
        m_context.preferences.set(Preferences::notify, on);
        enableKinds();
    });
    for (const NoticeKind kind : allNoticeKinds) {
        QCheckBox* box = m_kinds[static_cast<std::size_t>(kind)];
        box->setChecked(preferences.get(preferenceOf(kind), true).toBool());
        connect(box, &QCheckBox::toggled, this,
                [this, kind](bool on) { m_context.preferences.store(preferenceOf(kind), on); });
    }
    enableKinds();
}

void PreferencesDialog::enableKinds() {
    for (QCheckBox* box : m_kinds)
        box->setEnabled(m_any->isChecked());
}

void PreferencesDialog::setStartAtLogin(bool wanted) {
    const Status done = Autostart::setEnabled(wanted);
    m_problem->setText(done ? QString() : QString::fromStdString(done.error().text()));
    m_problem->setVisible(!done.ok());
    m_startAtLogin->setChecked(Autostart::isEnabled());
    emit m_context.preferences.changed(u"start_at_login"_s); // it is kept elsewhere, and menus show it, too
}

void PreferencesDialog::fill(QComboBox* box, const QStringList& texts, const QVariantList& values,
                             const QVariant& current) {
    const QSignalBlocker blocker(box);
    box->clear();
    for (int i = 0; i < texts.size(); ++i)
        box->addItem(texts[i], values[i]);
    box->setCurrentIndex(std::max(0, static_cast<int>(values.indexOf(current))));
}

void PreferencesDialog::fillLanguages() {
    QStringList texts{tr("As the system")};
    QVariantList values{QString()};
    for (const QString& code : Language::available()) {
        texts.append(Language::nameOf(code));
        values.append(code);
    }
    fill(m_language.box, texts, values, m_context.preferences.get(Preferences::language));
}

void PreferencesDialog::retranslate() {
    setWindowTitle(tr("Preferences"));
    m_general->setTitle(tr("General"));
    m_language.label->setText(tr("&Language:"));
    m_theme.label->setText(tr("&Colours:"));
    m_sampleRate.label->setText(tr("Sample &rate:"));
    m_trayStyle.label->setText(tr("Picture in the &panel:"));
    m_startAtLogin->setText(tr("&Start at login, in the panel"));
    m_notifications->setTitle(tr("Notifications"));
    m_any->setText(tr("&Tell me when"));
    for (const NoticeKind kind : allNoticeKinds) {
        const QString mark = isCritical(kind) ? tr("%1 (in show mode, too)").arg(noticeKindText(kind)) : QString();
        m_kinds[static_cast<std::size_t>(kind)]->setText(mark.isEmpty() ? noticeKindText(kind) : mark);
    }
    m_close->setText(tr("Close"));
    fillLanguages();
    fill(m_theme.box, {tr("As the system"), tr("Light"), tr("Dark")}, {u"system"_s, u"light"_s, u"dark"_s},
         m_context.preferences.get(Preferences::theme));
    fill(m_trayStyle.box, {tr("Coloured"), tr("White, for a dark panel"), tr("Black, for a light panel")},
         {u"coloured"_s, u"white"_s, u"black"_s}, m_context.preferences.get(Preferences::trayStyle));
    QStringList rates;
    QVariantList values;
    for (const int rate : sampleRates) {
        rates.append(tr("%1 kHz").arg(QLocale().toString(rate / 1000.0, 'f', rate % 1000 ? 1 : 0)));
        values.append(rate);
    }
    fill(m_sampleRate.box, rates, values, m_context.preferences.get(Preferences::sampleRate));
}

void PreferencesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dantesync::desktop
