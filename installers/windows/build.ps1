# Makes a .msi in target\dist. Runs on Windows with JDK 25 or newer in JAVA_HOME, Maven and WiX 3 or newer on the path.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

mvn --batch-mode --quiet package -Pinstaller -DskipTests
if ($LASTEXITCODE -ne 0) { throw 'The build failed; what is above says why.' }
$version = ((Get-Content target\classes\dev\chiplog\app\build.properties) -replace '^version=', '').Trim()
# The upgrade code must never change: by it Windows knows an older Chiplog and replaces it.
& "$env:JAVA_HOME\bin\jpackage" --type msi --name Chiplog --app-version $version --dest target\dist `
	--input target\image --main-jar chiplog.jar --main-class dev.chiplog.app.Main --module-path target\modules `
	--add-modules javafx.controls,javafx.fxml,java.logging,java.sql,jdk.charsets,jdk.localedata,jdk.zipfs,jdk.unsupported `
	--java-options --enable-native-access=javafx.graphics --java-options -XX:+UseCompactObjectHeaders `
	--icon installers\windows\resources\chiplog.ico --add-launcher chiplog-console=installers\windows\console.properties `
	--file-associations installers\windows\log.properties --file-associations installers\windows\jsonl.properties `
	--win-menu --win-menu-group Chiplog --win-shortcut-prompt --win-dir-chooser --win-per-user-install `
	--win-upgrade-uuid 2f1b7a52-3c1e-4f0b-9c58-6d7a4e0c9b13 `
	--vendor Chiplog --description 'Explores logs of machine-learning and service systems, offline'
if ($LASTEXITCODE -ne 0) { throw 'jpackage failed; what is above says why.' }
