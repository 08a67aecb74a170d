# What GB/T 22239-2019 asks of a host of level 2, as far as a program can see it.
title: MLPS level 2
title[zh_CN]: 等级保护二级
control: gbt22239:7.*
check: !*/stand-alone-*
check: !passwords/guessed-passwords
check: !malware/malware-found
include: ordinary
