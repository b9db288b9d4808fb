// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/config_edit.h"
#include "app/cli/help.h"
#include "app/demo/columns.h"
#include "shared/config/store.h"
#include "shared/ipc/call_once.h"
#include "shared/ipc/control_name.h"
#include "shared/ipc/methods.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;
using config::Document;

constexpr std::array options{
    Option{"config", "FILE", "This file instead of the system's; the running service is then not told."},
    Option{"control", "NAME", "Control socket (or pipe) of the service (default: the system's)."},
    Option{"dry-run", "", "Of set: only say what would change."},
    Option{"json", "", "Print JSON: of get the value or all values, of check the problems, of diff the changes."},
};

int fail(const Error& error) {
    std::cerr << "dantesync config: " << error.text() << std::endl;
    return exitNoAnswer;
}

std::string pathOf(const Arguments& arguments) {
    return arguments.value("config").value_or(config::defaultPath());
}

void print(const QJsonObject& object) {
    std::cout << QJsonDocument(object).toJson().toStdString() << std::flush;
}

QJsonValue jsonValue(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString('[' + json + ']')).array().first();
}

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A file whose values can be shown. Error: it cannot be read, or is wrong.
Result<config::Loaded> loaded(const std::string& path) {
    config::Loaded file = config::load(path);
    for (const config::Problem& problem : file.document.problems())
        if (problem.severity == config::ProblemSeverity::Error)
            return Error{problem.text(), {}, "mend it; dantesync config check lists everything"};
    return file;
}

// --- get ------------------------------------------------------------------------------------------------------------

void printAll(const Document& document) {
    std::size_t widest = 0;
    for (const config::Entry& entry : config::schema())
        widest = std::max(widest, entry.key.size());
    for (const config::Entry& entry : config::schema()) {
        if (!entry.aliasOf.empty())
            continue;
        const std::string value = entry.write(document.config());
        std::cout << text::left(entry.key, widest + 2) << value;
        if (!entry.unit.empty() && value != "null")
            std::cout << ' ' << entry.unit;
        std::cout << (value == config::defaultText(entry) ? "" : "   *") << '\n';
    }
    std::cout << "* differs from the default" << std::endl;
}

int get(const Arguments& arguments, const QStringList& words) {
    const auto file = loaded(pathOf(arguments));
    if (!file)
        return fail(file.error());
    const Document& document = file->document;
    if (words.isEmpty() && !arguments.has("json")) {
        printAll(document);
        return 0;
    }
    QJsonObject all;
    for (const config::Entry& entry : config::schema())
        if (entry.aliasOf.empty())
            all.insert(qt(entry.key), jsonValue(entry.write(document.config())));
    if (words.isEmpty()) {
        print(all);
        return 0;
    }
    const auto entry = entryOf(words.constFirst().toStdString());
    if (!entry)
        return fail(entry.error());
    const std::string value = (*entry)->write(document.config());
    std::cout << (arguments.has("json") ? value : wordFromJson(value)) << std::endl;
    return 0;
}

// --- set ------------------------------------------------------------------------------------------------------------

void tellChanges(const QJsonObject& answer, bool dryRun) {
    const QJsonArray changes = answer[u"changes"_s].toArray();
    if (changes.isEmpty())
        std::cout << "nothing changes" << std::endl;
    for (const QJsonValue& value : changes) {
        const QJsonObject change = value.toObject();
        const auto json = [&change](const QString& name) {
            const QByteArray list = QJsonDocument(QJsonArray{change[name]}).toJson(QJsonDocument::Compact);
            return list.mid(1, list.size() - 2).toStdString();
        };
        const QString effect = change[u"effect"_s].toString();
        std::cout << change[u"key"_s].toString().toStdString() << ": " << json(u"from"_s) << " -> " << json(u"to"_s)
                  << (effect == u"now"_s     ? (dryRun ? "  (would hold at once)" : "  (in effect)")
                      : effect == u"never"_s ? "  (the service's command line says otherwise)"
                                             : "  (after a restart: dantesync service restart)")
                  << std::endl;
    }
}

/// Through the running service, so that what can takes effect at once. Nothing when it does not run.
std::optional<int> setThroughService(const Arguments& arguments, const std::string& key, const std::string& json) {
    const auto name = arguments.value("control");
    if (arguments.has("config"))
        return std::nullopt;
    const bool dryRun = arguments.has("dry-run");
    const QJsonObject params{{u"changes"_s, QJsonObject{{qt(key), jsonValue(json)}}}, {u"dry_run"_s, dryRun}};
    const ipc::Outcome outcome =
        ipc::callOnce(name ? QString::fromStdString(*name) : ipc::defaultControlName(), ipc::method::configSet, params);
    const auto* error = std::get_if<ipc::RpcError>(&outcome);
    if (error == nullptr) {
        tellChanges(std::get<QJsonValue>(outcome).toObject(), dryRun);
        return 0;
    }
    if (error->is(ipc::ErrorCode::NotConnected) && !name)
        return std::nullopt;
    return fail({error->message.toStdString(), {}, {}});
}

