; The installer for one Windows account: no administrator's rights, the program apart from the data, an update is a newer one of these.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

Name "SPPK"
OutFile "${MADE}"
InstallDir "$LOCALAPPDATA\Programs\SPPK"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
BrandingText "SPPK ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1049 "ProductName" "SPPK Desktop"
VIAddVersionKey /LANG=1049 "FileDescription" "SPPK Desktop"
VIAddVersionKey /LANG=1049 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1049 "LegalCopyright" "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TITLE "SPPK ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Программа ушул компьютердин азыркы колдонуучусу үчүн орнотулат. Мурдагы версия жаңыртылат, маалыматтар өзгөрбөйт.$\r$\n$\r$\nПрограмма устанавливается для текущего пользователя этого компьютера. Прежняя версия обновляется, данные не меняются.$\r$\n$\r$\nЖаңыртуунун алдында флешкага камдык көчүрмө жасаңыз.$\r$\nПеред обновлением сделайте резервную копию на флешку."
!define MUI_FINISHPAGE_TITLE "Даяр / Готово"
!define MUI_FINISHPAGE_TEXT "SPPK орнотулду.$\r$\nSPPK установлена."
!define MUI_FINISHPAGE_RUN "$INSTDIR\SPPK.exe"
!define MUI_FINISHPAGE_RUN_TEXT "SPPK ачуу / Открыть SPPK"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Программа гана өчүрүлөт. Маалыматтар ордунда калат.$\r$\nУдаляется только программа. Данные остаются на месте."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian"

!define OPEN "SPPK ачык турат. Аны жабыңыз да, кайра аракет кылыңыз.$\r$\nSPPK открыта. Закройте её и попробуйте снова."

; A running program holds its file: it cannot be opened for writing. Nothing has been changed when this refuses.
!macro RefuseWhileOpen
  IfFileExists "$INSTDIR\SPPK.exe" 0 closed
  again:
  ClearErrors
  FileOpen $0 "$INSTDIR\SPPK.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${OPEN}" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
  free:
  FileClose $0
  closed:
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "64 биттик Windows 10 же 11 керек.$\r$\nНужна 64-разрядная Windows 10 или 11." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Windows 10 (1809) же андан жаңысы керек.$\r$\nНужна Windows 10 (1809) или новее." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ReadRegStr $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 != ""
  ${AndIf} $0 < 17763
    MessageBox MB_OK|MB_ICONSTOP "Windows 10 (1809) же андан жаңысы керек.$\r$\nНужна Windows 10 (1809) или новее." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Section "SPPK"
  !insertmacro RefuseWhileOpen
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\SPPK.lnk" "$INSTDIR\SPPK.exe"
  CreateShortcut "$DESKTOP\SPPK.lnk" "$INSTDIR\SPPK.exe"
  !define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SPPK"
  WriteRegStr HKCU "${KEY}" "DisplayName" "SPPK Desktop"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\SPPK.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "SPPK Desktop"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; Only what the installer wrote: the folder of the data, beside the program's, is not named here.
Section "Uninstall"
  !insertmacro RefuseWhileOpen
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\SPPK.exe"
  Delete "$INSTDIR\sppk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\SPPK.lnk"
  Delete "$DESKTOP\SPPK.lnk"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\SPPK"
SectionEnd
