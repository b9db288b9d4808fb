// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/database.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

namespace dantesync::history {
namespace {

/// Primary result codes of SQLite (sqlite.org/rescode.html).
enum Code : int { codeIoError = 10, codeCorrupt = 11, codeFull = 13, codeNotADatabase = 26 };
constexpr int codeIoWrite = 10 | (3 << 8);

QString nextConnectionName() {
    static std::atomic<unsigned> count{0};
    return QStringLiteral("dantesync-history-%1").arg(++count);
}

Trouble troubleOf(int code) {
    switch (code & 0xff) {
    case codeFull:
        return Trouble::Full;
    case codeCorrupt:
    case codeNotADatabase:
        return Trouble::Corrupt;
    case codeIoError: // a full disk under the write-ahead log shows as a write that failed
        return code == codeIoWrite ? Trouble::Full : Trouble::Other;
    default:
        return Trouble::Other;
    }
}

std::string remedyFor(Trouble trouble) {
    switch (trouble) {
    case Trouble::Full:
        return "make room on that disk; recording goes on by itself";
    case Trouble::Corrupt:
        return "the file is damaged";
    case Trouble::None:
    case Trouble::Other:
        break;
    }
    return "look at the file's permissions and at the disk";
}

} // namespace

Database::~Database() {
    close();
}

Status Database::open(const QString& path, Access access) {
    close();
    m_path = path;
    m_trouble = Trouble::Other;
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        m_error = {"Qt's SQLite driver is missing", {}, "install the package libqt6sql6-sqlite"};
        return m_error;
    }
    m_connection = nextConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(access == Access::Read
                                   ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                   : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open()) {
        note(database.lastError());
        return m_error;
    }
    m_trouble = Trouble::None;
    return success();
}

void Database::close() {
    m_statements.clear();
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

QSqlQuery* Database::run(std::string_view sql, const QVariantList& values) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())))) {
            note(query->lastError());
            return nullptr;
        }
        found = m_statements.emplace(std::string(sql), std::move(query)).first;
    }
    QSqlQuery* query = found->second.get();
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        note(query->lastError());
        query->finish();
        return nullptr;
    }
    return query;
}

std::optional<qint64> Database::number(std::string_view sql, const QVariantList& values) {
    QSqlQuery* query = run(sql, values);
    std::optional<qint64> out;
    if (query != nullptr && query->next() && !query->isNull(0))
        out = query->value(0).toLongLong();
    if (query != nullptr)
        query->finish();
    return out;
}

void Database::undo() {
    // SQLite may have taken it back by itself, and then says that there is none.
    QSqlQuery rollback(QSqlDatabase::database(m_connection, false));
    rollback.exec(QStringLiteral("rollback"));
}

void Database::reportDamage() {
    note(Trouble::Corrupt, "a check found it inconsistent");
}

void Database::note(const QSqlError& error) {
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    note(troubleOf(error.nativeErrorCode().toInt()), words.toStdString());
}

void Database::note(Trouble trouble, std::string words) {
    m_trouble = trouble;
    m_error = {std::move(words), m_path.toStdString(), remedyFor(trouble)};
}

} // namespace dantesync::history
