// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/linux/pkexec_writer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

// pkexec(1): "authorization could not be obtained"; "dismissed the authentication dialog".
constexpr int dismissed = 126;
constexpr int notAuthorized = 127;

} // namespace

PkexecWriter::PkexecWriter(QString pkexec, QString helper)
    : m_pkexec(std::move(pkexec))
    , m_helper(std::move(helper)) {
    connect(&m_process, &QProcess::finished, this, [this](int status) { onEnded(status); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the "
                    "file as root."));
    });
}

bool PkexecWriter::available() const {
    return QFileInfo(m_helper).isExecutable() && !QStandardPaths::findExecutable(m_pkexec).isEmpty();
}

void PkexecWriter::write(const QString& text, const QString& baseText) {
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_process.start(m_pkexec, {m_helper});
    m_process.write(QJsonDocument(QJsonObject{{u"text"_s, text}, {u"base"_s, baseText}}).toJson());
    m_process.closeWriteChannel();
}

void PkexecWriter::onEnded(int status) {
    const QByteArray said = m_process.readAllStandardOutput();
    const QJsonObject answer = QJsonDocument::fromJson(said).object();
    if (!answer.isEmpty())
        emit finished(answer, {});
    else if (status == dismissed)
        fail(tr("The question for the password was closed. Nothing was changed."));
    else if (status == notAuthorized)
        fail(tr("Permission was not given. Ask an administrator of this computer. Nothing was changed."));
    else
        fail(tr("The helper ended with status %1 and said nothing: %2")
                 .arg(status)
                 .arg(QString::fromUtf8(m_process.readAllStandardError()).trimmed()));
}

void PkexecWriter::fail(const QString& words) {
    QMetaObject::invokeMethod(
        this, [this, words] { emit finished({}, words); }, Qt::QueuedConnection);
}

std::unique_ptr<PrivilegedWriter> makePrivilegedWriter() {
    return std::make_unique<PkexecWriter>(u"pkexec"_s, QStringLiteral(DANTESYNC_CONFIG_HELPER));
}

} // namespace dantesync::desktop
