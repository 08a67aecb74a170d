-- id: usb-disks-encrypted
-- title: USB disks in use are encrypted
-- title[zh_CN]: 正在使用的 USB 存储已加密
-- severity: low
-- area: media
-- controls: gbt22239:8.1.10.3.a gbt22239:7.1.10.3.a zicha:RA098 zicha:RA142 zicha:RA165
--     gbt22239:8.1.4.8.b zicha:RA099
-- when: SELECT 1 FROM block_devices
-- key: device model
-- why: What leaves the house in a pocket is lost sooner or later; patients' data on it is then in
--     strange hands.
-- why[zh_CN]: 装在口袋里带出单位的介质迟早会丢失，其中的患者数据也就落入他人之手。
-- fix: Copy the data off {device} ({vendor} {model}), set it up with LUKS (cryptsetup luksFormat)
--     or take an encrypting stick of the unit.
-- fix[zh_CN]: 备份 {device}（{vendor} {model}）中的数据后使用 LUKS 重建（cryptsetup luksFormat），或改用单位配发的加密 U 盘。
SELECT name AS device, coalesce(vendor, '-') AS vendor, coalesce(model, '-') AS model, mount_point FROM block_devices
WHERE is_usb AND mount_point LIKE '/%' AND is_encrypted IS NOT 1 AND kind <> 'rom';
