# Everything that needs no walk over the file system: a tenth of a second.
title: Quick
title[zh_CN]: 快速
include: server
walk: no
# Not a walk, but it digests whole programs.
check: !malware/core-programs-unchanged
