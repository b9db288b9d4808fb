// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/schema.h"

#include <QStringList>

#include <array>

namespace dantesync::history {
namespace {

/// "DSyH": SQLite's mark for whose file it is (PRAGMA application_id).
constexpr qint64 applicationId = 0x44537948;

QString summaryColumns() {
    QStringList columns;
    for (const char* quantity : {"offset", "uncertainty", "drift", "correction"}) {
        for (const char* figure : {"min", "max", "mean", "p5", "p50", "p95"})
            columns << QLatin1String(quantity) + QLatin1Char('_') + QLatin1String(figure);
    }
    return columns.join(QLatin1String(" integer, ")) + QLatin1String(" integer");
}

/// Rows of one host lie together, in the order of time: every question is about one host and a range of it.
QString aggregateTable(const char* name) {
    return QStringLiteral("create table %1 (host integer not null, time integer not null, samples integer not null, "
                          "answered integer not null, mode integer, %2, primary key (host, time)) without rowid")
        .arg(QLatin1String(name), summaryColumns());
}

/// What leads from one version to the next. Released steps are never changed; a change is a new step.
QStringList stepTo(int version) {
    switch (version) {
    case 1:
        return {QStringLiteral("create table host (id integer primary key, name text not null unique)"),
                QStringLiteral("create table second (host integer not null, time integer not null, reachable integer "
                               "not null, offset integer, uncertainty integer, drift integer, correction integer, "
                               "mode integer, primary key (host, time)) without rowid"),
                aggregateTable("minute"), aggregateTable("hour"),
                QStringLiteral("pragma application_id = %1").arg(applicationId)};
    case 2:
        return {QStringLiteral("create table mark (id integer primary key, time integer not null, host text not null, "
                               "kind text not null, text text not null)"),
                QStringLiteral("create index mark_by_time on mark (time)")};
    default:
        return {};
    }
}

Status applyStep(Database& database, int version) {
    QStringList statements = stepTo(version);
    statements << QStringLiteral("pragma user_version = %1").arg(version);
    if (database.run("begin immediate") == nullptr)
        return database.error();
    for (const QString& statement : statements) {
        if (database.run(statement.toStdString()) == nullptr) {
            const Error error = database.error();
            database.run("rollback");
            return error;
        }
    }
    if (database.run("commit") == nullptr)
        return database.error();
    return success();
}

Error foreignFile() {
    return {"is not a history of DanteSync", {}, "give another file"};
}

Error newerFile(qint64 version) {
    return {"was written by a newer DanteSync (tables of version " + std::to_string(version) +
                ", this one knows up to " + std::to_string(schemaVersion) + ")",
            {},
            "use that version, or give another file"};
}

Result<qint64> versionOf(Database& database) {
    const auto version = database.number("pragma user_version");
    const auto tables = database.number("select count(*) from sqlite_master");
    const auto id = database.number("pragma application_id");
    if (!version || !tables || !id)
        return database.error();
    if (*tables > 0 && *id != applicationId)
        return foreignFile();
    if (*version > schemaVersion)
        return newerFile(*version);
    return *version;
}

} // namespace

Status bringUpToDate(Database& database) {
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    for (int next = static_cast<int>(*version) + 1; next <= schemaVersion; ++next) {
        if (auto applied = applyStep(database, next); !applied)
            return applied.error();
    }
    return success();
}

Status checkVersion(Database& database) {
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version < schemaVersion)
        return Error{"was written by an older DanteSync", {}, "let it be recorded to once, which updates it"};
    return success();
}

} // namespace dantesync::history
