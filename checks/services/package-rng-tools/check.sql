-- id: package-rng-tools
-- title: The random number daemon is installed
-- title[zh_CN]: 已安装随机数服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name
-- same-as: xccdf:package_rng-tools_installed
-- why: A virtual machine just started would make weak keys.
-- why[zh_CN]: 刚启动的虚拟机可能生成弱密钥。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'rng-tools' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('rng-tools', 'rng-tools5', 'rng-tools-debian', 'haveged')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
