#!/bin/bash
# SPDX-License-Identifier: MIT
# latchkey-evidence.sh: what this Mac shows of its set-up for Okta's just-in-time accounts.
#
# Run it on the Mac with sudo, or as the script of a Jamf Pro policy. It reads only: it changes no
# setting, installs and deletes nothing. It makes one JSON file in a folder of its own that only you
# and root can read, and prints the file's path. The file holds account names and certificates
# (public parts), but no password and no SCEP challenge.
# Written for the /bin/bash 3.2 that comes with macOS.

set -u
export PATH=/usr/bin:/bin:/usr/sbin:/sbin
export LC_ALL=C LANG=C
umask 077

# Bytes from stdin as one JSON string of plain ASCII. What is no UTF-8 becomes U+FFFD.
json_string() {
    /usr/bin/od -An -v -tu1 | /usr/bin/awk '
        BEGIN {
            for (i = 0; i < 32; i++) plain[i] = sprintf("\\u%04x", i)
            for (i = 32; i < 127; i++) plain[i] = sprintf("%c", i)
            plain[127] = "\\u007f"
            plain[9] = "\\t"; plain[10] = "\\n"; plain[13] = "\\r"
            plain[34] = "\\\""; plain[92] = "\\\\"
            printf "%s", "\""
        }
        function unit(code) { return sprintf("\\u%04x", code) }
        function character(code) {
            if (code < least || code > 1114111 || (code >= 55296 && code <= 57343))
                return unit(65533)
            if (code < 65536)
                return unit(code)
            code -= 65536
            return unit(55296 + int(code / 1024)) unit(56320 + code % 1024)
        }
        function first(byte) {
            if (byte < 128) return plain[byte]
            if (byte >= 194 && byte <= 223) { more = 1; least = 128; value = byte - 192; return "" }
            if (byte >= 224 && byte <= 239) { more = 2; least = 2048; value = byte - 224; return "" }
            if (byte >= 240 && byte <= 244) { more = 3; least = 65536; value = byte - 240; return "" }
            return unit(65533)
        }
        function next_byte(byte) {
            if (more == 0) return first(byte)
            if (byte < 128 || byte > 191) { more = 0; return unit(65533) first(byte) }
            value = value * 64 + byte - 128
            more--
            return more == 0 ? character(value) : ""
        }
        {
            line = ""
            for (i = 1; i <= NF; i++) line = line next_byte($i + 0)
            printf "%s", line
        }
        END {
            if (more > 0) printf "%s", unit(65533)
            printf "%s", "\""
        }'
}

# A property list of installed profiles, from stdin, without any value that is not named here:
# such a list holds SCEP challenges and other secrets.
without_secrets() {
    /usr/bin/awk '
        BEGIN {
            RS = "<"
            names = "ProfileIdentifier ProfileDisplayName ProfileUUID ProfileInstallDate ProfileType"
            names = names " PayloadType PayloadIdentifier PayloadUUID PayloadDisplayName"
            names = names " ExtensionIdentifier TeamIdentifier Type AuthenticationMethod"
            names = names " ApplicationIdentifier AssociatedDomains URLs OktaVerify.OrgUrl"
            names = names " OktaVerify.PasswordSyncClientID PlatformSSO.ProtocolVersion"
            count = split(names, list, " ")
            for (i = 1; i <= count; i++) keep[list[i]] = 1
        }
        NR == 1 { next }
        {
            end = index($0, ">")
            if (end == 0) next
            tag = substr($0, 1, end - 1)
            rest = substr($0, end + 1)
            if (tag == "key") key = rest
            if ((tag == "string" || tag == "data") && !(key in keep)) rest = ""
            if (tag ~ /^!/ && tag !~ /^!DOCTYPE/) next
            printf "%s", "<" tag ">" rest
        }'
}

# limited SECONDS PROGRAM ARGUMENT...: runs it with nothing to read, and ends it when the time is up.
# 124 = did not end in time, 127 = is not there. macOS has no timeout(1).
limited() {
    local limit=$1 pid watcher code
    shift
    if [ ! -x "$1" ]; then
        echo "$1: not on this Mac" >&2
        return 127
    fi
    set -m
    "$@" </dev/null 5>&- &
    pid=$!
    set +m
    (
        while [ "$limit" -gt 0 ]; do
            /bin/sleep 1
            kill -0 "$pid" || exit 0
            limit=$((limit - 1))
        done
        kill -TERM -- "-$pid"
        /bin/sleep 2
        kill -KILL -- "-$pid"
    ) </dev/null >/dev/null 2>&1 5>&- &
    watcher=$!
    wait "$pid" 2>/dev/null
    code=$?
    kill "$watcher" 2>/dev/null
    wait "$watcher" 2>/dev/null
    case $code in
        137 | 143) return 124 ;;
    esac
    return "$code"
}

