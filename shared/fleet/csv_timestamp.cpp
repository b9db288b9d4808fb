// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/csv_timestamp.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace dantesync::fleet {
namespace {

/// Takes fields of fixed width off the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text) {}

    std::optional<int> digits(std::size_t count) {
        int value = 0;
        if (m_rest.size() < count)
            return std::nullopt;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_rest[i] < '0' || m_rest[i] > '9')
                return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    bool oneOf(std::string_view characters) {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Digits after a decimal point or comma, if there are any.
    std::optional<double> fraction() {
        if (!oneOf(".,"))
            return 0.0;
        double value = 0.0;
        double scale = 1.0;
        std::size_t count = 0;
        for (auto digit = digits(1); digit; digit = digits(1), ++count)
            if (count < 15) {
                value = value * 10 + *digit;
                scale *= 10;
            }
        return count > 0 ? std::optional(value / scale) : std::nullopt;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// Seconds east of Greenwich; nothing when @p text is no zone.
std::optional<int> zone(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    if (text == "Z" || text == "z" || text == "UTC" || text == "GMT")
        return 0;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    Scanner scan(text.substr(1));
    const auto hours = scan.digits(2);
    if (!hours || *hours > 23)
        return std::nullopt;
    int seconds = *hours * 3600;
    if (!scan.rest().empty()) {
        scan.oneOf(":");
        const auto minutes = scan.digits(2);
        if (!minutes || *minutes > 59 || !scan.rest().empty())
            return std::nullopt;
        seconds += *minutes * 60;
    }
    return text.front() == '-' ? -seconds : seconds;
}

std::optional<double> daySeconds(Scanner& scan) {
    const auto hour = scan.digits(2);
    if (!hour || *hour > 23 || !scan.oneOf(":"))
        return std::nullopt;
    const auto minute = scan.digits(2);
    if (!minute || *minute > 59)
        return std::nullopt;
    double seconds = 0.0;
    if (scan.oneOf(":")) {
        const auto whole = scan.digits(2);
        const auto fraction = whole ? scan.fraction() : std::nullopt;
        if (!fraction || *whole > 60) // 60: a leap second
            return std::nullopt;
        seconds = *whole + *fraction;
    }
    return *hour * 3600 + *minute * 60 + seconds;
}

std::optional<CsvTimestamp> isoTimestamp(std::string_view text) {
    Scanner scan(text);
    const auto year = scan.digits(4);
    if (!year || !scan.oneOf("-/"))
        return std::nullopt;
    const auto month = scan.digits(2);
    if (!month || !scan.oneOf("-/"))
        return std::nullopt;
    const auto day = scan.digits(2);
    if (!day || !scan.oneOf("T t"))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    const auto inDay = daySeconds(scan);
    if (!date.ok() || !inDay)
        return std::nullopt;
    const double midnight = 86400.0 * static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
    if (scan.rest().empty())
        return CsvTimestamp{midnight + *inDay, TimestampForm::Iso8601WithoutZone};
    const auto east = zone(scan.rest());
    if (!east)
        return std::nullopt;
    return CsvTimestamp{midnight - *east + *inDay, TimestampForm::Iso8601};
}

CsvTimestamp scaled(double number) {
    if (number < 1e11)
        return {number, TimestampForm::UnixSeconds};
    if (number < 1e14)
        return {number / 1e3, TimestampForm::UnixMilliseconds};
    if (number < 1e17)
        return {number / 1e6, TimestampForm::UnixMicroseconds};
    return {number / 1e9, TimestampForm::UnixNanoseconds};
}

} // namespace

std::optional<double> csvNumber(std::string_view text) {
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<CsvTimestamp> csvTimestamp(std::string_view text) {
    const auto number = csvNumber(text);
    const auto stamp = number ? scaled(*number) : isoTimestamp(text);
    if (!stamp || stamp->unixSeconds < 0 || stamp->unixSeconds >= 1e11)
        return std::nullopt;
    return stamp;
}

std::string_view timestampFormName(TimestampForm form) {
    constexpr std::array<std::string_view, 6> names{"Unix seconds",      "Unix milliseconds",
                                                    "Unix microseconds", "Unix nanoseconds",
                                                    "ISO 8601",          "ISO 8601 without a zone, taken as UTC"};
    return names[static_cast<std::size_t>(form)];
}

} // namespace dantesync::fleet
