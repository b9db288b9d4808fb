// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/status_json.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace dantesync::ipc {
namespace {

template<class E>
using Words = std::array<std::pair<E, const char*>, std::is_same_v<E, Mode>            ? 6
                                                    : std::is_same_v<E, LeapIndicator> ? 4
                                                    : std::is_same_v<E, Timestamping>  ? 3
                                                    : std::is_same_v<E, DateRole>      ? 3
                                                                                       : 2>;

constexpr Words<Mode> words(Mode) {
    return {{{Mode::Init, "INIT"},
             {Mode::Acq, "ACQ"},
             {Mode::Prod, "PROD"},
             {Mode::Lock, "LOCK"},
             {Mode::Nano, "NANO"},
             {Mode::NtpOnly, "NTP-only"}}};
}
constexpr Words<Role> words(Role) {
    return {{{Role::Client, "client"}, {Role::Master, "master"}}};
}
constexpr Words<DateRole> words(DateRole) {
    return {{{DateRole::Alone, "alone"}, {DateRole::Master, "master"}, {DateRole::Follower, "follower"}}};
}
constexpr Words<Timestamping> words(Timestamping) {
    return {{{Timestamping::User, "user"}, {Timestamping::Kernel, "kernel"}, {Timestamping::Hardware, "hardware"}}};
}
constexpr Words<LeapIndicator> words(LeapIndicator) {
    return {{{LeapIndicator::None, "none"},
             {LeapIndicator::InsertSecond, "insert_second"},
             {LeapIndicator::DeleteSecond, "delete_second"},
             {LeapIndicator::Unknown, "unknown"}}};
}

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Writes what it is shown.
class Writer {
public:
    template<class T>
    void field(const char* key, const T& value) {
        m_object.insert(QLatin1String(key), toValue(value));
    }
    template<class T, class Members>
    void group(const char* key, std::optional<T>& value, Members members) {
        Writer inner;
        if (value)
            members(inner, *value);
        m_object.insert(QLatin1String(key), value ? QJsonValue(inner.m_object) : QJsonValue());
    }
    QJsonObject take() { return std::move(m_object); }

private:
    static QJsonValue toValue(bool value) { return value; }
    static QJsonValue toValue(Nanoseconds value) { return qint64{value.count}; }
    static QJsonValue toValue(Ppm value) { return value.value; }
    template<class Scale>
    static QJsonValue toValue(Instant<Scale> value) {
        return qint64{value.ns};
    }
    template<class T>
    static QJsonValue toValue(const std::optional<T>& value) {
        return value ? toValue(*value) : QJsonValue();
    }
    static QJsonValue toValue(const ShortText& text) {
        return text.empty() ? QJsonValue() : QJsonValue(toQString(text.view()));
    }
    static QJsonValue toValue(const ClockUuid& uuid) { return toQString(uuid.toString()); }
    static QJsonValue toValue(Ipv4 address) { return toQString(address.toString()); }
    template<class T>
    static QJsonValue toValue(T value) {
        if constexpr (std::is_enum_v<T>) {
            for (const auto& [known, word] : words(T{})) {
                if (known == value)
                    return QLatin1String(word);
            }
            return {};
        } else {
            return qint64{value};
        }
    }

    QJsonObject m_object;
};

/// Reads into what it is shown; keeps the first key whose value makes no sense.
class Reader {
public:
    Reader(QJsonObject object, std::string path)
        : m_object(std::move(object))
        , m_path(std::move(path)) {}

    template<class T>
    void field(const char* key, T& value) {
        const QJsonValue json = m_object.value(QLatin1String(key));
        if (!json.isUndefined() && !read(json, value))
            fail(key);
    }
    template<class T, class Members>
    void group(const char* key, std::optional<T>& value, Members members) {
        const QJsonValue json = m_object.value(QLatin1String(key));
        if (json.isUndefined() || json.isNull())
            return value.reset();
        if (!json.isObject())
            return fail(key);
        Reader inner(json.toObject(), m_path + key + '.');
        members(inner, value.emplace());
        if (m_wrongKey.empty())
            m_wrongKey = inner.m_wrongKey;
    }
    const std::string& wrongKey() const { return m_wrongKey; }

private:
    void fail(const char* key) {
        if (m_wrongKey.empty())
            m_wrongKey = m_path + key;
    }

