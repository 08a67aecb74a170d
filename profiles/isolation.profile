# What this host reaches that it must not: isolation:FILE.
title: Isolation of networks
title[zh_CN]: 网络隔离
check: net/net-isolation-*
