#!/usr/bin/env bash
# Makes target/dist/chiplog (the program with a Java of its own), a .tar.gz of it and a .deb that installs it.
# Needs what the build needs, binutils and dpkg-deb.
set -euo pipefail
cd "$(dirname "$0")/../.."

mvn --batch-mode --quiet package -Pinstaller -DskipTests "$@"
version=$(sed -n 's/^version=//p' target/classes/dev/chiplog/app/build.properties)
image=target/dist/chiplog

# jpackage's launcher asks the package manager where it is installed, which takes longer than all else in a start.
rm "$image/bin/chiplog"
install installers/linux/resources/chiplog "$image/bin/chiplog"

# A rehearsal of what users do teaches Java what to have ready at every start. Java refuses a cache whose jars have another time than in
# training, and packages keep whole seconds only; and whose options or class path are others.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
find "$image" -exec touch --no-dereference --date=@"$(date +%s)" {} +
for cache in commands window; do
	"$image/lib/runtime/bin/java" --enable-native-access=javafx.graphics -XX:+UseCompactObjectHeaders \
		-XX:AOTCacheOutput="$image/lib/app/$cache.aot" \
		-classpath "$image/lib/app/chiplog.jar" dev.chiplog.app.Rehearsal "$cache" "$scratch/logs" > "$scratch/log" 2>&1 || cat "$scratch/log" >&2
	if [ ! -f "$image/lib/app/$cache.aot" ]; then
		echo "No ahead-of-time cache for the $cache could be made; Chiplog will start more slowly." >&2
	fi
done
# A program that does not start from its caches must not be packed.
"$image/bin/chiplog" --version > /dev/null
"$image/bin/chiplog" render --view events --out "$scratch/window.png" resources/dev/chiplog/sample > /dev/null
tar --create --gzip --file "target/dist/chiplog-$version-linux-$(uname -m).tar.gz" --owner=0 --group=0 --directory target/dist chiplog

# Packed without jpackage: it would give the jars another time, and its scripts fail at removal where there is no menu.
package="$scratch/package"
mkdir -p "$package"/{DEBIAN,opt,usr/bin,usr/share/applications,usr/share/icons/hicolor/256x256/apps}
cp --archive "$image" "$package/opt/chiplog"
ln --symbolic /opt/chiplog/bin/chiplog "$package/usr/bin/chiplog"
cp installers/linux/resources/chiplog.desktop "$package/usr/share/applications/"
cp installers/linux/resources/chiplog.png "$package/usr/share/icons/hicolor/256x256/apps/"
sed --expression "s/@version@/$version/" --expression "s/@architecture@/$(dpkg --print-architecture)/" \
	--expression "s/@size@/$(du --summarize --block-size=1K "$package/opt" | cut --fields=1)/" \
	installers/linux/resources/control > "$package/DEBIAN/control"
chmod --recursive u=rwX,go=rX "$package"
dpkg-deb --root-owner-group -Zxz --build "$package" "target/dist/chiplog_${version}_$(dpkg --print-architecture).deb" > /dev/null
ls -l target/dist/*.tar.gz target/dist/*.deb
