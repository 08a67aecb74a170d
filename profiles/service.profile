# What answers on ports: service://, and a part of net:.
title: Services on the network
title[zh_CN]: 网络服务
check: services/*
