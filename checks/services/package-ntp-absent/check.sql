-- id: package-ntp-absent
-- title: The time server of NTP is not installed
-- title[zh_CN]: 未安装 NTP 时间服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_ntp_removed
-- why: Two programs that set the clock work against each other, and this one listens to the
--     network.
-- why[zh_CN]: 两个程序同时校时会互相干扰，而且该程序还监听网络。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('ntp', 'ntpsec')
  AND status <> 'config-files';
