# `cpack -G RPM` in a build folder whose prefix is /usr makes an .rpm of both programs, for the system that it is made on:
# names and versions of libraries are those that the linker found. The names below are Fedora's. Nobody has tried one yet.
# Debian's packages are made by packaging/make_packages.
set(CPACK_GENERATOR RPM)
set(CPACK_PACKAGE_NAME tidemark)
set(CPACK_PACKAGE_VENDOR "Tidemark maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_REQUIRES
    "ca-certificates, postgresql-server >= 15, qt6-qtbase-postgresql, qt6-qtsvg, qt6-qttranslations, qt6-qtwayland, tzdata")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/systemd/user /usr/lib/sysusers.d
    /usr/share/applications /usr/share/man /usr/share/man/man1 /usr/share/metainfo
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
include(CPack)
