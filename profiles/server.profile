# A server: what a sober administrator of any server should answer for.
title: Server
title[zh_CN]: 服务器
include: hardened
include: ordinary
