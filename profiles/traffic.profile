# What passes on a network: pcap:, capture: and `zicha watch`.
title: Traffic
title[zh_CN]: 网络流量
check: traffic/*
