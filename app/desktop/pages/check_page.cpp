// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/check_page.h"

#include "app/desktop/presenters/check_presenter.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/widgets/check_list.h"
#include "app/desktop/widgets/tone_label.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/methods.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const Preferences::Key<int> wantedMinutes{"check/locked_minutes", 10};
constexpr int repeatMs = 10'000;

} // namespace

CheckPage::CheckPage(const Context& context, QWidget* parent)
    : Page(u"check"_s, context, parent)
    , m_picture(new ToneIcon(context.theme, 64))
    , m_headline(new ToneLabel(context.theme))
    , m_detail(new ToneLabel(context.theme))
    , m_minutesLabel(new QLabel)
    , m_minutes(new QSpinBox)
    , m_again(new QPushButton)
    , m_copy(new QPushButton)
    , m_networkTitle(new ToneLabel(context.theme))
    , m_computerTitle(new ToneLabel(context.theme))
    , m_network(new CheckList(context.theme))
    , m_computer(new CheckList(context.theme)) {
    m_headline->setObjectName(u"readyHeadline"_s);
    m_headline->setSize(2.2, true);
    m_detail->setObjectName(u"readyDetail"_s);
    m_detail->setSize(1.1);
    m_detail->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(makeTools(), 0, Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeLists());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);

    connect(&context.fleet, &FleetWatch::roundFinished, this, &CheckPage::touch);
    connect(&context.service, &ServiceSession::linkChanged, this, [this] {
        m_doctor.reset();
        if (isVisible())
            reload();
    });
    m_repeat.setInterval(repeatMs);
    connect(&m_repeat, &QTimer::timeout, this, &CheckPage::reload);
}

QWidget* CheckPage::makeTools() {
    m_minutes->setObjectName(u"lockedMinutes"_s);
    m_minutes->setRange(1, 240);
    m_minutes->setValue(context().preferences.get(wantedMinutes));
    m_minutesLabel->setBuddy(m_minutes);
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_minutesLabel);
    layout->addWidget(m_minutes);
    layout->addSpacing(8);
    layout->addWidget(m_again);
    layout->addWidget(m_copy);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        context().preferences.set(wantedMinutes, minutes);
        touch();
    });
    connect(m_again, &QPushButton::clicked, this, &CheckPage::reload);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    return tools;
}

QWidget* CheckPage::makeLists() {
    m_networkTitle->setSize(1.2, true);
    m_computerTitle->setSize(1.2, true);
    auto* lists = new QWidget;
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_networkTitle);
    layout->addWidget(m_network);
    layout->addSpacing(16);
    layout->addWidget(m_computerTitle);
    layout->addWidget(m_computer);
    layout->addStretch(1);
    return lists;
}

QString CheckPage::title() const {
    return tr("Chec&k");
}

void CheckPage::reload() {
    if (context().service.state().connected())
        context().service.call(ipc::method::doctorRun, {}, this,
                               [this](const ipc::Outcome& outcome) { takeDoctor(outcome); });
    touch();
}

void CheckPage::takeDoctor(const ipc::Outcome& outcome) {
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome)) {
        m_doctor = std::vector<Check>{{"service", Verdict::Fail, error->message.toStdString(),
                                       tr("use app and service of the same version").toStdString()}};
    } else if (auto checks = ipc::checksFromJson(std::get<QJsonValue>(outcome).toObject())) {
        m_doctor = std::move(*checks);
    } else {
        m_doctor = std::vector<Check>{{"service", Verdict::Fail, checks.error().what, checks.error().remedy}};
    }
    touch();
}

Readiness CheckPage::present() const {
    const ServiceState& state = context().service.state();
    return readiness({context().fleet.latest(), std::chrono::minutes(m_minutes->value()), state.link,
                      state.status.has_value(), m_doctor});
}

void CheckPage::refresh() {
    const Readiness now = present();
    m_picture->setPicture(now.picture, now.tone);
    m_headline->setBoth(now.headline, now.tone);
    m_detail->setText(now.detail);
    m_network->setChecks(now.network);
    m_computer->setChecks(now.computer);
    m_networkTitle->setVisible(!now.network.empty());
    m_computerTitle->setVisible(!now.computer.empty());
}

QString CheckPage::text() const {
    const Readiness now = present();
    QString out =
        dateTimeText(QDateTime::currentSecsSinceEpoch()) + u"  "_s + now.headline + u": "_s + now.detail + u"\n\n"_s;
    out += checksAsText(m_networkTitle->text(), now.network);
    if (!now.computer.empty())
        out += u'\n' + checksAsText(m_computerTitle->text(), now.computer);
    return out;
}

void CheckPage::retranslate() {
    findChild<QScrollArea*>()->setAccessibleName(tr("Checks"));
    m_minutesLabel->setText(tr("&Locked for at least"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes for which everybody must have been locked"));
    m_again->setText(tr("Check a&gain"));
    m_again->setToolTip(tr("Look again now (F5)"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleDescription(tr("Copies all checks as text."));
    m_networkTitle->setText(tr("The network"));
    m_computerTitle->setText(tr("This computer"));
}

void CheckPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_repeat.start();
    reload();
}

void CheckPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_repeat.stop();
}

} // namespace dantesync::desktop
