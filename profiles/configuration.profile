# Configurations of switches, routers and firewalls: config:FILE or config:DIR.
title: Configurations of network devices
title[zh_CN]: 网络设备配置
check: configuration/*
