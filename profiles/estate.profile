# Everything of a unit at once, where targets of several kinds are inspected together.
title: Everything of a unit
title[zh_CN]: 单位全部对象
include: server
include: logs
include: device
include: database
include: network
include: power
include: configuration
include: traffic
include: website
include: service
include: isolation
