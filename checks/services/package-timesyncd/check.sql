-- id: package-timesyncd
-- title: The time client of systemd is installed
-- title[zh_CN]: 已安装 systemd 校时客户端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- key: name
-- same-as: xccdf:package_timesyncd_installed
-- why: Records of hosts whose clocks differ cannot be put into order.
-- why[zh_CN]: 时钟不一致的主机，其日志无法排序比对。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'systemd-timesyncd' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('systemd-timesyncd')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
