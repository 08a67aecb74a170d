# A network: net:10.1.0.0/16. Give it the unit's register (--register FILE.csv, or --db) to compare with.
# What only one that hardens to the letter wants is in estate-hardened.
title: Network
title[zh_CN]: 网络
check: net/*
check: !net/net-isolation-*
check: !net/net-tls-sm
check: !net/net-service-version-shown
check: !net/net-fragile-registered
check: !net/net-port-cleartext
check: !net/net-port-printer
check: !net/net-mac-moved
check: !net/net-registered-seen
check: !net/net-server-ports-known
