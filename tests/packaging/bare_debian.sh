# A Debian 12 with nothing in it, to install packages into; sourced by tests, as root. The tree is made once and kept in
# build/debian12, and so are the packages that the tests download. Hosts come from this machine's own sources of packages.
# shellcheck shell=bash

debian=$root/build/debian12
release=bookworm

# In a namespace of its own the mounts go, and every process in it ends, with the test, however it ends.
in_own_namespace() {
    [[ ${TIDEMARK_OWN_NAMESPACE:-} == yes ]] && return
    TIDEMARK_OWN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child --mount-proc "$@"
}

# "URI SUITE COMPONENT" of each of Debian's own sources for this release.
sources_of_this_machine() {
    # shellcheck disable=SC2016  # the names are apt's
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null \
        | sed -n "s/^Debian \(.* $release.*\)/\1/p"
}

make_base() {
    local mirror
    mirror=$(sources_of_this_machine | awk -v release="$release" '$2 == release {print $1; exit}')
    rm -rf "$debian/base.part"
    mkdir -p "$debian/archives/partial"
    debootstrap --variant=minbase "$release" "$debian/base.part" ${mirror:+"$mirror"} >"$debian/debootstrap.log" 2>&1 \
        || { tail -20 "$debian/debootstrap.log"; return 1; }
    if [[ -n $mirror ]]; then sources_of_this_machine | sed 's/^/deb /' >"$debian/base.part/etc/apt/sources.list"; fi
    apt-config dump | grep '^Acquire::.*Proxy' >"$debian/base.part/etc/apt/apt.conf.d/99proxy" || true
    mv "$debian/base.part" "$debian/base"
}

# fresh_tree FOLDER: a bare system there, ready for `inside FOLDER COMMAND…`.
fresh_tree() {
    [[ -d $debian/base ]] || make_base
    rm -rf --one-file-system "$1"
    cp --archive --reflink=auto "$debian/base" "$1"
    cp --dereference /etc/resolv.conf /etc/hosts "$1/etc/"
    mount -t proc proc "$1/proc"
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
    mount --bind "$debian/archives" "$1/var/cache/apt/archives"
    mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d" && chmod +x "$1/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/unsafe-io" # a tree that is thrown away
    inside "$1" apt-get update --quiet --quiet
}

inside() {
    local tree=$1
    shift
    env --ignore-environment PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC \
        DEBIAN_FRONTEND=noninteractive chroot "$tree" "$@"
}

apt_in() {
    local tree=$1
    shift
    inside "$tree" apt-get --yes --quiet --no-install-recommends --option APT::Keep-Downloaded-Packages=true "$@"
}
