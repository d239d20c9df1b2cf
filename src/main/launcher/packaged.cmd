@echo off
rem quotadoctor @version@: starts the program in the Java runtime beside it.
setlocal EnableExtensions DisableDelayedExpansion
rem They are meant for another Java: one that has more modules, and other options.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
rem The heap is that of compare: looking for the command among the arguments would mean to parse them.
"%~dp0..\runtime\bin\java.exe" -Xmx160m -m io.github.quotadoctor %*
exit /b %ERRORLEVEL%
