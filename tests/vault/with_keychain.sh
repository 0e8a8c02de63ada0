#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs a program with a session bus and an unlocked keyring of its own, both gone afterwards.
# On a Mac the program uses the login keychain, under names that nobody else has.
set -eu

export LATCHKEY_TEST_KEYRING=1
[ "$(uname)" != Darwin ] || exec "$@"

for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing: install dbus and gnome-keyring" >&2
        exit 1
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export XDG_CURRENT_DESKTOP=GNOME
mkdir -p "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# shellcheck disable=SC2016  # expanded by the inner shell
dbus-run-session -- bash -c '
    is_there() {
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true"
    }
    echo -n practice | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null &
    keyring=$!
    trap "kill $keyring" EXIT
    for ((i = 0; i < 200; ++i)); do
        is_there && break
        sleep 0.1
    done
    "$@"
' with-keychain "$@"
