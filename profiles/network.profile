# A network: net:10.1.0.0/16. Give it the unit's register (--register FILE.csv, or --db) to compare with.
title: Network
title[zh_CN]: 网络
check: net/*
