// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/control_methods.h"
#include "service/control/params.h"
#include "shared/ipc/methods.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace dantesync::control {
namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// A JSON text that may be a number or a word alone.
QJsonValue jsonValue(const std::string& jsonText) {
    return QJsonDocument::fromJson('[' + QByteArray::fromStdString(jsonText) + ']').array().first();
}

std::string jsonText(const QJsonValue& value) {
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

QString typeName(config::EntryType type) {
    switch (type) {
    case config::EntryType::Boolean:
        return u"boolean"_s;
    case config::EntryType::Integer:
        return u"integer"_s;
    case config::EntryType::Number:
        return u"number"_s;
    case config::EntryType::Text:
        return u"text"_s;
    case config::EntryType::Choice:
        return u"choice"_s;
    case config::EntryType::Host:
        return u"host"_s;
    case config::EntryType::Networks:
        return u"networks"_s;
    case config::EntryType::Hosts:
        return u"hosts"_s;
    }
    return u"text"_s;
}

/// A key with everything a form needs.
QJsonObject describe(const config::Entry& entry, const ConfigKeeper& keeper) {
    const bool live = entry.applied == config::Applied::Live;
    QJsonObject out{{u"key"_s, text(entry.key)},
                    {u"value"_s, jsonValue(entry.write(keeper.document().config()))},
                    {u"in_effect"_s, jsonValue(entry.write(keeper.config()))},
                    {u"default"_s, jsonValue(config::defaultText(entry))},
                    {u"provenance"_s, text(keeper.provenance(entry))},
                    {u"applied"_s, live ? u"now"_s : u"at_restart"_s},
                    {u"type"_s, typeName(entry.type)},
                    {u"unit"_s, text(entry.unit)},
                    {u"allowed"_s, text(entry.allowed)},
                    {u"help"_s, text(entry.help)},
                    {u"may_be_unset"_s, entry.mayBeUnset}};
    if (entry.type == config::EntryType::Integer || entry.type == config::EntryType::Number) {
        out.insert(u"minimum"_s, entry.minimum);
        out.insert(u"maximum"_s, entry.maximum);
    }
    if (entry.maximumLength > 0)
        out.insert(u"maximum_length"_s, static_cast<qint64>(entry.maximumLength));
    if (!entry.aliasOf.empty())
        out.insert(u"alias_of"_s, text(entry.aliasOf));
    QJsonArray choices;
    for (const std::string_view choice : entry.choices)
        choices.append(text(choice));
    if (!choices.isEmpty())
        out.insert(u"choices"_s, choices);
    return out;
}

QJsonArray problemList(const config::Problems& problems) {
    QJsonArray out;
    for (const config::Problem& problem : problems)
        out.append(
            QJsonObject{{u"severity"_s, problem.severity == config::ProblemSeverity::Error ? u"error"_s : u"warning"_s},
                        {u"line"_s, problem.line},
                        {u"key"_s, text(problem.key)},
                        {u"value"_s, text(problem.value)},
                        {u"message"_s, text(problem.message)},
                        {u"text"_s, text(problem.text())}});
    return out;
}

QJsonArray nameList(const std::vector<std::string_view>& names) {
    QJsonArray out;
    for (const std::string_view name : names)
        out.append(text(name));
    return out;
}

QJsonObject get(const ConfigKeeper& keeper) {
    QJsonArray keys;
    for (const config::Entry& entry : config::schema())
        keys.append(describe(entry, keeper));
    return {{u"file"_s, text(keeper.document().fileName())},
            {u"file_missing"_s, keeper.fileMissing()},
            {u"text"_s, text(keeper.document().text())},
            {u"revision"_s, text(keeper.revision())},
            {u"awaiting_restart"_s, nameList(keeper.awaitingRestart())},
            {u"keys"_s, keys}};
}

ipc::Outcome validate(const ConfigKeeper& keeper, const QJsonObject& object) {
    Params params(object);
    const auto document = params.text("text");
    if (!document)
        params.reject("text", u"the document to look at"_s);
    if (const auto error = params.error())
        return *error;
    const auto parsed = config::Document::parse(document->toStdString(), keeper.document().fileName());
    return QJsonObject{{u"valid"_s, parsed.valid()}, {u"problems"_s, problemList(keeper.problemsOf(parsed))}};
}

ipc::Outcome told(const ConfigOutcome& outcome, const ConfigKeeper& keeper, bool dryRun) {
    QJsonArray changes;
    for (const ConfigChange& change : outcome.changes)
        changes.append(QJsonObject{{u"key"_s, text(change.key)},
                                   {u"from"_s, jsonValue(change.from)},
                                   {u"to"_s, jsonValue(change.to)},
                                   {u"effect"_s, text(effectName(change.effect))}});
    if (outcome.refused) {
        ipc::RpcError error = ipc::rpcError(ipc::ErrorCode::Refused, *outcome.refused);
        QJsonObject data = error.data.toObject();
        data.insert(u"problems"_s, problemList(outcome.problems));
        error.data = data;
        return error;
    }
    return QJsonObject{{u"changes"_s, changes},
                       {u"problems"_s, problemList(outcome.problems)},
                       {u"dry_run"_s, dryRun},
                       {u"needs_restart"_s, outcome.needsRestart()},
                       {u"awaiting_restart"_s, nameList(keeper.awaitingRestart())},
                       {u"revision"_s, text(outcome.revision)}};
}

ipc::Outcome set(const Subjects& subjects, const QJsonObject& object) {
    Params params(object);
    ConfigKeeper::Edit edit;
    if (const auto document = params.text("text"))
        edit.text = document->toStdString();
    const QJsonObject changes = params.object("changes").value_or(QJsonObject());
    for (auto change = changes.begin(); change != changes.end(); ++change)
        edit.changes.emplace(change.key().toStdString(), jsonText(change.value()));
    for (const QString& key : params.texts("remove").value_or(QStringList()))
        edit.removals.push_back(key.toStdString());
    if (const auto revision = params.text("based_on"))
        edit.basedOn = revision->toStdString();
    edit.replaceBroken = params.flag("replace_broken");
    edit.dryRun = params.flag("dry_run");
    if (!edit.text && edit.changes.empty() && edit.removals.empty())
        params.reject("text", u"the new document, or \"changes\" or \"remove\" must say what to change"_s);
    if (const auto error = params.error())
        return *error;
    const ConfigOutcome outcome = subjects.configuration.edit(edit);
    if (!edit.dryRun)
        subjects.configured(outcome);
    return told(outcome, subjects.configuration, edit.dryRun);
}

ipc::Outcome reload(const Subjects& subjects, const QJsonObject& object) {
    if (const auto error = Params(object).error())
        return *error;
    const ConfigOutcome outcome = subjects.configuration.reload();
    subjects.configured(outcome);
    return told(outcome, subjects.configuration, false);
}

} // namespace

void addConfigMethods(net::ControlServer& server, const Subjects& subjects) {
    using net::Access;
    ConfigKeeper& keeper = subjects.configuration;
    server.addMethod(
        ipc::method::configGet, Access::Read,
        [&keeper](const QJsonObject& params) -> ipc::Outcome {
            if (const auto error = Params(params).error())
                return *error;
            return get(keeper);
        },
        net::Weight::Heavy);
    server.addMethod(
        ipc::method::configValidate, Access::Read,
        [&keeper](const QJsonObject& params) { return validate(keeper, params); }, net::Weight::Heavy);
    server.addMethod(ipc::method::configSet, Access::Changes,
                     [subjects](const QJsonObject& params) { return set(subjects, params); });
    server.addMethod(ipc::method::configReload, Access::Changes,
                     [subjects](const QJsonObject& params) { return reload(subjects, params); });
}

} // namespace dantesync::control
