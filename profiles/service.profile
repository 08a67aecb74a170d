# What answers on ports: service://, and a part of net:.
title: Services on the network
title[zh_CN]: 网络服务
check: net/net-tls-*
check: net/net-certificate-*
check: net/net-service-*
check: net/net-inspected-whole
check: !net/net-tls-sm
check: !net/net-service-version-shown
