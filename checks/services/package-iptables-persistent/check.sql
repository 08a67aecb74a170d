-- id: package-iptables-persistent
-- title: What restores the rules of iptables at start is installed
-- title[zh_CN]: 已安装启动时恢复 iptables 规则的程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: name
-- same-as: xccdf:package_iptables-persistent_installed
-- why: Rules that nothing loads at start are gone after it.
-- why[zh_CN]: 启动时无人加载的规则在重启后即失效。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'iptables-persistent' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('iptables-persistent')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
