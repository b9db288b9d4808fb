// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config_helper/apply_config.h"

#include "shared/config/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dantesync::config_helper {
namespace {

using namespace Qt::StringLiterals;

QJsonObject refusal(const std::string& words) {
    return {{u"saved"_s, false}, {u"error"_s, QString::fromStdString(words)}};
}

QJsonArray problemList(const config::Problems& problems) {
    QJsonArray out;
    for (const config::Problem& problem : problems)
        out.append(
            QJsonObject{{u"severity"_s, problem.severity == config::ProblemSeverity::Error ? u"error"_s : u"warning"_s},
                        {u"line"_s, problem.line},
                        {u"key"_s, QString::fromStdString(problem.key)},
                        {u"message"_s, QString::fromStdString(problem.message)}});
    return out;
}

} // namespace

QJsonObject applyConfig(const QByteArray& request, const std::string& path) {
    const QJsonObject wanted = QJsonDocument::fromJson(request).object();
    if (!wanted.value(u"text"_s).isString() || !wanted.value(u"base"_s).isString())
        return refusal("the request is not one: give \"text\" and \"base\"");
    const std::string text = wanted.value(u"text"_s).toString().toStdString();
    const auto document = config::Document::parse(text, path);
    if (!document.valid()) {
        QJsonObject answer = refusal("the configuration has errors; nothing was changed");
        answer.insert(u"problems"_s, problemList(document.problems()));
        return answer;
    }
    const config::Loaded onDisk = config::load(path);
    if (onDisk.document.text() != wanted.value(u"base"_s).toString().toStdString()) {
        QJsonObject answer = refusal("the file has changed since it was read; nothing was changed");
        answer.insert(u"conflict"_s, true);
        return answer;
    }
    if (const Status saved = config::saveAtomically(path, text, config::Replace::AlsoBroken); !saved)
        return refusal(saved.error().text());
    return {{u"saved"_s, true}};
}

} // namespace dantesync::config_helper
