# What GB/T 22239-2019 asks of a host of level 3, as far as a program can see it.
title: MLPS level 3
title[zh_CN]: 等级保护三级
control: gbt22239:8.*
check: !*/stand-alone-*
check: !passwords/guessed-passwords
check: !malware/malware-found
include: ordinary
set: log-retention.min_days = 180
