@echo off
rem quotadoctor @version@: starts the program in the Java runtime beside it.
setlocal EnableExtensions DisableDelayedExpansion
rem They are meant for another Java: one that has more modules, and other options.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
rem compare reads several large answers at a time.
set "heap=48m"
if "%~1"=="compare" set "heap=160m"
"%~dp0..\runtime\bin\java.exe" -Xmx%heap% -m io.github.quotadoctor %*
exit /b %ERRORLEVEL%
