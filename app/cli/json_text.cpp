// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include <cstdint>

namespace dantesync::cli {
namespace {

constexpr auto del = static_cast<char>(0x7F);
constexpr auto c1Lead = static_cast<char>(0xC2); ///< of U+0080 to U+00BF in UTF-8

bool isC1Tail(char byte) {
    const auto value = static_cast<std::uint8_t>(byte);
    return value >= 0x80 && value < 0xA0;
}

QByteArray escaped(char byte) {
    return "\\u00" + QByteArray(1, byte).toHex();
}

} // namespace

QByteArray jsonText(const QJsonDocument& document, QJsonDocument::JsonFormat format) {
    const QByteArray text = document.toJson(format);
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isC1 = text[i] == c1Lead && i + 1 < text.size() && isC1Tail(text[i + 1]);
        if (isC1)
            out += escaped(text[++i]);
        else if (text[i] == del)
            out += escaped(del);
        else
            out += text[i];
    }
    return out;
}

} // namespace dantesync::cli
