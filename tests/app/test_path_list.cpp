// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/path_list.h"

#include <QTest>

using namespace dantesync::setup;

namespace {

const std::wstring ours = LR"(C:\Program Files\DanteSync\bin)";

} // namespace

class TestPathList : public QObject {
    Q_OBJECT

private slots:
    void goesToTheEndOnce() {
        const std::wstring list = LR"(%SystemRoot%\system32;C:\Tools)";
        const std::wstring with = pathListWith(list, ours);
        QVERIFY(with == list + L';' + ours);
        QVERIFY(pathListWith(with, ours) == with);
        QVERIFY(pathListWith(L"", ours) == ours);
        QVERIFY(pathListWith(L"C:\\Tools;", ours) == L"C:\\Tools;" + ours);
    }

    void isKnownHoweverItIsWritten() {
        for (const wchar_t* entry : {LR"(c:\PROGRAM FILES\dantesync\BIN)", LR"(C:\Program Files\DanteSync\bin\)",
                                     LR"("C:\Program Files\DanteSync\bin")", LR"(C:/Program Files/DanteSync/bin)"}) {
            const std::wstring list = std::wstring(L"C:\\a;") + entry + L";C:\\b";
            QVERIFY(pathListHas(list, ours));
            QVERIFY(pathListWithout(list, ours) == L"C:\\a;C:\\b");
        }
        QVERIFY(!pathListHas(ours + L"2", ours));
        QVERIFY(!pathListHas(L"C:\\Program Files\\DanteSync", ours));
    }

    void everythingElseStaysLetterForLetter() {
        const std::wstring list = LR"(;%A%;;"C:\with;semicolon";C:\x\;)";
        QVERIFY(pathListWithout(list, ours) == list);
        QVERIFY(pathListWithout(pathListWith(list, ours), ours) == LR"(;%A%;;"C:\with;semicolon";C:\x\)");
        QVERIFY(pathListWithout(ours, ours).empty());
    }

    void aListOfAnyLengthIsWhole() {
        std::wstring list;
        for (int i = 0; i < 2000; ++i)
            list += L"C:\\folder" + std::to_wstring(i) + L';';
        list += L"C:\\end";
        QVERIFY(pathListWithout(pathListWith(list, ours), ours) == list);
    }
};

QTEST_APPLESS_MAIN(TestPathList)
#include "test_path_list.moc"