int setInFile(const Arguments& arguments, const config::Entry& entry, const std::string& json) {
    const std::string path = pathOf(arguments);
    const auto file = loaded(path);
    if (!file)
        return fail(file.error());
    const auto changed = file->document.set(entry.key, json);
    if (!changed)
        return fail(changed.error());
    for (const config::Problem& problem : changed->problems())
        if (problem.severity == config::ProblemSeverity::Error)
            return fail({problem.text(), {}, {}});
    for (const Difference& difference : differences(file->document.config(), changed->config()))
        std::cout << difference.key << ": " << difference.from << " -> " << difference.to << std::endl;
    if (arguments.has("dry-run"))
        return 0;
    if (const Status saved = config::saveAtomically(path, changed->text()); !saved)
        return fail(saved.error());
    std::cout << "written to " << path << "; the service reads it when it starts, or is told to reload" << std::endl;
    return 0;
}

int set(const Arguments& arguments, const QStringList& words) {
    if (words.size() != 2)
        return fail({"needs a key and a value", "set", "dantesync config set ntp_server 10.77.9.202"});
    const auto entry = entryOf(words[0].toStdString());
    if (!entry)
        return fail(entry.error());
    const std::string json = jsonFromWord(**entry, words[1].toStdString());
    if (QJsonDocument::fromJson(QByteArray::fromStdString('[' + json + ']')).array().size() != 1)
        return fail({"'" + words[1].toStdString() + "' is no JSON value", words[0].toStdString(),
                     "allowed: " + (*entry)->allowed});
    if (const auto status = setThroughService(arguments, std::string((*entry)->key), json))
        return *status;
    return setInFile(arguments, **entry, json);
}

// --- check, diff, path ----------------------------------------------------------------------------------------------

int check(const Arguments& arguments, const QStringList& words) {
    const std::string path = words.isEmpty() ? pathOf(arguments) : words.constFirst().toStdString();
    const config::Loaded file = config::load(path);
    if (file.fileMissing && (!words.isEmpty() || arguments.has("config")))
        return fail({"no such file", path, "give the path of a configuration file"});
    const Document& document = file.document;
    if (arguments.has("json")) {
        QJsonArray problems;
        for (const config::Problem& problem : document.problems())
            problems.append(QJsonObject{
                {u"severity"_s, problem.severity == config::ProblemSeverity::Error ? u"error"_s : u"warning"_s},
                {u"line"_s, problem.line},
                {u"key"_s, qt(problem.key)},
                {u"value"_s, qt(problem.value)},
                {u"message"_s, qt(problem.message)}});
        print({{u"file"_s, qt(path)}, {u"valid"_s, document.valid()}, {u"problems"_s, problems}});
    } else {
        for (const config::Problem& problem : document.problems())
            std::cout << (problem.severity == config::ProblemSeverity::Error ? "error: " : "warning: ")
                      << problem.text() << '\n';
        std::cout << path
                  << (file.fileMissing   ? ": no such file; the defaults hold"
                      : document.valid() ? ": good"
                                         : ": cannot be used")
                  << std::endl;
    }
    return document.valid() ? 0 : exitNoAnswer;
}

int diff(const Arguments& arguments, const QStringList& words) {
    const auto file = loaded(pathOf(arguments));
    if (!file)
        return fail(file.error());
    config::Config before;
    config::Config after = file->document.config();
    if (!words.isEmpty()) { // from this computer's to the one given
        const auto other = loaded(words.constFirst().toStdString());
        if (!other)
            return fail(other.error());
        if (other->fileMissing)
            return fail({"no such file", words.constFirst().toStdString(), "give the path of a configuration file"});
        before = after;
        after = other->document.config();
    }
    const auto changes = differences(before, after);
    if (arguments.has("json")) {
        QJsonArray list;
        for (const Difference& change : changes)
            list.append(QJsonObject{
                {u"key"_s, qt(change.key)}, {u"from"_s, jsonValue(change.from)}, {u"to"_s, jsonValue(change.to)}});
        print({{u"changes"_s, list}});
    } else {
        for (const Difference& change : changes)
            std::cout << change.key << ": " << change.from << " -> " << change.to << '\n';
        std::cout << std::flush;
    }
    return changes.empty() ? 0 : exitNotSynced;
}

int run(const Arguments& arguments) {
    const QString verb = arguments.words().value(0);
    const QStringList rest = arguments.words().mid(1);
    const qsizetype most = verb == u"set"_s ? 2 : verb == u"path"_s ? 0 : 1;
    if (rest.size() > most)
        return fail({"unexpected word", rest.constLast().toStdString(), "see dantesync config --help"});
    if (verb == u"get"_s)
        return get(arguments, rest);
    if (verb == u"set"_s)
        return set(arguments, rest);
    if (verb == u"check"_s)
        return check(arguments, rest);
    if (verb == u"diff"_s)
        return diff(arguments, rest);
    if (verb == u"path"_s) {
        std::cout << pathOf(arguments) << std::endl;
        return 0;
    }
    return fail({"say what to do", {}, "get, set, check, diff or path"});
}

} // namespace

const Command configCommand{
    "config",
    "Read, change and check this computer's configuration",
    "get shows all keys, or the value of one. set changes one key: through the running service when it may, so that "
    "what can takes effect at once, else in the file; what else is in the file stays as it is, and the version before "
    "is kept beside it. check says what is wrong with a file, with line and key. diff says what differs from the "
    "defaults, or from here to another FILE, with exit status 1 when something does. path says where the file is.",
    options,
    "dantesync config get\n"
    "dantesync config set ntp_server 10.77.9.202\n"
    "dantesync config set clock.max_slew_ppm 50 --dry-run\n"
    "dantesync config check /tmp/config.json\n"
    "dantesync config diff other-machine.json",
    run,
    "get|set|check|diff|path [KEY|FILE] [VALUE]",
};

} // namespace dantesync::cli
