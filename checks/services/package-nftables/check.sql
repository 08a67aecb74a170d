-- id: package-nftables
-- title: The packet filter nftables is installed
-- title[zh_CN]: 已安装包过滤工具 nftables
-- severity: info
-- area: services
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- key: name
-- same-as: xccdf:package_nftables_installed
-- why: Without a program that loads rules the host has no firewall.
-- why[zh_CN]: 没有加载规则的程序，主机就没有防火墙。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'nftables' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('nftables')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
