// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/edit.h"

#include <algorithm>

namespace dantesync::config::json {
namespace {

constexpr std::string_view indentUnit = "  ";

std::string replaced(std::string_view text, std::size_t begin, std::size_t end, std::string_view by) {
    return std::string(text.substr(0, begin)).append(by).append(text.substr(end));
}

std::string_view lineBreak(std::string_view text) {
    return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

/// White space at the start of the line that @p offset is on.
std::string_view indentAt(std::string_view text, std::size_t offset) {
    const std::size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
    std::size_t end = start;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.substr(start, end - start);
}

/// White space in front of a member's key: what separates it from the one before.
std::string_view leadOf(std::string_view text, const Member& member) {
    std::size_t begin = member.begin;
    while (begin > 0 && std::string_view(" \t\r\n").find(text[begin - 1]) != std::string_view::npos)
        --begin;
    return text.substr(begin, member.begin - begin);
}

/// `"c": value`, or for "b.c" the object around it, whose own line is indented by @p indent.
std::string memberText(std::string_view keyPath, std::string_view valueText, const std::string& indent,
                       std::string_view newline) {
    const std::size_t dot = keyPath.find('.');
    const std::string head = quoted(keyPath.substr(0, dot)) + ": ";
    if (dot == std::string_view::npos)
        return head + std::string(valueText);
    const std::string inner = indent + std::string(indentUnit);
    std::string out = head + '{';
    out.append(newline).append(inner).append(memberText(keyPath.substr(dot + 1), valueText, inner, newline));
    return out.append(newline).append(indent) + '}';
}

/// Adds @p keyPath, whose first part @p object does not have, as its last member.
std::string withMember(std::string_view text, const Node& object, std::string_view keyPath, std::string_view value) {
    const std::string_view newline = lineBreak(text);
    if (object.members.empty()) {
        const std::string outer(indentAt(text, object.begin));
        const std::string inner = outer + std::string(indentUnit);
        std::string body = "{";
        body.append(newline).append(inner).append(memberText(keyPath, value, inner, newline));
        body.append(newline).append(outer).append("}");
        return replaced(text, object.begin, object.end, body);
    }
    const Member& last = object.members.back();
    std::string_view lead = leadOf(text, last);
    if (object.members.size() == 1 && lead.empty())
        lead = " "; // {"a":1}
    const std::string indent(indentAt(text, last.begin));
    const std::string member = ',' + std::string(lead) + memberText(keyPath, value, indent, newline);
    return replaced(text, last.value.end, last.value.end, member);
}

} // namespace

Result<std::string> withValue(std::string_view text, const Node& root, std::string_view keyPath,
                              std::string_view valueText) {
    const Node* object = &root;
    std::string_view rest = keyPath;
    for (;;) {
        const std::size_t dot = rest.find('.');
        const Member* const member = object->find(rest.substr(0, dot));
        if (member == nullptr)
            return withMember(text, *object, rest, valueText);
        if (dot == std::string_view::npos)
            return replaced(text, member->value.begin, member->value.end, valueText);
        rest.remove_prefix(dot + 1);
        if (member->value.kind == Kind::Null) // a section that is unset is made
            return replaced(text, member->begin, member->value.end,
                            memberText(std::string(member->key) + '.' + std::string(rest), valueText,
                                       std::string(indentAt(text, member->begin)), lineBreak(text)));
        if (member->value.kind != Kind::Object)
            return Error{"\"" + member->key + "\" on the way is not an object", std::string(keyPath),
                         "make it one: { }"};
        object = &member->value;
    }
}

std::string withoutValue(std::string_view text, const Node& root, std::string_view keyPath) {
    const std::size_t dot = keyPath.find('.');
    const Member* const last = root.find(keyPath.substr(0, dot));
    if (last == nullptr)
        return std::string(text);
    if (dot != std::string_view::npos)
        return withoutValue(text, last->value, keyPath.substr(dot + 1));

    std::string out(text);
    const std::vector<Member>& members = root.members;
    const auto goes = [&](const Member& m) { return m.key == keyPath; };
    if (std::all_of(members.begin(), members.end(), goes))
        return out.replace(root.begin, root.end - root.begin, "{}");
    std::size_t kept = members.size(); // index of the nearest member behind that stays
    for (std::size_t i = members.size(); i-- > 0;) {
        if (!goes(members[i]))
            kept = i;
        else if (kept < members.size()) // with the comma and the white space behind it
            out.erase(members[i].begin, members[i + 1].begin - members[i].begin);
        else // at the end: with the comma in front, which the one before had
            out.erase(members[i - 1].value.end, members[i].value.end - members[i - 1].value.end);
    }
    return out;
}

} // namespace dantesync::config::json
