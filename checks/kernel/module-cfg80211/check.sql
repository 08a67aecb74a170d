-- id: module-cfg80211
-- title: The kernel module for wireless networks (cfg80211) cannot be loaded
-- title[zh_CN]: 内核不能加载无线网络（cfg80211）模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_cfg80211_disabled
-- why: A server with a wireless interface can be joined to a foreign network past the firewall.
-- why[zh_CN]: 带无线网卡的服务器可绕过防火墙接入外部网络。
-- fix: If nothing here uses it: echo "install cfg80211 /bin/false" >>
--     /etc/modprobe.d/unused.conf, remove other install lines for it ({path}), then: modprobe -r
--     cfg80211
-- fix[zh_CN]: 确认未使用后执行：echo "install cfg80211 /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r cfg80211
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'cfg80211' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'cfg80211' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'cfg80211' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'cfg80211' GLOB module AND kind = 'install' AND place < p.place);
