# What passes on a network: pcap:, capture: and `zicha watch`.
# What only one that hardens to the letter wants is in estate-hardened.
title: Traffic
title[zh_CN]: 网络流量
check: traffic/*
check: !traffic/traffic-snmp-community
