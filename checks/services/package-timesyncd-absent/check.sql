-- id: package-timesyncd-absent
-- title: The time client of systemd is not installed
-- title[zh_CN]: 未安装 systemd 时间同步客户端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_timesyncd_removed
-- why: Two programs that set the clock work against each other.
-- why[zh_CN]: 两个程序同时校时会互相干扰。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('systemd-timesyncd')
  AND status <> 'config-files';
