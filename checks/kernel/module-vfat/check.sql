-- id: module-vfat
-- title: The kernel module for the file system vfat cannot be loaded
-- title[zh_CN]: 内核不能加载 vfat 文件系统模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_vfat_disabled
-- why: Sticks with this file system carry files out and malware in. Hosts that start by UEFI need
--     it for /boot/efi.
-- why[zh_CN]: 使用该文件系统的 U 盘会带出文件、带入恶意程序。以 UEFI 启动的主机需要它挂载 /boot/efi。
-- fix: If nothing here uses it: echo "install vfat /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r vfat
-- fix[zh_CN]: 确认未使用后执行：echo "install vfat /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r vfat
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'vfat' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'vfat' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'vfat' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'vfat' GLOB module AND kind = 'install' AND place < p.place);
