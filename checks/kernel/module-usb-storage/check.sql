-- id: module-usb-storage
-- title: The kernel module for USB storage cannot be loaded
-- title[zh_CN]: 内核不能加载 USB 存储设备模块
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_usb-storage_disabled
-- why: A stick carries data out past every firewall, and malware in.
-- why[zh_CN]: U 盘可绕过所有防火墙带出数据、带入恶意程序。
-- fix: If nothing here uses it: echo "install usb-storage /bin/false" >>
--     /etc/modprobe.d/unused.conf, remove other install lines for it ({path}), then: modprobe -r
--     usb-storage
-- fix[zh_CN]: 确认未使用后执行：echo "install usb-storage /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r usb-storage
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'usb_storage' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'usb_storage' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'usb_storage' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'usb_storage' GLOB module AND kind = 'install' AND place < p.place);
