# Switches, routers and whatever else speaks SNMP: snmp://.
# What only one that hardens to the letter wants is in estate-hardened.
title: Network devices
title[zh_CN]: 网络设备
check: device/*
check: !device/device-placed
check: !device/interface-speed
check: !device/ports-not-in-vlan-1
check: !device/power-supplies-two
check: !device/restarted-for-updates
check: !device/snmp-algorithms
check: !device/snmp-version-3
