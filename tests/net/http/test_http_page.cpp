// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/site.h"
#include "service/net/http/status_document.h"
#include "service/net/http/status_page.h"
#include "tests/net/http/sample_view.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray between(const QByteArray& text, const QByteArray& start, const QByteArray& end) {
    const qsizetype from = text.indexOf(start);
    const qsizetype to = text.indexOf(end, from);
    return from < 0 || to < 0 ? QByteArray() : text.mid(from + start.size(), to - from - start.size());
}

QStringList captured(const QString& pattern, const QByteArray& text) {
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        found << matches.next().captured(1);
    found.removeDuplicates();
    return found;
}

} // namespace

class TestHttpPage : public QObject {
    Q_OBJECT
    const net::HttpAnswer m_page = net::statusPage();
    const QByteArray m_style = between(m_page.body, "<style>", "</style>");
    const QByteArray m_script = between(m_page.body, "<script>", "</script>");

private slots:
    void isOneDocument() {
        QCOMPARE(m_page.status, 200);
        QVERIFY(m_page.contentType.startsWith("text/html"));
        QVERIFY(m_page.body.contains("<!DOCTYPE html>") && m_page.body.contains("<html lang=\"en\">"));
        QVERIFY(m_style.contains("prefers-color-scheme"));
        QVERIFY(m_script.contains("/status"));
    }

    void policyAllowsExactlyItsOwnScriptAndStyle() {
        for (const QByteArray& part : {m_style, m_script}) {
            const QByteArray hash = QCryptographicHash::hash(part, QCryptographicHash::Sha256).toBase64();
            QVERIFY2(m_page.policy.contains("'sha256-" + hash + '\''), m_page.policy);
        }
        QVERIFY(m_page.policy.startsWith("default-src 'none'"));
        QVERIFY(!m_page.policy.contains("unsafe"));
    }

    void needsNothingFromElsewhere() {
        QVERIFY2(!m_page.body.contains("http:") && !m_page.body.contains("https:"), "an address of another server");
        for (const QString& target : captured(u"(?:src|href)=\"([^\"]*)\""_s, m_page.body))
            QVERIFY2(target == u"data:,"_s || (target.startsWith(u'/') && !target.startsWith(u"//"_s)),
                     qPrintable(target));
        // The policy knows no attributes of style or event.
        QVERIFY(!m_page.body.contains(" style=") && !m_page.body.contains(" onclick="));
    }

    void scriptFindsItsElements() {
        const QStringList ids = captured(u"\\b(?:at|show)\\('([^']+)'"_s, m_script);
        QVERIFY(ids.size() > 5);
        for (const QString& id : ids)
            QVERIFY2(m_page.body.contains("id=\"" + id.toUtf8() + '"'), qPrintable(id));
    }

    void scriptReadsKeysThatAreThere() {
        const QStringList keys =
            captured(u"\\bs\\.([a-z_0-9]+)"_s, m_script) + captured(u"\\bstatus\\.([a-z_0-9]+)"_s, m_script);
        QVERIFY(keys.size() > 15);
        const QJsonObject document = QJsonDocument::fromJson(net::statusDocument(fullView())).object();
        for (const QString& key : keys)
            QVERIFY2(document.contains(key), qPrintable(key));
    }

    void everyPathAnswers() {
        const net::Site site(fullView);
        QCOMPARE(site.answer("/").body, m_page.body);
        QCOMPARE(site.answer("/status").contentType, QByteArray("application/json"));
        QVERIFY(site.answer("/metrics").contentType.contains("version=0.0.4"));
        QCOMPARE(site.answer("/healthz").status, 200);
        QCOMPARE(net::Site(emptyView).answer("/healthz").status, 503);
        for (const char* path : {"", "/status/", "/STATUS", "/../etc/passwd", "//", "/page.css"})
            QCOMPARE(site.answer(path).status, 404);
    }
};

} // namespace dantesync::test

QTEST_APPLESS_MAIN(dantesync::test::TestHttpPage)
#include "test_http_page.moc"
