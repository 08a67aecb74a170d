-- id: disks-encrypted
-- title: File systems with data are encrypted
-- title[zh_CN]: 存放数据的文件系统已加密
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.4.8.b gbt22239:8.1.4.7.b zicha:RA099 zicha:RA166 zicha:RB030 highrisk:6.4.5.2 selfeval:SE40 zicha:RB094
-- key: mount_point
-- same-as: xccdf:encrypt_partitions
-- why: A disk that is stolen, sent back for repair or sold with the machine is read by whoever
--     holds it; permissions mean nothing to another computer.
-- why[zh_CN]: 硬盘被盗、返修或随机器转卖后，持有者可以直接读取数据；权限设置对另一台计算机毫无意义。
-- fix: Set {device} up anew with LUKS (cryptsetup luksFormat) and put the data back; on a server
--     behind locked doors record a waiver that says how disks are destroyed.
-- fix[zh_CN]: 使用 LUKS 重建 {device}（cryptsetup luksFormat）后恢复数据；机房内的服务器可登记豁免，并写明硬盘报废销毁办法。
SELECT mount_point, name AS device, kind, content FROM block_devices
WHERE mount_point LIKE '/%' AND is_encrypted = 0 AND NOT is_readonly
  AND mount_point NOT IN ('/boot', '/boot/efi', '/efi') AND kind NOT IN ('memory', 'rom', 'loop');