# The exit code as the file has it: -1 = did not start or did not end in time.
exit_number() {
    case $1 in
        124 | 126 | 127) echo -1 ;;
        *) echo "$1" ;;
    esac
}

# probe NAME SECONDS FILTER PROGRAM ARGUMENT...: one entry of "tools" in the file (descriptor 5).
probe() {
    local name=$1 limit=$2 filter=$3 errors
    shift 3
    printf '%s\n"%s":{"stdout":' "$comma" "$name" >&5
    comma=,
    errors=$(
        {
            limited "$limit" "$@" | "$filter" | json_string >&5
            printf ',"exit":%s' "$(exit_number "${PIPESTATUS[0]}")" >&5
        } 2>&1 | json_string
    )
    printf ',"stderr":%s}' "$errors" >&5
}

# app-sso shows its user part only to the user at the screen.
probe_app_sso() {
    if [ "$EUID" -eq 0 ] && [ -n "$console_uid" ]; then
        probe app-sso 20 cat /bin/launchctl asuser "$console_uid" \
            /usr/bin/sudo -u "$console_user" /usr/bin/app-sso platform -s
    else
        probe app-sso 20 cat /usr/bin/app-sso platform -s
    fi
}

probe_all() {
    probe_app_sso
    probe profiles-enrollment 20 cat /usr/bin/profiles status -type enrollment
    probe profiles-bootstraptoken 30 cat /usr/bin/profiles status -type bootstraptoken
    probe profiles-show 60 without_secrets /usr/bin/profiles show -type configuration -output stdout-xml
    probe security-find-identity 20 cat \
        /usr/bin/security find-identity -v /Library/Keychains/System.keychain
    probe security-find-certificate 20 cat \
        /usr/bin/security find-certificate -a -Z -p /Library/Keychains/System.keychain
    probe dscl-users 30 cat /usr/bin/dscl -plist . -readall /Users \
        RecordName RealName UniqueID NFSHomeDirectory AltSecurityIdentities
    probe homes 10 cat /bin/ls -1 /Users
    probe swcutil-show 20 cat /usr/bin/swcutil show
    probe sw_vers 10 cat /usr/bin/sw_vers -productVersion
    probe loginwindow-managed 10 cat \
        /usr/bin/defaults read "/Library/Managed Preferences/com.apple.loginwindow" SHOWFULLNAME
    probe loginwindow 10 cat \
        /usr/bin/defaults read /Library/Preferences/com.apple.loginwindow SHOWFULLNAME
    probe okta-verify-version 10 cat \
        /usr/bin/defaults read "/Applications/Okta Verify.app/Contents/Info" CFBundleShortVersionString
    probe okta-verify-receipt 10 cat \
        /bin/ls "/Applications/Okta Verify.app/Contents/_MASReceipt/receipt"
    probe fdesetup 20 cat /usr/bin/fdesetup status
    probe ioreg 10 cat /usr/sbin/ioreg -rd1 -c IOPlatformExpertDevice
}

# Who sits at the screen; empty at the login window and in Setup Assistant.
console_user=$(/usr/bin/stat -f %Su /dev/console 2>/dev/null)
console_uid=
case $console_user in
    '' | root | loginwindow | _*) console_user= ;;
    *) console_uid=$(/usr/bin/id -u "$console_user" 2>/dev/null) ;;
esac
as_root=false
as_user=true
if [ "$EUID" -eq 0 ]; then
    as_root=true
    [ -n "$console_uid" ] || as_user=false
fi

folder=$(/usr/bin/mktemp -d /tmp/latchkey-evidence.XXXXXX) || exit 1
file=$folder/latchkey-evidence.json
exec 5>"$file" || exit 1
comma=
printf '{"schema":1,"made":"%s","root":%s,"user":%s,"host":' \
    "$(/bin/date -u +%Y-%m-%dT%H:%M:%SZ)" "$as_root" "$as_user" >&5
printf '%s' "$(/bin/hostname)" | json_string >&5
printf ',"tools":{' >&5
probe_all
printf '\n}}\n' >&5
exec 5>&-

# The person who called sudo may take the file away; nobody else.
if [ "$EUID" -eq 0 ] && [ -n "${SUDO_UID:-}" ]; then
    /usr/sbin/chown "$SUDO_UID" "$folder" "$file"
fi
echo "$file"
