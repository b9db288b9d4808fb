// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/text_merge.h"

#include "shared/config/json_tree.h"

#include <algorithm>
#include <optional>

namespace dantesync::desktop {
namespace {

using config::json::Kind;
using config::json::Member;
using config::json::Node;

std::optional<Node> parsed(std::string_view text) {
    auto result = config::json::parse(text);
    if (auto* node = std::get_if<Node>(&result))
        return std::move(*node);
    return std::nullopt;
}

bool isPathWord(const std::string& key) {
    return !key.empty() && key.find('.') == std::string::npos;
}

bool isSection(const Node& node) {
    return node.kind == Kind::Object &&
           std::all_of(node.members.begin(), node.members.end(), [](const Member& m) { return isPathWord(m.key); });
}

void collect(std::string_view text, const Node& node, const std::string& path,
             std::map<std::string, std::string>& values) {
    for (const Member& member : node.members) {
        const std::string here = path.empty() ? member.key : path + '.' + member.key;
        if (isSection(member.value))
            collect(text, member.value, here, values);
        else
            values[here] = text.substr(member.value.begin, member.value.end - member.value.begin);
    }
}

bool same(const Node& a, const Node& b);

bool sameMembers(const Node& a, const Node& b) {
    return a.members.size() == b.members.size() &&
           std::all_of(a.members.begin(), a.members.end(), [&](const Member& member) {
               const Member* other = b.find(member.key);
               return other && same(member.value, other->value);
           });
}

bool same(const Node& a, const Node& b) {
    return a.kind == b.kind && a.boolean == b.boolean && a.string == b.string &&
           std::equal(a.elements.begin(), a.elements.end(), b.elements.begin(), b.elements.end(), same) &&
           sameMembers(a, b);
}

} // namespace

std::map<std::string, std::string> valuesOf(std::string_view text) {
    std::map<std::string, std::string> values;
    if (const auto root = parsed(text); root && root->kind == Kind::Object)
        collect(text, *root, {}, values);
    return values;
}

bool sameValue(std::string_view a, std::string_view b) {
    if (a == b)
        return true;
    const auto left = parsed(a);
    const auto right = parsed(b);
    return left && right && same(*left, *right);
}

std::set<std::string> differingPaths(std::string_view a, std::string_view b) {
    const auto left = valuesOf(a);
    const auto right = valuesOf(b);
    std::set<std::string> paths;
    for (const auto& [path, value] : left)
        if (const auto other = right.find(path); other == right.end() || !sameValue(value, other->second))
            paths.insert(path);
    for (const auto& [path, value] : right)
        if (!left.contains(path))
            paths.insert(path);
    return paths;
}

Result<std::string> mergedByKey(std::string_view base, std::string_view mine, std::string_view theirs) {
    if (!parsed(base) || !parsed(mine))
        return Error{"the text is no JSON", {}, "mend it first"};
    const auto values = valuesOf(mine);
    auto merged = config::Document::parse(std::string(theirs), {});
    for (const std::string& path : differingPaths(base, mine)) {
        const auto value = values.find(path);
        auto next = value == values.end() ? merged.remove(path) : merged.set(path, value->second);
        if (!next)
            return next.error();
        merged = std::move(*next);
    }
    return merged.text();
}

} // namespace dantesync::desktop
