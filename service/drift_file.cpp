// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/drift_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>

namespace dantesync {

namespace {

using namespace Qt::StringLiterals;

constexpr double largestCorrection = 1000;  // ppm, beyond that no quartz is
constexpr double smallestUncertainty = 0.1; // ppm: temperatures differ between two runs
constexpr double largestUncertainty = 50;   // ppm, not worth keeping
constexpr double ageing = 0.01;             // ppm an hour
constexpr double stale = 30.0 * 24 * 3600;  // s
constexpr qint64 largestFile = 4096;

} // namespace

DriftFile::DriftFile(const QString& directory)
    : m_path(QDir(directory).filePath(u"drift.json"_s)) {}

std::optional<discipline::LearnedFrequency> DriftFile::load(WallTime now, QString* why) const {
    QFile file(m_path);
    why->clear();
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly)) {
        *why = file.errorString();
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    const double correction = object.value(u"correction_ppm"_s).toDouble(NAN);
    const double uncertainty = object.value(u"uncertainty_ppm"_s).toDouble(NAN);
    const double written = object.value(u"written_unix_s"_s).toDouble(NAN);
    const double age = static_cast<double>(now.ns) * 1e-9 - written;
    if (!std::isfinite(correction) || !std::isfinite(uncertainty) || !std::isfinite(written)) {
        *why = u"it is damaged"_s;
        return std::nullopt;
    }
    if (std::abs(correction) > largestCorrection || uncertainty <= 0 || uncertainty > largestUncertainty) {
        *why = u"its figures are absurd"_s;
        return std::nullopt;
    }
    // A clock that is not set yet may stand before the file's date: only a real age counts.
    if (age > stale) {
        *why = u"it is older than 30 days"_s;
        return std::nullopt;
    }
    const double hours = std::max(age, 0.0) / 3600;
    // Files of the first versions name no grandmaster.
    const auto grandmaster = ClockUuid::parse(object.value(u"grandmaster"_s).toString().toStdString());
    return discipline::LearnedFrequency{Ppm{correction},
                                        Ppm{std::max(uncertainty, smallestUncertainty) + ageing * hours},
                                        grandmaster.value_or(ClockUuid{})};
}

Status DriftFile::makeDirectory() const {
    const QString directory = QFileInfo(m_path).absolutePath();
    if (QDir().mkpath(directory))
        return success();
    return Error{"cannot create the directory", directory.toStdString(),
                 "create it for the service's user, or give another --state-dir"};
}

Status DriftFile::usable() const {
    if (Status made = makeDirectory(); !made.ok())
        return made;
    const QString directory = QFileInfo(m_path).absolutePath();
    QTemporaryFile probe(QDir(directory).filePath(u".probe-XXXXXX"_s)); // removed again at once
    if (!probe.open())
        return Error{"cannot write into the state directory: " + probe.errorString().toStdString(),
                     directory.toStdString(), "give it to the service's user, or give another --state-dir"};
    return success();
}

Status DriftFile::save(const discipline::LearnedFrequency& learned, WallTime now) const {
    if (Status made = makeDirectory(); !made.ok())
        return made;
    QJsonObject object{{u"correction_ppm"_s, learned.correction.value},
                       {u"uncertainty_ppm"_s, learned.uncertainty.value},
                       {u"written_unix_s"_s, std::floor(static_cast<double>(now.ns) * 1e-9)}};
    if (!learned.grandmaster.isZero())
        object.insert(u"grandmaster"_s, QString::fromStdString(learned.grandmaster.toString()));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n') < 0 || !file.commit())
        return Error{"cannot write: " + file.errorString().toStdString(), m_path.toStdString(),
                     "check the rights and the free space of the state directory"};
    return success();
}

} // namespace dantesync
