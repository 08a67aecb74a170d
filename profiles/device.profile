# Switches, routers and whatever else speaks SNMP: snmp://.
title: Network devices
title[zh_CN]: 网络设备
check: device/*
