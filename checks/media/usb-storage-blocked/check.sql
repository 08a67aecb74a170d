-- id: usb-storage-blocked
-- title: USB storage cannot be used
-- title[zh_CN]: USB 存储设备已禁用
-- severity: medium
-- area: media
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA029 zicha:RA098 zicha:RA165 zicha:RB029
--     zicha:RB146 zicha:RB194
-- key: problem
-- why: USB sticks are how malware comes into a network without Internet, and how patient and
--     personnel data leave it; nothing else here would notice.
-- why[zh_CN]: 与互联网隔离的网络，病毒靠 U 盘进来，患者和人员数据靠 U 盘出去，而且不会留下其他痕迹。
-- fix: printf 'blacklist usb_storage\ninstall usb_storage /bin/false\nblacklist uas\n' >
--     /etc/modprobe.d/usb-storage.conf, or USBGuard with a list of registered sticks.
-- fix[zh_CN]: 执行 printf 'blacklist usb_storage\ninstall usb_storage /bin/false\nblacklist uas\n' > /etc/modprobe.d/usb-storage.conf，或用 USBGuard 只允许已登记的 U 盘。
SELECT 'USB storage works as soon as it is plugged in' AS problem
WHERE NOT EXISTS (SELECT 1 FROM usb_policy
                  WHERE effect = 'block' AND is_active
                    AND (mechanism = 'module' AND value LIKE '%usb_storage%' OR mechanism = 'udev'
                         OR mechanism = 'usbguard' AND value LIKE 'ImplicitPolicyTarget%'))
  -- The kernel's default counts only where all ports have it.
  AND coalesce((SELECT min(effect = 'block') FROM usb_policy
                WHERE mechanism = 'authorized_default'), 0) = 0;
