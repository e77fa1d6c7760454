#!/usr/bin/env bash
# Makes a .dmg with Chiplog.app in target/dist. Runs on macOS with JDK 25 or newer, Maven and Xcode's command line tools.
set -euo pipefail
cd "$(dirname "$0")/../.."

home=$(/usr/libexec/java_home -v 25+)
mvn --batch-mode --quiet package -Pinstaller -DskipTests "$@"
# macOS wants a version whose first number is above 0.
version=1.$(sed -n 's/^version=//p' target/classes/dev/chiplog/app/build.properties | cut -d. -f2-)
"$home/bin/jpackage" --type dmg --name Chiplog --app-version "$version" --dest target/dist --resource-dir installers/mac/resources \
	--input target/image --main-jar chiplog.jar --main-class dev.chiplog.app.Main --module-path target/modules \
	--add-modules javafx.controls,javafx.fxml,java.logging,java.sql,jdk.charsets,jdk.localedata,jdk.zipfs,jdk.unsupported \
	--java-options --enable-native-access=javafx.graphics --java-options -XX:+UseCompactObjectHeaders \
	--icon installers/mac/resources/chiplog.icns --mac-package-identifier dev.chiplog \
	--file-associations installers/mac/log.properties --file-associations installers/mac/jsonl.properties \
	--vendor Chiplog --description "Explores logs of machine-learning and service systems, offline"
