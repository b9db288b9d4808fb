// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/windows/uac_writer.h"

#include "app/desktop/core/background.h"
#include "app/desktop/platform/windows/elevation.h"
#include "app/desktop/platform/windows/service_facts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QUuid>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

UacWriter::UacWriter() {
    // Windows' default rights for a pipe: its maker and administrators. The helper may run as one of those, when this
    // person is none.
    connect(&m_server, &QLocalServer::newConnection, this, &UacWriter::serve);
}

bool UacWriter::available() const {
    return QFileInfo::exists(QCoreApplication::applicationDirPath() + u"/dantesync-helper.exe"_s);
}

void UacWriter::write(const QString& text, const QString& baseText) {
    if (m_server.isListening())
        return;
    m_answer.clear();
    m_request =
        QJsonDocument(QJsonObject{{u"text"_s, text}, {u"base"_s, baseText}}).toJson(QJsonDocument::Compact) + '\n';
    const QString name = u"dantesync-apply-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_server.listen(name);
    inBackground(
        this,
        [name] {
            return runHelper(Rights::Administrator, {u"apply"_s, name});
        },
        [this](const HelperEnd& end) { onEnded(end.startError, end.exitCode); });
}

void UacWriter::serve() {
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        m_answer += socket->readAll();
        if (m_answer.endsWith('\n'))
            socket->disconnectFromServer(); // which the helper waits for
    });
    socket->write(m_request);
}

void UacWriter::onEnded(unsigned startError, unsigned exitCode) {
    m_server.close();
    const QJsonObject answer = QJsonDocument::fromJson(m_answer).object();
    if (!answer.isEmpty())
        emit finished(answer, {});
    else if (startError != 0)
        emit finished({}, helperErrorText(startError));
    else
        emit finished({}, tr("The helper ended with status %1 and gave no answer.").arg(exitCode));
}

std::unique_ptr<PrivilegedWriter> makePrivilegedWriter() {
    return std::make_unique<UacWriter>();
}

} // namespace dantesync::desktop
