-- id: package-iptables-services-absent
-- title: The services that load rules of iptables are not installed
-- title[zh_CN]: 未安装 iptables-services
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: name
-- same-as: xccdf:package_iptables-services_removed
-- why: Where another program looks after the packet filter, their rules come over its own at start.
-- why[zh_CN]: 由其他程序管理包过滤时，它会在启动时覆盖其规则。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('iptables-services')
  AND status <> 'config-files';
