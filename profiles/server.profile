# A server: everything but what only a desk has.
title: Server
title[zh_CN]: 服务器
check: *
