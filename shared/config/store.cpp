// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/store.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <QString>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace dantesync::config {
namespace {

constexpr std::string_view emptyDocument = "{}\n";

QString fileName(const std::string& path) {
    return QString::fromStdString(path);
}

Error failure(const std::string& what, const std::string& path, const QString& why, std::string remedy) {
    return {what + " (" + why.toStdString() + ')', path, std::move(remedy)};
}

/// The bytes of the file at @p path, cut just above the largest size that is good; nothing when it does not exist.
Result<std::optional<std::string>> read(const std::string& path) {
    std::error_code error;
    const auto status = std::filesystem::status(std::filesystem::path(fileName(path).toStdU16String()), error);
    if (status.type() == std::filesystem::file_type::not_found) {
        // A link that leads nowhere was meant to lead somewhere.
        if (std::filesystem::is_symlink(std::filesystem::path(fileName(path).toStdU16String()), error))
            return Error{"a link to a file that is not there", path, "correct or remove the link"};
        return std::optional<std::string>();
    }
    if (error)
        return failure("cannot be looked at", path, QString::fromStdString(error.message()),
                       "check the permissions of the directories on the way");
    if (status.type() != std::filesystem::file_type::regular)
        return Error{"not a regular file", path, "name a file"};
    QFile file(fileName(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be opened", path, file.errorString(), "check its permissions");
    const QByteArray bytes = file.read(static_cast<qint64>(Document::maximumSize) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure("cannot be read", path, file.errorString(), "check the disk");
    return std::optional(bytes.toStdString());
}

/// QSaveFile writes a temporary file in the same directory, syncs it and renames it over @p path.
/// Its permissions stay those of @p path, or become those of @p like.
Status replaceFile(const std::string& path, std::string_view bytes, const std::string& like) {
    QSaveFile file(fileName(path));
    file.setDirectWriteFallback(false); // would write into the file itself where no temporary file can be made
    const auto size = static_cast<qint64>(bytes.size());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size;
    if (written && QFile::exists(fileName(like)))
        file.setPermissions(QFile::permissions(fileName(like))); // a backup is no more public than what it is of
    if (!written || !file.commit())
        return failure("cannot be written", path, file.errorString(),
                       "check that the directory exists, can be written to and has room; the file is as it was");
    return success();
}

Document unreadable(const std::string& path, const Error& error) {
    return Document::failed(path, error.what + "; " + error.remedy);
}

} // namespace

std::string defaultPath() {
    return DANTESYNC_CONFIG_PATH;
}

Loaded load(const std::string& path) {
    auto bytes = read(path);
    if (!bytes)
        return {unreadable(path, bytes.error()), false};
    if (!*bytes)
        return {Document::parse(std::string(emptyDocument), path), true};
    return {Document::parse(std::move(**bytes), path), false};
}

Status saveAtomically(const std::string& path, std::string_view text, Replace replace) {
    const Document wanted = Document::parse(std::string(text), path);
    for (const Problem& problem : wanted.problems()) {
        if (problem.severity == ProblemSeverity::Error)
            return Error{"not saved: " + problem.text(), {}, "correct it and save again"};
    }
    const auto old = read(path);
    if (!old)
        return old.error();
    if (*old) {
        const Document current = Document::parse(**old, path);
        if (!current.valid() && replace == Replace::OnlyValid)
            return Error{"not saved: the file there is broken: " + current.problems().front().text(),
                         {},
                         "correct it by hand first"};
        if (**old == text)
            return success(); // also keeps the previous version previous
        if (auto kept = replaceFile(path + ".bak", **old, path); !kept)
            return kept;
    }
    return replaceFile(path, text, path);
}

} // namespace dantesync::config
