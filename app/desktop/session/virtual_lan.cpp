// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/virtual_lan.h"

#include "app/desktop/platform/child_process.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int lookMs = 100;
/// It is ready within a second or two; a computer that does much else takes longer.
constexpr int startPatienceMs = 30'000;
/// Its computers end within 2 s, it waits a little longer for them.
constexpr int endPatienceMs = 8'000;

QString toolBesideUs() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/dantesync" DANTESYNC_EXECUTABLE_SUFFIX);
}

} // namespace

VirtualLan::VirtualLan(QString program, int hosts, QObject* parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? toolBesideUs() : std::move(program))
    , m_hosts(hosts) {
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    endWithUs(m_process);
    connect(&m_process, &QProcess::finished, this, &VirtualLan::onGone);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("%1 cannot be started: %2").arg(m_program, m_process.errorString()));
    });
    connect(&m_process, &QProcess::readyReadStandardError, this, &VirtualLan::readWords);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &VirtualLan::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
}

VirtualLan::~VirtualLan() {
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(endPatienceMs))
        return;
    m_process.kill();
    m_process.waitForFinished(endPatienceMs);
}

void VirtualLan::start() {
    if (m_state != State::Ended && m_state != State::Failed)
        return;
    m_lastWords.clear();
    m_failure.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    setState(State::Starting);
    if (!QFileInfo(m_program).isExecutable()) {
        fail(tr("The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.")
                 .arg(m_program));
        return;
    }
    m_sinceStart.start();
    m_process.start(m_program, {u"demo"_s, u"--headless"_s, u"--keep"_s, u"--hosts"_s, QString::number(m_hosts),
                                u"--announce"_s, m_folder->filePath(u"lan.json"_s)});
    m_look.start();
}

void VirtualLan::end() {
    if (m_state != State::Starting && m_state != State::Running)
        return;
    m_look.stop();
    setState(State::Ending);
    m_process.terminate();
    m_patience.start(endPatienceMs);
}

QString VirtualLan::announcement() const {
    return m_state == State::Running ? m_folder->filePath(u"lan.json"_s) : QString();
}

void VirtualLan::look() {
    if (QFileInfo::exists(m_folder->filePath(u"lan.json"_s))) { // it comes whole, or not at all
        m_look.stop();
        setState(State::Running);
    } else if (m_sinceStart.hasExpired(startPatienceMs)) {
        fail(tr("It did not get ready within %n second(s).", nullptr, startPatienceMs / 1000));
        m_process.kill();
    }
}

void VirtualLan::readWords() {
    const QList<QByteArray> lines = m_process.readAllStandardError().trimmed().split('\n');
    if (!lines.constLast().isEmpty())
        m_lastWords = QString::fromUtf8(lines.constLast()).trimmed();
}

void VirtualLan::onGone() {
    m_patience.stop();
    readWords();
    if (m_state == State::Ending)
        setState(State::Ended);
    else if (m_state != State::Failed)
        fail(m_lastWords.isEmpty() ? tr("It ended by itself.") : tr("It ended by itself: %1").arg(m_lastWords));
}

void VirtualLan::fail(const QString& words) {
    m_look.stop();
    m_failure = words;
    setState(State::Failed);
}

void VirtualLan::setState(State state) {
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

} // namespace dantesync::desktop