    static bool read(const QJsonValue& json, bool& out) {
        out = json.toBool();
        return json.isBool();
    }
    static bool readInteger(const QJsonValue& json, std::int64_t& out) {
        // A double that is not whole, or too large, comes back as the default.
        const qint64 low = json.toInteger(0);
        out = json.toInteger(1);
        return low == out;
    }
    static bool read(const QJsonValue& json, Nanoseconds& out) { return readInteger(json, out.count); }
    template<class Scale>
    static bool read(const QJsonValue& json, Instant<Scale>& out) {
        return readInteger(json, out.ns);
    }
    static bool read(const QJsonValue& json, Ppm& out) {
        out.value = json.toDouble();
        return json.isDouble() && std::isfinite(out.value);
    }
    template<class T>
    static bool read(const QJsonValue& json, std::optional<T>& out) {
        out.reset();
        return json.isNull() || read(json, out.emplace());
    }
    static bool read(const QJsonValue& json, ShortText& out) {
        out.assign(json.toString().toStdString());
        return json.isString() || json.isNull();
    }
    static bool read(const QJsonValue& json, ClockUuid& out) {
        const auto uuid = ClockUuid::parse(json.toString().toStdString());
        out = uuid.value_or(ClockUuid{});
        return uuid.has_value();
    }
    static bool read(const QJsonValue& json, Ipv4& out) {
        const auto address = Ipv4::parse(json.toString().toStdString());
        out = address.value_or(Ipv4{});
        return address.has_value();
    }
    template<class T>
    static bool read(const QJsonValue& json, T& out) {
        if constexpr (std::is_enum_v<T>) {
            for (const auto& [known, word] : words(T{})) {
                if (json.toString() == QLatin1String(word)) {
                    out = known;
                    return true;
                }
            }
            return false;
        } else {
            std::int64_t wide = 0;
            if (!readInteger(json, wide) || wide < std::int64_t{std::numeric_limits<T>::min()} ||
                wide > std::int64_t{std::numeric_limits<T>::max()})
                return false;
            out = static_cast<T>(wide);
            return true;
        }
    }

