# A stand-alone machine for classified work: connected to nothing, no removable media, output on paper only.
title: Stand-alone, classified
title[zh_CN]: 涉密单机
include: workstation
check: */stand-alone-*
check: !network/*
check: network/stand-alone-*
check: network/promiscuous-interfaces
check: media/*
check: !media/usb-storage-registered
check: !media/usb-disks-encrypted
check: !media/usbguard-audited
check: !remote/*
