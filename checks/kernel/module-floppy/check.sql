-- id: module-floppy
-- title: The kernel module for floppy disks cannot be loaded
-- title[zh_CN]: 内核不能加载软盘模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_floppy_disabled
-- why: The driver is old, looked after by nobody, and has had holes that reach out of virtual
--     machines.
-- why[zh_CN]: 该驱动陈旧、缺少维护，曾有可逃逸虚拟机的漏洞。
-- fix: If nothing here uses it: echo "install floppy /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r floppy
-- fix[zh_CN]: 确认未使用后执行：echo "install floppy /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r floppy
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'floppy' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'floppy' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'floppy' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'floppy' GLOB module AND kind = 'install' AND place < p.place);
