-- id: module-iwlwifi
-- title: The kernel module for wireless devices of Intel (iwlwifi) cannot be loaded
-- title[zh_CN]: 内核不能加载英特尔无线网卡（iwlwifi）模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_iwlwifi_disabled
-- why: A server with a wireless interface can be joined to a foreign network past the firewall.
-- why[zh_CN]: 带无线网卡的服务器可绕过防火墙接入外部网络。
-- fix: If nothing here uses it: echo "install iwlwifi /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r iwlwifi
-- fix[zh_CN]: 确认未使用后执行：echo "install iwlwifi /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r iwlwifi
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'iwlwifi' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'iwlwifi' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'iwlwifi' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'iwlwifi' GLOB module AND kind = 'install' AND place < p.place);
