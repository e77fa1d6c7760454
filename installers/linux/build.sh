#!/usr/bin/env bash
# Makes target/dist/chiplog (the program with a Java of its own), a .tar.gz of it and a .deb that installs it.
# Needs JDK 25 or newer (JAVA25_HOME, JAVA_HOME, or below /usr/lib/jvm), Maven, binutils and dpkg-deb.
set -euo pipefail
cd "$(dirname "$0")/../.."

jpackage=
for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
	if [ -x "$home/bin/jpackage" ] && [ "$("$home/bin/jpackage" --version | cut -d. -f1)" -ge 25 ]; then
		jpackage="$home/bin/jpackage"
		break
	fi
done
[ -n "$jpackage" ] || { echo "JDK 25 or newer is needed; set JAVA25_HOME to its folder." >&2; exit 1; }

mvn --batch-mode --quiet package -Pinstaller -DskipTests "$@"
version=$(sed -n 's/^version=//p' target/classes/dev/chiplog/app/build.properties)
image=target/dist/chiplog

# A first run, drawing the window with no display, teaches Java what to have ready at every start.
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
printf '%s\n' '{"time":"2025-03-01T00:00:00Z","level":"INFO","model":"bert-base","latency_ms":12.5,"message":"loaded"}' > "$training/sample.jsonl"
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$PWD/$image/lib/app/chiplog.aot -Dchiplog.settings=$training" \
	"$image/bin/chiplog" render --out "$training/window.png" "$training/sample.jsonl" > "$training/log" 2>&1 || cat "$training/log" >&2
if [ -f "$image/lib/app/chiplog.aot" ]; then
	echo 'java-options=-XX:AOTCache=$APPDIR/chiplog.aot' >> "$image/lib/app/chiplog.cfg"
else
	echo "No ahead-of-time cache could be made; Chiplog will start more slowly." >&2
fi

tar --create --gzip --file "target/dist/chiplog-$version-linux-$(uname -m).tar.gz" --owner=0 --group=0 --directory target/dist chiplog
"$jpackage" --type deb --app-image "$image" --name chiplog --app-version "$version" --dest target/dist \
	--resource-dir installers/linux/resources --install-dir /opt --linux-package-name chiplog --linux-shortcut \
	--linux-deb-maintainer "chiplog@users.noreply.github.com" --linux-app-category devel --linux-menu-group Development \
	--vendor Chiplog --description "Explores logs of machine-learning and service systems, offline"
ls -l target/dist/*.tar.gz target/dist/*.deb
