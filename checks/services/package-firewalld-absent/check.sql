-- id: package-firewalld-absent
-- title: firewalld is not installed
-- title[zh_CN]: 未安装 firewalld
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: name
-- same-as: xccdf:package_firewalld_removed
-- why: Where another program looks after the packet filter, its rules and those of firewalld take
--     each other away.
-- why[zh_CN]: 由其他程序管理包过滤时，其规则会与 firewalld 的规则互相覆盖。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('firewalld')
  AND status <> 'config-files';
