// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/prometheus_peer.h"

#include "tests/integration/http_peer.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <limits>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

const QString address = u"127.0.0.1"_s;

QString find(const char* variable, const QString& name, const QString& unpacked) {
    const QString named = qEnvironmentVariable(variable);
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    QString inPath = QStandardPaths::findExecutable(name);
    if (!inPath.isEmpty())
        return inPath;
    const QFileInfo fetched(QStringLiteral(DANTESYNC_SOURCE_DIR "/build/tools/prometheus/") + unpacked);
    return fetched.isExecutable() ? fetched.filePath() : QString();
}

} // namespace

QString PrometheusPeer::program() {
    return find("DANTESYNC_PROMETHEUS", u"prometheus"_s, u"prometheus"_s);
}

QString PrometheusPeer::promtool() {
    return find("DANTESYNC_PROMTOOL", u"promtool"_s, u"root/usr/bin/promtool"_s);
}

PrometheusPeer::PrometheusPeer(const TestPlace& place)
    : m_place(place)
    , m_process(place, u"prometheus"_s) {}

QString PrometheusPeer::writeConfiguration(const QStringList& targets) const {
    QString rules = QString::fromUtf8(
        TestPlace::readFile(QStringLiteral(DANTESYNC_SOURCE_DIR "/resources/prometheus/dantesync.rules.yml")));
    rules.replace(QRegularExpression(u"\\bfor: \\d+m\\b"_s), u"for: 1s"_s);
    const QString ruleFile = m_place.writeFile(u"short.rules.yml"_s, rules.toUtf8());
    QString text = u"global:\n  scrape_interval: 1s\n  evaluation_interval: 1s\nrule_files:\n  - %1\n"
                   "scrape_configs:\n  - job_name: dantesync\n    static_configs:\n      - targets:\n"_s.arg(ruleFile);
    for (const QString& target : targets)
        text += u"          - %1\n"_s.arg(target);
    return m_place.writeFile(u"prometheus.yml"_s, text.toUtf8());
}

bool PrometheusPeer::start(const QStringList& targets) {
    return m_process.start({program(), u"--config.file=%1"_s.arg(writeConfiguration(targets)),
                            u"--storage.tsdb.path=%1"_s.arg(m_place.path(u"tsdb"_s)),
                            u"--web.listen-address=%1:%2"_s.arg(address).arg(m_place.port(Port::Spare))});
}

bool PrometheusPeer::isReady() const {
    const auto reply = httpGet(address, m_place.port(Port::Spare), "/-/ready");
    return reply && reply->status == 200;
}

QJsonArray PrometheusPeer::query(const QByteArray& expression) const {
    const QJsonObject answer =
        httpJson(address, m_place.port(Port::Spare), "/api/v1/query?query=" + expression.toPercentEncoding());
    return answer.value(u"data"_s).toObject().value(u"result"_s).toArray();
}

double PrometheusPeer::value(const QByteArray& expression) const {
    const QJsonArray results = query(expression);
    if (results.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    return results.first().toObject().value(u"value"_s).toArray().at(1).toString().toDouble();
}

bool PrometheusPeer::fires(const QString& alert, const QString& instance) const {
    const QJsonObject answer = httpJson(address, m_place.port(Port::Spare), "/api/v1/alerts");
    for (const auto& value : answer.value(u"data"_s).toObject().value(u"alerts"_s).toArray()) {
        const QJsonObject labels = value.toObject().value(u"labels"_s).toObject();
        if (value.toObject().value(u"state"_s) == u"firing"_s && labels.value(u"alertname"_s) == alert &&
            labels.value(u"instance"_s).toString() == instance)
            return true;
    }
    return false;
}

} // namespace dantesync::test
