-- id: module-bluetooth
-- title: The kernel module for Bluetooth cannot be loaded
-- title[zh_CN]: 内核不能加载蓝牙模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_bluetooth_disabled
-- why: Its parsers read what strangers send by radio; holes in them gave control of the kernel
--     without pairing.
-- why[zh_CN]: 它解析陌生人通过无线发来的数据；其漏洞曾使未配对者控制内核。
-- fix: If nothing here uses it: echo "install bluetooth /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r bluetooth
-- fix[zh_CN]: 确认未使用后执行：echo "install bluetooth /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r bluetooth
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'bluetooth' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'bluetooth' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'bluetooth' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'bluetooth' GLOB module AND kind = 'install' AND place < p.place);
