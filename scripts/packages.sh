# Sourced by the other scripts: what Ruam needs, by the names of Debian 12's packages, and how it is installed.
# Nothing here writes to standard output.

ruam_packages_run=(
    libqt6sql6-sqlite qt6-wayland libthai0
    fonts-tlwg-loma-ttf fonts-tlwg-laksaman-ttf
)
ruam_packages_build=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libicu-dev libharfbuzz-dev libical-dev libquazip1-qt6-dev
)
ruam_packages_test=(libgtest-dev qpdf poppler-utils mupdf-tools libreoffice-writer-nogui)
ruam_packages_format=(clang-format)
ruam_packages_fuzz=(clang libclang-rt-14-dev)

# ruam_install PACKAGE…: installs those that are missing. Asks nobody; needs root or sudo only if something is missing.
ruam_install() {
    if ! command -v apt-get >/dev/null; then
        echo "This is not Debian; these packages, or their likes, must be there: $*" >&2
        return 0
    fi
    local installed missing=() package
    installed=$(dpkg-query -W -f='${db:Status-Abbrev}:${Package}:\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        [[ $installed == *"ii :$package:"* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and only root can install them: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0)
    "${apt[@]}" update </dev/null >&2 || echo "The package lists could not be refreshed; trying with the old ones." >&2
    "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >&2
}
