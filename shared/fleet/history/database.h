// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync::history {

/// What is behind a failed statement, as far as it matters what to do next.
enum class Trouble : std::uint8_t { None, Full, Corrupt, Other };

/// One connection to one SQLite file. It belongs to the thread that opens it; each thread has its own.
class Database {
public:
    enum class Access : std::uint8_t { Read, Write };

    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opening for writing makes the file when there is none. Error: no driver, no file, no permission.
    Status open(const QString& path, Access access);
    void close();

    /// Runs @p sql with @p values; statements are prepared once and kept by their text. Nothing on failure: see
    /// error(). The result is valid until the same text is run again; finish() it after reading.
    QSqlQuery* run(std::string_view sql, const QVariantList& values = {});
    /// The first column of the first row; nothing when there is none, or on failure.
    std::optional<qint64> number(std::string_view sql, const QVariantList& values = {});

    /// Takes back the open transaction; trouble() and error() stay those that led to it.
    void undo();
    /// What a check of the file found, rather than a statement.
    void reportDamage();

    void clearError() { m_trouble = Trouble::None; }
    Trouble trouble() const { return m_trouble; }
    const Error& error() const { return m_error; }

private:
    void note(const QSqlError& error);
    void note(Trouble trouble, std::string words);

    QString m_path;
    QString m_connection;
    std::map<std::string, std::unique_ptr<QSqlQuery>, std::less<>> m_statements;
    Trouble m_trouble = Trouble::None;
    Error m_error;
};

} // namespace dantesync::history
