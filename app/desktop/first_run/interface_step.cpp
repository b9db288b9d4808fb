// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/interface_step.h"

#include "app/desktop/first_run/setup.h"
#include "app/desktop/widgets/check_list.h"
#include "app/desktop/widgets/tone_label.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/methods.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int nameRole = Qt::UserRole;
constexpr int repeatMs = 3000;

} // namespace

InterfaceStep::InterfaceStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent)
    , m_list(new QListWidget)
    , m_serviceTitle(new ToneLabel(context.theme))
    , m_noService(new ToneLabel(context.theme))
    , m_heard(new CheckList(context.theme)) {
    m_list->setObjectName(u"interfaces"_s);
    m_list->setSpacing(4);
    m_list->setProperty("notTranslated", true); // names and addresses
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_serviceTitle->setSize(1.2, true);
    m_noService->setWordWrap(true);
    m_noService->setTone(Tone::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addSpacing(8);
    layout->addWidget(m_serviceTitle);
    layout->addWidget(m_noService);
    layout->addWidget(m_heard);
    connect(m_list, &QListWidget::currentRowChanged, this, &InterfaceStep::choose);
    connect(&setup, &Setup::planRead, this, &InterfaceStep::fill);
    connect(&context.service, &ServiceSession::linkChanged, this, [this] {
        if (isVisible())
            reload();
    });
    m_repeat.setInterval(repeatMs);
    connect(&m_repeat, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
        else
            m_repeat.stop();
    });
}

QString InterfaceStep::title() const {
    return tr("Network interface");
}

QString InterfaceStep::explanation() const {
    return tr("Where is the Dante network connected? With only one network there is nothing to choose.");
}

QWidget* InterfaceStep::first() {
    return m_list;
}

void InterfaceStep::enter() {
    m_repeat.start();
    reload();
}

void InterfaceStep::reload() {
    fill();
    refresh();
    if (context().service.state().connected())
        context().service.call(ipc::method::doctorRun, {}, this,
                               [this](const ipc::Outcome& outcome) { takeDoctor(outcome); });
}

void InterfaceStep::fill() {
    const QSignalBlocker quiet(m_list);
    const QString wanted = setup().plan().interface;
    std::vector<std::pair<QString, QString>> lines{{{}, tr("Find it automatically")}};
    for (const LocalInterface& one : localInterfaces()) {
        QStringList addresses;
        for (const QString& address : one.addresses)
            addresses.append(address);
        QString text = (one.label.isEmpty() ? one.name : one.label) + u"   "_s + addresses.join(u", "_s);
        if (!one.up)
            text += u"   "_s + tr("(not connected)");
        const bool byAddress = std::any_of(addresses.begin(), addresses.end(), [&](const QString& address) {
            return address.section(u'/', 0, 0) == wanted;
        });
        lines.emplace_back(byAddress ? wanted : one.name, text);
    }
    const auto has = [&](const auto& line) { return line.first == wanted; };
    if (std::none_of(lines.begin(), lines.end(), has))
        lines.emplace_back(wanted, tr("%1   (not there now)").arg(wanted));
    while (m_list->count() > static_cast<int>(lines.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        if (i == m_list->count())
            m_list->addItem(new QListWidgetItem);
        m_list->item(i)->setText(lines[static_cast<std::size_t>(i)].second);
        m_list->item(i)->setData(nameRole, lines[static_cast<std::size_t>(i)].first);
        if (lines[static_cast<std::size_t>(i)].first == wanted)
            m_list->setCurrentRow(i);
    }
}

void InterfaceStep::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    SetupPlan plan = setup().plan();
    plan.interface = item->data(nameRole).toString();
    setup().choose(plan);
}

void InterfaceStep::takeDoctor(const ipc::Outcome& outcome) {
    const auto* result = std::get_if<QJsonValue>(&outcome);
    auto checks = result ? ipc::checksFromJson(result->toObject()) : Result<std::vector<Check>>(std::vector<Check>{});
    if (!checks)
        return;
    std::erase_if(*checks, [](const Check& check) { return !check.id.starts_with("ptp_"); });
    m_heard->setChecks(*checks);
}

void InterfaceStep::refresh() {
    const bool connected = context().service.state().connected();
    m_noService->setVisible(!connected);
    m_heard->setVisible(connected);
}

void InterfaceStep::retranslate() {
    m_list->setAccessibleName(tr("Network interfaces of this computer"));
    m_serviceTitle->setText(tr("What the service hears"));
    m_noService->setText(tr("As soon as the service runs, it tells whether Dante's clock is heard there: see the page "
                            "Check."));
    fill();
}

} // namespace dantesync::desktop
