@echo off
rem Double-click to open the workbench.
chcp 65001 >nul
cd /d "%~dp0"
where py >nul 2>nul
if %errorlevel% equ 0 (
  py -3 start.py %*
) else (
  python start.py %*
)
if %errorlevel% geq 9009 (
  echo 没有找到 Python：请安装 Python 3.11 或更新的版本，安装时勾选 Add python.exe to PATH。
  echo Python was not found: please install Python 3.11 or newer and tick "Add python.exe to PATH".
)
if not %errorlevel% equ 0 pause
