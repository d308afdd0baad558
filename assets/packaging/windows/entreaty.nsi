; A setup program for Windows, made by NSIS: makensis /DVERSION=0.2.0 assets\packaging\windows\entreaty.nsi
;
; NOT TRIED: no machine with Windows was at hand when this was written. It installs for one person,
; without an administrator, and takes away what it installed and nothing else: letters, settings and
; packs stay.
Unicode true
!ifndef VERSION
  !error "say the version: /DVERSION=0.2.0"
!endif
Name "Entreaty"
OutFile "entreaty-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Entreaty"
RequestExecutionLevel user
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

!define ROOT "..\..\.."
!define CLASSES "Software\Classes"
!define LIST "Software\Microsoft\Windows\CurrentVersion\Uninstall\Entreaty"

!macro Kind ENDING NAME TITLE
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${NAME}" "" "${TITLE}"
  WriteRegStr HKCU "${CLASSES}\${NAME}\DefaultIcon" "" "$INSTDIR\entreaty.ico"
  WriteRegStr HKCU "${CLASSES}\${NAME}\shell\open\command" "" '"$INSTDIR\entreaty.exe" "%1"'
!macroend

Section
  SetOutPath "$INSTDIR"
  File "${ROOT}\target\dist\entreaty.exe"
  File "${ROOT}\assets\packaging\icons\entreaty.ico"
  File "${ROOT}\assets\packaging\licences.txt"
  CreateShortcut "$SMPROGRAMS\Entreaty.lnk" "$INSTDIR\entreaty.exe" "" "$INSTDIR\entreaty.ico"
  !insertmacro Kind ".letter" "Entreaty.Letter" "Entreaty letter"
  !insertmacro Kind ".entreaty" "Entreaty.Campaign" "Entreaty campaign pack"
  !insertmacro Kind ".programme" "Entreaty.Programme" "Entreaty programme of an evening"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${LIST}" "DisplayName" "Entreaty"
  WriteRegStr HKCU "${LIST}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LIST}" "DisplayIcon" "$INSTDIR\entreaty.ico"
  WriteRegStr HKCU "${LIST}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
  Delete "$INSTDIR\entreaty.exe"
  Delete "$INSTDIR\entreaty.ico"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Entreaty.lnk"
  DeleteRegKey HKCU "${CLASSES}\.letter"
  DeleteRegKey HKCU "${CLASSES}\.entreaty"
  DeleteRegKey HKCU "${CLASSES}\.programme"
  DeleteRegKey HKCU "${CLASSES}\Entreaty.Letter"
  DeleteRegKey HKCU "${CLASSES}\Entreaty.Campaign"
  DeleteRegKey HKCU "${CLASSES}\Entreaty.Programme"
  DeleteRegKey HKCU "${LIST}"
SectionEnd
