// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/status_page.h"

#include <QCryptographicHash>
#include <QFile>

// The macro declares a function of the global namespace.
static void makeResourcesKnown() {
    Q_INIT_RESOURCE(page);
}

namespace dantesync::net {

namespace {

QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(":/dantesync/page/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sourceHash(const QByteArray& text) {
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace

HttpAnswer statusPage() {
    makeResourcesKnown();
    const QByteArray style = resource(QStringLiteral("page.css"));
    const QByteArray script = resource(QStringLiteral("page.js"));
    HttpAnswer answer;
    answer.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    answer.body = resource(QStringLiteral("page.html"));
    answer.body.replace("/*STYLE*/", style).replace("/*SCRIPT*/", script);
    answer.policy = "default-src 'none'; style-src " + sourceHash(style) + "; script-src " + sourceHash(script) +
                    "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return answer;
}

} // namespace dantesync::net
