// SPDX-License-Identifier: GPL-3.0-or-later
//
// What most sources of the service, the command line and their tests include: see CMakeLists.txt.
#pragma once

#include "shared/precompiled/standard.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
