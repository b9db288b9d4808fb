// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/save_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace dantesync::desktop {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

QString& lastFolder() {
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

void tellProblem(QWidget* parent, const QString& path, const QString& problem) {
    auto* box = new QMessageBox(QMessageBox::Warning, Text::tr("Not saved"),
                                Text::tr("%1 cannot be saved: %2.").arg(QDir::toNativeSeparators(path), problem),
                                QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter,
              std::function<bool(const QString& path, QString& problem)> write) {
    auto* dialog = new QFileDialog(parent, title, lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, write = std::move(write)](const QString& path) {
                         lastFolder() = QFileInfo(path).absolutePath();
                         QString problem;
                         if (!write(path, problem))
                             tellProblem(parent, path, problem);
                     });
    dialog->open();
}

void saveText(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& text) {
    saveFile(parent, title, name, filter, [text](const QString& path, QString& problem) {
        QSaveFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return true;
        problem = file.errorString();
        return false;
    });
}

} // namespace dantesync::desktop
