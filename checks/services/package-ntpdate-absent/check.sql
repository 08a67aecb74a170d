-- id: package-ntpdate-absent
-- title: The program ntpdate is not installed
-- title[zh_CN]: 未安装 ntpdate 程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- key: name
-- same-as: xccdf:package_ntpdate_removed
-- why: It sets the clock by jumps and once only; records then lie in the wrong order.
-- why[zh_CN]: 它只做一次性跳变校时，会使日志次序错乱。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('ntpdate', 'ntpsec-ntpdate')
  AND status <> 'config-files';
