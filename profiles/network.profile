# A network: net:10.1.0.0/16. Give it the unit's register (--register FILE.csv, or --db) to compare with.
title: Network
title[zh_CN]: 网络
check: net/*
check: !net/net-isolation-*
check: !net/net-tls-sm
check: !net/net-service-version-shown
