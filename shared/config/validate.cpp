// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/validate.h"

#include "shared/config/schema.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dantesync::config {
namespace {

/// Key paths of the schema's sections: "ptp", "system", "system.date_offset".
std::set<std::string> sectionPaths() {
    std::set<std::string> out;
    for (const Entry& entry : schema()) {
        for (std::size_t dot = entry.key.find('.'); dot != std::string_view::npos; dot = entry.key.find('.', dot + 1))
            out.emplace(entry.key.substr(0, dot));
    }
    return out;
}

bool isKnown(const std::string& path, const std::set<std::string>& sections) {
    return sections.contains(path) || findEntry(path) != nullptr;
}

/// Members of one object that stand in it more than once, the later ones.
std::vector<const json::Member*> repeated(const json::Node& object) {
    std::set<std::string_view> seen;
    std::vector<const json::Member*> out;
    for (const json::Member& member : object.members) {
        if (!seen.insert(member.key).second)
            out.push_back(&member);
    }
    return out;
}

void checkRepeated(const json::Node& object, const std::string& path, const std::set<std::string>& sections,
                   Report& report) {
    for (const json::Member* member : repeated(object)) {
        const std::string key = path.empty() ? member->key : path + '.' + member->key;
        const auto severity = isKnown(key, sections) ? ProblemSeverity::Error : ProblemSeverity::Warning;
        report.atKey(severity, key, *member, "the key stands here twice; keep one of them");
    }
}

void checkRepeatedInHosts(const json::Node& root, Report& report) {
    const json::Node* const hosts = findNode(root, "fleet.hosts");
    if (hosts == nullptr)
        return;
    for (std::size_t i = 0; i < hosts->elements.size(); ++i) {
        for (const json::Member* member : repeated(hosts->elements[i]))
            report.atKey(ProblemSeverity::Error, "fleet.hosts[" + std::to_string(i) + "]." + member->key, *member,
                         "the key stands here twice; keep one of them");
    }
}

void checkSections(const json::Node& root, const std::set<std::string>& sections, Report& report) {
    for (const std::string& path : sections) {
        const json::Node* const node = findNode(root, path);
        if (node == nullptr || node->kind == json::Kind::Null)
            continue;
        if (node->kind == json::Kind::Object)
            checkRepeated(*node, path, sections, report);
        else
            report.error(path, *node, "must be an object: { \"key\": value, ... }");
    }
}

} // namespace

const json::Node* findNode(const json::Node& root, std::string_view keyPath) {
    const json::Node* node = &root;
    while (node != nullptr && !keyPath.empty()) {
        const std::size_t dot = std::min(keyPath.find('.'), keyPath.size());
        const json::Member* const member = node->find(keyPath.substr(0, dot));
        node = member == nullptr ? nullptr : &member->value;
        keyPath.remove_prefix(std::min(dot + 1, keyPath.size()));
    }
    return node;
}

void readConfig(const json::Node& root, Config& config, Report& report) {
    const std::set<std::string> sections = sectionPaths();
    checkRepeated(root, {}, sections, report);
    checkSections(root, sections, report);
    checkRepeatedInHosts(root, report);
    for (const Entry& entry : schema()) {
        const json::Node* const node = findNode(root, entry.key);
        if (node == nullptr)
            continue;
        for (const Rejected& rejected : entry.read(*node, config))
            report.error(std::string(entry.key) + rejected.subKey, *rejected.node, rejected.message);
    }
}

} // namespace dantesync::config
