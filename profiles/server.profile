# A server: everything but what only a stand-alone machine must hold to, and what must be asked for by name.
title: Server
title[zh_CN]: 服务器
check: *
check: !*/stand-alone-*
check: !passwords/guessed-passwords
