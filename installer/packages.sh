#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Sourced by rehearse.sh and tests/run.sh: installs what is missing, with the system's package manager.

# shellcheck disable=SC2034 # read by the scripts that source this file
build_packages_debian="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-svg-dev \
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev qtkeychain-qt6-dev libsecret-1-0 libssl-dev libdeflate-dev libspdlog-dev \
libexpected-dev libsimdjson-dev libcli11-dev libqpdf-dev fonts-dejavu-core qt6-translations-l10n"
# shellcheck disable=SC2034
test_packages_debian="mold clang clang-format clang-tidy clazy libclang-rt-14-dev shellcheck dbus gnome-keyring poppler-utils python3 git"
# shellcheck disable=SC2034
build_packages_homebrew="cmake ninja ccache pkg-config qtbase qtsvg qttools qttranslations qtkeychain openssl@3 spdlog tl-expected simdjson cli11 qpdf libdeflate"
# shellcheck disable=SC2034
test_packages_homebrew="llvm clazy shellcheck poppler python3"

# install_missing "PACKAGE ..." on Debian, "FORMULA ..." with Homebrew
install_missing() {
    local missing="" package
    if command -v apt-get >/dev/null 2>&1; then
        for package in $1; do
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing="$missing $package"
        done
        [ -n "$missing" ] || return 0
        echo "Installing:$missing"
        local as_root=""
        [ "$(id -u)" -eq 0 ] || as_root="sudo"
        $as_root apt-get update -qq
        # shellcheck disable=SC2086 # a list of words
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    elif command -v brew >/dev/null 2>&1; then
        for package in $2; do
            brew list --versions "$package" >/dev/null 2>&1 || missing="$missing $package"
        done
        [ -n "$missing" ] || return 0
        echo "Installing:$missing"
        # shellcheck disable=SC2086 # a list of words
        brew install $missing
    else
        echo "Neither apt-get nor Homebrew is here. Install by hand: $1" >&2
        return 1
    fi
}
