// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/system_theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPlatformSurfaceEvent>
#include <QWinEventNotifier>
#include <QWindow>

#include <dwmapi.h>
#include <windows.h>

namespace dantesync::desktop {
namespace {

constexpr const wchar_t* themeKey = LR"(Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)";

/// "Choose your default app mode" of Windows' settings, followed while the program runs. Qt 6.4 tells neither.
class PersonalizeTheme : public SystemTheme {
public:
    PersonalizeTheme()
        : m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
        , m_notifier(m_event) {
        // Written to when the person first chooses; made here where nobody has, so that it can be watched.
        RegCreateKeyExW(HKEY_CURRENT_USER, themeKey, 0, nullptr, 0, KEY_QUERY_VALUE | KEY_NOTIFY, nullptr, &m_key,
                        nullptr);
        connect(&m_notifier, &QWinEventNotifier::activated, this, [this] {
            watch();
            emit changed();
        });
        watch();
        QCoreApplication::instance()->installEventFilter(this);
    }
    ~PersonalizeTheme() override {
        m_notifier.setEnabled(false);
        RegCloseKey(m_key);
        CloseHandle(m_event);
    }

    bool isDark() const override {
        DWORD light = 1;
        DWORD size = sizeof light;
        const LSTATUS read =
            RegGetValueW(m_key, nullptr, L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
        return read == ERROR_SUCCESS && light == 0;
    }

    void dressWindows(bool dark) override {
        m_dark = dark;
        for (const QWindow* window : QGuiApplication::topLevelWindows())
            if (window->handle() != nullptr)
                dress(*window);
    }

    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::PlatformSurface &&
            static_cast<QPlatformSurfaceEvent*>(event)->surfaceEventType() ==
                QPlatformSurfaceEvent::SurfaceCreated) // before it is shown
            if (const auto* window = qobject_cast<const QWindow*>(object); window && window->isTopLevel())
                dress(*window);
        return false;
    }

private:
    void watch() { RegNotifyChangeKeyValue(m_key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, m_event, TRUE); }

    void dress(const QWindow& window) const {
        constexpr DWORD useImmersiveDarkMode = 20; // Windows 11 and 10 from 20H1 on; others ignore it
        const BOOL dark = m_dark ? TRUE : FALSE;
        DwmSetWindowAttribute(reinterpret_cast<HWND>(window.winId()), useImmersiveDarkMode, &dark, sizeof dark);
    }

    HANDLE m_event;
    HKEY m_key = nullptr;
    QWinEventNotifier m_notifier;
    bool m_dark = false;
};

} // namespace

std::unique_ptr<SystemTheme> makeSystemTheme() {
    return std::make_unique<PersonalizeTheme>();
}

} // namespace dantesync::desktop
