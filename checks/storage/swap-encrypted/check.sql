-- id: swap-encrypted
-- title: Where disks are encrypted, swap space is as well
-- title[zh_CN]: 硬盘加密的主机，交换空间也已加密
-- severity: medium
-- area: storage
-- controls: gbt22239:8.1.4.8.b gbt22239:8.1.4.7.b zicha:RA099 zicha:RA166 zicha:RB030 zicha:RB094
-- when: SELECT 1 FROM block_devices WHERE is_encrypted = 1
-- key: device
-- why: Keys and passwords that are in memory are written to the swap space as they are; it stays
--     readable on the disk after the host was switched off.
-- why[zh_CN]: 内存中的密钥和口令会原样写入交换空间，关机后仍可从硬盘读出。
-- fix: In /etc/crypttab: swap /dev/{device} /dev/urandom swap,cipher=aes-xts-plain64,size=512 and
--     in /etc/fstab /dev/mapper/swap; or put it on the encrypted volume.
-- fix[zh_CN]: 在 /etc/crypttab 中写入：swap /dev/{device} /dev/urandom swap,cipher=aes-xts-plain64,size=512，并在 /etc/fstab 中改用 /dev/mapper/swap；或将其移到加密卷上。
SELECT name AS device, kind FROM block_devices
WHERE mount_point = '[SWAP]' AND is_encrypted IS NOT 1 AND kind <> 'memory';
