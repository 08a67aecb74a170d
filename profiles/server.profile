# A server: everything but what only a stand-alone machine must hold to.
title: Server
title[zh_CN]: 服务器
check: *
check: !*/stand-alone-*
