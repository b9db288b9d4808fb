// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/json_tree.h"

#include "shared/model/utf8.h"

#include <algorithm>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <utility>

namespace dantesync::config::json {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Builds the tree from RapidJSON's events. An event comes when the reader stands just behind the token; a token begins
/// behind the one before it and the white space, ',' or ':' between them.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
public:
    TreeBuilder(std::string_view text, const rapidjson::MemoryStream& stream, std::size_t start)
        : m_text(text)
        , m_stream(stream)
        , m_start(start)
        , m_lastEnd(start) {}

    bool Default() { return false; } // an event that is not handled below: none
    bool Null() {
        place(Kind::Null);
        return true;
    }
    bool Bool(bool value) {
        place(Kind::Boolean).boolean = value;
        return true;
    }
    bool RawNumber(const char*, rapidjson::SizeType, bool) {
        Node& node = place(Kind::Number);
        node.string = m_text.substr(node.begin, node.end - node.begin);
        return true;
    }
    bool String(const char* text, rapidjson::SizeType size, bool) {
        place(Kind::String).string.assign(text, size);
        return true;
    }
    bool Key(const char* text, rapidjson::SizeType size, bool) {
        m_key.key.assign(text, size);
        m_key.begin = tokenBegin();
        m_lastEnd = position();
        return true;
    }
    bool StartObject() { return open(Kind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool tooDeep() const { return m_tooDeep; }
    Node& root() { return m_root; }

private:
    std::size_t position() const { return m_start + m_stream.Tell(); }
    std::size_t tokenBegin() const { return std::min(m_text.find_first_not_of(" \t\r\n,:", m_lastEnd), position()); }

    Node& place(Kind kind) {
        Node node;
        node.kind = kind;
        node.begin = tokenBegin();
        m_lastEnd = node.end = position();
        if (m_open.empty())
            return m_root = std::move(node);
        Node& parent = *m_open.back();
        if (parent.kind == Kind::Array)
            return parent.elements.emplace_back(std::move(node));
        m_key.value = std::move(node);
        return parent.members.emplace_back(std::exchange(m_key, {})).value;
    }
    bool open(Kind kind) {
        m_tooDeep = m_open.size() >= static_cast<std::size_t>(maximumDepth);
        if (!m_tooDeep)
            m_open.push_back(&place(kind)); // stays valid: its parent gets no other child before it is closed
        return !m_tooDeep;
    }
    bool close() {
        m_lastEnd = m_open.back()->end = position();
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const rapidjson::MemoryStream& m_stream;
    std::size_t m_start;
    std::size_t m_lastEnd;
    Node m_root;
    Member m_key;
    std::vector<Node*> m_open;
    bool m_tooDeep = false;
};

std::string message(rapidjson::ParseErrorCode code) {
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return "the text is empty; a configuration is an object: {}";
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return "something follows the end of the configuration";
    case rapidjson::kParseErrorValueInvalid:
        return "not a value; allowed are \"text\", numbers, true, false, null, [...] and {...}";
    case rapidjson::kParseErrorObjectMissName:
        return "a key in double quotes is expected here (no comma may stand before a closing brace)";
    case rapidjson::kParseErrorObjectMissColon:
        return "a colon is expected after the key";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return "a comma or a closing brace } is expected here";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return "a comma or a closing bracket ] is expected here";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return "not a valid \\u escape; four hexadecimal digits, or a whole surrogate pair, are expected";
    case rapidjson::kParseErrorStringEscapeInvalid:
        return "not allowed in a text as it stands; line breaks are written \\n, a backslash \\\\";
    case rapidjson::kParseErrorStringMissQuotationMark:
        return "a text without its closing quotation mark";
    case rapidjson::kParseErrorNumberTooBig:
        return "a number larger than any number can be here (1.7e308)";
    case rapidjson::kParseErrorNumberMissFraction:
        return "a digit is expected after the decimal point";
    case rapidjson::kParseErrorNumberMissExponent:
        return "a digit is expected in the exponent";
    default:
        return "not valid JSON";
    }
}

/// What RapidJSON would take for the text's end, or reads without a word.
std::optional<SyntaxError> checkBytes(std::string_view text) {
    if (text.size() >= 2 && (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF"))
        return SyntaxError{0, "this is UTF-16; save the file as UTF-8"};
    if (const auto invalid = firstInvalidUtf8(text))
        return SyntaxError{*invalid, "not valid UTF-8; save the file as UTF-8"};
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return SyntaxError{nul, "a NUL byte; the file is damaged"};
    return std::nullopt;
}

} // namespace

const Member* Node::find(std::string_view key) const {
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const Member& m) { return m.key == key; });
    return found == members.rend() ? nullptr : &*found;
}

std::variant<Node, SyntaxError> parse(std::string_view text) {
    if (auto error = checkBytes(text))
        return *error;
    const std::size_t start = text.substr(0, byteOrderMark.size()) == byteOrderMark ? byteOrderMark.size() : 0;
    rapidjson::MemoryStream stream(text.data() + start, text.size() - start);
    TreeBuilder builder(text, stream, start);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (!result.IsError())
        return std::move(builder.root());
    if (builder.tooDeep())
        return SyntaxError{start + result.Offset(),
                           "more than " + std::to_string(maximumDepth) + " objects or lists inside each other"};
    return SyntaxError{start + result.Offset(), message(result.Code())};
}

int lineAt(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

std::string quoted(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 0xFU];
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace dantesync::config::json
