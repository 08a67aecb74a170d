-- id: module-firewire-core
-- title: The kernel module for FireWire cannot be loaded
-- title[zh_CN]: 内核不能加载 FireWire 接口模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_firewire-core_disabled
-- why: A device at such a port reads and writes the memory of the host, also while the screen is
--     locked.
-- why[zh_CN]: 接在该接口上的设备可直接读写主机内存，即使屏幕已锁定。
-- fix: If nothing here uses it: echo "install firewire-core /bin/false" >>
--     /etc/modprobe.d/unused.conf, remove other install lines for it ({path}), then: modprobe -r
--     firewire-core
-- fix[zh_CN]: 确认未使用后执行：echo "install firewire-core /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r firewire-core
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'firewire_core' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'firewire_core' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'firewire_core' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'firewire_core' GLOB module AND kind = 'install' AND place < p.place);
