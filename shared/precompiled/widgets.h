// SPDX-License-Identifier: GPL-3.0-or-later
//
// What most of the desktop's sources include: see CMakeLists.txt.
#pragma once

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>
