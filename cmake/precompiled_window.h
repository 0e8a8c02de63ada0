// SPDX-License-Identifier: MIT
// What the files of the window read besides.
#pragma once
#include "precompiled_core.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
