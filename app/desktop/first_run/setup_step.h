// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QWidget>

namespace dantesync::desktop {

class Setup;

/// One step of the first-run page: its content, without title and buttons. Does nothing while it is not shown.
class SetupStep : public QWidget {
    Q_OBJECT

public:
    SetupStep(const Context& context, Setup& setup, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
        , m_setup(setup) {}

    virtual QString title() const = 0;
    /// A sentence or two below the title.
    virtual QString explanation() const = 0;
    /// It is shown from now on.
    virtual void enter() {}
    /// Somebody wants to see it anew (F5).
    virtual void reload() {}
    /// What is chosen here is good enough to go on.
    virtual bool mayGoOn() const { return true; }
    /// Takes the cursor; null: nothing here has to, Enter goes on.
    virtual QWidget* first() { return nullptr; }
    /// Puts the present state into the widgets.
    virtual void refresh() {}
    virtual void retranslate() = 0;

signals:
    /// mayGoOn() or something shown.
    void changed();

protected:
    const Context& context() const { return m_context; }
    Setup& setup() const { return m_setup; }

private:
    Context m_context;
    Setup& m_setup;
};

} // namespace dantesync::desktop