    QJsonObject m_object;
    std::string m_path;
    std::string m_wrongKey;
};

// The keys, once for both directions.

template<class V>
void visitPhase(V& v, PhaseStatus& phase) {
    v.field("gm_offset_ns", phase.gmOffset);
    v.field("epoch_wall_ns", phase.epoch);
    v.field("gm_offset_error_ns", phase.gmOffsetError);
    v.field("phase_error_ns", phase.phaseError);
    v.field("residual_ppm", phase.residual);
    v.field("frequency_error_ppm", phase.frequencyError);
    v.field("receive_noise_ns", phase.receiveNoise);
}

template<class V>
void visitGrandmaster(V& v, GrandmasterStatus& grandmaster) {
    v.field("uuid", grandmaster.uuid);
    v.field("source_uuid", grandmaster.sourceUuid);
    v.field("source_address", grandmaster.source.address);
    v.field("source_port", grandmaster.source.port);
    v.field("stratum", grandmaster.stratum);
    v.field("log_sync_interval", grandmaster.logSyncInterval);
    v.field("last_sync_counter_ns", grandmaster.lastSync);
}

template<class V>
void visitDateChange(V& v, DateChange& change) {
    v.field("effective_gm_ns", change.effective);
    v.field("from_ns", change.from);
    v.field("to_ns", change.to);
    v.field("slew_ppm", change.ratePpm);
}

template<class V>
void visitDate(V& v, DateStatus& date) {
    v.field("d_ns", date.d);
    v.field("target_ns", date.target);
    v.field("effective_counter_ns", date.effective);
    v.field("rate_ppm", date.rate);
    v.field("sequence", date.sequence);
    v.field("time_base", date.timeBase);
    v.field("landed", date.landed);
    v.field("role", date.role);
    v.field("role_since_counter_ns", date.roleSince);
    v.group("change", date.change, [](auto& inner, DateChange& s) { visitDateChange(inner, s); });
    v.field("change_pending", date.pending);
}

template<class V>
void visitNtp(V& v, NtpStatus& ntp) {
    v.field("offset_ns", ntp.offset);
    v.field("spread_ns", ntp.spread);
    v.field("root_delay_ns", ntp.rootDelay);
    v.field("root_dispersion_ns", ntp.rootDispersion);
    v.field("error_bound_ns", ntp.errorBound);
    v.field("accepted", ntp.accepted);
    v.field("stratum", ntp.stratum);
    v.field("reference_id", ntp.referenceId);
    v.field("leap", ntp.leap);
    v.field("updated_counter_ns", ntp.updated);
}

template<class V>
void visitTracking(V& v, TrackingStatus& tracking) {
    v.field("rms_offset_ns", tracking.rmsOffset);
    v.field("skew_ppm", tracking.skew);
    v.field("wander_ppm", tracking.wander);
    v.field("span_ns", tracking.span);
    v.field("last_update_counter_ns", tracking.lastUpdate);
    v.field("error_bound_ns", tracking.errorBound);
}

/// The error that a forecast tells for @p after; nothing when it tells none.
std::optional<Nanoseconds> errorAfter(const QJsonArray& forecast, std::uint32_t after) {
    for (const QJsonValue& point : forecast)
        if (point[u"after_s"].toInteger(-1) == qint64{after} && point[u"error_ns"].toInteger(-1) >= 0)
            return Nanoseconds{point[u"error_ns"].toInteger()};
    return std::nullopt;
}

std::optional<HoldoverForecast> forecastFrom(const QJsonObject& object) {
    const QJsonArray points = object.value(QLatin1String("holdover_forecast")).toArray();
    HoldoverForecast forecast;
    for (std::size_t i = 0; i < forecast.after.size(); ++i) {
        const auto error = errorAfter(points, forecast.after[i]);
        if (!error) // none, or a later version's with other points
            return std::nullopt;
        forecast.error[i] = *error;
    }
    forecast.ofUtc = object.value(QLatin1String("holdover_of")).toString() == QLatin1String("utc");
    return forecast;
}

template<class V>
void visitStatus(V& v, SyncStatus& status) {
    v.field("mode", status.mode);
    v.field("role", status.role);
    v.field("updated_counter_ns", status.updated);
    v.field("updated_wall_ns", status.wall);
    v.field("started_counter_ns", status.started);
    v.field("mode_since_counter_ns", status.modeSince);
    v.field("first_lock_counter_ns", status.firstLock);
    v.field("correction_ppm", status.correction);
    v.group("phase", status.phase, [](auto& inner, PhaseStatus& s) { visitPhase(inner, s); });
    v.group("grandmaster", status.grandmaster, [](auto& inner, GrandmasterStatus& s) { visitGrandmaster(inner, s); });
    v.group("date", status.date, [](auto& inner, DateStatus& s) { visitDate(inner, s); });
    v.group("ntp", status.ntp, [](auto& inner, NtpStatus& s) { visitNtp(inner, s); });
    v.group("tracking", status.tracking, [](auto& inner, TrackingStatus& s) { visitTracking(inner, s); });
    v.field("ntp_failed", status.ntpFailed);
    v.field("settled", status.settled);
    v.field("reanchoring", status.reanchoring);
    v.field("disciplining", status.disciplining);
    v.field("out_of_range", status.outOfRange);
    v.field("only_ptp2_heard", status.onlyPtp2Heard);
    v.field("timestamping", status.timestamping);
    v.field("ntp_server", status.ntpServer);
    v.field("ntp_failure", status.ntpFailure);
    v.field("conflict", status.conflict);
}

} // namespace

void insertHoldover(QJsonObject& object, const SyncStatus& status) {
    QJsonArray points;
    if (status.holdover)
        for (std::size_t i = 0; i < HoldoverForecast::after.size(); ++i)
            points.append(QJsonObject{{QStringLiteral("after_s"), qint64{HoldoverForecast::after[i]}},
                                      {QStringLiteral("error_ns"), qint64{status.holdover->error[i].count}}});
    object.insert(QStringLiteral("holdover_forecast"), status.holdover ? QJsonValue(points) : QJsonValue());
    object.insert(QStringLiteral("holdover_of"),
                  status.holdover ? QJsonValue(QLatin1String(status.holdover->ofUtc ? "utc" : "fleet")) : QJsonValue());
}

QJsonObject toJson(const SyncStatus& status) {
    SyncStatus shown = status;
    Writer writer;
    visitStatus(writer, shown);
    // Without a phase nothing accumulates: that is not 0.
    writer.field("accumulated_phase_ns", status.phase ? std::optional(status.accumulatedPhase) : std::nullopt);
    writer.field("is_locked", isLocked(status.mode)); // for scripts; follows from the mode
    QJsonObject object = writer.take();
    insertHoldover(object, status);
    return object;
}

Result<SyncStatus> statusFromJson(const QJsonObject& object) {
    SyncStatus status;
    Reader reader(object, {});
    visitStatus(reader, status);
    status.holdover = forecastFrom(object);
    if (status.phase)
        reader.field("accumulated_phase_ns", status.accumulatedPhase);
    const std::string key = object.contains(QLatin1String("mode")) ? reader.wrongKey() : "mode";
    if (!key.empty())
        return Error{"the status has no usable \"" + key + "\"", {}, "use app and service of the same version"};
    return status;
}

} // namespace dantesync::ipc
