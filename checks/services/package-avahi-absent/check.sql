-- id: package-avahi-absent
-- title: The announcer Avahi is not installed
-- title[zh_CN]: 未安装自动发现服务 Avahi
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_avahi_removed xccdf:package_avahi-autoipd_removed
-- why: It tells every neighbour the host's name and services.
-- why[zh_CN]: 它会向所有邻居广播本机名称和服务。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('avahi', 'avahi-daemon', 'avahi-autoipd')
  AND status <> 'config-files';
