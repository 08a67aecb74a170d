# Configurations of switches, routers and firewalls: config:FILE or config:DIR.
# What only one that hardens to the letter wants is in estate-hardened.
title: Configurations of network devices
title[zh_CN]: 网络设备配置
check: configuration/*
check: !configuration/device-aaa
check: !configuration/device-discovery-outside
check: !configuration/device-proxy-arp-off
check: !configuration/device-rules-logged
check: !configuration/device-source-guard
check: !configuration/device-source-route-off
check: !configuration/device-storm-control
check: !configuration/device-time-authenticated
check: !configuration/device-time-servers-two
check: !configuration/device-trunk-native-vlan
