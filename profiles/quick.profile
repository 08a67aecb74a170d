# Everything that needs no walk over the file system: a tenth of a second.
title: Quick
title[zh_CN]: 快速
include: server
check: !boot/boot-files
check: !boot/boot-password-private
check: !files/etc-owner
check: !files/etc-world-writable
check: !files/library-*
check: files/library-preload
check: !files/program-*
check: !files/programs-writable
check: !files/setgid-packaged
check: !files/setuid-interpreters
check: !files/setuid-packaged
check: !files/setuid-places
check: !files/setuid-usual
