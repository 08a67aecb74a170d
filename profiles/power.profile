# What supplies power: ups://, and UPS-MIB over SNMP.
title: Power
title[zh_CN]: 供电
check: power/*
