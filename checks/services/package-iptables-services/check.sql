-- id: package-iptables-services
-- title: The loader of iptables rules (iptables-services) is installed
-- title[zh_CN]: 已安装 iptables 规则加载程序（iptables-services）
-- severity: info
-- area: services
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- key: name
-- same-as: xccdf:package_iptables-services_installed
-- why: Rules that are not loaded at start protect nobody after the next one.
-- why[zh_CN]: 未在开机时加载的规则，重启后即失去保护。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'iptables-services' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('iptables-services')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
